import type { ComponentChildren } from 'preact'
import { sayDay } from '#base/time/day.ts'
import { Notice } from '#base/ui/parts.tsx'
import { isFromPack } from '../version.ts'
import type { Shown } from './shown.ts'

/** What stands on every page of the document: which version it is, since when, and the other ways to look at it. */
export function Frame({ shown, title, lead, here, children }: FrameProps) {
  const { say, document, lang, at } = shown
  return (
    <>
      {here !== 'text' && (
        <p class="no-print">
          <a href={at('')}>{document.title[lang]}</a>
        </p>
      )}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <VersionLine shown={shown} />
      {lead && <p class="ds-paragraph">{lead}</p>}
      <nav class="no-print" aria-label={say('referral-mechanism.ways')}>
        <ul class="foot-links">
          {ways.map(([way, path]) => (
            <li key={way}>
              <a href={at(path)} aria-current={way === here ? 'page' : undefined}>
                {say(`referral-mechanism.way.${way}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  )
}

interface FrameProps {
  shown: Shown
  title: string
  lead?: string
  here: Way | null
  children?: ComponentChildren
}

const ways = [
  ['text', ''],
  ['drawing', '/drawing'],
  ['roles', '/roles'],
  ['situations', '/situations'],
  ['regions', '/regions'],
  ['print', '/print'],
  ['files', '/files'],
] as const
export type Way = (typeof ways)[number][0]

/** 'Version 2, in force since 1 March 2027.' What is not in force says so before anything else. */
export function VersionLine({ shown }: { shown: Shown }) {
  const { say, version, state, lang, to } = shown
  const number = version.number
  return (
    <>
      <p class="quiet version-line">
        {lineOf(shown)} <a href={to('/mechanism/versions')}>{say('referral-mechanism.versions.link')}</a>
      </p>
      {state !== 'in-force' && (
        <Notice kind="warning">
          <p>
            {say(`referral-mechanism.state.${state}.notice`)}{' '}
            {shown.inForce > 0 && <a href={to('/mechanism')}>{say('referral-mechanism.to-in-force')}</a>}
          </p>
        </Notice>
      )}
      {isFromPack(version) && (
        <Notice kind="info">
          <p>{say('referral-mechanism.from-pack', { number, day: sayDay(version.valid_from ?? '', lang) })}</p>
        </Notice>
      )}
    </>
  )
}

function lineOf({ say, version, state, lang }: Shown): string {
  const { number } = version
  const day = sayDay(version.valid_from ?? version.begun_at.toISOString(), lang)
  if (state === 'in-force') return say('referral-mechanism.line.in-force', { number, day })
  if (state === 'coming') return say('referral-mechanism.line.coming', { number, day })
  if (state === 'superseded') return say('referral-mechanism.line.superseded', { number, day })
  return say('referral-mechanism.line.draft', { number, day })
}
