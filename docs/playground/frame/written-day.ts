import type { Day, Locale } from 'securite-sociale'

/** A day in words: `28 November 2026`, or `28 Nov 2026`. */
export function writtenDay(day: Day, locale: Locale, style: 'long' | 'medium' = 'long'): string {
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB'
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(new Date(day))
}
