/** The address when it is one of ours, a phone number, a mail or https; '#' otherwise (Preact lets `javascript:` pass). */
export function safeUrl(url: string): string {
  const bare = url.replace(/[\s\p{Cc}]/gu, '')
  // Browsers read a backslash as a slash, so `/\` would lead to another site as `//` does.
  if (/^(\/(?![/\\])|#|\?)/.test(bare)) return bare
  return /^(https:\/\/|tel:|mailto:)/i.test(bare) ? bare : '#'
}
