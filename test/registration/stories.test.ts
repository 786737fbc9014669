import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  DOCUMENTED_POLICY,
  GUIDE_POLICY,
  type RegistrationAction,
  type RegistrationCapability,
  type RegistrationProfile,
  registrationActions,
  registrationCapabilities,
  registrationCell,
  registrationFlags,
  registrationPhase,
  registrationWindows,
  replayRegistration,
} from '../../src/registration/index.js'
import stories from '../vectors/registration-stories.json' with { type: 'json' }
import { sayAnswer, sayIssue, sayWarning } from './say.js'

/** A check of a story: the day, what is true then, and after how many events. */
interface Check {
  readonly after: number
  readonly day: Day
  readonly care?: Day
  readonly policy?: 'guide'
  readonly phase?: string
  readonly flags?: readonly string[]
  readonly actions?: readonly string[]
  readonly windows?: readonly string[]
  readonly can?: Partial<Record<RegistrationCapability, string>>
  readonly facets?: Partial<Record<'application' | 'number' | 'rights' | 'ameli' | 'card', string>>
  readonly generation?: number
  readonly number?: string
}

const sayAction = (action: RegistrationAction): string =>
  'by' in action ? `${action.action} ${action.by}` : action.action

describe.each(stories)('$id: $note', ({ input, expected }) => {
  const profile = input.profile as Partial<RegistrationProfile>
  const checks = expected.checks as readonly unknown[] as readonly Check[]

  test('each event is accepted, warned about or refused as told', () => {
    const { results } = replayRegistration(profile, input.events)
    expect(
      results.map((step) => ({
        warnings: step.ok ? step.warnings.map(sayWarning) : [],
        refused: step.ok ? [] : step.issues.map(sayIssue),
      })),
    ).toEqual(expected.steps)
  })

  test('the answers on the way are as told', () => {
    for (const check of checks) {
      const { state } = replayRegistration(profile, input.events.slice(0, check.after))
      const policy = check.policy === 'guide' ? GUIDE_POLICY : DOCUMENTED_POLICY
      const where = `after ${check.after} events, on ${check.day}`
      if (check.phase) expect(registrationPhase(state, check.day, policy), where).toBe(check.phase)
      if (check.flags) expect(registrationFlags(state, check.day), where).toEqual(check.flags)
      if (check.actions)
        expect(registrationActions(state, check.day, policy).map(sayAction), where).toEqual(
          check.actions.map((said) => said),
        )
      if (check.windows)
        expect(
          registrationWindows(state, check.day, policy).map(
            ({ step, earliest, latest }) => `${step} ${earliest} ${latest}`,
          ),
          where,
        ).toEqual(check.windows)
      const can = registrationCapabilities(state, check.day, policy, check.care)
      for (const [capability, answer] of Object.entries(check.can ?? {}))
        expect(sayAnswer(can[capability as RegistrationCapability]), `${capability} ${where}`).toBe(answer)
      for (const [facet, cell] of Object.entries(check.facets ?? {}))
        expect(registrationCell(state, facet as 'card'), where).toBe(cell)
      if (check.generation) expect(state.card.generation, where).toBe(check.generation)
      if (check.number) expect(state.number).toMatchObject({ value: check.number })
    }
  })
})
