/**
 * The civil days of the package. The root import has them too, but two parts that import the root would share, and so load,
 * everything that either of them uses.
 */
export { addDays, addMonths, type Day, daysBetween, isDay } from '../../../src/day.js'
