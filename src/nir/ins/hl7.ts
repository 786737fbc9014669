/**
 * The INS in HL7 v2, as the French PAM has it: an identifier of type CX in PID-3, and the status in PID-32.
 *
 * Source: Interop'Santé, IHE PAM, extension française, PID-3 and PID-32 (HL7 v2.5, table 0445); ANS, CI-SIS, volet TLR, whose
 * messages name the authority in the same way beside the OIDs of tests.
 *
 * @module
 */
import { own } from '../../record.js'
import { failure, type Result, success } from '../../result.js'
import type { InsAuthority } from './authorities.js'
import { authorityOf, givenBy, type Ins, type InsIssue, readNumber, withStatus } from './ins.js'

/** What the authority is called beside its OID. */
const NAMESPACES = { nir: 'ASIP-SANTE-INS-NIR', nia: 'ASIP-SANTE-INS-NIA' } as const

/** A longer text is no segment. */
const LONGEST = 65_536

/**
 * Writes an INS as an identifier of HL7 v2, a repetition of PID-3.
 *
 * @param ins - a number that the INSi service gave
 * @throws TypeError when it is none: the number is not canonical, or nobody gives out such a number
 * @example
 * const { nir } = unwrap(parseNir('2 55 08 14 168 025 38'))
 * formatInsCx({ number: nir, kind: 'nir', patient: 'real' })
 *   // => '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
 */
export function formatInsCx(ins: Ins): string {
  const { number, kind, authority } = givenBy(ins)
  return `${number}^^^${NAMESPACES[kind]}&${authority.oid}&ISO^INS`
}

/**
 * Reads an identifier of HL7 v2 that is an INS. The OID of its authority decides; the name where there is no OID.
 *
 * @param cx - anything; the delimiters are those that HL7 recommends
 * @returns the INS, without a status: that is in PID-32; or every issue. No issue repeats the number. Paths are those of
 *   the components: `[1]` the number, `[4]` the authority. Issues: {@link InsIssue}
 * @example
 * parseInsCx('255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS^^20200101')
 *   // => { ok: true, value: { number: '255081416802538', kind: 'nir', patient: 'real' } }
 */
export function parseInsCx(cx: unknown): Result<Ins, InsIssue> {
  if (typeof cx !== 'string' || cx.length > LONGEST) return failure({ code: 'malformed', path: [] })
  return readCx(cx, [])
}

/**
 * Writes an INS with its status as a segment PID that holds nothing else.
 *
 * An INS may be sent only with a qualified identity: its traits come from INSi, and a document was seen.
 *
 * @param ins - a number that the INSi service gave, and its status
 * @throws TypeError as {@link formatInsCx}
 * @example
 * const { nir } = unwrap(parseNir('2 55 08 14 168 025 38'))
 * formatInsPid({ number: nir, kind: 'nir', patient: 'real', status: 'VALI' }).split('|')[32] // => 'VALI'
 */
export function formatInsPid(ins: Ins): string {
  const fields = ['PID', '', '', formatInsCx(ins)].join('|')
  const status = own(ins, 'status')
  return status === undefined ? fields : `${fields}${'|'.repeat(STATUS_FIELD - NUMBER_FIELD)}${status}`
}

/**
 * Reads the INS of a segment PID and its status. Of several, a permanent number goes before a temporary one; those that
 * have an end (CX-8) are not read.
 *
 * @param segment - anything; a whole segment, which may end with a line end
 * @returns the INS, or every issue. No issue repeats a number. A path is the field, the repetition and the component, as
 *   in `[3, 2, 1]`
 * @example
 * parseInsPid('PID|1||255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUPONT^MARIE')
 *   // => { ok: true, value: { number: '255081416802538', kind: 'nir', patient: 'real' } }
 */
export function parseInsPid(segment: unknown): Result<Ins, InsIssue> {
  if (typeof segment !== 'string' || segment.length > LONGEST) return failure({ code: 'malformed', path: [] })
  const fields = segment.trim().split('|')
  if (fields[0] !== 'PID') return failure({ code: 'malformed', path: [] })
  const repetitions = (fields.at(NUMBER_FIELD) ?? '').split('~').map((cx, index) => ({ cx, index }))
  const current = repetitions.filter(({ cx }) => !cx.split('^').at(END)?.trim())
  const found = ['nir', 'nia']
    .map((kind) => current.find(({ cx }) => authorityIn(cx)?.number === kind))
    .find((one) => one !== undefined)
  if (found === undefined) return failure({ code: 'no-ins', path: [NUMBER_FIELD] })
  const ins = readCx(found.cx, [NUMBER_FIELD, found.index + 1])
  return ins.ok ? success(withStatus(ins.value, fields.at(STATUS_FIELD)?.trim())) : ins
}

const NUMBER_FIELD = 3
const STATUS_FIELD = 32

/** The index of CX-8, the day from which an identifier is out of use. */
const END = 7

function readCx(cx: string, path: readonly number[]): Result<Ins, InsIssue> {
  const authority = authorityIn(cx)
  if (authority === undefined) return failure({ code: 'unknown-authority', path: [...path, 4] })
  const [number = ''] = cx.split('^')
  return number === '' ? failure({ code: 'missing', path: [...path, 1] }) : readNumber(number, authority, [...path, 1])
}

function authorityIn(cx: string): InsAuthority | undefined {
  const [name = '', oid = ''] = (cx.split('^').at(3) ?? '').split('&')
  if (oid !== '') return authorityOf(oid)
  if (name === NAMESPACES.nir) return authorityOf('1.2.250.1.213.1.4.8')
  return name === NAMESPACES.nia ? authorityOf('1.2.250.1.213.1.4.9') : undefined
}
