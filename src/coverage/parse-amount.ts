/**
 * Amounts and rates from what people type: euros and per cent, with a comma or a point, read digit by digit so that no
 * binary fraction comes between.
 *
 * @module
 */
import type { BasisPoints, Cents } from '../money.js'
import { failure, type Result, success } from '../result.js'
import { MAX_AMOUNT_TEXT, MAX_CENTS, MAX_RATE } from './check/limits.js'

/** Why a text is no amount or no rate; the whole text is meant, so that there is no span. */
export interface AmountIssue {
  readonly code: 'not-text' | 'malformed-amount' | 'malformed-rate' | 'too-large'
}

/** The whole part, in groups or not, and up to two decimals. */
const NUMBER = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/

/**
 * Reads an amount in euros as people type it. (FR: montant en euros)
 *
 * @param text - `30`, `30.5`, `30,50`, `1 234,56 €`, `€30`; spaces that do not break are spaces
 * @returns cents; issues `not-text`, `malformed-amount`, `too-large`
 * @example
 * parseEuros('30,50') // => { ok: true, value: 3050 }
 * parseEuros('1 234,56 €') // => { ok: true, value: 123456 }
 * parseEuros('30.505') // => { ok: false, issues: [{ code: 'malformed-amount' }] }
 */
export function parseEuros(text: string): Result<Cents, AmountIssue> {
  return parseHundredths(text, ['€', 'euros', 'euro', 'eur'], 'malformed-amount', MAX_CENTS)
}

/**
 * Reads a rate in per cent as people type it. (FR: taux en pour cent)
 *
 * @param text - `70`, `70 %`, `17,5%`
 * @returns basis points; issues `not-text`, `malformed-rate`, `too-large`
 * @example
 * parseRate('150 %') // => { ok: true, value: 15000 }
 * parseRate('17,5') // => { ok: true, value: 1750 }
 */
export function parseRate(text: string): Result<BasisPoints, AmountIssue> {
  return parseHundredths(text, ['%'], 'malformed-rate', MAX_RATE)
}

function parseHundredths(
  text: unknown,
  units: readonly string[],
  malformed: AmountIssue['code'],
  most: number,
): Result<number, AmountIssue> {
  if (typeof text !== 'string') return failure({ code: 'not-text' })
  const [, whole = '', decimals = ''] = NUMBER.exec(withoutUnit(text, units)) ?? []
  const digits = whole.replaceAll(/\D/g, '')
  forgetMatch()
  if (whole === '') return failure({ code: malformed })
  const value = Number(`${digits}${decimals.padEnd(2, '0')}`)
  return value > most ? failure({ code: 'too-large' }) : success(value)
}

/**
 * Makes the engine forget what an expression matched last (`RegExp.lastMatch`, `RegExp.input`), which any script in the
 * process reads: what was typed can be somebody's number in the wrong field.
 */
export function forgetMatch(): void {
  ''.search(/^/)
}

/** The text without its unit, at either end; a text that is too long to be a number is none. */
function withoutUnit(text: string, units: readonly string[]): string {
  if (text.length > MAX_AMOUNT_TEXT) return ''
  const number = text.trim().toLowerCase()
  const unit = units.find((one) => number.endsWith(one) || number.startsWith(one))
  if (!unit) return number
  return number.endsWith(unit) ? number.slice(0, -unit.length).trim() : number.slice(unit.length).trim()
}
