import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  type RegistrationAction,
  type RegistrationCapability,
  type RegistrationDuty,
  type RegistrationProfile,
  registrationOverview,
  replayRegistration,
} from '../../src/registration/index.js'
import situations from '../vectors/registration-situations.json' with { type: 'json' }
import { sayAnswer, sayIssue, sayWarning } from './say.js'

const sayAction = (action: RegistrationAction): string =>
  [
    action.action,
    ...('by' in action && action.by ? [action.by] : []),
    ...('step' in action ? [action.step] : []),
    ...('rejected' in action ? (action.rejected ?? []).map(({ document, refusal }) => `${document}: ${refusal}`) : []),
  ].join(' ')

const sayDuty = (duty: RegistrationDuty): string => {
  const details = duty.duty === 'register' ? [duty.route] : []
  const wait = duty.duty === 'register' && duty.residenceMonths > 0 ? [`after ${duty.residenceMonths} months`] : []
  return [duty.duty, duty.branch, ...details, ...wait].join(' ')
}

describe.each(situations)('$id', ({ input, steps, answers }) => {
  const profile = input.profile as Partial<RegistrationProfile>

  test('each event is accepted, warned about or refused as told', () => {
    const { results } = replayRegistration(profile, input.events)
    expect(
      results.map((step) => ({
        warnings: step.ok ? step.warnings.map(sayWarning) : [],
        refused: step.ok ? [] : step.issues.map(sayIssue),
      })),
    ).toEqual(steps)
  })

  test.each(answers)('on $day', ({ day, phase, duty, flags, actions, can }) => {
    const overview = registrationOverview(profile, input.events, day as Day)
    expect({
      phase: overview.phase,
      duty: sayDuty(overview.duty),
      flags: overview.flags,
      actions: overview.actions.map(sayAction),
    }).toEqual({ phase, duty, flags, actions })
    for (const [capability, answer] of Object.entries(can))
      expect(sayAnswer(overview.capabilities[capability as RegistrationCapability]), capability).toBe(answer)
  })
})

test('there are more than thirty, each asked on three days', () => {
  expect(situations.length).toBeGreaterThanOrEqual(32)
  for (const { answers } of situations) expect(answers.length).toBe(3)
})
