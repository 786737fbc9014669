/**
 * Until when the law behind a breakdown was checked.
 *
 * @module
 */
import type { Day } from '../day.js'
import { own, ownCopy } from '../record.js'
import { trusted } from '../result.js'
import type { BillBreakdown, LineBreakdown } from './breakdown.js'

/**
 * Returns the last day until which every value of the law was checked that a breakdown used and that may have changed
 * since. On a day of care after it the breakdown carries the note `checked-earlier`. (FR: textes vérifiés jusqu’au)
 *
 * @param breakdown - what {@link computeCoverage} or {@link computeBill} returned, or a line of a bill
 * @returns a civil day; nothing where every value used has a later one, so that it cannot change any more
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * lawCheckedUntil(visit) // => '2026-03-31'
 * lawCheckedUntil(unwrap(computeBill([]))) // => undefined
 */
export function lawCheckedUntil(breakdown: LineBreakdown | BillBreakdown): Day | undefined {
  return trusted(() => {
    const whole = ownCopy(breakdown)
    const lines = 'lines' in whole ? whole.lines : [whole]
    const days = lines.flatMap((line) => own(line, 'checkedUntil') ?? [])
    return days.reduce<Day | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined)
  })
}
