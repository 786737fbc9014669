/**
 * Extension codes: the second code that the register of persons gives to a place when a month has used all 999 order
 * numbers of the first.
 *
 * @module
 */
import type { Day } from '../day.js'
import { EXTENSIONS } from './extension-data.js'
import { BASE, dayOrNull, isDigits, numberOf, rowsOf } from './rows.js'

/** A second code of a place. (FR: code d'extension) */
export interface Extension {
  readonly code: string
  /** The code of the place in the COG: a commune, or a country. */
  readonly target: string
  /** The first day on which a commune has the code as its own, or `null`. */
  readonly endedOn: Day | null
}

/**
 * Returns the place that an extension code means. (FR: code d'extension)
 *
 * The list of INSEE has no dates and is not complete. 97601 to 97617 are Martinique until Mayotte took them in 2011.
 *
 * @param code - five digits, characters 6 to 10 of a number
 * @returns `undefined` where the code is no extension code
 * @example
 * findExtension('75201') // => { code: '75201', target: '75101', endedOn: null }
 * findExtension('99353')?.target // => '99352'
 * findExtension('14168') // => undefined
 * @see INSEE, Code officiel géographique, codes d'extension, https://www.insee.fr/fr/information/2560452
 */
export function findExtension(code: string): Extension | undefined {
  if (typeof code !== 'string' || !isDigits(code, 5)) return undefined
  const [row] = rowsOf(EXTENSIONS, code, ([, span]) => numberOf(span as string))
  if (row === undefined) return undefined
  const [target, , endedOn] = row.cells as readonly [string, string, string]
  // A run of codes has one country as its target, or as many communes of the same department in the same order.
  if (target.startsWith('99')) return { code, target, endedOn: dayOrNull(endedOn) }
  const first = Number(code.slice(0, 2) + target)
  const steps = Number(code) - Number(row.number.toString(BASE))
  return { code, target: String(first + steps).padStart(5, '0'), endedOn: dayOrNull(endedOn) }
}
