import {
  DOCUMENT_REFUSALS,
  describeDocumentRefusal,
  describeRegistrationDocument,
  describeRegistrationEvent,
  enabledRegistrationEvents,
  parseRegistrationEvent,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_EVENT_TYPES,
  type RegistrationEvent,
  type RegistrationEventType,
  type RegistrationState,
} from 'securite-sociale/registration'
import { addMonths, type Day, isDay } from '../frame/days.js'
import { el } from '../frame/element.js'
import { button, field, group, line as input, menu, tick } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'
import { EVENT_FIELDS, type FieldKind, NOT_OFFERED } from './event-fields.js'

/** The form that adds an event: first those that are possible now. */
export function createEventForm(
  { words, locale }: PartContext,
  state: RegistrationState,
  day: Day,
  add: (event: RegistrationEvent) => void,
): HTMLElement {
  const { path } = words
  const enabled = enabledRegistrationEvents(state).filter((type) => !NOT_OFFERED.includes(type))
  const others = REGISTRATION_EVENT_TYPES.filter((type) => !enabled.includes(type) && !NOT_OFFERED.includes(type))
  let type: RegistrationEventType = enabled[0] ?? 'enrolled'
  let on = day
  let data: Record<string, unknown> = {}
  const fields = el('div', { class: 'fields' })

  const drawFields = () => {
    data = {}
    const wanted = Object.entries(EVENT_FIELDS[type] ?? {})
    fields.replaceChildren(...wanted.map(([name, kind]) => controlOf(name, kind)))
  }
  const labelOf = (name: string, word: string): string => {
    const document = REGISTRATION_DOCUMENTS.find((known) => name === 'document' && known === word)
    if (document) return describeRegistrationDocument(document, locale)
    const refusal = DOCUMENT_REFUSALS.find((known) => name === 'refusal' && known === word)
    if (refusal) return describeDocumentRefusal(refusal, locale)
    return path.options[`${name}/${word}`] ?? path.options[word] ?? word
  }
  const controlOf = (name: string, kind: FieldKind): HTMLElement => {
    const id = `event-${name}`
    const label = path.fields[name] ?? name
    const set = (value: unknown) => {
      data[name] = value
    }
    if (kind === 'flag') {
      set(true)
      return tick(id, label, true, set)
    }
    if (kind === 'day' || kind === 'day-if-known') {
      const usual = name === 'until' ? addMonths(on, 12) : on
      if (kind === 'day') set(usual)
      return field(
        label,
        input(id, kind === 'day' ? usual : '', (text) => set(isDay(text) ? text : undefined), { type: 'date' }),
      )
    }
    if (kind === 'documents') return documentsOf(label, set)
    if (kind === 'text') {
      set('–')
      return el('span')
    }
    set(kind[0])
    return field(
      label,
      menu(
        id,
        kind.map((word) => [word, labelOf(name, word)]),
        kind[0] ?? '',
        set,
      ),
    )
  }
  const documentsOf = (label: string, set: (value: unknown) => void): HTMLElement => {
    let chosen: readonly string[] = ['identity', 'enrolment', 'residence-permit']
    if (type !== 'application-submitted') chosen = ['civil-status']
    set(chosen)
    const ticks = REGISTRATION_DOCUMENTS.map((document) =>
      tick(
        `event-document-${document}`,
        describeRegistrationDocument(document, locale),
        chosen.includes(document),
        (isTicked) => {
          chosen = isTicked ? [...chosen, document] : chosen.filter((other) => other !== document)
          set(chosen)
        },
      ),
    )
    return el('details', { class: 'documents' }, el('summary', {}, label), el('div', { class: 'ticks' }, ...ticks))
  }

  const select = menu('event-type', [], '', (value) => {
    type = REGISTRATION_EVENT_TYPES.find((known) => known === value) ?? type
    drawFields()
  })
  const options = (types: readonly RegistrationEventType[]) =>
    types.map((name) => el('option', { value: name }, describeRegistrationEvent(name, locale)))
  select.append(
    el('optgroup', { label: path.possible }, ...options(enabled)),
    el('optgroup', { label: path.others }, ...options(others)),
  )
  select.value = type
  drawFields()
  const submit = () => {
    const given = Object.entries(data).filter(([, value]) => value !== undefined)
    const parsed = parseRegistrationEvent({ type, on, ...Object.fromEntries(given) })
    if (parsed.ok) add(parsed.value)
  }
  return group(
    path.addEvent,
    el(
      'div',
      { class: 'fields' },
      field(path.event, select),
      field(
        path.day,
        input(
          'event-day',
          on,
          (text) => {
            if (isDay(text)) on = text
          },
          { type: 'date' },
        ),
      ),
    ),
    fields,
    button(path.add, submit, 'main'),
  )
}
