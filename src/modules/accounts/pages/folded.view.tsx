import type { ComponentChildren } from 'preact'
import { Details } from '#base/ui/parts.tsx'

/** A form that waits folded up, and stands open when something in it must be put right. */
export const Folded = ({ title, open, children }: { title: string; open: boolean; children: ComponentChildren }) =>
  open ? (
    <section>
      <h3 class="ds-heading">{title}</h3>
      {children}
    </section>
  ) : (
    <Details title={title}>{children}</Details>
  )
