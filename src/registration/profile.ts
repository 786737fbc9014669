/**
 * Who the person is, as far as it decides whether and how to register. Holds no name, no number, no birth date.
 *
 * @module
 */
import type { Day } from '../day.js'
import { failure, failureOf, type Result, success } from '../result.js'
import { isDayOrNull, isFlag, isRecord, type Shape, wrongFields } from './shape.js'

/** Where the person comes from, as the rules group people. `eu` is EU, EEA and Switzerland. */
export type PersonOrigin = 'eu' | 'uk' | 'quebec' | 'andorra' | 'monaco' | 'french-overseas' | 'french' | 'other'

/** What the person comes to France as. */
export type StayBasis = 'student' | 'employee' | 'family' | 'residence' | 'protection' | 'trainee' | 'working-holiday'

/** The health cover brought along: European card (FR: CEAM), form S1, form SE 401-Q of Quebec, Andorran form. */
export type ForeignCover = 'none' | 'ceam' | 's1' | 'quebec-form' | 'andorra-form'

/** The person as the rules of registration see them. */
export interface RegistrationProfile {
  /** Where the person comes from. */
  readonly origin: PersonOrigin
  /** What the person comes as. */
  readonly basis: StayBasis
  /** Enrolled in French higher education, in another course (a language school), or not at all. */
  readonly studies: 'higher-education' | 'other-course' | 'none'
  /** The health cover brought along. */
  readonly cover: ForeignCover
  /** Last day of that cover; `null` when not known, which counts as valid. */
  readonly coverUntil: Day | null
  /** A visa of less than three months is `short`; Europeans and French people need none. */
  readonly stay: 'long' | 'short' | 'none-needed'
  /** Born in France, and so registered with a NIR at birth. */
  readonly bornInFrance: boolean
  /** Holds a NIR already. */
  readonly hasNir: boolean
  /** Insured in France already: as a pupil, in an earlier year of study, through work. */
  readonly insuredInFrance: boolean
  /** Studies from abroad without residing in France. */
  readonly livesAbroad: boolean
  /** Under 16, so that a parent signs. */
  readonly under16: boolean
}

/** What is wrong with a profile that came from outside: the field, never its value. */
export interface ProfileIssue {
  /** `bad-profile`: not a record; `bad-field`: the field named by `field`. */
  readonly code: 'bad-profile' | 'bad-field'
  /** The wrong field; empty for `bad-profile`. */
  readonly field: string
}

/** The reader of the students' guide: from outside Europe, on a long-stay visa, enrolled at a university. */
const COMMON: RegistrationProfile = {
  origin: 'other',
  basis: 'student',
  studies: 'higher-education',
  cover: 'none',
  coverUntil: null,
  stay: 'long',
  bornInFrance: false,
  hasNir: false,
  insuredInFrance: false,
  livesAbroad: false,
  under16: false,
}

const FIELDS: Shape<RegistrationProfile> = {
  origin: ['eu', 'uk', 'quebec', 'andorra', 'monaco', 'french-overseas', 'french', 'other'],
  basis: ['student', 'employee', 'family', 'residence', 'protection', 'trainee', 'working-holiday'],
  studies: ['higher-education', 'other-course', 'none'],
  cover: ['none', 'ceam', 's1', 'quebec-form', 'andorra-form'],
  coverUntil: isDayOrNull,
  stay: ['long', 'short', 'none-needed'],
  bornInFrance: isFlag,
  hasNir: isFlag,
  insuredInFrance: isFlag,
  livesAbroad: isFlag,
  under16: isFlag,
}

/**
 * Completes a profile: what is absent, or no word of the vocabulary, is taken from the commonest case,
 * a student from outside Europe on a long-stay visa.
 *
 * @internal
 */
export function completeProfile(given: unknown): RegistrationProfile {
  const asked = { ...COMMON, ...(isRecord(given) ? given : {}) }
  const wrong = wrongFields(asked, FIELDS)
  const kept = Object.entries(asked).filter(([name]) => Object.hasOwn(COMMON, name) && !wrong.includes(name))
  return { ...COMMON, ...Object.fromEntries(kept) }
}

/**
 * Reads a profile that comes from outside; fields left out are taken from the commonest case, a student from outside
 * Europe, enrolled in higher education, on a long-stay visa, without any cover.
 *
 * @param input - any value, such as parsed JSON
 * @returns the complete profile, or one issue per wrong field; unknown fields are dropped
 * @example
 * const read = parseRegistrationProfile({ origin: 'eu', cover: 'ceam' })
 * read.ok && read.value.basis // => 'student'
 * parseRegistrationProfile({ origin: 'mars' }) // => { ok: false, issues: [{ code: 'bad-field', field: 'origin' }] }
 */
export function parseRegistrationProfile(input: unknown): Result<RegistrationProfile, ProfileIssue> {
  if (!isRecord(input)) return failure({ code: 'bad-profile', field: '' })
  const issues = wrongFields({ ...COMMON, ...input }, FIELDS).map(
    (field): ProfileIssue => ({ code: 'bad-field', field }),
  )
  return failureOf(issues) ?? success(completeProfile(input))
}

/** Tells whether a value is a complete profile. */
export const isProfile = (value: unknown): boolean => isRecord(value) && wrongFields(value, FIELDS).length === 0
