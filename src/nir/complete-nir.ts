/**
 * Thirteen characters to fifteen.
 *
 * @module
 */
import { own } from '../record.js'
import { type Result, success } from '../result.js'
import type { NirIssue } from './judge/issue.js'
import { type JudgeOptions, rulesOf } from './judge/profile.js'
import type { Nir } from './nir.js'
import { accept, partsOf } from './parse-nir.js'

/**
 * Adds the control key to a number that has none, as payroll files and many registers keep it.
 *
 * The parts are judged as `parseNir` judges them; but without a key nothing confirms the digits, and a number with a slip
 * in it gets a key too.
 *
 * @param body - 13 characters, separators allowed
 * @param options - whose rules, as for `parseNir`
 * @returns the 15 canonical characters. Issues: every {@link NirFaultCode} but those of the key
 * @throws RangeError when `profile` is no word of its list
 * @example
 * completeNir('2 55 08 14 168 025') // => { ok: true, value: '255081416802538' }
 */
export function completeNir(body: unknown, options?: Pick<JudgeOptions, 'profile'>): Result<Nir, NirIssue> {
  const text = accept(body, { ...rulesOf({ profile: own(options, 'profile') ?? 'insee' }), key: 'absent' })
  return typeof text === 'string' ? success(partsOf(text).nir) : text
}
