import { Prose } from './prose.view.tsx'

/**
 * The principles as a reader sees them, from plain text: a short line by itself is a heading, lines that begin with numbers
 * are a list.
 */
export const Principled = ({ text, level: Heading = 'h3' }: { text: string; level?: 'h2' | 'h3' }) => (
  <div class="stack">
    {text.split(/\n\s*\n/).map((block, at) => {
      const key = `${at}-${block.length}`
      if (/^[^\n]{1,60}[^\n.,:;!?]$/.test(block)) {
        return (
          <Heading class="ds-heading" key={key}>
            {block}
          </Heading>
        )
      }
      const numbered = /^\d+\. /m.exec(block)
      return numbered ? <Numbered key={key} block={block} from={numbered.index} /> : <Prose key={key} text={block} />
    })}
  </div>
)

function Numbered({ block, from }: { block: string; from: number }) {
  const items = block
    .slice(from)
    .split(/^\d+\. /m)
    .slice(1)
  return (
    <>
      {from > 0 && <p class="ds-paragraph">{block.slice(0, from).trim()}</p>}
      <ol class="ds-list">
        {items.map((item) => (
          <li key={item}>{item.trim()}</li>
        ))}
      </ol>
    </>
  )
}
