import { NotFound, page } from '#base/http/answer.ts'
import type { Scene } from '#base/http/ask.ts'
import { WayView } from './way.view.tsx'
import { isWay } from './ways.ts'

/** What one of the three may do now: ask, tell, call, read. */
export function way(scene: Scene) {
  const { way } = scene.params
  if (!isWay(way)) throw new NotFound()
  return page(scene.say(`portal.way.${way}.title`), <WayView scene={scene} way={way} />)
}
