/**
 * The little of fast-check that arbitraries are made of, by its shape. Whichever version has it will do, and none is
 * named, not even for its types.
 *
 * @module
 */

/** What is needed of an arbitrary. */
export interface MappableArbitrary<T> {
  /** Maps each value. */
  map<U>(mapper: (value: T) => U): MappableArbitrary<U>
}

/** What is needed of fast-check for texts; `Text` is its arbitrary of texts. */
export interface FastCheck<Text> {
  /** Texts; only their type is asked for. */
  string(): Text
  /** Whole numbers of a range, both ends included. */
  integer(range: { min: number; max: number }): MappableArbitrary<number>
  /** One of some texts. */
  constantFrom(...values: [string, ...string[]]): MappableArbitrary<string>
  /** One of each, as an array. */
  tuple(...parts: MappableArbitrary<string>[]): MappableArbitrary<unknown>
  /** Any of them. */
  oneof(...choices: MappableArbitrary<string>[]): MappableArbitrary<unknown>
}

/** What is needed of fast-check for records. */
export interface RecordFastCheck {
  /** Texts. */
  string(): MappableArbitrary<string>
  /** Yes or no. */
  boolean(): MappableArbitrary<boolean>
  /** Whole numbers of a range, both ends included. */
  integer(range: { min: number; max: number }): MappableArbitrary<number>
  /** One of some values. */
  constantFrom<T>(...values: T[]): MappableArbitrary<T>
  /** A value, or nothing. */
  option<T>(value: MappableArbitrary<T>, absence: { nil: undefined }): MappableArbitrary<T | undefined>
  /** One of each, as an array. */
  tuple<T>(...parts: MappableArbitrary<T>[]): MappableArbitrary<T[]>
  /** Any number of them, up to a length. */
  array<T>(item: MappableArbitrary<T>, length: { maxLength: number }): MappableArbitrary<T[]>
  /** Any of them. */
  oneof<T>(...choices: MappableArbitrary<T>[]): MappableArbitrary<T>
}
