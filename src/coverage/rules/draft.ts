/**
 * A line while it is being computed: the shares so far, and the steps, notes and issues that the rules add.
 *
 * @module
 */

import type { Day } from '../../day.js'
import { type Confidence, type Dated, type DatedValue, entryOn, type LegalSource } from '../../legislation/dated.js'
import type { BasisPoints, Cents } from '../../money.js'
import type { Path } from '../../record.js'
import type { CoverageNote, CoverageShares, CoverageStep } from '../breakdown.js'
import type { LineCare } from '../care.js'
import type { CheckedCover } from '../cover.js'
import type { CoverageIssue } from '../coverage-issue.js'
import type { OpenLedger } from '../ledger.js'
import type { NoteCode, RuleId } from '../vocabulary.js'

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
  return { path, care, coordination, cover, ledger, shares: noShares(), steps: [], notes: [], issues }
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
export function addStep(draft: Draft, rule: RuleId, amount: Cents, source: LegalSource, rate?: BasisPoints): void {
  if (amount > 0) draft.steps.push({ rule, amount, source, ...(rate !== undefined && { rate }) })
}

/** Takes note of something that a careful reader should know. */
export function addNote(draft: Draft, code: NoteCode, confidence: Confidence, source: LegalSource): void {
  draft.notes.push({ code, confidence, source })
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

function noteDoubts<T>({ notes }: Draft, { id, values }: Dated<T>, entry: DatedValue<T>, day: Day): void {
  const { confidence, source } = entry
  const isNoted = notes.some((note) => note.parameter === id && note.code === 'uncertain-value')
  if (confidence !== 'high' && !isNoted)
    notes.push({ code: 'uncertain-value', confidence, source, parameter: id, ...doubtOf(entry) })
  const { checkedOn } = source
  if (day <= checkedOn || entry !== values[values.length - 1]) return
  const earlier = notes.findIndex(({ code }) => code === 'checked-earlier')
  const note: CoverageNote = { code: 'checked-earlier', confidence, source, parameter: id, checkedOn }
  if (earlier < 0) notes.push(note)
  else if (notes.some(({ code, source: other }) => code === note.code && checkedOn < other.checkedOn))
    notes[earlier] = note
}

/** What is in doubt about a value; an entry without a doubt has no such field of its own. */
function doubtOf<T>(entry: DatedValue<T>): Pick<CoverageNote, 'doubt'> {
  return Object.hasOwn(entry, 'doubt') && entry.doubt ? { doubt: entry.doubt } : {}
}
