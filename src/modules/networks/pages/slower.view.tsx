import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import { Notice } from '#base/ui/parts.tsx'

/** For who was slower than somebody else: what stands there now, above what they typed. */
export const Slower = ({ say, who, children }: { say: Say; who: string; children: ComponentChildren }) => (
  <Notice kind="warning" title={say('networks.list.conflict', { who })}>
    <p>{say('networks.list.conflict.what')}</p>
    {children}
  </Notice>
)

/** Saves the version that was read, or, after somebody else's, over it. */
export const SaveVersion = ({ say, conflict }: { say: Say; conflict: boolean }) => (
  <button class="ds-button" type="submit">
    {say(conflict ? 'networks.list.conflict.save' : 'networks.list.edit.save')}
  </button>
)
