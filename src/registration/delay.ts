/**
 * Waiting times on civil days, and the ones that law and practice fix. The calendar has the years 0001 to 9999: a
 * deadline outside it is no deadline.
 *
 * @module
 */
import { addDays, addMonths, assertDay, type Day, yearOf } from '../day.js'

/** A number of calendar months or of days. */
export type Delay = readonly [amount: number, unit: 'months' | 'days']

/** The day so much later; nothing where that may be outside the calendar. */
export function later(day: Day, [amount, unit]: Delay): Day | undefined {
  const year = yearOf(day) + amount / (unit === 'months' ? 12 : 365)
  if (year < 2 || year >= 9999) return undefined
  return unit === 'months' ? addMonths(day, amount) : addDays(day, amount)
}

/** Whether a day comes after the last day of a delay. */
export function isPast(day: Day, since: Day, delay: Delay): boolean {
  const last = later(since, delay)
  return last !== undefined && day > last
}

/** Whether a delay has run out on a day: the first such day is the one that is so much later. */
export function isOver(day: Day, since: Day, delay: Delay): boolean {
  const first = later(since, delay)
  return first !== undefined && day >= first
}

/** Six months of rights after a permit ended, at least (CSS R111-4). */
export const MAINTENANCE: Delay = [6, 'months']

/** Renewing a permit is due so long before its end. */
export const PERMIT_NOTICE: Delay = [-3, 'months']

/** Each step of the civil-status clock (CSS R114-7). */
export const CIVIL_STATUS_STEP: Delay = [3, 'months']

/** To appeal, and after which silence refuses (service-public.gouv.fr F2500). */
export const APPEAL: Delay = [2, 'months']

/** A card is not invalidated sooner after rights closed (CSS R114-10-1). */
export const CARD_GRACE: Delay = [45, 'days']

/** To send a paper claim (FR: feuille de soins). */
export const CLAIM: Delay = [24, 'months']

/** Between two updates of a card, as the funds ask; no text of law sanctions it. */
export const CARD_UPDATE: Delay = [12, 'months']

/** How long ameli.fr says a temporary number is used. */
export const NIA_USE: Delay = [9, 'months']

/**
 * Returns the last day on which care given on a day can still be claimed by post. (FR: feuille de soins, two years)
 *
 * @param careDay - the day of the care
 * @returns the same day two years later, clamped to the month end
 * @throws RangeError when the day is no civil day, or the answer would be after the year 9999
 * @example
 * lastClaimDay('2024-02-29') // => '2026-02-28'
 */
export function lastClaimDay(careDay: Day): Day {
  assertDay(careDay)
  return addMonths(careDay, CLAIM[0])
}
