import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, TextField } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { exceptionRows, spansADay, weekdays } from '../form-hours.ts'
import { weekdayName } from '../opening.ts'
import { type EditFieldProps, FaultOf } from './edit-field.view.tsx'

/** Opening hours as rows to fill: the week, what happens on holidays, days that differ. */
export function EditHours(props: EditFieldProps) {
  const { ask, name, part, filled } = props
  const { say } = ask
  const field = { filled, say }
  return (
    <fieldset class="ds-fieldset" id={`f-${name}`} tabIndex={-1}>
      <legend class="ds-label" data-weight="semibold">
        {say(part.label)}
      </legend>
      <FaultOf {...{ say, name, filled }} />
      <ChoiceField
        {...field}
        name={`${name}.kind`}
        label={say('service-map.hours.kind')}
        options={(['week', 'always', 'by-appointment', 'not-known'] as const).map((value) => ({
          value,
          label: say(`service-map.hours.${value}`),
        }))}
      />
      <p class="hint">{say('service-map.hours.week.hint')}</p>
      <table class="ds-table hours-rows">
        <caption>{say('service-map.hours.week')}</caption>
        <tbody>
          {weekdays.map((weekday) => (
            <Row
              key={weekday}
              {...props}
              prefix={`${name}.${weekday}.`}
              label={weekdayName(`2026-06-0${weekday}`, ask.lang, 'long')}
            />
          ))}
        </tbody>
      </table>
      <ChoiceField
        {...field}
        name={`${name}.holidays`}
        label={say('service-map.hours.holidays')}
        options={(['closed', 'as-week', 'not-known'] as const).map((value) => ({
          value,
          label: say(`service-map.hours.holidays.${value}`),
        }))}
      />
      <Exceptions {...props} />
      <InWords {...props} />
    </fieldset>
  )
}

function Row({ ask: { say }, filled, prefix, label }: EditFieldProps & { prefix: string; label: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Spans {...{ say, filled, prefix, label }} />
      </td>
    </tr>
  )
}

type Say = EditFieldProps['ask']['say']

/** Small boxes in a row; each says aloud which day and which end it is. */
function Spans({ say, filled, prefix, label }: { say: Say; filled: Filled; prefix: string; label: string }) {
  const box = (at: number, end: 'from' | 'to') => {
    const field = `${prefix}${at}.${end}`
    return (
      <input
        class="ds-input time"
        name={field}
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label} ${at + 1}: ${say(`service-map.hours.${end}`)}`}
        value={filled.typed.get(field)?.[0] ?? ''}
      />
    )
  }
  return (
    <span class="spans">
      {Array.from({ length: spansADay }, (_, at) => (
        <span key={`${prefix}${at}`}>
          {box(at, 'from')}–{box(at, 'to')}
        </span>
      ))}
    </span>
  )
}

function Exceptions({ ask: { say }, name, filled }: EditFieldProps) {
  return (
    <Details title={say('service-map.hours.exceptions')}>
      <p class="hint">{say('service-map.hours.exceptions.hint')}</p>
      <table class="ds-table hours-rows">
        <caption>{say('service-map.hours.exceptions')}</caption>
        <tbody>
          {Array.from({ length: exceptionRows }, (_, row) => {
            const prefix = `${name}.x.${row}.`
            return (
              <tr key={prefix}>
                <td class="spans">
                  {(['first', 'last'] as const).map((end) => (
                    <input
                      key={end}
                      class="ds-input day"
                      type="date"
                      name={`${prefix}${end}`}
                      aria-label={`${row + 1}: ${say(`service-map.hours.${end}`)}`}
                      value={filled.typed.get(`${prefix}${end}`)?.[0] ?? ''}
                    />
                  ))}
                </td>
                <td>
                  <Spans {...{ say, filled, prefix }} label={`${say('service-map.hours.exceptions')} ${row + 1}`} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Details>
  )
}

const InWords = ({ ask: { say }, name, filled }: EditFieldProps) => (
  <Details title={say('service-map.hours.texts')}>
    {(['fi', 'sv', 'en'] as const).map((lang) => (
      <TextField
        key={lang}
        {...{ filled, say }}
        name={`${name}.texts.${lang}`}
        label={say(`service-map.lang.${lang}`)}
      />
    ))}
  </Details>
)
