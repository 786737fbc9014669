/**
 * Who the person is, as far as it decides whether and how to register. Holds no name and no number.
 *
 * @module
 */
import type { Day } from '../day.js'
import { day, flag, oneOf, orNull, type Reader, type Readers, type RecordIssue, read, record } from '../record.js'
import { type Result, success } from '../result.js'

/** Where people come from, as the rules group them; `eu` is EU, EEA and Switzerland. */
export const PERSON_ORIGINS = ['other', 'eu', 'uk', 'quebec', 'andorra', 'monaco', 'french-overseas', 'french'] as const

/** Where the person comes from, as the rules group people. `eu` is EU, EEA and Switzerland. */
export type PersonOrigin = (typeof PERSON_ORIGINS)[number]

/** What people come to France as. */
export const STAY_BASES = [
  'student',
  'employee',
  'family',
  'residence',
  'protection',
  'asylum',
  'au-pair',
  'trainee',
  'working-holiday',
] as const

/** What the person comes to France as; `asylum` until protection is granted (`protection`). */
export type StayBasis = (typeof STAY_BASES)[number]

/** Studies that the rules tell apart. */
export const STUDIES = ['higher-education', 'other-course', 'none'] as const

/** Enrolled in French higher education, in another course (a language school), or not at all. */
export type Studies = (typeof STUDIES)[number]

/** Health covers that people bring along. */
export const FOREIGN_COVERS = ['none', 'ceam', 's1', 'quebec-form', 'quebec-trainee-form', 'andorra-form'] as const

/**
 * The health cover brought along: European card (FR: CEAM), form S1, form SE 401-Q-106 or 102 bis of Quebec (students),
 * SE 401-Q-104 (trainees), Andorran form.
 */
export type ForeignCover = (typeof FOREIGN_COVERS)[number]

/** Who may have given a European card, as the rules group them. */
export const COVER_INSURERS = ['eu', 'denmark-eea-swiss', 'uk'] as const

/**
 * Who gave the cover brought along: a fund of the European Union; one of Denmark, the EEA or Switzerland, whose card
 * counts for Europeans alone (Regulation 1231/2010); or a British one.
 */
export type CoverInsurer = (typeof COVER_INSURERS)[number]

/** Lengths of stay that the rules tell apart. */
export const STAY_LENGTHS = ['long', 'short', 'none-needed'] as const

/** A visa of less than three months is `short`; Europeans and French people need none. */
export type StayLength = (typeof STAY_LENGTHS)[number]

/** The person as the rules of registration see them. */
export interface RegistrationProfile {
  /** Where the person comes from. */
  readonly origin: PersonOrigin
  /** What the person comes as. */
  readonly basis: StayBasis
  /** What the person studies. */
  readonly studies: Studies
  /** The health cover brought along. */
  readonly cover: ForeignCover
  /** Last day of that cover; `null` when not known, which counts as valid. */
  readonly coverUntil: Day | null
  /** Who gave a European card or a form S1, for nationality and insurer are two facts; `null` is the person's own country. */
  readonly insurer: CoverInsurer | null
  /** How long the visa is, if one is needed. */
  readonly stay: StayLength
  /** Born in France, and so registered with a NIR at birth. */
  readonly bornInFrance: boolean
  /** Holds a NIR already. */
  readonly hasNir: boolean
  /** Insured in France already: as a pupil, in an earlier year of study, through work. */
  readonly insuredInFrance: boolean
  /** Studies from abroad without residing in France. */
  readonly livesAbroad: boolean
  /** The day of birth, for what depends on age; `null` when it is not given, which counts as of age. */
  readonly birthDate: Day | null
}

/** The reader of the students' guide: from outside Europe, on a long-stay visa, enrolled at a university. */
const COMMON: RegistrationProfile = {
  origin: 'other',
  basis: 'student',
  studies: 'higher-education',
  cover: 'none',
  coverUntil: null,
  insurer: null,
  stay: 'long',
  bornInFrance: false,
  hasNir: false,
  insuredInFrance: false,
  livesAbroad: false,
  birthDate: null,
}

function profileFields(): Readers<RegistrationProfile> {
  return {
    origin: oneOf(PERSON_ORIGINS),
    basis: oneOf(STAY_BASES),
    studies: oneOf(STUDIES),
    cover: oneOf(FOREIGN_COVERS),
    coverUntil: orNull(day),
    insurer: orNull(oneOf(COVER_INSURERS)),
    stay: oneOf(STAY_LENGTHS),
    bornInFrance: flag,
    hasNir: flag,
    insuredInFrance: flag,
    livesAbroad: flag,
    birthDate: orNull(day),
  }
}

const GIVEN_PROFILE: Reader<Partial<RegistrationProfile>> = /* @__PURE__ */ record<object, RegistrationProfile>(
  {},
  /* @__PURE__ */ profileFields(),
  'drop',
)

/** Reads a profile none of whose fields is left out. */
export const wholeProfile: Reader<RegistrationProfile> = /* @__PURE__ */ record<RegistrationProfile>(
  /* @__PURE__ */ profileFields(),
  {},
  'drop',
)

/** Completes a profile: what is absent is taken from the commonest case. Another word for a known one is a mistake. */
export function completeProfile(given: unknown): RegistrationProfile {
  const known = read(GIVEN_PROFILE, given)
  if (!known.ok)
    throw new TypeError('a profile has a value that is none of its field: parseRegistrationProfile says which')
  return { ...COMMON, ...known.value }
}

/**
 * Reads a profile that comes from outside; fields left out are taken from the commonest case, a student from outside
 * Europe, enrolled in higher education, on a long-stay visa, without any cover.
 *
 * @param input - any value, such as parsed JSON
 * @returns the complete profile, or one issue per wrong field with its path; unknown fields are dropped
 *
 * Issues: those of a record: `not-an-object`, `unknown-value`, `not-a-flag`, `malformed-day`.
 * @example
 * const read = parseRegistrationProfile({ origin: 'eu', cover: 'ceam' })
 * read.ok && read.value.basis // => 'student'
 * parseRegistrationProfile({ hasNir: 'perhaps' }) // => { ok: false, issues: [{ code: 'not-a-flag', path: ['hasNir'] }] }
 */
export function parseRegistrationProfile(input: unknown): Result<RegistrationProfile, RecordIssue> {
  const given = read(GIVEN_PROFILE, input)
  return given.ok ? success({ ...COMMON, ...given.value }) : given
}
