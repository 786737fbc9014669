/**
 * A line while it is being computed: the shares so far, and the steps, notes and issues that the rules add.
 *
 * @module
 */

import type { Day } from '../../day.js'
import {
  type Confidence,
  type Dated,
  type DatedValue,
  entryOn,
  isOpen,
  type LegalSource,
} from '../../legislation/dated.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { Path } from '../../record.js'
import type { CoverageNote, CoverageShares, CoverageStep } from '../breakdown.js'
import type { LineCare } from '../care.js'
import type { CheckedCover } from '../cover.js'
import type { CoverageIssue } from '../coverage-issue.js'
import type { OpenLedger } from '../ledger.js'
import type { NoteCode, RuleId, StepReason } from '../vocabulary.js'

/** A line with its cover, and what the rules have written so far. */
export interface Draft {
  /** Where the line is in the argument: `['care']`, or `['lines', 2]` in a bill. */
  readonly path: Path
  readonly care: LineCare
  readonly cover: CheckedCover
  /** What the act adds where the attending doctor sent the patient. */
  readonly coordination: Dated<Cents> | undefined
  readonly ledger: OpenLedger
  readonly shares: { -readonly [Share in keyof CoverageShares]: Cents }
  readonly steps: CoverageStep[]
  readonly notes: CoverageNote[]
  readonly issues: CoverageIssue[]
  /** How many of the acts, ears or sessions of the line are refunded at all. */
  refundedUnits: number | undefined
  /** The earliest last check of the values that may have changed since. */
  checkedUntil: Day | undefined
  /** The value whose text was checked longest before the day on which it was used. */
  late: Pick<CoverageNote, 'confidence' | 'source' | 'parameter'> | undefined
}

/** A line of which nothing has been computed. */
export function startDraft(
  path: Path,
  care: LineCare,
  coordination: Dated<Cents> | undefined,
  cover: CheckedCover,
  ledger: OpenLedger,
  issues: CoverageIssue[],
): Draft {
  const shares = noShares()
  return {
    path,
    care,
    coordination,
    cover,
    ledger,
    shares,
    steps: [],
    notes: [],
    issues,
    refundedUnits: undefined,
    checkedUntil: undefined,
    late: undefined,
  }
}

/** Shares before any rule was applied. */
export function noShares(): Draft['shares'] {
  return {
    fee: 0,
    base: 0,
    grossAmo: 0,
    coPayment: 0,
    penalty: 0,
    overage: 0,
    hospitalCharge: 0,
    flatParticipation: 0,
    franchise: 0,
    netAmo: 0,
    localScheme: 0,
    amc: 0,
    patient: 0,
    deferred: 0,
  }
}

/** Writes down a rule that had an effect; one without an amount had none. */
export function addStep({ steps }: Draft, rule: RuleId, amount: Cents, source: LegalSource, rate?: BasisPoints): void {
  if (amount <= 0) return
  steps.push(rate === undefined ? { rule, amount, source } : { rule, amount, source, rate })
}

/** Writes down a rule with the reason for its amount, which can be zero. */
export function addReasonedStep(
  { steps }: Draft,
  rule: RuleId,
  amount: Cents,
  source: LegalSource,
  reason: StepReason | undefined,
): void {
  if (reason) steps.push({ rule, amount, source, reason })
  else if (amount > 0) steps.push({ rule, amount, source })
}

/** Takes note of something that a careful reader should know. */
export function addNote(draft: Draft, code: NoteCode, confidence: Confidence, source: LegalSource): void {
  draft.notes.push({ code, confidence, source })
}

/** Takes note that a part of a value was not read but derived, where nothing is noted of the value yet. */
export function noteDerived(draft: Draft, parameter: string, source: LegalSource): void {
  if (isNoted(draft, parameter)) return
  draft.notes.push({ code: 'uncertain-value', confidence: 'low', source, parameter, doubt: 'derived' })
}

/** The path of a field of the line. */
export function pathTo({ path }: Draft, field: string): Path {
  return [...path, field]
}

/** What the law of a day says, and the text that says it. */
export interface LawOfDay<T> {
  readonly value: T
  readonly source: LegalSource
}

/**
 * Reads the law of a day; the answer is `none` where it has no value. What is uncertain about the value becomes a note. A
 * day before the first known value becomes an issue, and the calculation goes on only to find further issues.
 */
export function readLaw<T, None>(
  draft: Draft,
  parameter: Dated<T>,
  none: None,
  day: Day = draft.care.on,
): LawOfDay<T | None> {
  const { id, values } = parameter
  const entry = entryOn(parameter, day)
  if (entry) noteDoubts(draft, parameter, entry, day)
  else draft.issues.push({ code: 'no-law', path: pathTo(draft, 'on'), parameter: id, firstDay: values[0].from })
  return lawOf(entry, parameter, none)
}

/** Reads the law of the day of care without a note, to find out whether a rule applies at all. */
export function glanceAtLaw<T, None>({ care }: Draft, parameter: Dated<T>, none: None): LawOfDay<T | None> {
  return lawOf(entryOn(parameter, care.on), parameter, none)
}

function lawOf<T, None>(entry: DatedValue<T> | undefined, { values }: Dated<T>, none: None): LawOfDay<T | None> {
  return { value: entry?.value ?? none, source: (entry ?? values[0]).source }
}

function noteDoubts<T>(draft: Draft, parameter: Dated<T>, entry: DatedValue<T>, day: Day): void {
  const { id } = parameter
  const { confidence, source } = entry
  if (confidence !== 'high' && !isNoted(draft, id))
    draft.notes.push({ code: 'uncertain-value', confidence, source, parameter: id, ...doubtOf(entry) })
  if (!isOpen(parameter, entry)) return
  const { checkedOn } = source
  if (draft.checkedUntil === undefined || checkedOn < draft.checkedUntil) draft.checkedUntil = checkedOn
  const isLate = day > checkedOn && (draft.late === undefined || checkedOn < draft.late.source.checkedOn)
  if (isLate) draft.late = { confidence, source, parameter: id }
}

function isNoted({ notes }: Draft, parameter: string): boolean {
  return notes.some((note) => note.parameter === parameter)
}

/** What is in doubt about a value; an entry without a doubt has no such field of its own. */
function doubtOf<T>(entry: DatedValue<T>): Pick<CoverageNote, 'doubt'> {
  return Object.hasOwn(entry, 'doubt') && entry.doubt ? { doubt: entry.doubt } : {}
}
