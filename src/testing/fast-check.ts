/**
 * The few functions of fast-check that the arbitraries use, by their shape. Any version that has them is accepted, and
 * no type of it is named.
 *
 * @module
 */

/** What is needed of an arbitrary. */
export interface MappableArbitrary<T> {
  /** Maps each value. */
  map<U>(mapper: (value: T) => U): MappableArbitrary<U>
}

/** What is needed of fast-check. */
export interface FastCheck {
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
