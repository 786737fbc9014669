/**
 * What is odd about a number that stands. Leaves out everything that refuses.
 *
 * @module
 */
import { spanOf } from './locate.js'
import type { NirWarning, NirWarningCode } from './nir-issue.js'
import type { NirPart } from './part.js'
import { FICTITIOUS_PREFIX, SPECIMENS } from './specimens.js'

const NONE: readonly NirWarning[] = []

/**
 * Finds what is odd.
 *
 * @param text - as typed, for the spans
 * @param canonical - its fifteen characters
 * @param count - how many of them were typed
 * @param month - the month code
 * @param placeOddity - what the reading of the place found
 */
export function warningsOf(
  text: string,
  canonical: string,
  count: number,
  month: number,
  placeOddity: NirWarningCode | undefined,
): readonly NirWarning[] {
  const found: [NirWarningCode, NirPart | 'number'][] = []
  if (canonical > '3') found.push(['temporary_number', 'sex'])
  if ((month > 20 && month < 30) || (month > 42 && month < 50)) found.push(['month_disputed', 'month'])
  if (placeOddity) found.push([placeOddity, 'place'])
  if (count < 15) found.push(['key_absent', 'key'])
  if (SPECIMENS.includes(canonical)) found.push(['specimen', 'number'])
  if (canonical.startsWith(FICTITIOUS_PREFIX)) found.push(['fictitious_prefix', 'number'])
  return found.length === 0 ? NONE : found.map(([code, part]) => ({ code, part, span: spanOf(text, part) }))
}
