/**
 * Who must register, who need not, who cannot: one decision list over the profile.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import { hasCover, isUnder } from './on-day.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import {
  type CoverInsurer,
  completeProfile,
  type PersonOrigin,
  type RegistrationProfile,
  type StayBasis,
} from './profile.js'
import type { RegistrationRoute } from './vocabulary.js'

/** Cases that come before what a person comes as, or from where. */
export const SPECIAL_BRANCHES = [
  'insured',
  'short-stay',
  'distance-student',
  'ceam',
  'uk-ceam',
  'third-country-ceam',
  'quebec-trainee',
  'number-held',
  'not-in-higher-education',
  's1',
] as const

/**
 * The case that a person falls under: a special one, else what the person comes as, else where the person comes from.
 * `ceam` is a student with a valid European card, `uk-ceam` one with a British card, `third-country-ceam` one who is no
 * European and whose card comes from Denmark, the EEA or Switzerland.
 */
export type RegistrationBranch = (typeof SPECIAL_BRANCHES)[number] | Exclude<StayBasis, 'student'> | PersonOrigin

/** What a person may have to do about registering. */
export const REGISTRATION_DUTIES = ['register', 'not-required', 'already-insured', 'not-eligible', 'unclear'] as const

/** What a person has to do about registering, and by which way. */
export type RegistrationDuty =
  | {
      readonly duty: 'register'
      readonly branch: RegistrationBranch
      /** How the application is handed in. */
      readonly route: RegistrationRoute
      /** The number the path starts with: who holds a NIR already needs no temporary number. */
      readonly startsWith: 'nia' | 'nir'
      /** Months of stable residence asked before rights open. */
      readonly residenceMonths: 0 | 3
    }
  | {
      readonly duty: Exclude<(typeof REGISTRATION_DUTIES)[number], 'register'>
      readonly branch: RegistrationBranch
    }

/** A student, or a trainee enrolled in a French school: those whom the portal serves. */
export function isStudent({ basis, studies }: RegistrationProfile): boolean {
  return basis === 'student' || (basis === 'trainee' && studies !== 'none')
}

/** Whether the person holds a NIR from before: everybody born in France has one. */
export function holdsNir({ hasNir, bornInFrance }: RegistrationProfile): boolean {
  return hasNir || bornInFrance
}

/** How an application is handed in: the portal is for students without a number. */
export function routeOf(profile: RegistrationProfile): RegistrationRoute {
  return isStudent(profile) && !holdsNir(profile) && profile.cover !== 'quebec-trainee-form' ? 'portal' : 'paper'
}

/** Who is of the European Union, the EEA or Switzerland: French people too. */
const EUROPEANS: readonly PersonOrigin[] = ['eu', 'french', 'french-overseas']

/** Who gave a European card or a form S1: as was said, else the person's own country, if it is one that gives them. */
function insurerOf({ origin, insurer }: RegistrationProfile): CoverInsurer | null {
  return insurer ?? (origin === 'eu' || origin === 'uk' ? origin : null)
}

/** The case of a student with a European card: who gave it counts, not where the person is from, but for a few funds. */
function cardBranch(profile: RegistrationProfile): RegistrationBranch | null {
  const insurer = insurerOf(profile)
  if (insurer === null) return null
  if (insurer === 'uk') return 'uk-ceam'
  return insurer === 'eu' || EUROPEANS.includes(profile.origin) ? 'ceam' : 'third-country-ceam'
}

/**
 * The decision list; the first line that holds counts.
 *
 * @see Students: ameli.fr, « Vous venez étudier en France »; cleiss.fr, « Venir étudier en France »
 * @see Residence, family, employees: CSS D160-2. Protection: CSS R114-8. Number held: service-public.gouv.fr F16467
 * @see Work in France ends the use of a European card: Regulation (EC) 883/2004, art. 11(3)(a). People from outside Europe
 * insured in a member state: Regulation (EU) 1231/2010, which binds neither Denmark nor the EEA and Switzerland
 * @see Trainees of Quebec: cleiss.fr, « Venir effectuer un stage en France depuis le Québec » (form SE 401-Q-104)
 * @see Asylum seekers: ameli.fr, « Vous êtes demandeur d'asile », 26 February 2025. Au pairs: service-public.gouv.fr F13348
 */
