import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { typedOf } from '#base/http/typed.ts'
import { makeSpeakers } from '#base/i18n/words.ts'
import { empty, type Filled } from './form.ts'
import {
  ChoiceField,
  ChoicesField,
  DayField,
  ErrorSummary,
  LongField,
  SelectField,
  TextField,
  TickField,
  Token,
} from './form.view.tsx'
import { words } from './words.gen.ts'

const say = makeSpeakers([words]).en
const options = [
  { value: 'a', label: 'Apple' },
  { value: 'b', label: 'Pear', hint: 'Green' },
]
const hostile = '"><script>alert(1)</script>{{7*7}}\'&amp;'

function filled(name: string, value: string, key?: 'ui.fault.needed'): Filled {
  return { typed: typedOf([[name, value]]), faults: key ? [{ field: name, key }] : [] }
}

const kinds = {
  text: (given: Filled) => <TextField filled={given} say={say} name="x" label="Name" hint="As you like" />,
  long: (given: Filled) => <LongField filled={given} say={say} name="x" label="Name" hint="As you like" />,
  select: (given: Filled) => <SelectField filled={given} say={say} name="x" label="Name" options={options} none="-" />,
  choice: (given: Filled) => <ChoiceField filled={given} say={say} name="x" label="Name" options={options} />,
  choices: (given: Filled) => <ChoicesField filled={given} say={say} name="x" label="Name" options={options} />,
  tick: (given: Filled) => <TickField filled={given} say={say} name="x" label="Name" hint="As you like" />,
  day: (given: Filled) => <DayField filled={given} say={say} name="x" label="Name" hint="As you like" />,
}

describe.each(Object.entries(kinds))('a field of kind %s', (_, field) => {
  test('shows its fault beside it, and the summary leads there', () => {
    const given = filled('x', '', 'ui.fault.needed')
    const html = renderToString(field(given))
    expect(html).toContain('This is needed.')
    expect(html).toContain('id="f-x-fault"')
    expect(html).toContain('id="f-x"')
    expect(renderToString(<ErrorSummary filled={given} say={say} />)).toContain('href="#f-x"')
  })

  test('tells programs that read aloud what is wrong with it', () => {
    const html = renderToString(field(filled('x', '', 'ui.fault.needed')))
    expect(html).toMatch(/aria-describedby="([^"]* )?f-x-fault"/)
    // A group of radio buttons or boxes has no such state of its own.
    if (!html.includes('value="a"')) expect(html).toContain('aria-invalid')
    expect(renderToString(field(empty))).not.toContain('aria-invalid')
  })

  test('lets no markup in from what was typed', () => {
    expect(renderToString(field(filled('x', hostile)))).not.toContain('<script')
  })

  test('has a label, and never asks the browser to remember', () => {
    const html = renderToString(field(empty))
    expect(html).toContain('Name')
    expect(html).not.toMatch(/autocomplete="(?!off)/)
  })
})

test('what was typed stands in the field again', () => {
  expect(renderToString(kinds.text(filled('x', 'Eeva')))).toContain('value="Eeva"')
  expect(renderToString(kinds.long(filled('x', 'Eeva\nMaija')))).toContain('Eeva\nMaija</textarea>')
  expect(renderToString(kinds.select(filled('x', 'b')))).toMatch(
    /<option[^>]*selected[^>]*value="b"|<option[^>]*value="b"[^>]*selected/,
  )
  expect(renderToString(kinds.choice(filled('x', 'b')))).toMatch(/value="b"[^>]*checked/)
  expect(renderToString(kinds.choices(filled('x', 'a')))).toMatch(/value="a"[^>]*checked/)
  expect(renderToString(kinds.tick(filled('x', 'yes')))).toContain('checked')
  expect(renderToString(kinds.day(filled('x.month', '3')))).toMatch(/name="x.month"[^>]*value="3"/)
})

test("the summary is silent without faults, and takes a fault's numbers", () => {
  expect(renderToString(<ErrorSummary filled={empty} say={say} />)).toBe('')
  const faults = [{ field: 'x', key: 'ui.fault.too-long' as const, params: { max: 20_000, length: 20_001 } }]
  expect(renderToString(<ErrorSummary filled={{ typed: new Map(), faults }} say={say} />)).toContain('20,001')
})

test('the token stands in a hidden field', () => {
  expect(renderToString(<Token token="t" />)).toBe('<input type="hidden" name="token" value="t"/>')
})
