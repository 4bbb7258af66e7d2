import { page } from '#base/http/answer.ts'
import type { Scene } from '#base/http/ask.ts'
import { StartView } from './start.view.tsx'

/** The first page. Its title is the guide's name: nothing gives the subject away to who looks over a shoulder. */
export const start = (scene: Scene) => page(scene.say('portal.start.title'), <StartView {...scene} />)
