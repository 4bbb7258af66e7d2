import { get, post, still, work } from '#base/http/ask.ts'
import { feedback, feedbackSent, sendFeedbackForm } from './pages/feedback.tsx'
import { answered, feedbackReceived, received } from './pages/feedback-received.tsx'
import { guide, guidePage } from './pages/guide.tsx'
import { start } from './pages/start.tsx'
import { way } from './pages/way.tsx'
import { may } from './policy.ts'

export const routes = [
  still('/', start),
  still('/start/:way', way),
  still('/guide', guide),
  still('/guide/:page', guidePage),
  get('/feedback', may.send, feedback, { form: true }),
  post('/feedback', may.send, sendFeedbackForm),
  get('/feedback/sent', may.send, feedbackSent),
  ...work([
    get('/feedback-received', may.read, feedbackReceived),
    get('/feedback-received/:feedback', may.read, received),
    post('/feedback-received/:feedback/answer', may.answer, answered),
  ]),
]
