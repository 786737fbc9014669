/**
 * The control key of thirteen characters. (FR: clé de contrôle)
 *
 * @module
 */
import { type Result, success } from '../result.js'
import { significantText } from './judge/characters.js'
import { bodyKey } from './judge/control-key.js'
import type { NirIssue } from './judge/issue.js'
import { findFaults, isReadable } from './judge/judge.js'
import { rulesOf } from './judge/profile.js'
import { notText, refuse } from './judge/refuse.js'

/**
 * Computes the control key of thirteen characters. (FR: clé de contrôle)
 *
 * Takes any body that is well formed, irregular ones too, and judges neither month nor place: a key confirms the
 * digits, not what they say. 2A and 19 share their keys, and so do 2B and 18.
 *
 * @param body - exactly 13 characters once separators are removed
 * @returns two digits, `01` to `97`. Issues: `type`, `too-short`, `too-long`, `letter-position`, `character`
 * @example
 * computeControlKey('2 55 08 14 168 025') // => { ok: true, value: '38' }
 * computeControlKey('255081416802') // => {
 *     //   ok: false,
 *     //   issues: [{ code: 'too-short', part: 'order', span: [12, 12], expected: '13 characters', missing: 1 }],
 *     // }
 * @see INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
 */
export function computeControlKey(body: unknown): Result<string, NirIssue> {
  if (typeof body !== 'string') return notText()
  const rules = rulesOf({ key: 'absent' })
  const faults = isReadable(body, rules) ? undefined : findFaults(body, rules)
  return faults ? refuse(body, faults, rules) : success(bodyKey(significantText(body)))
}
