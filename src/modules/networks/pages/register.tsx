import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { coordinationRows } from '../queries.ts'
import { allCoordinations, changesOf, registerRow, registerRows } from '../queries-register.ts'
import { RegisterView } from './register.view.tsx'
import { OneNetworkView } from './register-one.view.tsx'

/** Every network with who coordinates it, and what is to come. */
export async function register(ask: Reading): Promise<Answer> {
  const { db, lang, say, to, now } = ask
  const networks = await registerRows(db, lang)
  const coordinations = await allCoordinations(db, lang)
  return page(
    say('networks.register.title'),
    <RegisterView {...{ say, lang, to, networks, coordinations }} today={dayOf(now)} />,
  )
}

/** One network: its days, its coordinators by day, what was changed and by whom. */
export async function oneNetwork(ask: Reading): Promise<Answer> {
  const { db, lang, params } = ask
  const network = await registerRow(db, params['network'] ?? '')
  return page(
    ask.say('networks.register.title'),
    <OneNetworkView
      {...ask}
      network={network}
      coordinations={await coordinationRows(db, network.id, lang)}
      changes={await changesOf(db, network.id, lang)}
      today={dayOf(ask.now)}
    />,
  )
}
