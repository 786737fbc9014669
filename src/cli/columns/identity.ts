/**
 * Sexes and dates of birth as files write them.
 *
 * @module
 */
import type { Sex } from '../../nir/nir.js'

const SEX_WORDS: Readonly<Record<Sex, readonly string[]>> = {
  male: ['male', 'm', 'h', '1', 'homme', 'masculin', 'monsieur', 'm.', 'mr', 'man'],
  female: ['female', 'f', '2', 'femme', 'feminin', 'madame', 'mme', 'mlle', 'mademoiselle', 'woman'],
}

/** The sex that a word says; the word itself where it says none, which compares as unreadable. */
export function readSexWord(cell: string): string {
  const word = cell.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (SEX_WORDS.male.includes(word)) return 'male'
  return SEX_WORDS.female.includes(word) ? 'female' : word
}

/**
 * A date as `1955-08-14`: from `14/08/1955`, with points or hyphens too, `14081955`, `19550814`, `1955-08-14T00:00:00`.
 * Another text stays as it is, and compares as unreadable.
 */
export function readDate(cell: string): string {
  const text = cell.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$|^(\d\d\/\d\d\/\d{4}) .*$/s, '$1$2')
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^(\d\d)(\d\d)((?:18|19|20)\d\d)$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return text.replace(/^((?:18|19|20)\d\d)[/.]?(\d\d)[/.]?(\d\d)$/, '$1-$2-$3')
}
