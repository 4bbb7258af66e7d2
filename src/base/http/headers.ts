const common = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
}

const noStore = 'no-store'

/** Headers of a page (security.md, headers). `scripts`: hashes of the inline scripts that the page carries. */
export const pageHeaders = (scripts: readonly string[], secure: boolean): Record<string, string> => ({
  ...common,
  ...(secure ? strict : {}),
  'Cache-Control': noStore,
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `script-src 'self' ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`.trim(),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
})

/** Headers of everything that is not a page: files, streams, bare errors. */
export const fileHeaders = (secure: boolean): Record<string, string> => ({
  ...common,
  ...(secure ? strict : {}),
  'Cache-Control': noStore,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
})

/** A year and more, as ASVS 5.0 3.4.1 asks. */
const strict = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
