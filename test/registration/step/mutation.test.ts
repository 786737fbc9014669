import { describe, expect, test } from 'vitest'
import { DOCUMENTED_POLICY } from '../../../src/registration/policy.js'
import { startRegistration } from '../../../src/registration/state.js'
import { advanceBy, RULES, type Rules } from '../../../src/registration/step/advance.js'
import { GUARDS, type GuardName } from '../../../src/registration/step/guard.js'
import type { AnyRow } from '../../../src/registration/step/row.js'
import { TRANSITIONS } from '../../../src/registration/step/table.js'
import { WARNINGS } from '../../../src/registration/step/warning.js'
import situations from '../../vectors/registration-situations.json' with { type: 'json' }
import told from '../../vectors/registration-stories.json' with { type: 'json' }
import { eventsOf, TYPES } from '../samples.js'

/** The inputs of all stories and situations. */
const stories: readonly {
  readonly input: { readonly profile: object; readonly events: readonly { readonly on: string }[] }
}[] = [...told, ...situations]

/** What the rules make of every event after each beginning of a story, one outcome at a time. */
function* outcomes(rules: Rules): Generator<string> {
  for (const { input } of stories) {
    let state = startRegistration(input.profile as object)
    for (const event of input.events) {
      const on = (state.lastDay ?? event.on) as '2024-09-01'
      for (const trial of TYPES.flatMap((type) => eventsOf(type, on))) {
        const step = advanceBy(rules, state, trial, DOCUMENTED_POLICY)
        yield JSON.stringify(step.ok ? [step.state, step.warnings] : step.issues)
      }
      state = advanceBy(RULES, state, event, DOCUMENTED_POLICY).state
    }
  }
}

const truth = [...outcomes(RULES)]

/** Whether other rules tell some story otherwise. */
function changesAStory(rules: Rules): boolean {
  let index = 0
  for (const outcome of outcomes(rules)) if (outcome !== truth[index++]) return true
  return false
}

const without = (type: keyof typeof TRANSITIONS, index: number): Rules => ({
  ...RULES,
  transitions: { ...TRANSITIONS, [type]: TRANSITIONS[type].filter((_, place) => place !== index) },
})

const replaced = (type: keyof typeof TRANSITIONS, index: number, row: AnyRow): Rules => ({
  ...RULES,
  transitions: { ...TRANSITIONS, [type]: TRANSITIONS[type].map((old, place) => (place === index ? row : old)) },
})

const rows = TYPES.flatMap((type) => TRANSITIONS[type].map((row, index) => ({ type, index, row })))

describe('nothing in the tables is idle: a story changes without', () => {
  test.each(rows)('$type, row $index', ({ type, index }) => {
    expect(changesAStory(without(type, index))).toBe(true)
  })

  test.each(rows.flatMap(({ row, ...place }) => (row.needs ?? []).map((guard) => ({ ...place, row, guard }))))(
    'the guard $guard of $type, row $index',
    ({ type, index, row, guard }) => {
      const needs = (row.needs ?? []).filter((name) => name !== guard)
      expect(changesAStory(replaced(type, index, { ...row, needs }))).toBe(true)
    },
  )

  test.each(rows.flatMap(({ row, ...place }) => row.from.map((cell) => ({ ...place, row, cell }))))(
    '$type, row $index, from $cell',
    ({ type, index, row, cell }) => {
      const from = row.from.filter((other) => other !== cell)
      expect(changesAStory(replaced(type, index, { ...row, from }))).toBe(true)
    },
  )

  test.each((Object.keys(GUARDS) as GuardName[]).flatMap((name) => GUARDS[name].in.map((cell) => ({ name, cell }))))(
    'the guard $name in $cell',
    ({ name, cell }) => {
      const guard = { ...GUARDS[name], in: (GUARDS[name].in as readonly string[]).filter((other) => other !== cell) }
      expect(changesAStory({ ...RULES, guards: { ...GUARDS, [name]: guard } })).toBe(true)
    },
  )

  test.each(TYPES.flatMap((type) => Object.keys(WARNINGS[type] ?? {}).map((code) => ({ type, code }))))(
    'the warning $code of $type',
    ({ type, code }) => {
      const others = Object.entries(WARNINGS[type] ?? {}).filter(([other]) => other !== code)
      const warnings = { ...WARNINGS, [type]: Object.fromEntries(others) }
      expect(toldByStories({ ...RULES, warnings }) === toldByStories(RULES)).toBe(false)
    },
  )
})

/** The warnings of the stories alone: their days are chosen for it. */
function toldByStories(rules: Rules): string {
  return JSON.stringify(
    stories.map(({ input }) => {
      let state = startRegistration(input.profile as object)
      return input.events.map((event) => {
        const step = advanceBy(rules, state, event, DOCUMENTED_POLICY)
        state = step.state
        return step.ok && step.warnings
      })
    }),
  )
}
