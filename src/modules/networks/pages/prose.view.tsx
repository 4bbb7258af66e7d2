/** Plain text that a person wrote: an empty line begins a new paragraph. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text.split(/\n\s*\n/).map((paragraph, at) => (
      <p class="ds-paragraph as-typed" key={`${at}-${paragraph.length}`}>
        {paragraph}
      </p>
    ))}
  </>
)
