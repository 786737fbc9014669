/**
 * A log of events folded into a state. The log is the truth; a state can always be made again from it.
 *
 * @module
 */

import { itemsOf } from '../record.js'
import { DOCUMENTED_POLICY, policyFrom, type RegistrationPolicy } from './policy.js'
import type { RegistrationProfile } from './profile.js'
import { assertState, type RegistrationState, startRegistration } from './state.js'
import { advanceBy, type RegistrationStep, RULES, type Rules } from './step/advance.js'
import { GUARDS } from './step/guard.js'
import { TRANSITIONS } from './step/table.js'

/** A replayed log. */
export interface RegistrationReplay {
  /** The state at the end. */
  readonly state: RegistrationState
  /** The outcome of each event, at the index of the event. */
  readonly results: readonly RegistrationStep[]
}

/**
 * Replays events on top of a state, such as a stored snapshot; goes on past events that are refused.
 *
 * @param state - where to start
 * @param events - any values; what is no event is refused like any other
 * @param policy - changes warnings, never the state
 * @throws TypeError when there is no state, no list or no policy
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nir-known', on: '2024-09-01' }])
 * resumeRegistration(state, [{ type: 'ameli-account-opened', on: '2024-09-20', via: 'code' }]).state.ameli.at // => 'open'
 */
export function resumeRegistration(
  state: RegistrationState,
  events: readonly unknown[],
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationReplay {
  const given = policyFrom(policy)
  assertState(state)
  const results: RegistrationStep[] = []
  let current = state
  for (const event of itemsOf(events)) {
    const step = advanceBy(RULES, current, event, given)
    results.push(step)
    current = step.state
  }
  return { state: current, results }
}

/**
 * Replays a whole log from the start; goes on past events that are refused.
 *
 * @param profile - who it is about, as for `startRegistration`
 * @param events - the log, oldest first; any values, so that a stored log needs no check of its own
 * @param policy - changes warnings, never the state
 * @returns the state at the end, and the outcome of each event at its index
 * @throws TypeError when there is no list, no policy or no profile
 * @example
 * const { state, results } = replayRegistration({}, [
 *   { type: 'nia-issued', on: '2024-09-30', civilStatus: 'complete' },
 *   { type: 'card-updated', on: '2024-10-01', place: 'pharmacy' },
 * ])
 * results.map((step) => step.ok) // => [true, false]
 * state.number.at // => 'nia'
 */
export function replayRegistration(
  profile: Partial<RegistrationProfile>,
  events: readonly unknown[],
  policy: RegistrationPolicy = DOCUMENTED_POLICY,
): RegistrationReplay {
  return resumeRegistration(startRegistration(profile), events, policy)
}

/** The rules without what is odd, on which no state depends. */
const STATE_RULES: Rules = { transitions: TRANSITIONS, guards: GUARDS, warnings: {} }

/**
 * Returns the state at the end of a log. It keeps nothing of the steps, so a long log needs no memory beside itself.
 *
 * @param profile - who it is about, as for `startRegistration`
 * @param events - the log, as for `replayRegistration`; an event that is refused changes nothing
 * @returns the `state` that `replayRegistration` returns
 * @throws TypeError when there is no list or no profile
 * @example
 * registrationState({}, [{ type: 'nir-known', on: '2024-09-01' }]).number.at // => 'nir'
 */
export function registrationState(
  profile: Partial<RegistrationProfile>,
  events: readonly unknown[],
): RegistrationState {
  let state = startRegistration(profile)
  for (const event of itemsOf(events)) state = advanceBy(STATE_RULES, state, event, DOCUMENTED_POLICY).state
  return state
}
