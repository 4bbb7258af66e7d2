import type { Ask } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Empty, Table, Tag } from '#base/ui/parts.tsx'
import type { Change } from '../changes.ts'
import type { CommentRow } from '../queries-comments.ts'
import { isFromPack } from '../version.ts'
import { Frame } from './frame.view.tsx'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'
import type { Listed } from './versions.tsx'

type Speaking = Pick<Ask, 'say' | 'lang' | 'to'>

/** Number, state and first day of a version, as every list of them shows it. */
export const versionCells = ({ say, lang, to }: Speaking, { version, state }: Listed[number]) => [
  <a href={to(`/mechanism/versions/${version.number}`)}>
    {say('referral-mechanism.version', { number: version.number })}
  </a>,
  <Tag kind={state === 'in-force' ? 'success' : 'neutral'}>{say(`referral-mechanism.state.${state}`)}</Tag>,
  version.valid_from ? sayDay(version.valid_from, lang) : '–',
]

export function VersionsView({ say, lang, to, listed }: Speaking & { listed: Listed }) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referral-mechanism.versions.title')}
      </h1>
      <p class="ds-paragraph">{say('referral-mechanism.versions.lead')}</p>
      <Table
        caption={say('referral-mechanism.versions.title')}
        columns={(['number', 'state', 'from', 'answers'] as const).map((key) => ({
          key,
          label: say(`referral-mechanism.versions.${key}`),
        }))}
        rows={listed.map(({ version, state }) => ({
          key: version.id,
          cells: [
            ...versionCells({ say, lang, to }, { version, state }),
            version.published_at && !isFromPack(version) ? (
              <a href={to(`/mechanism/versions/${version.number}/answers`)}>
                {say('referral-mechanism.answers.title')}
              </a>
            ) : (
              '–'
            ),
          ],
        }))}
        empty={say('referral-mechanism.versions.none')}
      />
      {listed.length > 1 && <Compare {...{ say, lang, to, listed }} />}
      <p>
        <a href={to('/mechanism')}>{say('referral-mechanism.to-in-force')}</a>
      </p>
    </>
  )
}

/** Any two versions side by side; a GET form, so that the result has an address. */
function Compare({ say, to, listed }: Speaking & { listed: Listed }) {
  const [newest, before] = listed
  const options = (chosen: number | undefined) =>
    listed.map(({ version: { number } }) => (
      <option key={number} value={number} selected={number === chosen}>
        {say('referral-mechanism.version', { number })}
      </option>
    ))
  return (
    <form method="get" action={to('/mechanism/changes')}>
      <h2 class="ds-heading" data-size="sm">
        {say('referral-mechanism.changes.choose')}
      </h2>
      <div class="ds-field">
        <label class="ds-label" for="from">
          {say('referral-mechanism.changes.from')}
        </label>
        <select class="ds-input" id="from" name="from">
          {options(before?.version.number)}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="to">
          {say('referral-mechanism.changes.to')}
        </label>
        <select class="ds-input" id="to" name="to">
          {options(newest?.version.number)}
        </select>
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('referral-mechanism.changes.show')}
      </button>
    </form>
  )
}

interface ChangesProps extends Speaking {
  numbers: { from: number; to: number }
  found: readonly Change[]
  listed: Listed
}

export function ChangesView({ say, lang, to, numbers, found, listed }: ChangesProps) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referral-mechanism.changes.title', numbers)}
      </h1>
      <p class="ds-paragraph">{say('referral-mechanism.changes.count', { count: found.length })}</p>
      {found.length === 0 && <Empty title={say('referral-mechanism.changes.none')} />}
      {found.map((change) => (
        <ChangeView key={`${change.kind} ${change.id}`} {...{ say, change }} />
      ))}
      <Compare {...{ say, lang, to, listed }} />
    </>
  )
}

const colours = { added: 'success', removed: 'warning', changed: 'accent' } as const

export function ChangeView({ say, change }: Pick<Speaking, 'say'> & { change: Change }) {
  return (
    <section class="stack change">
      <h2 class="ds-heading" data-size="sm">
        {say(`referral-mechanism.kind.${change.kind}`)}: {change.name}{' '}
        <Tag kind={colours[change.what]}>{say(`referral-mechanism.change.${change.what}`)}</Tag>
      </h2>
      {change.fields.length > 0 && (
        <dl class="summary">
          {change.fields.map(({ field, before, after, lang }) => (
            <div key={`${field} ${lang}`}>
              <dt>
                {say(`referral-mechanism.field.${fieldWord(field)}`)}
                {lang && ` (${say(`referral-mechanism.in.${lang}`)})`}
              </dt>
              <dd>
                <del>{before}</del>
                <br />
                <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

const fields = [
  'title',
  'intro',
  'start',
  'order',
  'names',
  'aim',
  'who',
  'types',
  'lanes',
  'text',
  'stage',
  'lane',
  'todo',
  'tell',
  'inputs',
  'outputs',
  'materials',
  'limit',
  'law',
  'source',
  'mark',
  'situations',
  'next',
  'outcomes',
  'rules',
  'from',
  'to',
  'what',
  'way',
  'receiver',
  'consent',
  'back',
] as const

/** A field that has no word of its own is part of what it belongs to. */
const fieldWord = (field: string): (typeof fields)[number] =>
  fields.find((one) => one === field) ?? (field === 'consentText' ? 'consent' : 'text')

export function FilesView({ shown }: { shown: Shown }) {
  const { say, to, version } = shown
  const base = `/mechanism/versions/${version.number}`
  return (
    <Frame
      shown={shown}
      title={say('referral-mechanism.way.files')}
      lead={say('referral-mechanism.files.lead')}
      here="files"
    >
      <ul>
        <li>
          <a href={to(`${base}/bpmn`)}>BPMN 2.0 (XML)</a>: {say('referral-mechanism.files.bpmn')}
        </li>
        <li>
          <a href={to(`${base}/json`)}>JSON</a>: {say('referral-mechanism.files.json')}
        </li>
      </ul>
      <p class="quiet">{say('referral-mechanism.files.address')}</p>
    </Frame>
  )
}

export function AnswersView({ shown, comments }: { shown: Shown; comments: readonly CommentRow[] }) {
  const { say, document, lang } = shown
  return (
    <Frame
      shown={shown}
      title={say('referral-mechanism.answers.title')}
      lead={say('referral-mechanism.answers.lead')}
      here={null}
    >
      {shown.version.without_why && (
        <p class="ds-paragraph">{say('referral-mechanism.answers.without', { why: shown.version.without_why })}</p>
      )}
      <Table
        caption={say('referral-mechanism.answers.title')}
        columns={(['part', 'said', 'outcome', 'answer'] as const).map((key) => ({
          key,
          label: say(`referral-mechanism.answers.${key}`),
        }))}
        rows={comments.map((comment) => ({
          key: comment.id,
          cells: [
            comment.part ? labelOf(document, comment.part, lang) : say('referral-mechanism.comment.whole'),
            <>
              {comment.said}
              <br />
              <span class="quiet">{comment.organisation}</span>
            </>,
            comment.outcome ? say(`referral-mechanism.outcome.${comment.outcome}`) : '–',
            comment.answer ?? '–',
          ],
        }))}
        empty={say('referral-mechanism.answers.none')}
      />
    </Frame>
  )
}
