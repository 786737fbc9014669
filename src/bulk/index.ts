/**
 * Numbers by the million: bytes in, a column of verdicts out, from a stream, a file or a buffer.
 *
 * @packageDocumentation
 */
export { type Day, isDay } from '../day.js'
export {
  createLineChecker,
  type LineChecker,
  type LineFinding,
  type LineOptions,
  type LineVerdicts,
} from './line-checker.js'
