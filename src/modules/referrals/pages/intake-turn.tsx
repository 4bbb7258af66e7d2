import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, type Filled, readForm, text } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { fillPart, mayIdentify } from '../answers.ts'
import { openTold, teamKeys } from '../content.ts'
import { referralOf, toldOf } from '../queries.ts'
import { type Edition, editions, type SectionName } from '../questions.ts'
import { flat, readSheet, sheetOf } from '../staged.ts'
import { consentWays, mayTurn, turn } from '../turning.ts'
import { actOf, back } from './intake-acts.tsx'
import { idOf } from './intake-referral.tsx'
import { SheetFields } from './intake-sheet.view.tsx'

const asked: readonly SectionName[] = ['gate', 'signer', 'person', 'language', 'reach', 'needs']

const way = {
  how: choice(consentWays, { needed: 'referrals.turn.how.needed' }),
  words: text({ max: 2000 }),
}

/** Makes a proposal of a question, or puts consent on record: what was told stands in the fields already. */
export async function turnPage(ask: Reading): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  const stored = await toldOf(ask.db, id)
  if (!mayTurn(row) || !stored) return see(ask.to(`/referrals/${id}`))
  const edition = editionIn(ask.query, row.kind === 'question' ? null : row.edition)
  if (!edition) return page(title(ask, row.reference), <WhoseView {...whoseOf(ask, id)} />)
  const { answers } = openTold(await teamKeys(ask.db, ask.base, id), id, stored.sealed)
  const questions = sheetOf(asked, edition).flatMap((sheet) => sheet.questions)
  const filled = fillPart(questions, flat(answers, null, null), dayOf(ask.now))
  return page(title(ask, row.reference), <TurnView {...propsOf(ask, id, edition, filled)} />, {
    looks: [{ action: 'referral.read', object: ['referral', id] }],
  })
}

export async function doTurn(ask: Writing): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  const edition = editionIn(ask.typed, row.kind === 'question' ? null : row.edition)
  if (!edition || !mayTurn(row)) return back(ask)
  const read = readSheet(sheetOf(asked, edition), edition, ask.typed, dayOf(ask.now))
  const how = readForm(way, ask.typed)
  const faults = [...(read.ok ? [] : read.faults), ...(how.ok ? [] : how.faults)]
  if (read.ok && !mayIdentify(read.value)) faults.push({ field: 'gate.consent', key: 'referrals.turn.consent.needed' })
  if (!read.ok || !how.ok || !how.value.how || faults.length > 0) {
    return again(title(ask, row.reference), <TurnView {...propsOf(ask, id, edition, { typed: ask.typed, faults })} />)
  }
  await turn(actOf(ask), read.value, how.value.how, how.value.words)
  return back(ask)
}

/** Of a question it is asked first whether the writer tells of themselves; a proposal knows. */
function editionIn(typed: Ask['query'], known: Edition | null): Edition | null {
  return known ?? editions.find((one) => one === typed.get('edition')?.[0]) ?? null
}

const title = (ask: Ask<unknown>, reference: string) => ask.say('referrals.turn.title', { reference })

interface Whose {
  say: Ask['say']
  href: (edition: Edition) => string
}

const whoseOf = (ask: Ask, id: string): Whose => ({
  say: ask.say,
  href: (edition) => ask.to(`/referrals/${id}/turn?edition=${edition}`),
})

function WhoseView({ say, href }: Whose) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.turn.whose')}
      </h1>
      <ul class="ds-list">
        {editions.map((edition) => (
          <li key={edition}>
            <a class="ds-link" href={href(edition)}>
              {say(`referrals.turn.whose.${edition}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Props {
  say: Ask['say']
  lang: Ask['lang']
  token: string
  base: string
  edition: Edition
  filled: Filled
  day: string
}

const propsOf = (ask: Ask<unknown>, id: string, edition: Edition, filled: Filled): Props => ({
  say: ask.say,
  lang: ask.lang,
  token: ask.token,
  base: ask.to(`/referrals/${id}`),
  edition,
  filled,
  day: dayOf(ask.now),
})

function TurnView(props: Props) {
  const { say, filled, base, token, edition } = props
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.turn.heading')}
      </h1>
      <p>{say('referrals.turn.text')}</p>
      <form method="post" action={`${base}/turn`} class="stack" novalidate autocomplete="off">
        <Token token={token} />
        <input type="hidden" name="edition" value={edition} />
        <ChoiceField
          {...{ filled, say }}
          name="how"
          label={say('referrals.turn.how')}
          hint={say('referrals.turn.how.hint')}
          options={consentWays.map((value) => ({ value, label: say(`referrals.turn.how.${value}`) }))}
        />
        <LongField {...{ filled, say }} name="words" rows={3} label={say('referrals.turn.words')} />
        <SheetFields {...props} sheet={sheetOf(asked, edition)} />
        <div class="actions">
          <button class="ds-button" type="submit">
            {say('referrals.turn.do')}
          </button>
          <a class="ds-link" href={base}>
            {say('referrals.again.back')}
          </a>
        </div>
      </form>
    </>
  )
}
