/**
 * An identité nationale de santé as messages carry it: a number, who gave it out, and how far the identity is checked.
 * Does not decide whether a number is one: an INS comes from the INSi service, never from digits.
 *
 * @module
 */

import { ownCopy, type Path, type RecordIssue } from '../../record.js'
import { type Failure, type Result, success } from '../../result.js'
import type { NirIssue } from '../judge/issue.js'
import { looksLike } from '../judge/picture.js'
import type { Nia, Nir } from '../nir.js'
import { parseNia, parseNir } from '../parse-nir.js'
import { INS_AUTHORITIES, type InsAuthority } from './authorities.js'

/**
 * How far an identity is checked: the French codes of HL7 table 0445, in PID-32 and in the extension of fr-core.
 * (FR: fiabilité de l'identité)
 *
 * Those that most senders use: `VIDE` not yet qualified, `PROV` provisional, `VALI` validated, `RECUP` retrieved from INSi
 * but not validated, `QUAL` qualified.
 *
 * @see https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445 and fr-core-cs-identity-status
 */
export const INS_STATUSES = [
  'VIDE',
  'PROV',
  'VALI',
  'RECUP',
  'QUAL',
  'DOUB',
  'DESA',
  'DPOT',
  'DOUA',
  'COLP',
  'COLV',
  'FILI',
  'CACH',
  'ANOM',
  'IDVER',
  'RECD',
  'IDRA',
  'USUR',
  'HOMD',
  'HOMA',
  'INVA',
  'FICT',
  'DOUT',
] as const

/** How far an identity is checked: one of {@link INS_STATUSES}. */
export type InsStatus = (typeof INS_STATUSES)[number]

/** A number that the INSi service gave for a patient, and how far the identity is checked. */
export interface Ins {
  /** The fifteen characters. (FR: matricule INS) */
  readonly number: Nir | Nia
  /** A permanent or a temporary number. */
  readonly kind: 'nir' | 'nia'
  /** Whether the patient exists; there is no temporary number of another. */
  readonly patient: InsAuthority['patient']
  /** Absent where the message does not say it, or has another word. */
  readonly status?: InsStatus
}

/**
 * What is wrong with the INS of a message.
 *
 * - `no-ins`: there is none, or only one that is out of use
 * - `unknown-authority`: the OID is of no INS; also that of the INS-C, which is obsolete
 * - `malformed`: the text is no segment PID, or no field of it
 */
export const INS_ISSUE_CODES = ['no-ins', 'unknown-authority', 'malformed'] as const

/**
 * What is wrong with the INS of a message, and where. In HL7 v2 a path counts as the standard does, from 1: the number of
 * the field, the repetition, the component.
 */
export type InsIssue =
  | { readonly code: (typeof INS_ISSUE_CODES)[number]; readonly path: Path }
  | (NirIssue & { readonly path: Path })
  | RecordIssue

/** The authority of an OID, if its numbers are INS of today. */
export function authorityOf(oid: string): InsAuthority | undefined {
  return INS_AUTHORITIES.find((authority) => authority.oid === oid && authority.number !== 'computed')
}

/**
 * An INS that a caller gives, and its authority.
 *
 * @throws TypeError when it is none: its number is not canonical, or no authority gives such a number out
 */
export function givenBy(ins: Ins): Pick<Ins, 'number' | 'kind'> & { readonly authority: InsAuthority } {
  const { number, kind, patient } = ownCopy(ins)
  if (!looksLike(number, '999999C99999999'))
    throw new TypeError('an INS has the canonical characters of a parsed number')
  const authority = INS_AUTHORITIES.find((row) => row.number === kind && row.patient === patient)
  if (authority === undefined || authorityOf(authority.oid) === undefined)
    throw new TypeError('no authority gives out such a number')
  return { number, kind, authority }
}

/** Reads the number of an INS; one of thirteen characters gets its key, as some senders leave it out. */
export function readNumber(text: string, { number, patient }: InsAuthority, path: Path): Result<Ins, InsIssue> {
  const options = { profile: 'lenient', key: 'optional' } as const
  if (number === 'nia') {
    const parsed = parseNia(text, options)
    return parsed.ok ? success({ number: parsed.value.nia, kind: 'nia', patient }) : at(path, parsed)
  }
  const parsed = parseNir(text, options)
  return parsed.ok ? success({ number: parsed.value.nir, kind: 'nir', patient }) : at(path, parsed)
}

/** The issues of a number, with the place of the number in the message. */
function at(path: Path, { issues: [first, ...others] }: Failure<NirIssue>): Failure<InsIssue> {
  return { ok: false, issues: [{ ...first, path }, ...others.map((issue): InsIssue => ({ ...issue, path }))] }
}

/** An INS with its status, if the word is one. */
export function withStatus(ins: Ins, word: string | undefined): Ins {
  const status = STATUSES.find((known) => known === word)
  return status === undefined ? ins : { ...ins, status }
}

/** A copy: what is done to the list that is handed out changes no answer. */
const STATUSES: readonly InsStatus[] = /* @__PURE__ */ INS_STATUSES.slice()
