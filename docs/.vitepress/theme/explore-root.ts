import type { Locale } from '../../../src/locale.js'

/** Where the explorers of a language begin. */
export function exploreRoot(locale: Locale): string {
  return locale === 'fr' ? '/fr/explore' : '/explore'
}
