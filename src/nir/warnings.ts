/**
 * What is odd about a number that stands. Leaves out everything that refuses.
 *
 * @module
 */
import type { PlaceOddity } from './birth-place.js'
import type { NirWarning, NirWarningCode } from './nir-issue.js'
import type { NirPart } from './part.js'
import { spanOf } from './significant.js'
import { FICTITIOUS_PREFIX, SPECIMENS } from './specimens.js'

/**
 * Finds what is odd.
 *
 * @param text - as typed, for the spans
 * @param canonical - its fifteen characters
 * @param count - how many of them were typed
 * @param month - the month code
 * @param oddity - what is odd about the place
 */
export function warningsOf(
  text: string,
  canonical: string,
  count: number,
  month: number,
  oddity: PlaceOddity | undefined,
): readonly NirWarning[] {
  const found: NirWarning[] = []
  if (canonical > '3') found.push(warning(text, canonical < '7' ? 'temporary_number' : 'provisional_number', 'sex'))
  if ((month > 20 && month < 30) || (month > 42 && month < 50)) found.push(warning(text, 'month_disputed', 'month'))
  if (oddity) found.push(warning(text, oddity, 'place'))
  if (count < 15) found.push(warning(text, 'key_absent', 'key'))
  if (SPECIMENS.includes(canonical)) found.push(warning(text, 'specimen', 'number'))
  if (canonical.startsWith(FICTITIOUS_PREFIX)) found.push(warning(text, 'fictitious_prefix', 'number'))
  return found
}

function warning(text: string, code: NirWarningCode, part: NirPart | 'number'): NirWarning {
  return { code, part, span: spanOf(text, part) }
}
