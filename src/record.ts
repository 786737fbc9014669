/**
 * The one reader of plain records from outside: it reads each value once, own fields only, into a fresh record without a
 * prototype, and says where a value is wrong, never what it was. Only the copy is used from then on, so a getter that
 * answers twice, an inherited field or a later change of the input decides nothing.
 *
 * @module
 */
import { type Day, isDay } from './day.js'
import { failureOf, type Result, success, trusted } from './result.js'

/** Where an issue is: names of fields and indexes of lists, from the argument on, as Standard Schema has it. */
export type Path = readonly (string | number)[]

/** What can be wrong with a value from outside, whatever it is for. */
export type RecordIssue =
  | { readonly code: RecordIssueCode; readonly path: Path }
  | {
      readonly code: 'unknown-value'
      readonly path: Path
      /** What the field may hold. */
      readonly expected: readonly string[]
    }

/** Issues that their code and their path say in full. */
export type RecordIssueCode =
  | 'missing'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-a-list'
  | 'list-too-long'
  | 'not-text'
  | 'not-a-flag'
  | 'malformed-day'

/** The path of a field or an item. To copy the empty path takes as long as to read a day, and most records are whole. */
function within(path: Path, name: string | number): Path {
  return path.length === 0 ? [name] : [...path, name]
}

/** Takes note of an issue. */
export type Report<I = never> = (issue: RecordIssue | I) => void

/** Reads a value: returns a copy of what it holds, or reports what is wrong with it and returns `undefined`. */
export type Reader<T, I = never> = (value: unknown, path: Path, report: Report<I>) => T | undefined

/** A reader for each field. */
export type Readers<T, I = never> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>, I> }

/** What a record does with fields it does not know. */
export type OtherFields = 'refuse' | 'drop'

/** Reads a value from outside; no value makes it throw. */
export function read<T, I = never>(reader: Reader<T, I>, value: unknown, path: Path = []): Result<T, RecordIssue | I> {
  const issues: (RecordIssue | I)[] = []
  const copy = reader(value, path, (issue) => {
    issues.push(issue)
  })
  return failureOf(issues) ?? success(copy as T)
}

/** The own fields of a record, each read once. */
export type Fields = readonly (readonly [name: string, field: unknown])[]

/** Reads fields that were taken from a record by {@link ownFields}. */
export type FieldsReader<T, I = never> = (fields: Fields, path: Path, report: Report<I>) => T

/** A record that has all of the one fields, and any of the others. A field that is `undefined` is absent. */
export function record<Must extends object, May extends object = object, I = never>(
  must: Readers<Must, I>,
  may?: Readers<May, I>,
  others?: OtherFields,
): Reader<Must & Partial<May>, I> {
  return ownFieldsThen(fieldsOf(must, may, others))
}

/** The same for a record whose fields were taken already, for instance to find out which kind of record it is. */
export function fieldsOf<Must extends object, May extends object = object, I = never>(
  must: Readers<Must, I>,
  may?: Readers<May, I>,
  others: OtherFields = 'refuse',
): FieldsReader<Must & Partial<May>, I> {
  const readers = new Map<string, Reader<unknown, I>>(Object.entries({ ...must, ...may }))
  const required = Object.keys(must)
  return (fields, path, report) => {
    // V8 keeps what `Object.create(null)` makes as a table of hashes: a line of a bill then takes a fifth longer.
    const copy: Record<string, unknown> = Object.setPrototypeOf({}, null)
    let hasOthers = false
    for (const entry of fields) {
      // Not taken apart as a list: that costs more than the reading of a number.
      const name = entry[0]
      const field = entry[1]
      if (field === undefined) continue
      const reader = readers.get(name)
      if (reader) copy[name] = reader(field, within(path, name), report)
      else hasOthers = true
    }
    for (const name of required) if (!(name in copy)) report({ code: 'missing', path: [...path, name] })
    // The names of unknown fields are the caller's, and may be anything: the issue names the record.
    if (hasOthers && others === 'refuse') report({ code: 'unknown-field', path })
    return copy as Must & Partial<May>
  }
}

/** A record of one of several kinds, told apart by the word in one of its fields. */
export function variantOf<T, I = never>(
  tag: string,
  variants: Readonly<Record<string, FieldsReader<T, I>>>,
  others: (word: unknown, path: Path, report: Report<I>) => void = oneOf(Object.keys(variants)),
): Reader<T, I> {
  const readers = new Map<unknown, FieldsReader<T, I>>(Object.entries(variants))
  return ownFieldsThen((fields, path, report) => {
    const word = fields.find((entry) => entry[0] === tag)?.[1]
    const reader = readers.get(word)
    if (reader) return reader(fields, path, report)
    if (word === undefined) report({ code: 'missing', path: [...path, tag] })
    else others(word, [...path, tag], report)
    return undefined
  })
}

