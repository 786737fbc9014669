/**
 * Law as dated data: what a value is, from which day, by which text, and how sure we are of it.
 *
 * No formula is here: each is in the calculation that uses the values.
 *
 * @module
 */

import { type Day, isDay } from '../day.js'
import type { Path } from '../record.js'
import { failure, type Result, success, trusted } from '../result.js'

/**
 * How well a value or a rule is established: `high` an official text or page was read; `medium` one official page at
 * second hand, or several sources that agree; `low` one private source, or derived; `disputed` the sources disagree.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'disputed'

/**
 * What exactly is in doubt about a value: its first day, a text that only the press reports, figures that differ, what
 * the value means, or that it is computed from other values.
 */
export type Doubt = 'start-day' | 'press-only' | 'figures-differ' | 'meaning' | 'derived'

/** The unit of a value: euro cents, basis points, a count, or a record that says its units by its field names. */
export type Unit = 'cents' | 'basis points' | 'count' | 'record'

/** Where a value or a rule is written. */
export interface LegalSource {
  /** Title of the text or page. */
  readonly title: string
  /** Article inside the text, where there is one. */
  readonly article?: string
  /** Link to the version that was read. */
  readonly href: string
  /** Last day on which this version was known to be in force, or the page known to be up to date. */
  readonly checkedOn: Day
}

/** One value of a parameter, from its first day on. */
export interface DatedValue<T> {
  /** First day in force, not the day of publication. */
  readonly from: Day
  /** The value, or null where the law has none from that day: not yet created, or repealed. */
  readonly value: T | null
  readonly source: LegalSource
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

/** A parameter of the law: its values in the order of their first days. */
export interface Dated<T> {
  readonly id: string
  readonly unit: Unit
  readonly values: readonly [DatedValue<T>, ...DatedValue<T>[]]
}

/** One row of a table of law, as the data files write it. */
export type DatedRow<T> = readonly [
  from: Day,
  value: T | null,
  source: LegalSource,
  confidence: Confidence,
  doubt?: Doubt,
]

/** The table of a parameter, at least one row, the oldest first. */
export type DatedRows<T> = readonly [DatedRow<T>, ...DatedRow<T>[]]

/** Why a parameter has no value on a day; the path leads to the argument `day`. */
export type LegislationIssue = { readonly path: Path } & (
  | { readonly code: 'malformed-day' }
  | { readonly code: 'before-first-value'; readonly parameter: string; readonly firstDay: Day }
  | { readonly code: 'not-in-force'; readonly parameter: string; readonly since: Day }
)

/**
 * Builds a parameter from the rows of its table. The parameter and everything in it is frozen.
 *
 * @param id - name of the parameter, unique in the package
 * @param unit - unit of its values
 * @param rows - from day, value, source, confidence, doubt; the oldest first
 * @throws TypeError when the rows are none
 * @example
 * const source = { title: 'Décret n° 1', href: 'https://example.org', checkedOn: '2024-06-01' } as const
 * const fee = dated('fee', 'cents', [['2024-01-01', 100, source, 'high']])
 * valueAt(fee, '2024-03-01') // => { ok: true, value: 100 }
 * valueAt(fee, '2023-12-31') // => {
 * //     ok: false,
 * //     issues: [{ code: 'before-first-value', path: ['day'], parameter: 'fee', firstDay: '2024-01-01' }],
 * //   }
 */
export function dated<T>(id: string, unit: Unit, rows: DatedRows<T>): Dated<T> {
  return trusted(() => {
    const [first, ...later] = rows
    return deepFreeze({ id, unit, values: [datedValue(first), ...later.map(datedValue)] })
  })
}

function datedValue<T>([from, value, source, confidence, doubt]: DatedRow<T>): DatedValue<T> {
  return { from, value, source, confidence, ...(doubt && { doubt }) }
}

/** Freezes plain data down to its leaves, so that nobody who was given it can change what is answered later. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}

/**
 * Builds the parameters of one family from its tables; each is named after the family and its key.
 *
 * @param name - name of the family
 * @param unit - unit of the values
 * @param tables - rows by key
 * @throws TypeError when the rows are none
 * @example
 * reimbursementRates.doctor.id // => 'rate.doctor'
 */
export function datedFamily<Key extends string, T>(
  name: string,
  unit: Unit,
  tables: Readonly<Record<Key, DatedRows<T>>>,
): Readonly<Record<Key, Dated<T>>> {
  return trusted(() => {
    const keys = Object.keys(tables) as Key[]
    const family = keys.map((key) => [key, dated(`${name}.${key}`, unit, tables[key])])
    return Object.freeze(Object.fromEntries(family)) as Readonly<Record<Key, Dated<T>>>
  })
}

/**
 * Returns the value of a parameter on a day. (FR: valeur en vigueur)
 *
 * A day before the first known value is an issue, never zero; so is a day on which the law has no such value.
 *
 * @param parameter - a constant of `securite-sociale/legislation`
 * @param day - a civil day
 * @returns the value, or issues `malformed-day`, `before-first-value`, `not-in-force`
 * @example
 * valueAt(flatParticipation, '2024-05-14') // => { ok: true, value: 100 }
 * valueAt(flatParticipation, '2024-05-15') // => { ok: true, value: 200 }
 */
export function valueAt<T>(parameter: Dated<T>, day: Day): Result<T, LegislationIssue> {
  const entry = entryAt(parameter, day)
  if (!entry.ok) return entry
  const { value, from } = entry.value
  if (value !== null) return success(value)
  return failure({ code: 'not-in-force', path: ['day'], parameter: parameter.id, since: from })
}

/**
 * Returns the whole entry in force on a day: value, first day, source, confidence, and what is in doubt.
 *
 * @param parameter - a constant of `securite-sociale/legislation`
 * @param day - a civil day
 * @returns the entry, whose value is null where the law has none, or issues `malformed-day`, `before-first-value`
 * @example
 * const entry = unwrap(entryAt(emergencyCharge, '2026-03-01'))
 * entry.confidence // => 'medium'
 * entry.doubt // => 'press-only'
 */
export function entryAt<T>(parameter: Dated<T>, day: Day): Result<DatedValue<T>, LegislationIssue> {
  if (!isDay(day)) return failure({ code: 'malformed-day', path: ['day'] })
  return trusted(() => {
    const entry = entryOn(parameter, day)
    if (entry) return success(entry)
    const firstDay = parameter.values[0].from
    return failure({ code: 'before-first-value', path: ['day'], parameter: parameter.id, firstDay })
  })
}

/**
 * Whether a value may still change without our knowledge: no later one was seen in force. One that is only announced, for
 * a day after its last check, settles nothing.
 */
export function isOpen<T>({ values }: Dated<T>, entry: DatedValue<T>): boolean {
  const later = values.indexOf(entry) + 1
  // Behind the end of a list a polluted prototype would answer.
  const next = later < values.length ? values[later] : undefined
  return next === undefined || next.from > next.source.checkedOn
}

/** The entry in force on a checked day; nothing before the first one. */
export function entryOn<T>({ values }: Dated<T>, day: Day): DatedValue<T> | undefined {
  let found: DatedValue<T> | undefined
  for (const entry of values) {
    if (entry.from > day) break
    found = entry
  }
  return found
}
