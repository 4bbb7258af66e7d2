import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/piece.ts'
import { Notice } from '#base/ui/parts.tsx'
import { paperSets } from '../paper.ts'
import type { ScenarioVersionTable } from '../queries-scenarios.ts'
import { untranslated } from '../scenario-check.ts'
import { InventedBanner } from './scenario-story.view.tsx'
import { VersionTag } from './scenarios.view.tsx'

interface Props {
  say: Say
  lang: Lang
  title: string
  name: string
  home: string
  /** Without language. */
  path: string
  version: ScenarioVersionTable
}

/** The print sets, each as PDF in three languages and as a page. */
export function PaperView({ say, lang, title, name, home, path, version }: Props) {
  const of = `?version=${version.id}`
  const missing = untranslated(version.document)
  return (
    <article class="stack">
      <p>
        <a href={`${home}${of}`}>{name}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title} <VersionTag say={say} version={version} />
      </h1>
      <InventedBanner say={say} />
      {paperSets.map((set) => (
        <section class="ds-card stack" key={set} aria-labelledby={set}>
          <h2 class="ds-heading" data-size="md" id={set}>
            {say(`workshops.paper.${set}`)}
          </h2>
          <p>{say(`workshops.paper.${set}.about`)}</p>
          <ul class="ds-list">
            {langs.map((one) => (
              <li key={one}>
                <a href={`/${one}${path}/${set}/pdf${of}`} hreflang={one} download>
                  {say('workshops.paper.pdf', { lang: one })}
                </a>
                {missing[one] > 0 && <span class="quiet"> {say('workshops.paper.partly')}</span>}
              </li>
            ))}
            <li>
              <a href={`/${lang}${path}/${set}${of}`}>{say('workshops.paper.page')}</a>
            </li>
          </ul>
        </section>
      ))}
    </article>
  )
}

/** A print set as a page. */
export function SheetsView({
  say,
  title,
  back,
  pieces,
}: {
  say: Say
  title: string
  back: string
  pieces: readonly Piece[]
}) {
  return (
    <article class="stack sheets">
      <p class="no-print">
        <a href={back}>{say('workshops.paper.back')}</a>
      </p>
      <p class="ds-sr-only">{title}</p>
      {pieces.map((piece, at) => (
        <PieceView key={at} piece={piece} />
      ))}
    </article>
  )
}

function PieceView({ piece }: { piece: Piece }) {
  if (piece.kind === 'heading') return <HeadingPiece {...piece} />
  if (piece.kind === 'text') return <p class={piece.quiet ? 'quiet as-typed' : 'as-typed'}>{piece.text}</p>
  if (piece.kind === 'banner')
    return (
      <Notice kind="info">
        <p>{piece.text}</p>
      </Notice>
    )
  if (piece.kind === 'list') return <ListPiece {...piece} />
  if (piece.kind === 'table') return <TablePiece {...piece} />
  if (piece.kind === 'boxes') return <BoxesPiece {...piece} />
  if (piece.kind === 'lines') return <LinesPiece {...piece} />
  return <hr class="sheet-break" />
}

type Of<K extends Piece['kind']> = Extract<Piece, { kind: K }>

function HeadingPiece({ level, text }: Of<'heading'>) {
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3'
  return <Heading class="ds-heading">{text}</Heading>
}

function ListPiece({ items, numbered }: Of<'list'>) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List class="ds-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  )
}

const TablePiece = ({ head, rows }: Of<'table'>) => (
  <div class="scroll">
    <table class="sheet-table">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {head.map((column, place) => (
              <td key={column} class="as-typed">
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const BoxesPiece = ({ label, choices }: Of<'boxes'>) => (
  <div class="sheet-boxes">
    <p>
      <strong>{label}</strong>
    </p>
    <ul>
      {choices.map((choice) => (
        <li key={choice}>{choice}</li>
      ))}
    </ul>
  </div>
)

const LinesPiece = ({ label, count }: Of<'lines'>) => (
  <div class="sheet-lines">
    {label && (
      <p>
        <strong>{label}</strong>
      </p>
    )}
    {Array.from({ length: count }, (_, at) => (
      <div key={at} />
    ))}
  </div>
)
