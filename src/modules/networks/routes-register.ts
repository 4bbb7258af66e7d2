import { get, post, type Route, work } from '#base/http/ask.ts'
import { oneNetwork, register } from './pages/register.tsx'
import { changeIt, changing } from './pages/register-change.tsx'
import { callingOff, endIt, ending, endingOne, endOne, goOn } from './pages/register-ending.tsx'
import { add, adding } from './pages/register-new.tsx'
import { mayRegister } from './policy.ts'

/** What hands the members' data to others, or ends a network, asks once more who does it. */
const grave = { grave: true } as const

const one = '/network-register/:network'

/** Which networks there are and who coordinates them, for administrators. */
export const registerRoutes: readonly Route[] = work([
  get('/network-register', mayRegister.register, register),
  post('/network-register', mayRegister.add, add),
  get('/network-register/new', mayRegister.add, adding),
  get(one, mayRegister.register, oneNetwork),
  get(`${one}/coordinator`, mayRegister.appoint, changing),
  post(`${one}/coordinator`, mayRegister.appoint, changeIt, grave),
  get(`${one}/coordinations/:coordination/ending`, mayRegister.appoint, endingOne),
  post(`${one}/coordinations/:coordination/ending`, mayRegister.appoint, endOne, grave),
  post(`${one}/coordinations/:coordination/calling-off`, mayRegister.appoint, callingOff, grave),
  get(`${one}/ending`, mayRegister.close, ending),
  post(`${one}/ending`, mayRegister.close, endIt, grave),
  post(`${one}/going-on`, mayRegister.close, goOn, grave),
])
