/**
 * The INS in FHIR R4, as HL7 France's fr-core has it: an `Identifier`, and the part of a `Patient` that holds it with its
 * status.
 *
 * Source: https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-ins
 *
 * @module
 */
import { listOf, own, type Reader, read, record, text } from '../../record.js'
import { failure, type Result, success } from '../../result.js'
import { authorityOf, givenBy, type Ins, type InsIssue, readNumber, withStatus } from './ins.js'

/** A code and whose it is. */
export interface FhirCoding {
  readonly system: string
  readonly code: string
}

/** An `Identifier` of FHIR that is an INS. */
export interface FhirInsIdentifier {
  readonly use: 'official'
  readonly type: { readonly coding: readonly FhirCoding[] }
  /** `urn:oid:` and the OID of the authority. */
  readonly system: string
  readonly value: string
}

/** The extension of a `Patient` that says how far the identity is checked. */
export interface FhirIdentityReliability {
  readonly url: string
  readonly extension: readonly { readonly url: string; readonly valueCoding: FhirCoding }[]
}

/** The part of a `Patient` that holds an INS. */
export interface FhirInsPatient {
  /** Absent where the INS has no status. */
  readonly extension?: readonly FhirIdentityReliability[]
  readonly identifier: readonly FhirInsIdentifier[]
}

// Written out: a bundler keeps a template that holds a name.
const CORE = 'https://hl7.fr/ig/fhir/core'
const TYPES = 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203'
const STATUSES = 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445'
const RELIABILITY = 'fr-core-identity-reliability'

/**
 * Writes an INS as an `Identifier` of FHIR.
 *
 * @param ins - a number that the INSi service gave
 * @throws TypeError when it is none: the number is not canonical, or nobody gives out such a number
 * @example
 * const { nir } = unwrap(parseNir('2 55 08 14 168 025 38'))
 * formatInsIdentifier({ number: nir, kind: 'nir', patient: 'real' }).system // => 'urn:oid:1.2.250.1.213.1.4.8'
 */
export function formatInsIdentifier(ins: Ins): FhirInsIdentifier {
  const { number, authority } = givenBy(ins)
  const { oid, code } = authority
  return { use: 'official', type: { coding: [{ system: TYPES, code }] }, system: `urn:oid:${oid}`, value: number }
}

/**
 * Reads an `Identifier` of FHIR that is an INS. Its system decides, not its type.
 *
 * @param identifier - anything
 * @returns the INS, without a status: that is in the `Patient`; or every issue. No issue repeats the number. Issues:
 *   {@link InsIssue}, those of a number with the path `['value']`
 * @example
 * parseInsIdentifier({ system: 'urn:oid:1.2.250.1.213.1.4.8', value: '255081416802538' })
 *   // => { ok: true, value: { number: '255081416802538', kind: 'nir', patient: 'real' } }
 */
export function parseInsIdentifier(identifier: unknown): Result<Ins, InsIssue> {
  const copy = read(IDENTIFIER(), identifier)
  return copy.ok ? insOf(copy.value, []) : copy
}

/**
 * Writes an INS with its status as the part of a `Patient` that holds them.
 *
 * An INS may be sent only with a qualified identity: its traits come from INSi, and a document was seen.
 *
 * @param ins - a number that the INSi service gave, and its status
 * @throws TypeError as {@link formatInsIdentifier}
 * @example
 * const { nir } = unwrap(parseNir('2 55 08 14 168 025 38'))
 * const { extension } = formatInsPatient({ number: nir, kind: 'nir', patient: 'real', status: 'VALI' })
 * extension?.[0]?.extension[0]?.valueCoding.code // => 'VALI'
 */
export function formatInsPatient(ins: Ins): FhirInsPatient {
  const identifier = [formatInsIdentifier(ins)]
  const code = own(ins, 'status')
  if (code === undefined) return { identifier }
  const status = { url: 'identityStatus', valueCoding: { system: STATUSES, code } }
  return { extension: [{ url: `${CORE}/StructureDefinition/${RELIABILITY}`, extension: [status] }], identifier }
}

