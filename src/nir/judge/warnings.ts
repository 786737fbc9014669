/**
 * What is odd about a number that is well formed. Nothing here refuses one.
 *
 * @module
 */

import type { PlaceOddity } from '../place/birth-place.js'
import { spanOf } from './characters.js'
import type { NirWarning, NirWarningCode } from './issue.js'
import type { NirPart } from './part.js'

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
  const first = canonical.charAt(0)
  if (first > '2') found.push(warning(text, first < '7' ? 'unofficial-number' : 'provisional-number', 'sex'))
  if ((month > 20 && month < 30) || (month > 42 && month < 50)) found.push(warning(text, 'month-disputed', 'month'))
  if (oddity) found.push(warning(text, oddity, 'place'))
  if (count < 15) found.push(warning(text, 'key-absent', 'key'))
  if (SPECIMENS.includes(canonical)) found.push(warning(text, 'specimen', 'number'))
  // The month too, for it is a number: most texts need not be looked at.
  if (month === 55 && canonical.startsWith(FICTITIOUS_PREFIX)) found.push(warning(text, 'fictitious-prefix', 'number'))
  return found
}

function warning(text: string, code: NirWarningCode, part: NirPart | 'number'): NirWarning {
  return { code, part, span: spanOf(text, part) }
}

/** Public specimens, canonical. */
export const SPECIMENS: readonly string[] = [
  // The specimen carte Vitale, «Nathalie Durand».
  '269054958815780',
  // French Wikipedia, «Numéro de sécurité sociale en France», and the tests of the CNAM's validator.
  '255081416802538',
  // INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
  '278112B05000286',
  // Agence du numérique en santé, test patient PAT-TROIS, OID 1.2.250.1.213.1.4.10.
  '279035121518989',
]

/**
 * The prefix of the numbers that bill an anonymous patient: 2 55 55 55, the fund, 042 or 030.
 * http://lepharmaciendefrance.fr/node/6220
 */
export const FICTITIOUS_PREFIX = '2555555'
