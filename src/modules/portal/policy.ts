import { anyone, role, rules } from '#base/http/rule.ts'

const answers = role('supervisor', 'data-protection-officer')

export const may = rules('feedback', 'feedback as f', { send: [anyone], read: [answers], answer: [answers] })
