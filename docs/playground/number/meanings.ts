import type { Locale } from 'securite-sociale'
import { findBirthYears, type NirPart, type NumberParts } from 'securite-sociale/nir'
import { today } from '../frame/today.js'
import type { NumberWords } from '../words/words.js'

type Meaning = (parsed: NumberParts, words: NumberWords, locale: Locale) => string

/** What each part says in words. The place has names of its own, and the key says nothing by itself. */
const MEANINGS: Readonly<Record<Exclude<NirPart, 'place' | 'key'>, Meaning>> = {
  sex: ({ sex }, words) => words.sexes[sex],
  year: (parsed, words) => findBirthYears(parsed, today()).join(` ${words.or} `),
  month: ({ birthMonth }, words, locale) => {
    if (birthMonth.month === null) return words.monthUnknown
    const name = monthName(birthMonth.month, locale)
    return birthMonth.kind === 'calendar' ? name : words.pseudoMonth(name)
  },
  order: ({ orderNumber }, words) => words.order(orderNumber),
}

export function meaningOf(
  part: keyof typeof MEANINGS,
  parsed: NumberParts,
  words: NumberWords,
  locale: Locale,
): string {
  return MEANINGS[part](parsed, words, locale)
}

function monthName(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1)))
}
