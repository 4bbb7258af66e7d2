import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { makeSpeakers } from '#base/i18n/words.ts'
import {
  Choices,
  Clock,
  Code,
  Danger,
  Details,
  Empty,
  Notice,
  Paging,
  Path,
  type Step,
  Summary,
  Table,
  Tabs,
  Tag,
  Timeline,
} from './parts.tsx'
import { words } from './words.gen.ts'

const say = makeSpeakers([words]).en
const hostile = '"><script>alert(1)</script>&amp;'
const path = '/en/somewhere'

const parts: Record<string, (text: string, url: string) => VNode> = {
  Choices: (text, url) => <Choices choices={[{ href: url, title: text, text, icon: 'talk' }]} />,
  Clock: (text) => <Clock label={text} left={1} of={3} text={text} />,
  Code: (text) => <Code code={text} label={text} />,
  Danger: (text, url) => <Danger say={say} helpline={{ display: text, href: url }} />,
  Details: (text) => <Details title={text}>{text}</Details>,
  Empty: (text) => <Empty title={text}>{text}</Empty>,
  Notice: (text) => (
    <Notice kind="info" title={text}>
      {text}
    </Notice>
  ),
  Paging: (_, url) => <Paging say={say} page={2} pages={3} href={() => url} />,
  Path: (text, url) => <Path label={text} steps={[{ label: text, href: url, state: 'here' }]} />,
  Summary: (text, url) => <Summary rows={[{ term: text, value: text, change: { href: url, label: text } }]} />,
  Table: (text, url) => (
    <Table
      caption={text}
      columns={[{ key: 'a', label: text, sort: url }]}
      rows={[{ key: 'r', cells: [text] }]}
      empty={text}
    />
  ),
  Tabs: (text, url) => <Tabs label={text} tabs={[{ label: text, href: url, count: 1, current: true, note: text }]} />,
  Tag: (text) => <Tag kind="danger">{text}</Tag>,
  Timeline: (text) => <Timeline items={[{ when: text, title: text, children: text }]} />,
}

describe.each(Object.entries(parts))('%s', (_, draw) => {
  test('shows markup as text, wherever it came in', () => {
    expect(renderToString(draw(hostile, path))).not.toContain('<script')
  })

  test('leads nowhere but where a link may lead', () => {
    expect(renderToString(draw('Text', 'javascript:alert(1)'))).not.toContain('javascript:')
  })

  test('carries no style of its own, which the policy would refuse', () => {
    expect(renderToString(draw('Text', path))).not.toMatch(/\sstyle=|<style/)
  })
})

describe('the path', () => {
  const steps: Step[] = [
    { label: 'Start', href: '/en/start', state: 'done' },
    { label: 'Story', state: 'here' },
    { label: 'Check', state: 'ahead' },
  ]
  const html = renderToString(<Path label="Sections" steps={steps} />)

  test('leads back, not ahead', () => {
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toContain('<a href="/en/start">Start</a>')
  })

  test('marks one step as the current one and says which of how many', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toContain('<span>2/3</span>')
  })
})

describe('the clock', () => {
  const stops = (left: number, of: number) =>
    renderToString(<Clock label="Answer" left={left} of={of} text="left" />).match(/data-state="(\w+)"/g)
  const at = (left: number, of: number) => stops(left, of)?.indexOf('data-state="here"')

  test('stands at the beginning when all the time is left, at the end when none is', () => {
    expect(at(3, 3)).toBe(0)
    expect(at(0, 3)).toBe(3)
  })

  test('never leaves its path, however late it is or however long the time', () => {
    expect(at(-40, 3)).toBe(3)
    expect(at(99, 3)).toBe(0)
    expect(stops(5, 0)).toHaveLength(2)
    expect(stops(180, 365)).toHaveLength(11)
  })
})

test('a code is read digit by digit and shown in its groups', () => {
  const html = renderToString(<Code code="71471 41091 81502 52323" label="Your code" />)
  expect(html).toContain('Your code: 7 1 4 7 1, 4 1 0 9 1, 8 1 5 0 2, 5 2 3 2 3')
  expect(html.match(/<span>\d{5} <\/span>/g)).toHaveLength(4)
})

test('a table without rows says so kindly', () => {
  const html = renderToString(<Table caption="Arrived" columns={[]} rows={[]} empty="Nobody waits" />)
  expect(html).toContain('Nobody waits')
  expect(html).not.toContain('<table')
})

test('one page needs no paging', () => {
  expect(renderToString(<Paging say={say} page={1} pages={1} href={() => path} />)).toBe('')
})
