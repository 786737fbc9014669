/**
 * A breakdown as the lines of a statement.
 *
 * @module
 */
import type { LegalSource } from '../../legislation/dated.js'
import { fillIn, type Locale, sentencesOf } from '../../locale.js'
import type { Cents } from '../../money.js'
import { trusted } from '../../result.js'
import type { CoverageNote, CoverageShares, CoverageStep, LineBreakdown } from '../breakdown.js'
import { CLOSING_SHARES, type CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type StatementSentences = Pick<CoverageSentences, 'day' | 'notes' | 'ofBase' | 'rules' | 'shares'>

/** One line of a statement. */
export interface StatementLine {
  /** `fee` opens, `rule` says how, `share` says who pays in the end, `note` what is uncertain. */
  readonly kind: 'fee' | 'rule' | 'share' | 'note'
  readonly text: string
  /** Which share of the breakdown it is, for `share`. */
  readonly share?: keyof CoverageShares
  /** In cents; a note has none. */
  readonly amount?: Cents
  /** The text of law that it follows from. */
  readonly source?: LegalSource
}

/**
 * Returns a breakdown as the lines of a statement that a person understands. (FR: décompte)
 *
 * @param breakdown - what {@link computeCoverage} returned, or a line of a bill
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when the language is unknown; TypeError when there is no breakdown
 * @returns the fee, each rule that had an effect with its source, who pays what, and the notes
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * explainCoverage(visit, 'en').map(({ text, amount }) => `${text}: ${amount}`) // => [
 * //     'Total billed: 3000',
 * //     'Reimbursement base: 3000',
 * //     'Share of the Assurance maladie (70% of the base): 2100',
 * //     'Flat contribution kept back (participation forfaitaire): 200',
 * //     'The Assurance maladie pays: 1900',
 * //     'Left for you to pay: 1100',
 * //     ]
 */
export function explainCoverage(
  breakdown: LineBreakdown,
  locale: Locale | StatementSentences,
): readonly StatementLine[] {
  const sentences = sentencesOf<StatementSentences>(locale, {
    fr: { day: fr.day, notes: fr.notes, ofBase: fr.ofBase, rules: fr.rules, shares: fr.shares },
    en: { day: en.day, notes: en.notes, ofBase: en.ofBase, rules: en.rules, shares: en.shares },
  })
  return trusted(() => [
    { kind: 'fee', text: sentences.shares.fee, amount: breakdown.fee },
    ...breakdown.steps.map((step) => ruleLine(step, sentences)),
    ...closingLines(breakdown, sentences),
    ...breakdown.notes.map((note) => noteLine(note, sentences)),
  ])
}

function ruleLine(step: CoverageStep, { ofBase, rules }: StatementSentences): StatementLine {
  const { rule, amount, source } = step
  const rate = Object.hasOwn(step, 'rate') ? step.rate : undefined
  return { kind: 'rule', text: rate === undefined ? rules[rule] : ofBase(rules[rule], rate), amount, source }
}

/** Shares that a statement names even where they are zero. */
const ALWAYS: readonly string[] = ['netAmo', 'patient']

function closingLines(amounts: CoverageShares, { shares }: StatementSentences): readonly StatementLine[] {
  const named = CLOSING_SHARES.filter((share) => amounts[share] > 0 || ALWAYS.includes(share))
  return named.map((share) => ({ kind: 'share', share, text: shares[share], amount: amounts[share] }))
}

function noteLine(note: CoverageNote, { day, notes }: StatementSentences): StatementLine {
  const checkedOn = Object.hasOwn(note, 'checkedOn') ? note.checkedOn : undefined
  const text = fillIn(notes[note.code], checkedOn ? { checkedOn: day(checkedOn) } : {})
  return { kind: 'note', text, source: note.source }
}
