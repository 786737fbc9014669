/**
 * Every public name of the package. Each shakes alone: a bundle holds what the import names and nothing else.
 *
 * @packageDocumentation
 */
export { addDays, addMonths, type Day, daysBetween, isDay, monthOf, yearOf } from './day.js'
export { applyRate, type BasisPoints, type Cents } from './money.js'
export { type Failure, failure, type Result, type Success, success, unwrap } from './result.js'
