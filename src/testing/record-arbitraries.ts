/**
 * Puts arbitraries of records together from those of their fields, so that they shrink field by field. What the records
 * mean is in the files of each record.
 *
 * @module
 */
import type { FastCheck, MappableArbitrary } from './fast-check.js'

/**
 * What a field is drawn from. Words are drawn from all words of their type or from none: the compiler takes an
 * arbitrary of some of them for no arbitrary of all.
 */
export interface FieldArbitrary<T> extends MappableArbitrary<T> {
  /** Never present. It makes the compiler refuse both a wider and a narrower `T`. */
  readonly __words?: (word: T) => T
}

/** What each field of a record is drawn from; for an optional field, nothing may be drawn. */
export type FieldArbitraries<T> = {
  readonly [K in keyof T]-?: FieldArbitrary<Partial<T> extends Pick<T, K> ? T[K] | undefined : T[K]>
}

/** What records are put together with. */
export interface RecordTools {
  /** A value, or nothing. */
  optional<T>(value: FieldArbitrary<T>): FieldArbitrary<T | undefined>
  /** A record whose fields are drawn each by itself. A field for which nothing was drawn is absent. */
  record<T>(fields: FieldArbitraries<T>): MappableArbitrary<T>
  /** A record of any variant of a table; its tag, such as `kind`, holds the name that the variant has in the table. */
  variant<T>(tag: keyof T & string, variants: Readonly<Record<string, AnyFields>>): MappableArbitrary<T>
}

/** Fields of a record that the compiler has forgotten. */
type AnyFields = Readonly<Record<string, MappableArbitrary<unknown>>>

/** Makes the tools with a caller's fast-check. */
export function recordTools(fc: FastCheck): RecordTools {
  const record = <T>(fields: AnyFields) =>
    fc.tuple(...Object.values(fields)).map((values) => {
      const drawn = Object.keys(fields).map((name, index): [string, unknown] => [name, values[index]])
      return Object.fromEntries(drawn.filter(([, value]) => value !== undefined)) as T
    })
  return {
    optional: (value) => fc.option(value, { nil: undefined }),
    record: <T>(fields: FieldArbitraries<T>) => record<T>(fields as AnyFields),
    variant: <T>(tag: string, variants: Readonly<Record<string, AnyFields>>) =>
      fc.oneof(
        ...Object.entries(variants).map(([name, fields]) => record<T>({ [tag]: fc.constantFrom(name), ...fields })),
      ),
  }
}

/**
 * Gives an arbitrary the type of the caller's own ones. The only cast to it: what is made with a fast-check is an
 * arbitrary of that fast-check, as what its `constant` gives is.
 *
 * @param arbitrary - made with the caller's fast-check
 * @param _constant - its `constant`, asked for its type alone
 */
export function asCallers<T, Own>(arbitrary: MappableArbitrary<T>, _constant: (value: T) => Own): Own {
  return arbitrary as unknown as Own
}
