/**
 * Money as whole euro cents and rates as whole basis points (1 % = 100): integers only, no binary fractions.
 *
 * There are no other currencies; the coverage room writes amounts for people.
 *
 * @module
 */

/** Euro cents, a safe integer: 30 € is `3000`. A plain number literal is one; a {@link BasisPoints} is not. */
export type Cents = number & { readonly __unit?: 'cents' }

/** A rate in basis points, a whole number: 70 % is `7000`. */
export type BasisPoints = number & { readonly __unit?: 'basis points' }

/** 100 %. */
export const WHOLE: BasisPoints = 10_000

/**
 * Takes a share of an amount, rounded half up to the cent: what published refunds of the Assurance maladie agree on.
 *
 * @param amount - cents, not negative
 * @param rate - basis points, not negative
 * @returns cents
 * @throws RangeError when either is no whole number, is negative, or is so large that their product would not be exact
 * @example
 * applyRate(505, 7000) // => 354
 */
export function applyRate(amount: Cents, rate: BasisPoints): Cents {
  const isWhole = Number.isSafeInteger(amount) && Number.isSafeInteger(rate)
  const share = isWhole && amount >= 0 && rate >= 0 ? 2 * amount * rate + WHOLE : Number.NaN
  if (!Number.isSafeInteger(share))
    throw new RangeError('an amount and a rate are whole numbers, not negative, not too large')
  return Math.floor(share / (2 * WHOLE))
}

/**
 * Multiplies the value of a letter of the nomenclature by a coefficient, rounded half up to the cent: AMS 7.5 is 7.5 ×
 * 2.21 € = 16.58 €.
 *
 * @param value - cents, not negative
 * @param coefficient - a number of at most four decimals, not negative
 * @throws RangeError as {@link applyRate} does
 */
export function applyCoefficient(value: Cents, coefficient: number): Cents {
  return applyRate(value, Math.round(coefficient * WHOLE))
}

/** One euro in cents. */
export const EURO: Cents = 100

/** One per cent in basis points. */
export const PERCENT: BasisPoints = 100
