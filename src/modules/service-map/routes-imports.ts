import { get, post, type Route, work } from '#base/http/ask.ts'
import { uploadMost } from './import-limits.ts'
import { addImport, importList } from './pages/import-list.tsx'
import { applyIt, dropIt, importOne, undoIt } from './pages/import-one.tsx'
import { mayImport } from './policy.ts'

/** Files from other catalogues: read, looked at, taken or dropped. */
export const routesImports: readonly Route[] = work([
  get('/imports', mayImport.list, importList),
  post('/imports', mayImport.add, addImport, { files: uploadMost }),
  get('/imports/:import', mayImport.read, importOne),
  post('/imports/:import/application', mayImport.apply, applyIt),
  post('/imports/:import/undoing', mayImport.undo, undoIt),
  post('/imports/:import/dropping', mayImport.drop, dropIt),
])