function branchOf(profile: RegistrationProfile, day: Day): RegistrationBranch {
  const { origin, basis, studies } = profile
  const cover = hasCover(profile, day) ? profile.cover : 'none'
  if (profile.insuredInFrance) return 'insured'
  if (profile.stay === 'short') return 'short-stay'
  if (profile.livesAbroad) return 'distance-student'
  if (basis === 'trainee' && cover === 'quebec-trainee-form') return 'quebec-trainee'
  if (basis !== 'student' && !isStudent(profile)) return basis
  const card = cover === 'ceam' ? cardBranch(profile) : null
  if (card) return card
  if (holdsNir(profile)) return 'number-held'
  if (studies !== 'higher-education') return 'not-in-higher-education'
  const insurer = insurerOf(profile)
  if (cover === 's1' && insurer !== null && insurer !== 'uk') return 's1'
  // The forms of Quebec are for whom its fund insures, whatever the nationality.
  if (cover === 'quebec-form') return 'quebec'
  return origin === 'quebec' ? 'other' : origin
}

/** The branches that do not register; all others do. */
const OTHER_DUTIES: ReadonlyMap<
  RegistrationBranch,
  Exclude<RegistrationDuty['duty'], 'register'>
> = /* @__PURE__ */ new Map([
  ['insured', 'already-insured'],
  ['short-stay', 'not-eligible'],
  ['distance-student', 'not-eligible'],
  ['ceam', 'not-required'],
  ['uk-ceam', 'unclear'],
  ['third-country-ceam', 'unclear'],
  ['trainee', 'unclear'],
  ['working-holiday', 'unclear'],
  ['not-in-higher-education', 'unclear'],
  ['monaco', 'unclear'],
])

/** The duty of a complete profile. */
export function dutyOf(
  profile: RegistrationProfile,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationDuty {
  const branch = branchOf(profile, day)
  const duty = branch === 'quebec' && policy.quebecForm === 'exempt' ? 'not-required' : OTHER_DUTIES.get(branch)
  if (duty) return { duty, branch }
  return {
    duty: 'register',
    branch,
    route: routeOf(profile),
    startsWith: holdsNir(profile) ? 'nir' : 'nia',
    // Children of asylum seekers do not wait.
    residenceMonths: branch === 'residence' || (branch === 'asylum' && !isUnder(profile, 18, day)) ? 3 : 0,
  }
}

/**
 * Tells whether a person has to register with the Assurance maladie, and how.
 *
 * Total: every profile falls under exactly one branch. « Not required » is a normal end: a student with a valid European
 * card stays insured at home. Age does not count: the students' scheme, and its limit of 28 years, ended on 1 September
 * 2019. Where sources disagree the duty is `unclear`, never a guess.
 *
 * @param profile - who it is about; what is absent is as in `startRegistration`
 * @param day - the day it is asked for: a European card counts through its last day
 * @param policy - how to read the form of Quebec
 * @returns the duty and the branch; for `register` also the route, the number the path starts with, and the months of
 * residence asked first
 * @throws RangeError when the day is no civil day; TypeError when the policy or the profile is none
 * @example
 * const student = { origin: 'eu', cover: 'ceam', coverUntil: '2025-08-31' } as const
 * registrationDuty(student, '2025-08-31') // => { duty: 'not-required', branch: 'ceam' }
 * registrationDuty(student, '2025-09-01').duty // => 'register'
 * @see CSS L160-1, D160-2; ameli.fr, « Vous venez étudier en France »; cleiss.fr, « Venir étudier en France »
 */
export function registrationDuty(
  profile: Partial<RegistrationProfile>,
  day: Day,
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationDuty {
  assertDay(day)
  return dutyOf(completeProfile(profile), day, policyFrom(policy))
}
