/**
 * Text to NIR.
 *
 * @module
 */
import { type Result, success } from '../result.js'
import type { ParsedNir } from './nir.js'
import type { NirIssue } from './nir-issue.js'
import { accept, partsOf } from './parse-number.js'
import { type NirOptions, rulesOf } from './profile.js'

/**
 * Parses a French social-security number and says what it means, or what is wrong with it and where.
 * (FR: NIR, numéro d'inscription au répertoire, « numéro de sécurité sociale »)
 *
 * Takes what people type and paste: spaces, no-break spaces, dots, hyphens and slashes between the groups, small
 * letters, line ends around. A number that parses is well formed; whether it was issued, to whom, and in which century
 * that person was born, no digit says. Nor does any digit tell a NIR from a waiting number: see {@link parseNia}.
 *
 * @param input - anything; what is not a text is an issue
 * @param options - profile, key, and what is known of the birth
 * @returns the parts, with `warnings` for what is odd yet legal; or every issue found, the key's last. What was typed
 *   is in no issue. Issues: every {@link NirIssueCode}
 * @example
 * const parsed = unwrap(parseNir('2 55 08 14 168 025 38'))
 * parsed.nir // => '255081416802538'
 * parsed.sex // => 'female'
 * parsed.birthMonth // => { code: 8, kind: 'calendar', month: 8 }
 * parsed.birthPlace // => { kind: 'metropolitan', code: '14168', department: '14', commune: '168', alternatives: [] }
 * @example
 * parseNir('2 55 13 14 168 025 38') // => {
 *     //   ok: false,
 *     //   issues: [
 *     //     { code: 'month', part: 'month', span: [5, 7], expected: '01-12, 20-42, 50-99' },
 *     //     { code: 'control_key', part: 'key', span: [19, 21], expected: 'the key of the other characters' },
 *     //   ],
 *     // }
 * @see Décret n° 82-103 du 22 janvier 1982, art. 4; INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
 */
export function parseNir(input: unknown, options?: NirOptions): Result<ParsedNir, NirIssue> {
  const text = accept(input, rulesOf(options))
  return typeof text === 'string' ? success(partsOf(text, options)) : text
}
