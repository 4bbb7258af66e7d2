import { get, post, type Route, work } from '#base/http/ask.ts'
import { gap, handOn, moveOn } from './pages/gap.tsx'
import { gapCell } from './pages/gap-cell.tsx'
import { matrixFile, registerFile } from './pages/gap-export.tsx'
import { gapMatrix } from './pages/gap-matrix.tsx'
import { newGap, postGap } from './pages/gap-new.tsx'
import { gapRegister } from './pages/gap-register.tsx'
import { mayGap, mayGaps } from './policy.ts'

/** What nobody does yet: seen by professionals, kept by coordinators. */
export const routesGaps: readonly Route[] = work([
  get('/gaps', mayGaps.see, gapMatrix),
  get('/gaps/cell', mayGaps.see, gapCell),
  get('/gaps/matrix/:way{(?:sheet|table)}', mayGaps.see, matrixFile),
  get('/gaps/register', mayGaps.see, gapRegister),
  get('/gaps/register/:way{(?:sheet|table)}', mayGaps.see, registerFile),
  get('/gaps/new', mayGaps.name, newGap),
  post('/gaps', mayGaps.name, postGap),
  get('/gaps/:gap', mayGap.read, gap),
  post('/gaps/:gap/owner', mayGap.hand, handOn),
  post('/gaps/:gap/state', mayGap.move, moveOn),
])
