/**
 * What earlier bills have used up: yearly and daily caps, allowances, renewals. Plain JSON, never changed in place.
 * One person, one ledger: it does not say whose it is.
 *
 * @module
 */

import type { Day } from '../day.js'

/**
 * Counters of one person. Keys say what and when: `2025/flat-units`, `2025/flat-amount`, `2025/franchise` by the year
 * of reimbursement; `2025-03-01/act`, `2025-03-01/trip`, `2025-03-01/flat/…`, `2025-03-01/heavy/…` by the day of care;
 * `2025/allowance/optics`, `2025/times/osteopath`, `2025/cap/dentist` by the year of care, for the benefit that the
 * guarantee is of; `2025/yearly-cap/dentist` for all care of a heading; `2025-03-01/allowance/optics` for two years from that day on.
 */
export interface Ledger {
  readonly counters: Readonly<Record<string, number>>
  /**
   * Last day an equipment was renewed: `optics`, `hearing/left`, `hearing/right`; first day of an allowance for two
   * years: `allowance/optics`.
   */
  readonly renewals: Readonly<Record<string, Day>>
}

/** The ledger of a person without earlier bills. */
export const EMPTY_LEDGER: Ledger = /* @__PURE__ */ Object.freeze({
  counters: /* @__PURE__ */ Object.freeze({}),
  renewals: /* @__PURE__ */ Object.freeze({}),
})

/** A copy of a ledger that one calculation may write to. */
export interface OpenLedger {
  readonly counters: Record<string, number>
  readonly renewals: Record<string, Day>
}

/** A copy of a ledger that inherits nothing, to write to. */
export function openLedger({ counters, renewals }: Ledger): OpenLedger {
  return {
    counters: Object.assign(Object.create(null), counters),
    renewals: Object.assign(Object.create(null), renewals),
  }
}

/** What a counter of an open ledger has come to. */
export function used(ledger: Ledger, key: string): number {
  return ledger.counters[key] ?? 0
}

/** Takes as much of an amount as a cap leaves room for, and writes it down. */
export function takeWithin(ledger: OpenLedger, key: string, amount: number, cap: number): number {
  const taken = Math.max(0, Math.min(amount, cap - used(ledger, key)))
  if (taken > 0) ledger.counters[key] = used(ledger, key) + taken
  return taken
}
