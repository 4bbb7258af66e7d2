import type { Route } from '#base/http/ask.ts'
import { playingRoutes } from './routes-playing.ts'
import { scenarioRoutes } from './routes-scenarios.ts'
import { sessionRoutes } from './routes-sessions.ts'

/** The whole outer wall of the module. */
export const routes: readonly Route[] = [...scenarioRoutes, ...sessionRoutes, ...playingRoutes]
