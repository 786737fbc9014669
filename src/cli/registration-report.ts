/**
 * The timeline of a registration as text: events, phases, oddities, refusals, what can be done and what comes next.
 *
 * @module
 */
import type { Day } from '../day.js'
import { formatDay, joinItems, joinWithColon, type Locale } from '../locale.js'
import type { RegistrationCapability } from '../registration/capability.js'
import type { RegistrationEvent } from '../registration/event.js'
import { type RegistrationOverview, registrationOverview, splitLog } from '../registration/overview.js'
import { parseRegistrationEvent } from '../registration/parse-event.js'
import { registrationPhase } from '../registration/phase.js'
import type { RegistrationPolicy } from '../registration/policy.js'
import type { RegistrationProfile } from '../registration/profile.js'
import type { RegistrationIssue, RegistrationStep } from '../registration/step/advance.js'
import { describeRegistrationAction } from '../registration/text/action.js'
import { describeCapabilityReason, describeRegistrationCapability } from '../registration/text/capability.js'
import { describeRegistrationEvent } from '../registration/text/event.js'
import { describeRegistrationIssue, describeRegistrationWarning } from '../registration/text/issue.js'
import { describeRegistrationFlag, describeRegistrationPhase } from '../registration/text/phase.js'
import type { painter } from './command.js'

/** How to report. */
export interface ReportOptions {
  readonly day: Day
  readonly policy: RegistrationPolicy
  readonly locale: Locale
  readonly paint: ReturnType<typeof painter>
}

const TITLES = {
  fr: { on: 'Le', next: 'À faire', can: 'Possible', plans: 'Prévu plus tard', refused: 'refusé' },
  en: { on: 'On', next: 'What comes next', can: 'What is possible', plans: 'Planned for later', refused: 'refused' },
} as const

/** The longest day in words, “1ᵉʳ septembre 2025”, and two spaces. */
const DAY_WIDTH = 20

const EVENT_WIDTH = 36

const INDENT = ' '.repeat(DAY_WIDTH)

/**
 * The report, and whether every event up to the day was accepted. Prints days as the language writes them, the names of
 * events, and no value that was given.
 */
export function reportRegistration(
  profile: RegistrationProfile,
  events: readonly unknown[],
  options: ReportOptions,
): { readonly text: string; readonly ok: boolean } {
  const { day, policy } = options
  const overview = registrationOverview(profile, events, day, policy)
  const { facts } = splitLog(events, day)
  const lines = [
    ...overview.results.flatMap((step, index) => stepLines(facts[index], step, options)),
    ...planLines(overview, options),
    '',
    ...nowLines(overview, options),
    '',
    ...nextLines(overview, options),
    '',
    ...canLines(overview, options),
  ]
  return { text: `${lines.join('\n')}\n`, ok: overview.results.every(({ ok }) => ok) }
}

function stepLines(event: unknown, step: RegistrationStep, { day, locale, policy, paint }: ReportOptions): string[] {
  const read = parseRegistrationEvent(event)
  const head = read.ok ? eventLine(read.value, locale) : ''.padEnd(DAY_WIDTH + EVENT_WIDTH)
  if (!step.ok) {
    const reasons = step.issues.map((issue) => `${describeRegistrationIssue(issue, locale)}${fieldOf(issue)}`)
    return [
      `${head}  ${paint('red', `✗ ${joinWithColon(TITLES[locale].refused, joinItems(reasons, locale), locale)}`)}`,
    ]
  }
  const phase = registrationPhase(step.state, step.state.lastDay ?? day, policy)
  return [
    `${head}  ${paint('dim', describeRegistrationPhase(phase, locale))}`,
    ...step.warnings.map(
      (warning) => `${INDENT}${paint('yellow', `! ${describeRegistrationWarning(warning, locale)}`)}`,
    ),
  ]
}

/** The field of the log in which an issue is, as the log writes it. */
function fieldOf(issue: RegistrationIssue): string {
  return 'path' in issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : ''
}

function eventLine({ type, on }: RegistrationEvent, locale: Locale): string {
  return `${formatDay(on, locale).padEnd(DAY_WIDTH)}${describeRegistrationEvent(type, locale).padEnd(EVENT_WIDTH)}`
}

function planLines({ plans }: RegistrationOverview, { locale, paint }: ReportOptions): string[] {
  if (plans.length === 0) return []
  return ['', paint('bold', TITLES[locale].plans), ...plans.map((event) => eventLine(event, locale).trimEnd())]
}

function nowLines({ phase, flags }: RegistrationOverview, { day, locale, paint }: ReportOptions): string[] {
  return [
    paint(
      'bold',
      joinWithColon(`${TITLES[locale].on} ${formatDay(day, locale)}`, describeRegistrationPhase(phase, locale), locale),
    ),
    ...flags.map((flag) => `  ${paint('yellow', `! ${describeRegistrationFlag(flag, locale)}`)}`),
  ]
}

function nextLines({ actions }: RegistrationOverview, { locale, paint }: ReportOptions): string[] {
  return [
    paint('bold', TITLES[locale].next),
    ...actions.map((action) => `  - ${describeRegistrationAction(action, locale)}`),
  ]
}

const MARKS = { yes: '✓', maybe: '?', no: '✗' } as const
const COLOURS = { yes: 'green', maybe: 'yellow', no: 'red' } as const

function canLines({ capabilities }: RegistrationOverview, { locale, paint }: ReportOptions): string[] {
  const answers = Object.entries(capabilities)
  return [
    paint('bold', TITLES[locale].can),
    ...answers.map(([capability, { answer, reasons }]) => {
      const what = describeRegistrationCapability(capability as RegistrationCapability, locale)
      const why = reasons.map((reason) => describeCapabilityReason(reason, locale)).join(' ')
      return `  ${paint(COLOURS[answer], MARKS[answer])} ${why === '' ? what : `${what.padEnd(44)} ${why}`}`
    }),
  ]
}

/**
 * The same as one JSON document, days as the log writes them: for other programs. Holds no value that was given either.
 */
export function jsonRegistration(
  profile: RegistrationProfile,
  events: readonly unknown[],
  { day, policy }: Pick<ReportOptions, 'day' | 'policy'>,
): { readonly text: string; readonly ok: boolean } {
  const { state, results, plans, ...answers } = registrationOverview(profile, events, day, policy)
  const { facts } = splitLog(events, day)
  const outcomes = results.map((step, index) => ({
    ...nameOf(facts[index]),
    ok: step.ok,
    ...(step.ok ? { warnings: step.warnings } : { issues: step.issues }),
  }))
  const document = { ...answers, results: outcomes, plans: plans.map(({ type, on }) => ({ type, on })) }
  return { text: `${JSON.stringify(document, null, 2)}\n`, ok: results.every(({ ok }) => ok) }
}

/** The type and the day of an event, where it is one. */
function nameOf(event: unknown): { readonly type?: string; readonly on?: Day } {
  const read = parseRegistrationEvent(event)
  return read.ok ? { type: read.value.type, on: read.value.on } : {}
}
