import { get, post, type Route, work } from '#base/http/ask.ts'
import { exportReport, fetchExport } from './pages/export-file.tsx'
import { newExport, putExport } from './pages/export-new.tsx'
import { answerExportPage, exportPage, exportsPage } from './pages/exports.tsx'
import { mayAskExport, mayExport } from './policy.ts'

/** Export is a right of its own: one asks, another agrees, the first fetches. The paths stand before the files: they are no numbers. */
export const exportRoutes: readonly Route[] = work([
  get('/clients/exports', mayAskExport.ask, exportsPage),
  get('/clients/exports/new', mayAskExport.ask, newExport),
  post('/clients/exports', mayAskExport.ask, putExport),
  get('/clients/exports/:export', mayExport.read, exportPage),
  post('/clients/exports/:export/answer', mayExport.answer, answerExportPage, { grave: true }),
  get('/clients/exports/:export/report', mayExport.fetch, exportReport),
  post('/clients/exports/:export/file', mayExport.fetch, fetchExport, { grave: true }),
])
