/**
 * A breakdown as the lines of a statement.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { LegalSource } from '../../legislation/dated.js'
import { fillIn, type Locale, sentencesOf } from '../../locale.js'
import type { Cents } from '../../money.js'
import { own } from '../../record.js'
import { trusted } from '../../result.js'
import type { BillBreakdown, CoverageNote, CoverageShares, CoverageStep, LineBreakdown } from '../breakdown.js'
import { CLOSING_SHARES, type CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type StatementSentences = Pick<
  CoverageSentences,
  'because' | 'day' | 'doubts' | 'notes' | 'ofBase' | 'overages' | 'reasons' | 'rules' | 'shares'
>

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
 * //     'Co-payment, ticket modérateur (30% of the base): 900',
 * //     'Flat contribution kept back (participation forfaitaire): 200',
 * //     'The Assurance maladie pays: 1900',
 * //     'Left for you to pay: 1100',
 * //     ]
 */
export function explainCoverage(
  breakdown: LineBreakdown,
  locale: Locale | StatementSentences,
): readonly StatementLine[] {
  const sentences = sentencesIn(locale)
  return trusted(() => [...linesOf(breakdown, sentences), ...noteLines(breakdown.notes, sentences)])
}

/** A bill as a person understands it: the statement of each line, then the sums and the notes of all. */
export interface BillStatement {
  readonly lines: readonly (readonly StatementLine[])[]
  readonly total: readonly StatementLine[]
}

/**
 * Returns a bill as a statement: each line with its rules, then the sums, and each note once. (FR: décompte)
 *
 * @param bill - what {@link computeBill} returned
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when the language is unknown
 * @example
 * const bill = unwrap(
 *   computeBill([
 *     { act: 'gp-consultation', fee: 3000, on: '2025-03-01' },
 *     { kind: 'medicine', service: 'important', fee: 1240, base: 1240, quantity: 2, on: '2025-03-01' },
 *   ]),
 * )
 * const { lines, total } = explainBill(bill, 'en')
 * lines.length // => 2
 * total.map(({ text, amount }) => `${text}: ${amount}`) // => [
 * //     'Total billed: 4240',
 * //     'The Assurance maladie pays: 2506',
 * //     'Left for you to pay: 1734',
 * //     ]
 */
export function explainBill(bill: BillBreakdown, locale: Locale | StatementSentences): BillStatement {
  const sentences = sentencesIn(locale)
  return trusted(() => {
    const { lines } = bill
    const notes = lines.flatMap((line) => line.notes)
    const steps = lines.flatMap((line) => line.steps)
    return {
      lines: lines.map((line) => linesOf(line, sentences)),
      total: [feeLine(bill, sentences), ...closingLines(bill, steps, sentences), ...noteLines(notes, sentences)],
    }
  })
}

/** Each part by its name, so that no bundle holds the others. */
function sentencesIn(locale: Locale | StatementSentences): StatementSentences {
  return sentencesOf<StatementSentences>(locale, {
    fr: {
      because: fr.because,
      day: fr.day,
      doubts: fr.doubts,
      notes: fr.notes,
      ofBase: fr.ofBase,
      overages: fr.overages,
      reasons: fr.reasons,
      rules: fr.rules,
      shares: fr.shares,
    },
    en: {
      because: en.because,
      day: en.day,
      doubts: en.doubts,
      notes: en.notes,
      ofBase: en.ofBase,
      overages: en.overages,
      reasons: en.reasons,
      rules: en.rules,
      shares: en.shares,
    },
  })
}

function linesOf(breakdown: LineBreakdown, sentences: StatementSentences): readonly StatementLine[] {
  return [
    feeLine(breakdown, sentences),
    ...breakdown.steps.map((step) => ruleLine(step, sentences)),
    ...closingLines(breakdown, breakdown.steps, sentences),
  ]
}

function feeLine({ fee }: CoverageShares, { shares }: StatementSentences): StatementLine {
  return { kind: 'fee', text: shares.fee, amount: fee }
}

function ruleLine(
  step: CoverageStep,
  { because, ofBase, overages, reasons, rules }: StatementSentences,
): StatementLine {
  const { rule, amount, source } = step
  const of = own(step, 'of')
  const rate = own(step, 'rate')
  const reason = own(step, 'reason')
  const name = of === undefined ? rules[rule] : overages[of]
  const text = rate === undefined ? name : ofBase(name, rate)
  return { kind: 'rule', text: reason === undefined ? text : because(text, reasons[reason]), amount, source }
}

/** Shares that a statement names even where they are zero. */
const ALWAYS: readonly string[] = ['netAmo', 'patient']

function closingLines(
  amounts: CoverageShares,
  steps: readonly CoverageStep[],
  { shares }: StatementSentences,
): readonly StatementLine[] {
  const named = CLOSING_SHARES.filter((share) => amounts[share] > 0 || ALWAYS.includes(share))
  const contract = steps.some(({ rule }) => rule === 'c2s') ? shares.c2s : shares.amc
  return named.map((share) => ({
    kind: 'share',
    share,
    text: share === 'amc' ? contract : shares[share],
    amount: amounts[share],
  }))
}

/** Each sentence once, with the earliest of the days that it says. */
function noteLines(notes: readonly CoverageNote[], { day, doubts, notes: texts }: StatementSentences) {
  const earliest = new Map<string, { readonly source: LegalSource; readonly on: Day }>()
  for (const note of notes) {
    const doubt = own(note, 'doubt')
    const text = doubt === undefined ? texts[note.code] : doubts[doubt]
    const on = own(note, 'checkedOn') ?? note.source.checkedOn
    const before = earliest.get(text)
    if (!before || on < before.on) earliest.set(text, { source: note.source, on })
  }
  return [...earliest].map(
    ([text, { source, on }]): StatementLine => ({ kind: 'note', text: fillIn(text, { checkedOn: day(on) }), source }),
  )
}
