import { again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { emptyService } from '../drafting.ts'
import { type Content, fillSection, readSection } from '../edit-form.ts'
import { type Section, sections } from '../forms.ts'
import { change, changedFields, draft } from '../keeping.ts'
import type { FieldsOf, Hidden, Kept, Kind } from '../record.ts'
import { EditView } from './edit.view.tsx'
import { pathOf } from './paths.ts'
import { held } from './record.tsx'

/** The screens on which a record of one kind is changed. */
export function editPages<K extends Kind>(kind: K) {
  return {
    edit: async (ask: Reading) => {
      const { name, section } = sectionOf(ask, kind)
      const { kept } = await held(ask, kind, ask.params[kind] ?? '')
      const view = { ask, kept, name, section, filled: fillSection(section, contentOf(kept)), version: kept.version }
      return page(ask.say('service-map.edit.title'), <EditView {...view} />, {
        looks: [{ action: `${kind}.edit`, object: [kind, kept.id] }],
      })
    },
    save: async (ask: Writing) => {
      const { name, section } = sectionOf(ask, kind)
      const { kept } = await held(ask, kind, ask.params[kind] ?? '')
      const read = readSection(kind, section, contentOf(kept), ask.typed, dayOf(ask.now))
      const view = { ask, kept, name, section, version: kept.version }
      const title = ask.say('service-map.edit.title')
      if (!read.ok) return again(title, <EditView {...view} filled={read} />)
      if (Number(ask.typed.get('version')?.[0]) !== kept.version) {
        // Both stand side by side: what is stored now, and what this editor wrote. Saving again takes the editor's.
        const theirs = changedFields(kept, whole<K>(read.content)).filter(
          (field) => Object.keys(section).includes(field) || isAccess(field),
        )
        const filled = { typed: ask.typed, faults: [] }
        return page(title, <EditView {...{ ...view, filled, theirs }} />, { status: 409 })
      }
      const next = { version: kept.version, ...whole<K>(read.content), from: { from: 'own' } as const }
      await change(ask.db, ask.base, kind, kept.id, next, ask.actor)
      return see(ask.to(pathOf(kind, kept.id)))
    },
  }
}

/** A new record of a kind: its first screen, under a provider or a service; nobody sees it until it is published. */
export function newPages<K extends Kind>(kind: K, parent: Exclude<Kind, 'place' | 'contact'> | null) {
  const [first = ['', {}]] = Object.entries(sections[kind])
  const [name, section] = first as [string, Section]
  const action = (ask: Ask) =>
    parent ? pathOf(parent, ask.params[parent] ?? '', `/${kind}s/new`) : `/map/${kind}s/new`
  return {
    blank: (ask: Reading) =>
      page(
        ask.say(`service-map.add.${kind as Kind}`),
        <EditView
          {...{ ask, name, section, kind }}
          filled={fillSection(section, blankContent(kind))}
          action={action(ask)}
        />,
      ),
    add: async (ask: Writing) => {
      const read = readSection(kind, section, blankContent(kind), ask.typed, dayOf(ask.now))
      if (!read.ok)
        return again(
          ask.say(`service-map.add.${kind as Kind}`),
          <EditView {...{ ask, name, section, kind }} filled={read} action={action(ask)} />,
        )
      const under = parent ? (await held(ask, parent, ask.params[parent] ?? '')).row : null
      const given = {
        ...whole<K>(read.content),
        ...(under ? { provider: under.provider } : {}),
        ...(parent === 'service' && under ? { service: under.id } : {}),
      }
      const id = await draft(ask.db, ask.base, kind, given, { from: 'own' }, ask.actor)
      ask.record({ action: `${kind}.draft`, object: [kind, id] })
      return see(ask.to(pathOf(kind, id)))
    },
  }
}

function sectionOf(ask: Ask, kind: Kind): { name: string; section: Section } {
  const name = ask.params['section'] ?? ''
  const section = Object.hasOwn(sections[kind], name) ? sections[kind][name] : undefined
  if (!section) throw new NotFound()
  return { name, section }
}

const isAccess = (field: string) => field === 'accepts' || field === 'refuses'

const blankContent = (kind: Kind): Content => ({ fields: kind === 'service' ? { ...emptyService } : {}, hidden: {} })

const contentOf = (kept: Kept<Kind>): Content => kept as unknown as Content

const whole = <K extends Kind>({ fields, hidden }: Content) => ({
  fields: fields as unknown as FieldsOf[K],
  hidden: hidden as Hidden<K>,
})
