/**
 * A breakdown as the lines of a statement.
 *
 * @module
 */

import type { LegalSource } from '../legislation/dated.js'
import type { Cents } from '../money.js'
import type { CoverageNote, CoverageShares, CoverageStep, LineBreakdown } from './breakdown.js'
import { EXPLAIN_TEXTS, type ExplainTexts, type ShareText } from './explain-texts.js'
import { type CoverageLocale, formatRate } from './format-euros.js'

/** One line of a statement. */
export interface StatementLine {
  /** `fee` opens, `rule` says how, `share` says who pays in the end, `note` what is uncertain. */
  readonly kind: 'fee' | 'rule' | 'share' | 'note'
  readonly text: string
  /** Which share of the breakdown it is, for `share`. */
  readonly share?: keyof CoverageShares
  /** In cents; a note has none. */
  readonly amount?: Cents
  /** The text of law behind it. */
  readonly source?: LegalSource
}

const CLOSING: readonly ShareText[] = ['netAmo', 'localScheme', 'amc', 'patient', 'deferred']

/** Shares that a statement names even where they are zero. */
const ALWAYS: readonly ShareText[] = ['netAmo', 'patient']

/**
 * Returns a breakdown as the lines of a statement that a person understands. (FR: décompte)
 *
 * @param breakdown - what {@link computeCoverage} returned, or a line of a bill
 * @param locale - `fr` or `en`
 * @returns the fee, each rule that had an effect with its source, who pays what, and the notes
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * explainCoverage(visit, 'en').map(({ text, amount }) => `${text}: ${amount}`) // => [
 * //     'Total billed: 3000',
 * //     'Reimbursement base: 3000',
 * //     'Share of the Assurance maladie (70% of the base): 2100',
 * //     'Flat participation kept back: 200',
 * //     'The Assurance maladie pays: 1900',
 * //     'Left to you: 1100',
 * //     ]
 */
export function explainCoverage(breakdown: LineBreakdown, locale: CoverageLocale): readonly StatementLine[] {
  const texts = EXPLAIN_TEXTS[locale]
  return [
    { kind: 'fee', text: texts.shares.fee, amount: breakdown.fee },
    ...breakdown.steps.map((step) => ruleLine(step, texts, locale)),
    ...closingLines(breakdown, texts),
    ...breakdown.notes.map((note) => noteLine(note, texts)),
  ]
}

function ruleLine({ rule, amount, rate, source }: CoverageStep, texts: ExplainTexts, locale: CoverageLocale) {
  const share = rate === undefined ? '' : texts.ofBase.replace('{rate}', formatRate(rate, locale))
  return { kind: 'rule', text: texts.rules[rule] + share, amount, source } as const
}

function closingLines(shares: CoverageShares, texts: ExplainTexts): StatementLine[] {
  const named = CLOSING.filter((share) => shares[share] > 0 || ALWAYS.includes(share))
  return named.map((share) => ({ kind: 'share', share, text: texts.shares[share], amount: shares[share] }))
}

function noteLine({ code, parameter = '', checkedOn, source }: CoverageNote, { notes }: ExplainTexts) {
  const text = notes[code].replace('{parameter}', parameter).replace('{checkedOn}', checkedOn ?? '')
  return { kind: 'note', text, source } as const
}
