import fs from 'node:fs'
import { generateWords } from './generate.ts'

generateWords((file, text) => {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return
  fs.writeFileSync(file, text)
  console.log(`wrote ${file}`)
})
