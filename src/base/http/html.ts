import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Markup of a piece of a page, for what is sent to pages that are open already. */
export const htmlOf = (node: VNode): string => renderToString(node)
