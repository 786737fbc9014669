/**
 * Text to waiting number.
 *
 * @module
 */
import { type Result, success } from '../result.js'
import type { Nia, ParsedNia } from './nir.js'
import type { NirIssue } from './nir-issue.js'
import { accept, partsOf } from './parse-number.js'
import { type NiaOptions, niaRulesOf } from './profile.js'

/**
 * Parses a waiting number: what a newcomer gets first, while the birth certificate is checked.
 * (FR: NIA, numéro identifiant d'attente)
 *
 * A regular one is built like a NIR, starts with 1 or 2 and most often becomes the NIR unchanged. So this accepts what
 * {@link parseNir} accepts: you know that it is a waiting number because of where you read it, a provisional
 * certificate for instance. People also call «NIA» what starts with 3 or 4, or with 7 or 8; with `temporary` those
 * pass with a warning, and the place of the latter is left unread, for it is not reliable.
 *
 * @param input - anything; what is not a text is an issue
 * @param options - as for `parseNir`, and `temporary`
 * @returns the parts, or every issue found. Issues: every {@link NirIssueCode}
 * @example
 * const parsed = unwrap(parseNia('1 98 07 99 216 042 33'))
 * parsed.nia // => '198079921604233'
 * parsed.birthPlace.kind // => 'abroad'
 * @see Code de la sécurité sociale, art. R. 114-7 and R. 161-1; ANS, modèle des objets de santé, PersonnePriseCharge
 */
export function parseNia(input: unknown, options?: NiaOptions): Result<ParsedNia, NirIssue> {
  const text = accept(input, niaRulesOf(options))
  if (typeof text !== 'string') return text
  const { nir, ...parts } = partsOf(text, options)
  return success({ nia: nir as string as Nia, ...parts })
}
