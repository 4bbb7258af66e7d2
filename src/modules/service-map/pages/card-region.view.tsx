import type { Say } from '#base/i18n/words.ts'
import { Actions } from '#base/ui/parts.tsx'
import { safeUrl } from '#base/ui/safe-url.ts'
import type { CardLine } from '../region-card.ts'

interface Props {
  say: Say
  to: (path: string) => string
  code: string
  title: string
  lines: readonly CardLine[]
  left: number
  url: string
  qr: { d: string; size: number }
  day: string
  phone: string
  /** Where all services of the region are listed. */
  all: string
}

/** One sheet: what fits on an A4 is what stands here. */
export function RegionCard(props: Props) {
  const { say, to, code, title, lines, left, day, phone, all } = props
  return (
    <div class="region-card">
      <h1 class="ds-heading">{title}</h1>
      <p class="region-danger">
        <strong>{say('service-map.a4.danger', { phone })}</strong>
      </p>
      {lines.length === 0 ? <p>{say('service-map.a4.none')}</p> : <Lines {...props} />}
      {left > 0 && <p class="quiet">{say('service-map.a4.more', { count: left })}</p>}
      <Foot {...props} />
      <p class="quiet">{say('service-map.a4.day', { day })}</p>
      <Actions>
        <a class="ds-button no-print" href={to(`/help/region/${code}/sheet`)}>
          {say('service-map.a4.pdf')}
        </a>
        <a class="ds-link no-print" href={to(all)}>
          {say('service-map.a4.all')}
        </a>
      </Actions>
      <p class="quiet no-print">{say('service-map.a4.print')}</p>
    </div>
  )
}

function Lines({ say, to, lines }: Props) {
  const columns = ['what', 'who', 'how', 'when'] as const
  return (
    <>
      <p>{say('service-map.a4.intro')}</p>
      <section class="scroll" aria-label={say('service-map.a4.caption')}>
        <table class="ds-table">
          <caption class="ds-sr-only">{say('service-map.a4.caption')}</caption>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {say(`service-map.a4.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td data-label={say('service-map.a4.what')}>
                  <a href={to(`/help/services/${line.id}`)}>{line.what}</a>
                </td>
                <td data-label={say('service-map.a4.who')}>{line.who}</td>
                <td data-label={say('service-map.a4.how')}>
                  <a href={safeUrl(line.href)}>{line.how}</a>
                </td>
                <td data-label={say('service-map.a4.when')}>{line.when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** The way from the paper to the page. */
const Foot = ({ say, url, qr }: Props) => (
  <div class="region-foot">
    <svg
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      width="120"
      height="120"
      role="img"
      aria-label={say('service-map.a4.qr', { url })}
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.d} fill="#000" />
    </svg>
    <p>{say('service-map.a4.qr', { url })}</p>
  </div>
)
