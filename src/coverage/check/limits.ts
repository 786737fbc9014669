/**
 * How large an input may be: limits of arithmetic and of sense, not of law. A product of the largest amount and the
 * largest rate, doubled for rounding, is still a safe integer.
 *
 * @module
 */

import type { Day } from '../../day.js'
import type { BasisPoints, Cents } from '../../money.js'

/** One hundred million euros. */
export const MAX_CENTS: Cents = 10_000_000_000

/** A fee below a twentieth of its base was probably given in euros: 30 in place of 3000. */
export const LEAST_PART_OF_BASE = 20

/** Signs of an amount that is typed, its unit included. */
export const MAX_AMOUNT_TEXT = 24

/** Years of membership for which a contract names a guarantee. */
export const MAX_MEMBERSHIP_YEARS = 20

/** Months of an allowance for two years. */
export const MONTHS_OF_TWO_YEARS = 24

/** Signs of one cell of a table of guarantees. */
export const MAX_GUARANTEE_TEXT = 120

/** Rows, cells of a row and signs of a table of guarantees. */
export const MAX_TABLE_ROWS = 500
export const MAX_TABLE_COLUMNS = 10
export const MAX_TABLE_TEXT = 100_000

/** 2,000 %, beyond any guarantee on sale. */
export const MAX_RATE: BasisPoints = 200_000

/** Acts, boxes, days or tests of one line. */
export const MAX_COUNT = 10_000

/** Coefficient of a letter: more than any act of the nomenclature has. */
export const MAX_COEFFICIENT = 10_000

/** Lines of a bill: more than a person has in a lifetime. */
export const MAX_LINES = 100_000

/** Situations of one person: each of them once. */
export const MAX_SITUATIONS = 8

/** A counter of a ledger, which further bills add to: far below the largest safe integer. */
export const MAX_COUNTER = 1_000_000_000_000_000

/** Premiums of a year. */
export const MONTHS_OF_YEAR = 12

/** Far enough from the last day of the calendar that stays and renewals can be added to it. */
export const LAST_DAY: Day = '8999-12-31'

/** Signs of a cell that holds a whole row, a heading and its guarantee: a longer one is a text. */
export const MAX_WHOLE_ROW_TEXT = 160

/** Places of such a cell in which the guarantee may begin: a heading has few numbers. */
export const MAX_STARTS = 6
