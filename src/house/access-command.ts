import fs from 'node:fs'
import { accessFile, accessText } from './access.ts'

fs.writeFileSync(accessFile, accessText())
console.log(`wrote ${accessFile}`)
