/**
 * The small language of contract tables: « 150 % BR », « TM + 25 € par an », « 3 % PMSS par an », « frais réels ».
 *
 * Headings of tables, and amounts by day, eye or pair of years, are not read.
 *
 * @module
 */
import { type BasisPoints, type Cents, WHOLE } from '../money.js'
import { failure, type Result, success } from '../result.js'
import { MAX_GUARANTEE_TEXT } from './check/limits.js'
import type { Allowance, Guarantee } from './contract.js'
import { forgetMatch, parseEuros, parseRate } from './parse-amount.js'

/** Why a text is no guarantee. */
export type GuaranteeIssue =
  | { readonly code: 'not-text' | 'malformed-guarantee' }
  | {
      /** The text can be read in two ways; write which one is meant. */
      readonly code: 'ambiguous-guarantee'
      readonly readings: readonly [Guarantee, Guarantee]
    }

const BASE = /^(?:(\d[\d.,]*) ?%? ?)?(?:de la )?(?:brss|br|tc|trss)(.*)$/
const CO_PAYMENT = /^(?:100 ?% ?)?(?:du )?(?:tm|ticket modérateur)(.*)$/
const CEILING = /^(\d[\d.,]*) ?% ?(?:du )?pmss(.*)$/
const AMOUNT = /^([\d][\d .,]*) ?€(.*)$/
const INCLUDED =
  /^,? ?\(?(?:y compris|dont|inclus|incluant) (?:le |la )?(?:ro|ss|sécu|sécurité sociale|remboursement)\)?/
const ON_TOP = /^,? ?\(?(?:en complément|en sus|hors)(?: (?:du |de la )?(?:ro|ss|sécu|sécurité sociale))?\)?/
const PER_ACT = /^ ?(?:par |\/ ?)(?:acte|séance|consultation|verre|boîte|oreille|dent|implant)/
const PER_YEAR = /^ ?(?:par |\/ ?)(?:an|année)(?: civile)?(?: et par bénéficiaire)?/
const TIMES =
  /^,? ?(?:dans la limite de |max(?:imum)? )?(\d{1,3}) (?:actes|séances|consultations) (?:par |\/ ?)(?:an|année)(?: civile)?$/

/**
 * Reads a guarantee as a table of a contract prints it. (FR: tableau de garanties)
 *
 * A share of the base contains the share of the obligatory insurance, unless the text says « en complément ».
 *
 * @param text - one cell of the table, in French
 * @returns the guarantee; issues `not-text`, `malformed-guarantee`, or `ambiguous-guarantee` with both readings where an
 * amount does not say whether it is paid for each act or once a year
 * @example
 * unwrap(parseGuarantee('150 % BRSS y compris RO')) // => { pays: 'base-share', rate: 15000 }
 * unwrap(parseGuarantee('40 € par séance, 4 séances par an')) // => {
 * //     pays: 'allowance', amount: 4000, per: 'act', times: 4 }
 * unwrap(parseGuarantee('frais réels')) // => { pays: 'everything' }
 * parseGuarantee('BR + 200 €').ok // => false
 */
export function parseGuarantee(text: string): Result<Guarantee, GuaranteeIssue> {
  if (typeof text !== 'string') return failure({ code: 'not-text' })
  if (text.length > MAX_GUARANTEE_TEXT) return failure({ code: 'malformed-guarantee' })
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const readings = readingsOf(words)
  forgetMatch()
  const [first, second] = readings
  if (!first) return failure({ code: 'malformed-guarantee' })
  return second ? failure({ code: 'ambiguous-guarantee', readings: [first, second] }) : success(first)
}

/** None where the text is no guarantee, two where it can be read in two ways. */
function readingsOf(words: string): readonly Guarantee[] {
  if (/^(?:néant|aucune?|non garanti|-|–|—)$/.test(words)) return [{ pays: 'nothing' }]
  if (/^(?:100 ?% ?(?:des )?)?(?:frais réels|fr)$/.test(words)) return [{ pays: 'everything' }]
  const coPayment = CO_PAYMENT.exec(words)
  if (coPayment) return plusOf(coPayment[1] ?? '').map((plus) => ({ pays: 'co-payment', ...plus }))
  const ceiling = CEILING.exec(words)
  if (ceiling) {
    const rate = rateOf(ceiling[1])
    return rate === undefined
      ? []
      : periodsOf(ceiling[2] ?? '').map(({ per }) => ({ pays: 'ceiling-share', rate, per }))
  }
  const base = BASE.exec(words)
  if (base) return baseShares(base[1] === undefined ? WHOLE : rateOf(base[1]), base[2] ?? '')
  return allowancesOf(words).map((allowance) => ({ pays: 'allowance', ...allowance }))
}

function baseShares(rate: BasisPoints | undefined, rest: string): readonly Guarantee[] {
  if (rate === undefined) return []
  const onTop = ON_TOP.test(rest)
  const plus = plusOf(rest.replace(onTop ? ON_TOP : INCLUDED, ''))
  return plus.map((amount) => ({ pays: 'base-share', rate, ...(onTop && { onTop }), ...amount }))
}

/** What follows a share: nothing, or a plus sign and an amount. */
function plusOf(rest: string): readonly { readonly plus?: Allowance }[] {
  if (rest.trim() === '') return [{}]
  return rest.trimStart().startsWith('+') ? allowancesOf(rest.replace('+', '').trim()).map((plus) => ({ plus })) : []
}

function allowancesOf(words: string): readonly Allowance[] {
  const [, amount = '', rest = ''] = AMOUNT.exec(words) ?? []
  const cents = parseEuros(amount)
  return cents.ok ? periodsOf(rest).map((period) => ({ amount: cents.value satisfies Cents, ...period })) : []
}

/** For each act or for each year, with or without a number of acts; both where the text does not say. */
function periodsOf(rest: string): readonly Pick<Allowance, 'per' | 'times'>[] {
  if (rest.trim() === '') return [{ per: 'act' }, { per: 'year' }]
  const per = PER_ACT.test(rest) ? 'act' : PER_YEAR.test(rest) ? 'year' : undefined
  if (!per) return []
  const tail = rest.replace(per === 'act' ? PER_ACT : PER_YEAR, '').trim()
  if (tail === '') return [{ per }]
  const times = Number(TIMES.exec(tail)?.[1] ?? 0)
  return times > 0 ? [{ per, times }] : []
}

function rateOf(text: string | undefined): BasisPoints | undefined {
  const rate = parseRate(text ?? '')
  return rate.ok ? rate.value : undefined
}
