import type { Day } from 'securite-sociale'
import {
  describeCapabilityReason,
  describeCapabilityWay,
  describeRegistrationAction,
  describeRegistrationCapability,
  describeRegistrationDocument,
  describeRegistrationDuty,
  describeRegistrationFlag,
  describeRegistrationPhase,
  describeWindowStep,
  REGISTRATION_CAPABILITIES,
  type RegistrationOverview,
} from 'securite-sociale/registration'
import { card } from '../frame/copy.js'
import { type Child, definitions, el, list } from '../frame/element.js'
import type { PartContext } from '../frame/part.js'
import { writtenDay } from '../frame/written-day.js'

/** Where the person is on the day, and what comes next. */
export function answersOf(overview: RegistrationOverview, context: PartContext): readonly HTMLElement[] {
  const { words, locale } = context
  const { path } = words
  const { phase, flags, actions, windows, duty } = overview
  const written = (on: Day) => writtenDay(on, locale)
  const where = el(
    'section',
    { class: 'card hero' },
    el('h2', { class: 'hint' }, path.where.replace('{day}', written(overview.day))),
    el('p', { class: 'phase', role: 'status' }, describeRegistrationPhase(phase, locale)),
    duty.duty === 'register' ? undefined : el('p', { class: 'hint' }, describeRegistrationDuty(duty.duty, locale)),
    flags.length > 0
      ? list(
          flags.map((flag) => describeRegistrationFlag(flag, locale)),
          'flags',
        )
      : undefined,
  )
  const next = card(
    path.next,
    actions.length === 0
      ? el('p', {}, path.nothingNext)
      : el(
          'ol',
          { class: 'steps' },
          ...actions.map((action) => el('li', {}, describeRegistrationAction(action, locale))),
        ),
  )
  const deadlines = windows.map(
    ({ step, earliest, latest }) =>
      [describeWindowStep(step, locale), path.window(written(earliest), written(latest))] as const,
  )
  return [
    where,
    next,
    ...(deadlines.length > 0 ? [card(path.deadlines, definitions(deadlines))] : []),
    card(path.can, ...capabilitiesOf(overview, context)),
    documentsOf(overview, context),
  ]
}

/** What is open, blocked and why: yes first. */
function capabilitiesOf({ capabilities }: RegistrationOverview, { words, locale }: PartContext): readonly Child[] {
  return (['yes', 'maybe', 'no'] as const).flatMap((answer) => {
    const names = REGISTRATION_CAPABILITIES.filter((name) => capabilities[name].answer === answer)
    if (names.length === 0) return []
    const items = names.map((name) => {
      const given = capabilities[name]
      const via = given.answer === 'no' ? undefined : given.via
      const because = [
        ...(via ? [describeCapabilityWay(via, locale)] : []),
        ...given.reasons.map((reason) => describeCapabilityReason(reason, locale)),
      ].join(' ')
      return el(
        'span',
        {},
        describeRegistrationCapability(name, locale),
        because === '' ? undefined : el('span', { class: 'hint because' }, because),
      )
    })
    return [el('h3', { class: answer }, words.path.answers[answer]), list(items, `answers ${answer}`)]
  })
}

function documentsOf({ documents }: RegistrationOverview, { words, locale }: PartContext): HTMLElement {
  const items = documents.map(({ document, mayFollow, translation }) => {
    const said = [mayFollow && words.path.follows, translation === 'yes' && words.path.translate].filter((part) => part)
    return el(
      'span',
      {},
      describeRegistrationDocument(document, locale),
      said.length > 0 ? el('span', { class: 'hint because' }, said.join(', ')) : undefined,
    )
  })
  return el('details', { class: 'card' }, el('summary', {}, words.path.documents), list(items))
}