/** A reader of what has fields. */
function ownFieldsThen<T, I>(reader: FieldsReader<T | undefined, I>): Reader<T, I> {
  return (value, path, report) => {
    const fields = ownFields(value)
    if (fields) return reader(fields, path, report)
    report({ code: 'not-an-object', path })
    return undefined
  }
}

/** A record of values that are all alike, whose names are the caller's; an issue names the record. */
export function dictionaryOf<T, I = never>(reader: Reader<T, I>): Reader<Readonly<Record<string, T>>, I> {
  return (value, path, report) => {
    const fields = ownFields(value)
    if (!fields) {
      report({ code: 'not-an-object', path })
      return undefined
    }
    const copy: Record<string, T> = Object.create(null)
    for (const entry of fields) {
      const item = reader(entry[1], path, report)
      if (item === undefined) break
      copy[entry[0]] = item
    }
    return copy
  }
}

/** A list of values that are all alike, of at most so many. */
export function listOf<T, I = never>(reader: Reader<T, I>, most: number): Reader<readonly T[], I> {
  return (value, path, report) => {
    const items = ownItems(value, most)
    if (typeof items === 'string') {
      report({ code: items, path })
      return undefined
    }
    return items.map((item, index) => reader(item, within(path, index), report) as T)
  }
}

/** One of the words of a closed list. */
export function oneOf<W extends string>(words: readonly W[]): Reader<W> {
  // Copies: neither a change of the list nor one of what is handed out changes the answer.
  const known = [...words]
  return (value, path, report) => {
    if (known.includes(value as W)) return value as W
    report({ code: 'unknown-value', path, expected: [...known] })
    return undefined
  }
}

/** A value, or `null` where there is none. */
export function orNull<T, I = never>(reader: Reader<T, I>): Reader<T | null, I> {
  return (value, path, report) => (value === null ? null : reader(value, path, report))
}

/** A reader of what a test accepts. */
export function tested<T>(test: (value: unknown) => value is T, code: RecordIssueCode): Reader<T> {
  return (value, path, report) => {
    if (test(value)) return value
    report({ code, path })
    return undefined
  }
}

/** Any text. */
export const text: Reader<string> = /* @__PURE__ */ tested((value) => typeof value === 'string', 'not-text')

/** Yes or no. */
export const flag: Reader<boolean> = /* @__PURE__ */ tested((value) => typeof value === 'boolean', 'not-a-flag')

/** A civil day. */
export const day: Reader<Day> = /* @__PURE__ */ tested(isDay, 'malformed-day')

/** The own fields of an object that is no list, each read once; nothing where there is no such object. */
export function ownFields(value: unknown): [name: string, field: unknown][] | undefined {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined
  } catch {
    // A getter, or a proxy, that throws.
    return undefined
  }
}

/**
 * The items of a list that a caller gives, whatever they are; each is read once.
 *
 * @throws TypeError when it is no list, or throws where it is read
 */
export function itemsOf(list: readonly unknown[]): readonly unknown[] {
  const items = trusted(() => (Array.isArray(list) ? [...list] : undefined))
  if (!items) throw new TypeError('a list is expected')
  return items
}

/** The items of a list, each read once, holes as `undefined`; else what is wrong. */
function ownItems(value: unknown, most: number): unknown[] | 'not-a-list' | 'list-too-long' {
  try {
    if (!Array.isArray(value)) return 'not-a-list'
    const { length } = value
    if (length > most) return 'list-too-long'
    return Array.from({ length }, (_, index) => (Object.hasOwn(value, index) ? value[index] : undefined))
  } catch {
    return 'not-a-list'
  }
}

/**
 * A copy of what a caller asks for, which inherits nothing; every own field is read once.
 *
 * @throws TypeError when the record throws where it is read
 */
export function ownCopy<T extends object>(record: T): T {
  return trusted(() => Object.assign<T, T>(Object.create(null), record))
}

/**
 * An own field of a record, such as the options of a call: what it inherits decides nothing.
 *
 * @throws TypeError when the record throws where it is read
 */
export function own<T extends object, K extends keyof T>(record: T | undefined, name: K): T[K] | undefined {
  return trusted(() =>
    record !== undefined && record !== null && Object.hasOwn(record, name) ? record[name] : undefined,
  )
}

/** An own field of a record that is our copy: it cannot throw, and reading it so is three times as fast. */
export function held<T extends object, K extends keyof T>(copy: T, name: K): T[K] | undefined {
  return Object.hasOwn(copy, name) ? copy[name] : undefined
}
