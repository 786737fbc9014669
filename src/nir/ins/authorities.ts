/**
 * The identifiers of who gave out an INS, or a social security number for bills. (FR: identité nationale de santé) Does
 * not decide whether a number is one: an INS comes from the INSi service, never from digits.
 *
 * Source: HL7 France, fr-core, https://hl7.fr/ig/fhir/core ; ANS, modèle des objets de santé, PersonnePriseCharge.
 *
 * @module
 */

/** What an OID qualifies: kind of number, and whether the patient exists. */
export interface InsAuthority {
  readonly oid: string
  /** The code in HL7 France's fr-core. */
  readonly code: 'INS-NIR' | 'INS-NIA' | 'INS-NIR-TEST' | 'INS-NIR-DEMO' | 'INS-C'
  readonly number: 'nir' | 'nia' | 'computed'
  readonly patient: 'real' | 'test' | 'demonstration'
}

/** The rows, frozen: what is handed out must not change for who reads it next. */
const ROWS: readonly InsAuthority[] = [
  { oid: '1.2.250.1.213.1.4.8', code: 'INS-NIR', number: 'nir', patient: 'real' },
  { oid: '1.2.250.1.213.1.4.9', code: 'INS-NIA', number: 'nia', patient: 'real' },
  { oid: '1.2.250.1.213.1.4.10', code: 'INS-NIR-TEST', number: 'nir', patient: 'test' },
  { oid: '1.2.250.1.213.1.4.11', code: 'INS-NIR-DEMO', number: 'nir', patient: 'demonstration' },
  // Obsolete: an identifier that was computed from traits.
  { oid: '1.2.250.1.213.1.4.2', code: 'INS-C', number: 'computed', patient: 'real' },
]

/** The assigning authorities of the identité nationale de santé, as `urn:oid:` in FHIR. No OID exists for a test NIA. */
export const INS_AUTHORITIES: readonly InsAuthority[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ ROWS.map((row) => Object.freeze(row)),
)

/** What an OID of the social security number qualifies: the number as the health insurance uses it, for bills. */
export interface NssAuthority {
  readonly oid: string
  /** The name of the slice in HL7 France's fr-core. */
  readonly code: 'NSS-NIR' | 'NSS-NIA'
  readonly number: 'nir' | 'nia'
}

const NSS_ROWS: readonly NssAuthority[] = [
  { oid: '1.2.250.1.213.1.4.13', code: 'NSS-NIR', number: 'nir' },
  { oid: '1.2.250.1.213.1.4.14', code: 'NSS-NIA', number: 'nia' },
]

/**
 * The assigning authorities of a NIR or NIA that is used as a social security number. It may be that of the insured
 * person, a parent for instance, so it is no INS. Until 2026 files had the OID of the INS there.
 *
 * @see https://github.com/Interop-Sante/hl7.fhir.fr.core/pull/284
 */
export const NSS_AUTHORITIES: readonly NssAuthority[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ NSS_ROWS.map((row) => Object.freeze(row)),
)
