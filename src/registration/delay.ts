/**
 * Waiting times on civil days, and the ones that law and practice fix. The calendar has the years 0001 to 9999: a
 * deadline outside it is no deadline.
 *
 * @module
 */
import { addDays, addMonths, assertDay, type Day, monthOf, yearOf } from '../day.js'

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

/** Six months of rights after a permit ended, at least (CSS R111-4, replaced on 2026-04-01: the new text was not read). */
export const MAINTENANCE: Delay = [6, 'months']

/** A renewal of a permit is asked for from so long before its end (CESEDA R431-5 1°). */
export const RENEWAL_FROM: Delay = [-120, 'days']

/** A renewal of a permit is asked for until so long before its end (CESEDA R431-5 1°). */
export const RENEWAL_UNTIL: Delay = [-60, 'days']

/**
 * A receipt or an attestation of prolongation lasts a few months: it is looked after from so long before its end. No text
 * fixes it, for R431-5 excepts receipts; a month is our own reading.
 */
export const INTERIM_FROM: Delay = [-30, 'days']

/** A long-stay visa that counts as a permit is validated within so long of the entry into France (CESEDA R431-17). */
export const VISA_VALIDATION: Delay = [3, 'months']

/** A residence is stable after more than so long (CSS D160-2). */
export const STABLE_RESIDENCE: Delay = [3, 'months']

/** Each step of the civil-status clock (CSS R114-7). */
export const CIVIL_STATUS_STEP: Delay = [3, 'months']

/** To answer a control, and again after its formal notice (CSS R114-10, R114-10-1 I). */
export const CONTROL: Delay = [1, 'months']

/** The pensions office judges a birth certificate that was sent within so long (CSS R114-7 VI). */
export const CIVIL_STATUS_DECISION: Delay = [2, 'months']

/** To appeal, after which silence refuses, and to seize the court then (CSS R142-1, R142-1-A, R142-6). */
export const APPEAL: Delay = [2, 'months']

/** A card is not invalidated sooner after rights closed (CSS R114-10-1). */
export const CARD_GRACE: Delay = [45, 'days']

/** To claim care, from the quarter after it (CSS L160-11). */
export const CLAIM: Delay = [24, 'months']

/** Between two updates of a card, as the funds ask; no text of law sanctions it. */
export const CARD_UPDATE: Delay = [12, 'months']

/** How long ameli.fr says a temporary number is used. */
export const NIA_USE: Delay = [9, 'months']

/**
 * The day two years after the quarter that follows the care began; nothing where that may be outside the calendar.
 * The text may be read so that this day is still in time, or so that it is not (CSS L160-11).
 */
export function claimEnd(careDay: Day): Day | undefined {
  const firstOfMonth = `${careDay.slice(0, 7)}-01` as Day
  const quarter = later(firstOfMonth, [3 - ((monthOf(careDay) - 1) % 3), 'months'])
  return quarter && later(quarter, CLAIM)
}

/**
 * Returns the last day on which care given on a day can surely still be claimed by post. (FR: feuille de soins)
 *
 * The claim lapses two years after the first day of the quarter that follows the care.
 *
 * @param careDay - the day of the care
 * @returns the last day of a quarter, two years and up to three months later
 * @throws RangeError when the day is no civil day, or the answer would be after the year 9998
 * @example
 * lastClaimDay('2024-02-29') // => '2026-03-31'
 * @see CSS L160-11
 */
export function lastClaimDay(careDay: Day): Day {
  assertDay(careDay)
  const end = claimEnd(careDay)
  if (end === undefined) throw new RangeError('a claim that ends after the year 9998')
  return addDays(end, -1)
}
