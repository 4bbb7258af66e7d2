import type { Shown } from './shown.ts'

/** What the signs of the drawing mean. */
export const Legend = ({ say }: Pick<Shown, 'say'>) => (
  <ul class="lanes-legend" aria-label={say('referral-mechanism.legend')}>
    {signs.map(({ key, sign }) => (
      <li key={key}>
        <svg class="lanes" viewBox="0 0 34 22" width="34" height="22" aria-hidden="true" focusable="false">
          {sign}
        </svg>
        {say(`referral-mechanism.legend.${key}`)}
      </li>
    ))}
  </ul>
)

const signs = [
  { key: 'step', sign: <rect class="box" x="2" y="3" width="30" height="16" rx="5" /> },
  { key: 'unsure', sign: <rect class="box unsure" x="2" y="3" width="30" height="16" rx="5" /> },
  {
    key: 'decision',
    sign: (
      <>
        <path class="diamond" d="M6 11L17 1L28 11L17 21Z" />
        <text class="diamond-sign" x="17" y="15" font-size="12" font-weight="700" text-anchor="middle">
          ?
        </text>
      </>
    ),
  },
  {
    key: 'handover',
    sign: (
      <>
        <g class="arrow handed">
          <path d="M2 11H26" />
          <path class="tip" d="M34 11L25 6V16Z" />
        </g>
        <g class="letter">
          <circle cx="11" cy="11" r="7.5" />
          <text x="11" y="15" font-size="10" font-weight="700" text-anchor="middle">
            A
          </text>
        </g>
      </>
    ),
  },
  {
    key: 'limit',
    sign: (
      <g class="clock-sign">
        <circle cx="17" cy="11" r="8" />
        <path d="M17 6V11L20 13" />
      </g>
    ),
  },
  { key: 'beyond', sign: <rect class="beyond" x="2" y="4" width="30" height="14" rx="7" /> },
  {
    key: 'ends',
    sign: (
      <>
        <circle class="start" cx="8" cy="11" r="7" />
        <circle class="end" cx="26" cy="11" r="6" />
      </>
    ),
  },
] as const
