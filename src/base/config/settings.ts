import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** What an installation decides, read once at start from the environment. */
export interface Settings {
  mode: 'demo' | 'production'
  port: number
  host: string
  /** Folder of everything kept on this machine: private cluster, secrets of the demo, audit heads. */
  data: string
  /** Null: a private cluster is started under `data`. */
  databaseUrl: string | null
  /** Addresses under which browsers see us; the first is written into mails. */
  origins: readonly [string, ...string[]]
  /** Folder of the key files. */
  secrets: string
  /** Second place of the signed audit heads. */
  heads: string
  smtp: string | null
  /** The neutral site to which the exit leads. */
  leaveTo: string
  mailFrom: string
  /** Where mail that could not be delivered comes back: an address with a `+` extension for each recipient. */
  mailBounces: { local: string; domain: string } | null
  /** With which key mail that leaves is signed; null where the relay does it. */
  mailDkim: { domain: string; selector: string; keyFile: string } | null
  /** Where the virus scanner listens; null: uploads are not scanned. */
  clamd: { path: string } | { host: string; port: number } | null
  /** TLS ends in front of us (declared, cannot be seen from here). */
  tlsInFront: boolean
}

/** Thrown at start with one line per wrong setting. */
export class WrongSettings extends Error {}

/** Reads settings; throws `WrongSettings` that names each wrong one. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = shape.safeParse(env)
  if (!read.success) throw new WrongSettings(read.error.issues.map(lineOf).join('\n'))
  const { POLKU_MODE: mode, PORT: port } = read.data
  const data = path.resolve(read.data.POLKU_DATA)
  const settings: Settings = {
    mode,
    port,
    host: read.data.POLKU_HOST,
    data,
    databaseUrl: read.data.DATABASE_URL ?? null,
    origins: originsOf(read.data.POLKU_ORIGIN ?? `http://localhost:${port}`),
    secrets: path.resolve(read.data.POLKU_SECRETS ?? path.join(data, 'secrets')),
    heads: path.resolve(read.data.POLKU_AUDIT_HEADS ?? path.join(data, 'audit-heads')),
    smtp: read.data.POLKU_SMTP ?? null,
    leaveTo: read.data.POLKU_LEAVE_TO,
    mailFrom: read.data.POLKU_MAIL_FROM,
    mailBounces: read.data.POLKU_MAIL_BOUNCES ?? null,
    mailDkim: read.data.POLKU_MAIL_DKIM ?? null,
    clamd: read.data.POLKU_CLAMD ?? null,
    tlsInFront: read.data.POLKU_TLS === 'in-front',
  }
  const wrong = mode === 'production' ? unfitForProduction(settings, read.data) : []
  if (wrong.length > 0) throw new WrongSettings(wrong.join('\n'))
  return settings
}

const shape = z.object({
  POLKU_MODE: z.enum(['demo', 'production']).default('demo'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  POLKU_HOST: z.string().min(1).default('127.0.0.1'),
  POLKU_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  POLKU_ORIGIN: z.string().optional(),
  POLKU_SECRETS: z.string().optional(),
  POLKU_AUDIT_HEADS: z.string().optional(),
  POLKU_SMTP: z.string().startsWith('smtp').optional(),
  POLKU_LEAVE_TO: z.url().default('https://www.ilmatieteenlaitos.fi/'),
  POLKU_MAIL_FROM: z.email().default('palveluopas@example.org'),
  // Fifteen letters: with the extension a local part has at most 64 (RFC 5321 § 4.5.3.1.1).
  POLKU_MAIL_BOUNCES: z
    .string()
    .regex(/^[a-z0-9.-]{1,15}@[a-z0-9.-]+$/, 'at most 15 small letters, digits, dots before the @')
    .transform(bouncesOf)
    .optional(),
  POLKU_MAIL_DKIM: z
    .string()
    .regex(/^[a-z0-9.-]+:[a-z0-9._-]+:.+$/i, 'write domain:selector:key file')
    .transform(dkimOf)
    .refine(({ keyFile }) => isReadable(keyFile), 'the key file cannot be read')
    .optional(),
  // What is uploaded leaves this machine on no wire.
  POLKU_CLAMD: z
    .string()
    .regex(
      /^(\/.+|(localhost|127\.0\.0\.1|\[::1\]):\d{1,5})$/,
      'the path of a socket, or a port of this machine: 127.0.0.1:3310',
    )
    .transform(clamdOf)
    .refine((at) => 'path' in at || (at.port > 0 && at.port < 65536), 'no such port')
    .optional(),
  POLKU_TLS: z.enum(['in-front', 'none']).default('none'),
})

function clamdOf(text: string): NonNullable<Settings['clamd']> {
  if (text.startsWith('/')) return { path: text }
  const [, host = '', port] = /^\[?(.+?)\]?:(\d+)$/.exec(text) ?? []
  return { host, port: Number(port) }
}

function bouncesOf(address: string): NonNullable<Settings['mailBounces']> {
  const [local = '', domain = ''] = address.split('@')
  return { local, domain }
}

function dkimOf(text: string): NonNullable<Settings['mailDkim']> {
  const [domain = '', selector = '', ...file] = text.split(':')
  return { domain, selector, keyFile: path.resolve(file.join(':')) }
}

function isReadable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.R_OK)
    return true
  } catch {
    return false
  }
}

function lineOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`
}

function originsOf(text: string): [string, ...string[]] {
  const [first, ...rest] = text.split(',').map(originOf)
  return [first ?? '', ...rest]
}

function originOf(text: string): string {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol)) throw new WrongSettings(`POLKU_ORIGIN: not a web address: ${text}`)
  return url.origin
}

/** A production installation that would expose somebody does not start. */
function unfitForProduction(settings: Settings, env: z.infer<typeof shape>): string[] {
  const rules: [boolean, string][] = [
    [!env.POLKU_ORIGIN, 'POLKU_ORIGIN: missing; say under which https address browsers see this service'],
    [settings.origins.some((o) => !o.startsWith('https:')), 'POLKU_ORIGIN: must be https in production'],
    [!settings.tlsInFront, 'POLKU_TLS: declare "in-front" when a reverse proxy ends TLS before this process'],
    [!env.POLKU_SECRETS, 'POLKU_SECRETS: missing; name the folder of the key files'],
    [!env.POLKU_AUDIT_HEADS, 'POLKU_AUDIT_HEADS: missing; name a folder that is kept outside this machine'],
    [!settings.smtp, 'POLKU_SMTP: missing; name the mail relay'],
    [isOpenRelay(settings.smtp), 'POLKU_SMTP: must be smtps: unless the relay is on this machine'],
    [
      isOpenDatabase(settings.databaseUrl),
      'DATABASE_URL: needs sslmode=verify-full unless the server is on this machine',
    ],
    [settings.mailFrom.endsWith('@example.org'), 'POLKU_MAIL_FROM: still the example address'],
  ]
  return rules.filter(([bad]) => bad).map(([, line]) => line)
}

const isOpenRelay = (smtp: string | null): boolean =>
  smtp !== null && !smtp.startsWith('smtps:') && !isHere(URL.parse(smtp)?.hostname)

const isOpenDatabase = (url: string | null): boolean =>
  url !== null && !/[?&]sslmode=verify-full\b/.test(url) && !isHere(URL.parse(url)?.hostname)

/** An empty host is a socket of this machine. */
const isHere = (host: string | undefined): boolean => ['', 'localhost', '127.0.0.1', '[::1]'].includes(host ?? '')
