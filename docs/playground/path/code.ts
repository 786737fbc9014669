import type { Day, Locale } from 'securite-sociale'
import { literal } from '../frame/literal.js'
import type { Story } from './story.js'

/** The program of this story on a day: it prints where the person is, and what comes next. */
export function pathCode({ profile, events }: Story, day: Day, locale: Locale): string {
  return `import { describeRegistrationAction, describeRegistrationPhase, registrationOverview } from 'securite-sociale/registration'

const { phase, actions } = registrationOverview(${literal(profile)}, ${literal(events)}, '${day}')

console.log(describeRegistrationPhase(phase, '${locale}'))
for (const action of actions) console.log(describeRegistrationAction(action, '${locale}'))`
}