/**
 * Reads the INS of a `Patient` and its status. Of several, a permanent number goes before a temporary one; those that are
 * out of use (`old`, or with an end) are not read.
 *
 * @param patient - anything
 * @returns the INS, or every issue. No issue repeats a number
 * @example
 * const { nir } = unwrap(parseNir('2 55 08 14 168 025 38'))
 * parseInsPatient(formatInsPatient({ number: nir, kind: 'nir', patient: 'real', status: 'VALI' }))
 *   // => { ok: true, value: { number: '255081416802538', kind: 'nir', patient: 'real', status: 'VALI' } }
 */
export function parseInsPatient(patient: unknown): Result<Ins, InsIssue> {
  const copy = read(PATIENT(), patient)
  if (!copy.ok) return copy
  const { identifier = [], extension = [] } = copy.value
  const current = identifier.map((each, index) => ({ each, index })).filter(({ each }) => isCurrent(each))
  const found = ['nir', 'nia']
    .map((kind) => current.find(({ each }) => authorityOf(oidOf(each.system))?.number === kind))
    .find((one) => one !== undefined)
  if (found === undefined) return failure({ code: 'no-ins', path: ['identifier'] })
  const ins = insOf(found.each, ['identifier', found.index])
  return ins.ok ? success(withStatus(ins.value, statusOf(extension))) : ins
}

interface Identifier {
  readonly use?: string
  readonly system?: string
  readonly value?: string
  readonly period?: { readonly end?: string }
}

interface Status {
  readonly url?: string
  readonly valueCoding?: { readonly code?: string }
  readonly valueCodeableConcept?: { readonly coding?: readonly { readonly code?: string }[] }
}

interface Extension {
  readonly url?: string
  readonly extension?: readonly Status[]
}

/** More identifiers or extensions are of no patient. */
const MOST = 1000

const part = <T extends object>(readers: { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> }): Reader<T> =>
  record<object, T>({}, readers, 'drop') as Reader<T>

const IDENTIFIER = (): Reader<Identifier> =>
  part<Identifier>({ use: text, system: text, value: text, period: part({ end: text }) })

const PATIENT = (): Reader<{
  readonly identifier?: readonly Identifier[]
  readonly extension?: readonly Extension[]
}> => {
  const coding = part<{ readonly code?: string }>({ code: text })
  const concept = part<{ readonly coding?: readonly { readonly code?: string }[] }>({ coding: listOf(coding, MOST) })
  const status = part<Status>({ url: text, valueCoding: coding, valueCodeableConcept: concept })
  return part({
    identifier: listOf(IDENTIFIER(), MOST),
    extension: listOf(part<Extension>({ url: text, extension: listOf(status, MOST) }), MOST),
  })
}

function insOf({ system, value }: Identifier, path: readonly (string | number)[]): Result<Ins, InsIssue> {
  if (system === undefined) return failure({ code: 'missing', path: [...path, 'system'] })
  const authority = authorityOf(oidOf(system))
  if (authority === undefined) return failure({ code: 'unknown-authority', path: [...path, 'system'] })
  if (value === undefined) return failure({ code: 'missing', path: [...path, 'value'] })
  return readNumber(value, authority, [...path, 'value'])
}

function isCurrent({ use, period }: Identifier): boolean {
  return use !== 'old' && period?.end === undefined
}

function oidOf(system: string | undefined): string {
  const text = system ?? ''
  return text.startsWith('urn:oid:') ? text.slice('urn:oid:'.length) : text
}

function statusOf(extensions: readonly Extension[]): string | undefined {
  const reliability = extensions.find(({ url }) => url?.endsWith(`/${RELIABILITY}`))
  const status = reliability?.extension?.find(({ url }) => url === 'identityStatus')
  return status?.valueCoding?.code ?? status?.valueCodeableConcept?.coding?.at(0)?.code
}
