import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  CAPABILITY_REASONS,
  type CapabilityAnswer,
  describeCapabilityReason,
  describeRegistrationCapability,
  describeRegistrationEvent,
  describeRegistrationIssue,
  describeRegistrationWarning,
  describeRegistrationWindow,
  REGISTRATION_CAPABILITIES,
  REGISTRATION_WARNINGS,
  type RegistrationCapability,
  type RegistrationIssue,
  type RegistrationWarning,
  type RegistrationWindow,
  registrationDays,
  registrationOverview,
} from '../../src/registration/index.js'
import { TRANSITIONS } from '../../src/registration/step/table.js'
import { WARNINGS } from '../../src/registration/step/warning.js'
import situations from '../vectors/registration-situations.json' with { type: 'json' }
import stories from '../vectors/registration-stories.json' with { type: 'json' }
import { TYPES } from './samples.js'

const FILE = 'docs/reference/registration-answers.md'

const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function refusals(): string {
  const rows = TYPES.map((type) => {
    const leading = TRANSITIONS[type].filter(({ follows }) => !follows)
    const places = [...new Set(leading.map(({ facet }) => facet))]
      .filter((facet) => facet !== 'evidence' && facet !== 'presence')
      .map((facet) => {
        const cells = leading.filter((row) => row.facet === facet).flatMap(({ from }) => from)
        return `${facet}: ${codes([...new Set(cells)])}`
      })
    const needs = new Set<string>(leading.flatMap((row) => [...row.needs, ...(row.refusal ? [row.refusal] : [])]))
    const said = [...needs].map(
      (code) => `\`${code}\` (${describeRegistrationIssue({ code } as RegistrationIssue, 'en')})`,
    )
    return [`\`${type}\``, describeRegistrationEvent(type, 'en'), places.join('; ') || 'anywhere', said.join(', ')]
  })
  return table(['Event', 'In words', 'Refused (`not-from-here`) outside', 'Also refused'], rows)
}

function warnings(): string {
  const rows = REGISTRATION_WARNINGS.map((code) => {
    const events = TYPES.filter((type) => Object.hasOwn(WARNINGS[type] ?? {}, code))
    const warning = { code, documents: [] } as RegistrationWarning
    return [`\`${code}\``, describeRegistrationWarning(warning, 'en').replace(/: $/, ''), codes(events)]
  })
  return table(['Warning', 'In words', 'Of'], rows)
}

/** Every answer that the stories and the situations give, on each day on which one may change. */
function answersGiven(): { answers: Map<string, Set<string>>; windows: Map<string, RegistrationWindow> } {
  const answers = new Map<string, Set<string>>()
  const windows = new Map<string, RegistrationWindow>()
  for (const { input } of [...stories, ...situations]) {
    const events: readonly unknown[] = input.events
    for (const day of registrationDays(input.profile as object, events).filter((one) => one < '2030-01-01')) {
      const overview = registrationOverview(input.profile as object, events, day as Day)
      // Care of long ago, too: the two years to claim it have passed.
      const old = registrationOverview(input.profile as object, events, day as Day, undefined, '2020-01-01')
      for (const window of overview.windows) windows.set(window.step, windows.get(window.step) ?? window)
      for (const [capability, answer] of [
        ...Object.entries(overview.capabilities),
        ...Object.entries(old.capabilities),
      ]) {
        const known = answers.get(capability) ?? new Set()
        for (const said of saysOf(answer)) known.add(said)
        answers.set(capability, known)
      }
    }
  }
  return { answers, windows }
}

function saysOf(answer: CapabilityAnswer): readonly string[] {
  const via = 'via' in answer && answer.via ? ` via ${answer.via}` : ''
  return answer.reasons.length > 0
    ? answer.reasons.map((reason) => `${answer.answer}${via}: ${reason}`)
    : [`${answer.answer}${via}`]
}

const given = answersGiven()

function answers(): string {
  const rows = REGISTRATION_CAPABILITIES.map((capability: RegistrationCapability) => {
    const known = [...(given.answers.get(capability) ?? [])].sort()
    const of = (answer: string) =>
      known
        .filter((said) => said.startsWith(answer))
        .map((said) => said.slice(answer.length).replace(/^: /, '').trim() || 'without remark')
        .map((said) => (said === 'without remark' ? said : `\`${said}\``))
        .join(', ')
    return [`\`${capability}\``, describeRegistrationCapability(capability, 'en'), of('yes'), of('maybe'), of('no')]
  })
  return table(['Capability', 'In words', 'yes', 'maybe', 'no'], rows)
}

function reasons(): string {
  return table(
    ['Reason', 'In words'],
    CAPABILITY_REASONS.map((reason) => [`\`${reason}\``, describeCapabilityReason(reason, 'en')]),
  )
}

function windowTable(): string {
  const rows = [...given.windows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([step, window]) => [
      `\`${step}\``,
      describeRegistrationWindow(window, 'en').replace(/, (?:between|on) [^(]*/, ' '),
    ])
  return table(['Window', 'In words'], rows)
}

test('the tables of refusals, warnings and answers are fresh (UPDATE_DOCS=1 writes them)', () => {
  const page = [
    '# Registration: refusals, warnings and answers',
    '',
    'Generated from the transition table, the rules of the warnings, and the answers that the stories and situations of the tests give on every day on which an answer may change.',
    '',
    '## What refuses an event',
    '',
    refusals(),
    '',
    '## What is odd about an event',
    '',
    warnings(),
    '',
    '## What a person can do',
    '',
    answers(),
    '',
    '## What is missing',
    '',
    reasons(),
    '',
    '## What is waited for',
    '',
    windowTable(),
    '',
  ].join('\n')
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, page)
  expect(readFileSync(FILE, 'utf8')).toBe(page)
})

test('every reason and every window is given by some story', () => {
  const told = new Set(
    [...given.answers.values()].flatMap((known) => [...known].map((said) => said.replace(/^.*: /, ''))),
  )
  expect(CAPABILITY_REASONS.filter((reason) => !told.has(reason))).toEqual([])
  expect(given.windows.size).toBeGreaterThan(17)
})
