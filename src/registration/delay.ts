/**
 * Waiting times on civil days. The calendar ends on 31 December 9999; a time that would pass it, or that starts on what
 * is no day, never runs out.
 *
 * @module
 */
import { addDays, addMonths, type Day, isDay, yearOf } from '../day.js'

/** A number of calendar months or of days. */
export type Delay = readonly [amount: number, unit: 'months' | 'days']

const NEVER: Day = '9999-12-31'

/** The day that was asked for; a value that is none counts as the last day there is. */
export const dayAsked = (day: unknown): Day => (isDay(day) ? day : NEVER)

/** The day so much later. */
export function later(day: Day, [amount, unit]: Delay): Day {
  if (!isDay(day) || yearOf(day) + amount / (unit === 'months' ? 12 : 365) > 9999) return NEVER
  return unit === 'months' ? addMonths(day, amount) : addDays(day, amount)
}

/** Six months of rights after a permit ended, at least (CSS R111-4). */
export const MAINTENANCE: Delay = [6, 'months']

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

/** How long ameli.fr says a waiting number is used. */
export const NIA_USE: Delay = [9, 'months']

/**
 * Returns the last day on which care given on a day can still be claimed on paper. (FR: feuille de soins, two years)
 *
 * @param careDay - the day of the care; what is no civil day gives `'9999-12-31'`
 * @returns the same day two years later, clamped to the month end
 * @example
 * lastClaimDay('2024-02-29') // => '2026-02-28'
 */
export function lastClaimDay(careDay: Day): Day {
  return later(careDay, CLAIM)
}
