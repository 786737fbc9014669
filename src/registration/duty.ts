/**
 * Who must register, who need not, who cannot: one decision list over the profile, the first row that holds counts.
 *
 * @module
 */
import type { Day } from '../day.js'
import { documentedPolicy, type RegistrationPolicy } from './policy.js'
import type { RegistrationProfile } from './profile.js'
import type { RegistrationRoute } from './vocabulary.js'

/** The case that a person falls under. */
export type RegistrationBranch =
  | 'insured'
  | 'short-stay'
  | 'distance-student'
  | 'trainee'
  | 'working-holiday'
  | 'european-card'
  | 'british-card'
  | 'employee'
  | 'protection'
  | 'family'
  | 'resident'
  | 'number-held'
  | 'not-in-higher-education'
  | 'monaco'
  | 'andorra'
  | 'quebec'
  | 'european-s1'
  | 'european'
  | 'british'
  | 'french'
  | 'international-student'

/** What a person has to do about registering, and by which way. */
export type RegistrationDuty =
  | {
      readonly duty: 'register'
      readonly branch: RegistrationBranch
      /** How the file goes in. */
      readonly route: RegistrationRoute
      /** The number the path starts with: a NIR that is held already skips the waiting number. */
      readonly startsWith: 'nia' | 'nir'
      /** Months of stable residence asked before rights open. */
      readonly residenceMonths: 0 | 3
    }
  | {
      readonly duty: 'not-required' | 'already-insured' | 'not-eligible' | 'unclear'
      readonly branch: RegistrationBranch
    }

interface Rule {
  readonly branch: RegistrationBranch
  readonly duty?: Exclude<RegistrationDuty['duty'], 'register'>
  when(profile: RegistrationProfile, day: Day, policy: RegistrationPolicy): boolean
}

/** A student, or a trainee enrolled in a French school: those whom the portal serves. */
export const isStudent = ({ basis, studies }: RegistrationProfile): boolean =>
  basis === 'student' || (basis === 'trainee' && studies !== 'none')

/** Whether the person holds a NIR from before: everybody born in France has one. */
export const holdsNir = ({ hasNir, bornInFrance }: RegistrationProfile): boolean => hasNir || bornInFrance

/** The way a file goes in: the portal is for students without a number. */
export const routeOf = (profile: RegistrationProfile): RegistrationRoute =>
  isStudent(profile) && !holdsNir(profile) ? 'portal' : 'paper'

/** A card is good through its last day; one whose end is not known counts as good. */
const hasCard = ({ cover, coverUntil }: RegistrationProfile, day: Day): boolean =>
  cover === 'ceam' && (coverUntil === null || day <= coverUntil)

/**
 * The decision list. A row without `duty` means: register.
 *
 * @see Students: ameli.fr, « Vous venez étudier en France »; cleiss.fr, « Venir étudier en France »
 * @see Residence, family, employees: CSS D160-2. Protection: CSS R114-8. Number held: service-public.gouv.fr F16467
 */
const RULES: readonly Rule[] = [
  { branch: 'insured', duty: 'already-insured', when: ({ insuredInFrance }) => insuredInFrance },
  { branch: 'short-stay', duty: 'not-eligible', when: ({ stay }) => stay === 'short' },
  { branch: 'distance-student', duty: 'not-eligible', when: ({ livesAbroad }) => livesAbroad },
  { branch: 'trainee', duty: 'unclear', when: ({ basis, studies }) => basis === 'trainee' && studies === 'none' },
  { branch: 'working-holiday', duty: 'unclear', when: ({ basis }) => basis === 'working-holiday' },
  {
    branch: 'european-card',
    duty: 'not-required',
    when: (profile, day) => profile.origin === 'eu' && isStudent(profile) && hasCard(profile, day),
  },
  {
    branch: 'british-card',
    duty: 'unclear',
    when: (profile, day) => profile.origin === 'uk' && isStudent(profile) && hasCard(profile, day),
  },
  { branch: 'employee', when: ({ basis }) => basis === 'employee' },
  { branch: 'protection', when: ({ basis }) => basis === 'protection' },
  { branch: 'family', when: ({ basis }) => basis === 'family' },
  { branch: 'resident', when: ({ basis }) => basis === 'residence' },
  { branch: 'number-held', when: holdsNir },
  { branch: 'not-in-higher-education', duty: 'unclear', when: ({ studies }) => studies !== 'higher-education' },
  { branch: 'monaco', duty: 'unclear', when: ({ origin }) => origin === 'monaco' },
  { branch: 'andorra', when: ({ origin }) => origin === 'andorra' },
  {
    branch: 'quebec',
    duty: 'not-required',
    when: ({ origin, cover }, _, { quebecForm }) =>
      origin === 'quebec' && cover === 'quebec-form' && quebecForm === 'exempt',
  },
  { branch: 'quebec', when: ({ origin, cover }) => origin === 'quebec' && cover === 'quebec-form' },
  { branch: 'european-s1', when: ({ origin, cover }) => origin === 'eu' && cover === 's1' },
  { branch: 'european', when: ({ origin }) => origin === 'eu' },
  { branch: 'british', when: ({ origin }) => origin === 'uk' },
  { branch: 'french', when: ({ origin }) => origin === 'french' || origin === 'french-overseas' },
]

/** What is left: from outside Europe, enrolled in higher education. The commonest case, and the last row of the list. */
const INTERNATIONAL: Pick<Rule, 'branch' | 'duty'> = { branch: 'international-student' }

/**
 * Tells whether a person has to register with the Assurance maladie, and how.
 *
 * Total: every profile falls under exactly one branch. « Not required » is a normal end: a student with a valid European
 * card stays insured at home. Age does not count: the students' scheme, and its limit of 28 years, ended on 1 September
 * 2019. Where sources disagree the duty is `unclear`, never a guess.
 *
 * @param profile - who it is about
 * @param day - the day it is asked for: a European card counts through its last day
 * @param policy - how to read the form of Quebec
 * @returns the duty and the branch; for `register` also the route, the number the path starts with, and the months of
 * residence asked first
 * @example
 * const { profile } = startRegistration({ origin: 'eu', cover: 'ceam', coverUntil: '2025-08-31' })
 * registrationDuty(profile, '2025-08-31') // => { duty: 'not-required', branch: 'european-card' }
 * registrationDuty(profile, '2025-09-01').duty // => 'register'
 * @see CSS L160-1, D160-2; ameli.fr, « Vous venez étudier en France »; cleiss.fr, « Venir étudier en France »
 */
export function registrationDuty(
  profile: RegistrationProfile,
  day: Day,
  policy: RegistrationPolicy = documentedPolicy,
): RegistrationDuty {
  const { branch, duty } = RULES.find((rule) => rule.when(profile, day, policy)) ?? INTERNATIONAL
  if (duty) return { duty, branch }
  return {
    duty: 'register',
    branch,
    route: routeOf(profile),
    startsWith: holdsNir(profile) ? 'nir' : 'nia',
    residenceMonths: branch === 'resident' ? 3 : 0,
  }
}
