/**
 * Readers of the single values that bills, covers and ledgers hold, and of records of several kinds.
 *
 * @module
 */
import { type Day, isDay } from '../../day.js'
import { type BasisPoints, type Cents, WHOLE } from '../../money.js'
import { type Fields, oneOf, type Path, type Reader, type Readers, type Report } from '../../record.js'
import type { ValueIssue } from '../coverage-issue.js'
import { LAST_DAY, MAX_CENTS, MAX_COEFFICIENT, MAX_COUNT, MAX_COUNTER, MAX_RATE } from './limits.js'

type NumberCode = 'not-cents' | 'not-a-count' | 'not-a-rate'

function whole(code: NumberCode, least: number, most: number): Reader<number, ValueIssue> {
  return (value, path, report) => {
    const wrong = faultOf(value, code, least, most)
    if (!wrong) return value as number
    report({ code: wrong, path })
    return undefined
  }
}

function faultOf(value: unknown, code: NumberCode, least: number, most: number) {
  if (typeof value !== 'number' || !Number.isInteger(value)) return code
  if (value < least) return value < 0 ? 'negative' : code
  if (value <= most) return undefined
  return code === 'not-a-rate' ? 'rate-out-of-range' : 'too-large'
}

/** An amount. */
export const cents: Reader<Cents, ValueIssue> = /* @__PURE__ */ whole('not-cents', 0, MAX_CENTS)

/** A count from one on. */
export const count: Reader<number, ValueIssue> = /* @__PURE__ */ whole('not-a-count', 1, MAX_COUNT)

/** A count from zero on. */
export const countOrNone: Reader<number, ValueIssue> = /* @__PURE__ */ whole('not-a-count', 0, MAX_COUNT)

/** A counter of a ledger. */
export const counter: Reader<number, ValueIssue> = /* @__PURE__ */ whole('not-a-count', 0, MAX_COUNTER)

/** The coefficient of a letter: not a whole number, 8.1 for instance. */
export const coefficient: Reader<number, ValueIssue> = (value, path, report) => {
  if (typeof value === 'number' && value > 0 && value <= MAX_COEFFICIENT) return value
  report({ code: typeof value === 'number' && value > MAX_COEFFICIENT ? 'too-large' : 'not-a-coefficient', path })
  return undefined
}

/** A rate of a contract. */
export const rate: Reader<BasisPoints, ValueIssue> = /* @__PURE__ */ whole('not-a-rate', 0, MAX_RATE)

/** A rate of at most 100 %. */
export const shareOfWhole: Reader<BasisPoints, ValueIssue> = /* @__PURE__ */ whole('not-a-rate', 0, WHOLE)

/** A rate under 100 %. */
export const shareOfFee: Reader<BasisPoints, ValueIssue> = /* @__PURE__ */ whole('not-a-rate', 0, WHOLE - 1)

/** A day to which a stay or the time of a renewal can be added. */
export const dayOfCare: Reader<Day, ValueIssue> = (value, path, report) => {
  if (isDay(value) && value <= LAST_DAY) return value
  report({ code: isDay(value) ? 'too-large' : 'malformed-day', path })
  return undefined
}

/** The reader of a field: the words it may hold, or a reader. */
export type FieldReader<T> = readonly T[] | Reader<T, ValueIssue>

/** A reader for each field of a record. */
export type FieldReaders<T> = { readonly [K in keyof T]-?: FieldReader<Exclude<T[K], undefined>> }

/** Turns the lists of words among the readers into readers. */
export function readersOf<T extends object>(fields: FieldReaders<T>): Readers<T, ValueIssue> {
  const readers = Object.entries<FieldReader<string>>(fields as Readonly<Record<string, FieldReader<string>>>)
  return Object.fromEntries(
    readers.map(([name, field]) => [name, typeof field === 'function' ? field : oneOf(field)]),
  ) as unknown as Readers<T, ValueIssue>
}

/** The names of the fields that a record can do without. */
export type OptionalField<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never }[keyof T]

/** A field that was taken from a record. */
export function fieldOf(fields: Fields, name: string): unknown {
  return fields.find((entry) => entry[0] === name)?.[1]
}

/** The word of a field that says which kind a record is. */
export function kindOf<Kind extends string>(
  fields: Fields,
  name: string,
  kinds: readonly Kind[],
  path: Path,
  report: Report<ValueIssue>,
): Kind | undefined {
  const kind = fieldOf(fields, name)
  if (kind !== undefined) return oneOf(kinds)(kind, [...path, name], report)
  report({ code: 'missing', path: [...path, name] })
  return undefined
}
