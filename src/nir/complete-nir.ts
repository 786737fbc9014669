/**
 * Thirteen characters to fifteen.
 *
 * @module
 */
import { type Result, success } from '../result.js'
import type { NirIssue } from './issue.js'
import type { Nir } from './nir.js'
import { accept, partsOf } from './parse-nir.js'
import { type NirOptions, rulesOf } from './profile.js'

/**
 * Adds the control key to a number that has none, as payroll files and many registers keep it.
 *
 * The parts are judged as `parseNir` judges them; but without a key nothing vouches for the digits, and a slip of the
 * pen gets a key of its own.
 *
 * @param body - 13 characters, separators allowed
 * @param options - as for `parseNir`, without `key`
 * @returns the 15 canonical characters. Issues: every {@link NirIssueCode} but those of the key
 * @example
 * completeNir('2 55 08 14 168 025') // => { ok: true, value: '255081416802538' }
 */
export function completeNir(body: unknown, options?: Omit<NirOptions, 'key'>): Result<Nir, NirIssue> {
  const text = accept(body, rulesOf({ ...options, key: 'absent' }))
  return typeof text === 'string' ? success(partsOf(text).nir) : text
}
