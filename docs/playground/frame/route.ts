import type { Locale } from 'securite-sociale'

/** The parts of the playground. */
export const PARTS = ['number', 'text', 'bill', 'path'] as const

export type PartName = (typeof PARTS)[number]

/** What the fragment of the address says: a language, a part, and a bill or a story. */
export interface Route {
  readonly locale: Locale
  readonly part: PartName
  readonly shared: unknown
}

/** Reads `#/fr/bill/…`; what is missing is the reader's language, and the first part. */
export function readRoute(fragment: string, languages: readonly string[]): Route {
  const [, first = '', second = '', shared = ''] = fragment.split('/')
  const preferred = languages.some((language) => language.startsWith('fr')) ? 'fr' : 'en'
  const locale = first === 'fr' || first === 'en' ? first : preferred
  return { locale, part: PARTS.find((part) => part === second) ?? 'number', shared: decode(shared) }
}

/** The fragment of a route. */
export function fragmentOf({ locale, part, shared }: Route): string {
  return `#/${locale}/${part}${shared === undefined ? '' : `/${encode(shared)}`}`
}

/** JSON in the letters that an address may hold. */
function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decode(text: string): unknown {
  if (text === '') return undefined
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))))
  } catch {
    return undefined
  }
}
