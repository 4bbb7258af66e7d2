import { inGroups } from '#base/crypto/receipt.ts'
import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Fault, type Filled, readForm, text } from '#base/ui/form.ts'
import { Code, Notice } from '#base/ui/parts.tsx'
import { namesOf } from '#modules/accounts/accounts.ts'
import { requestGrounds, requestKinds } from '#packs/fi/data-requests.ts'
import { actOf, clientIn } from '../act.ts'
import { codeScopes, requestOutcomes } from '../own.ts'
import { giveCode } from '../own-code.ts'
import { deadlinesOf } from '../queries.ts'
import { lastCode, openMessages, withdrawCodes } from '../queries-own.ts'
import { answerRequest, askAboutData, extendRequest, readRequests } from '../requests.ts'
import { wholeDay } from '../section.ts'
import { needsNoAnswer, readTalk, writeToClient } from '../talk.ts'
import { FileFrame, type FileHead, filePage, openFile } from './file-head.tsx'
import { messageForm } from './own-messages.tsx'
import { PersonView } from './person.view.tsx'

/** The client's own page as its worker sees it: the code, the talk, requests about their data. */
export async function personPage(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, [])
  return filePage(ask, head, 'person', await view(ask, head, empty), {
    mark: async (tx) => openMessages(tx, head.row.id, 'worker', dayOf(ask.now)),
  })
}

/** A new code, shown once; the one before opens nothing any more. */
export async function newCode(ask: Writing): Promise<Answer> {
  const read = readForm({ opens: choice(codeScopes, { needed: 'assistance.needed' }) }, ask.typed)
  if (!read.ok) return personAgain(ask, read)
  const { opens } = read.value
  ask.record({ action: 'client.give-code', object: ['client', clientIn(ask)], purpose: opens ?? '' })
  return afterCommit(async () => {
    const code = opens && (await giveCode(ask.base, ask.actor.id, clientIn(ask), opens))
    return codePage(ask, code || null)
  })
}

function codePage(ask: Writing, code: string | null): Answer {
  const { say, to } = ask
  const back = to(`/clients/${clientIn(ask)}/person`)
  return page(
    say('assistance.person.code.title'),
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.person.code.title')}
      </h1>
      {code ? (
        <>
          <Code code={inGroups(code)} label={say('assistance.person.code.title')} />
          <Notice kind="info">
            <p>{say('assistance.person.code.once')}</p>
          </Notice>
          <p>{say('assistance.person.code.where', { path: to('/own') })}</p>
        </>
      ) : (
        <Notice kind="warning">
          <p>{say('assistance.person.code.busy')}</p>
        </Notice>
      )}
      <p class="no-print">
        <a href={back}>{say('assistance.back')}</a>
      </p>
    </div>,
  )
}

export async function withdrawCode(ask: Writing): Promise<Answer> {
  await withdrawCodes(ask.db, clientIn(ask), dayOf(ask.now))
  return back(ask)
}

export async function writeMessage(ask: Writing): Promise<Answer> {
  const read = readForm(messageForm, ask.typed)
  if (!read.ok) return personAgain(ask, read)
  await writeToClient(actOf(ask), read.value.message)
  return back(ask)
}

export async function noAnswer(ask: Writing): Promise<Answer> {
  await needsNoAnswer(actOf(ask))
  return back(ask)
}

const recordForm = {
  kind: choice(requestKinds, { needed: 'assistance.needed' }),
  text: text({ max: 8000, needed: 'assistance.request.text.needed' }),
  received: wholeDay({ needed: 'assistance.needed' }),
}

/** Writes down what the client asked otherwise; the clock runs from the day on which it came. */
export async function recordRequest(ask: Writing): Promise<Answer> {
  const read = readForm(recordForm, ask.typed)
  if (!read.ok) return personAgain(ask, read)
  const { kind, text: said, received } = read.value
  if (received > dayOf(ask.now)) return personAgain(ask, wrong(ask, 'received', 'assistance.request.fault.future'))
  if (kind) await askAboutData(actOf(ask), kind, said, received)
  return back(ask)
}

export async function extend(ask: Writing): Promise<Answer> {
  const id = ask.params['request'] ?? ''
  const name = `reason.${id}`
  const read = readForm({ [name]: text({ max: 4000, needed: 'assistance.needed' }) }, ask.typed)
  if (!read.ok) return personAgain(ask, read)
  const fault = await extendRequest(actOf(ask), id, read.value[name] ?? '')
  return fault ? personAgain(ask, wrong(ask, name, `assistance.request.fault.${fault}`)) : back(ask)
}

export async function answer(ask: Writing): Promise<Answer> {
  const id = ask.params['request'] ?? ''
  const [outcome, ground, said] = [`outcome.${id}`, `ground.${id}`, `answer.${id}`] as const
  const read = readForm(
    {
      outcome: { ...choice(requestOutcomes, { needed: 'assistance.needed' }) },
    },
    new Map([['outcome', ask.typed.get(outcome) ?? []]]),
  )
  const rest = readForm({ [said]: text({ max: 8000, needed: 'assistance.needed' }) }, ask.typed)
  const faults: Fault[] = [
    ...(read.ok ? [] : [{ field: outcome, key: 'assistance.needed' } as const]),
    ...(rest.ok ? [] : rest.faults),
  ]
  if (!read.ok || !rest.ok || !read.value.outcome) return personAgain(ask, { typed: ask.typed, faults })
  const chosen = ask.typed.get(ground)?.[0] || null
  const fault = await answerRequest(actOf(ask), id, {
    outcome: read.value.outcome,
    ground: chosen,
    text: rest.value[said] ?? '',
  })
  return fault ? personAgain(ask, wrong(ask, ground, `assistance.request.fault.${fault}`)) : back(ask)
}

const wrong = (ask: Writing, field: string, key: Fault['key']): Filled => ({
  typed: ask.typed,
  faults: [{ field, key }],
})

const back = (ask: Writing): Answer => see(ask.to(`/clients/${clientIn(ask)}/person`))

/** The page again, with what was typed. */
async function personAgain(ask: Writing, filled: Filled): Promise<Answer> {
  const head = await openFile(ask, [])
  const title = ask.say('assistance.file.title', { number: head.row.number })
  return again(
    title,
    <FileFrame {...{ ask, head }} tab="person">
      {await view(ask, head, filled)}
    </FileFrame>,
  )
}

async function view(ask: Ask, head: FileHead, filled: Filled) {
  const { db, say, lang, to, token, now } = ask
  const { id } = head.row
  const talk = head.keys.has('file') ? await readTalk(db, head.keys, id) : []
  const shown = {
    client: id,
    code: await lastCode(db, id),
    talk,
    waits: (await deadlinesOf(db, id)).find(({ kind }) => kind === 'message')?.due_on ?? null,
    requests: head.keys.has('file') ? await readRequests(db, head.keys, id) : [],
    names: await namesOf(
      db,
      talk.map(({ author_id }) => author_id),
    ),
    writes: head.acts.has('write'),
    holds: head.acts.has('hold'),
    today: dayOf(now),
    grounds: requestGrounds.items,
  }
  return <PersonView {...{ say, lang, to, token, filled }} {...shown} />
}
