import { NotFound, page } from '#base/http/answer.ts'
import type { Scene } from '#base/http/ask.ts'
import { guideText, isGuidePage } from '../guide.ts'
import { GuideListView, GuideView } from './guide.view.tsx'

/** All pages of the guide with what each tells. */
export const guide = (scene: Scene) => page(scene.say('portal.guide.title'), <GuideListView {...scene} />)

/** One page of the guide, from the country pack. */
export function guidePage(scene: Scene) {
  const name = scene.params.page
  if (!isGuidePage(name)) throw new NotFound()
  const text = guideText(name, scene.lang)
  return page(text.title, <GuideView scene={scene} page={name} text={text} />)
}
