/**
 * Every public name of the package. Each shakes alone: a bundle holds what the import names and nothing else.
 * The communes, the binding of an input and the data for tests are entries of their own.
 *
 * @packageDocumentation
 */
export * from './coverage/index.js'
export { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf, yearsBetween } from './day.js'
export * from './form/index.js'
export * from './legislation/index.js'
export type { Locale } from './locale.js'
export { applyRate, type BasisPoints, type Cents } from './money.js'
export * from './nir/index.js'
export * from './places/index.js'
export * from './registration/index.js'
export { type Failure, failure, failureOf, type Result, type Success, success, unwrap } from './result.js'
export * from './standard-schema/index.js'
