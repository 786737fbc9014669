import type { Day } from 'securite-sociale'
import {
  parseRegistrationEvent,
  parseRegistrationProfile,
  type RegistrationEvent,
  type RegistrationProfile,
} from 'securite-sociale/registration'

/** A person as the rules see them, and what happened. */
export interface Story {
  readonly profile: Partial<RegistrationProfile>
  readonly events: readonly RegistrationEvent[]
}

export const EMPTY_STORY: Story = { profile: {}, events: [] }

/** The story of the students' guide, from the enrolment to a card in use. */
export const GUIDE_STORY: Story = {
  profile: {},
  events: [
    { type: 'arrived', on: '2026-08-28' },
    { type: 'enrolled', on: '2026-09-02', from: '2026-09-01', until: '2027-08-31' },
    { type: 'iban-recorded', on: '2026-09-08' },
    {
      type: 'application-submitted',
      on: '2026-09-10',
      route: 'portal',
      documents: ['identity', 'enrolment', 'residence-permit'],
    },
    { type: 'nia-issued', on: '2026-10-12', civilStatus: 'missing' },
    { type: 'rights-opened', on: '2026-10-12', from: '2026-09-01', basis: 'student' },
    { type: 'documents-supplied', on: '2026-11-20', documents: ['civil-status'], translated: true },
    { type: 'nir-certified', on: '2027-02-26' },
    { type: 'access-code-requested', on: '2027-03-08', channel: 'phone' },
    { type: 'ameli-account-opened', on: '2027-03-12', via: 'code' },
    { type: 'card-ordered', on: '2027-03-12', via: 'ameli' },
    { type: 'card-received', on: '2027-04-01' },
    { type: 'card-updated', on: '2027-04-02', place: 'pharmacy' },
  ],
}

/** Reads a story from a link or a file; events that are none are left out. Nothing is read twice. */
export function storyFrom(value: unknown): Story | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { profile, events } = value as { readonly profile?: unknown; readonly events?: unknown }
  const parsed = parseRegistrationProfile(profile ?? {})
  if (!parsed.ok || !Array.isArray(events)) return undefined
  const read = events.flatMap((event) => {
    const known = parseRegistrationEvent(event)
    return known.ok ? [known.value] : []
  })
  return { profile: parsed.value, events: inOrder(read) }
}

/** Fields that name a person or are free text: they stay in the page and in the saved file, never in a link. */
const PRIVATE: readonly string[] = ['value', 'reason', 'edition', 'birthDate', 'department']

/** The fields that hold words of a closed list in one event and free text in another. */
const CLOSED_REASONS: readonly string[] = ['rights-closed', 'enrolment-ended']

/** The story as a link may hold it: without numbers, birth date and free text. */
export function shareable({ profile, events }: Story): unknown {
  return { profile: withoutPrivate(profile), events: events.map((event) => withoutPrivate(event)) }
}

function withoutPrivate(record: object): object {
  const isClosed = 'type' in record && CLOSED_REASONS.includes(String(record.type))
  const kept = Object.entries(record).filter(([name]) => !PRIVATE.includes(name) || (name === 'reason' && isClosed))
  return Object.fromEntries(kept)
}

/** The events by their days; those of one day stay in their order. */
export function inOrder(events: readonly RegistrationEvent[]): readonly RegistrationEvent[] {
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The story as the command and the library read it: a line for the profile, a line for each event. */
export function asLog({ profile, events }: Story): string {
  return [JSON.stringify({ profile }), ...events.map((event) => JSON.stringify(event))].join('\n')
}

/** Reads what {@link asLog} wrote, or one JSON document with `profile` and `events`. */
export function storyFromFile(text: string): Story | undefined {
  try {
    const lines =
      text.trim().startsWith('{"profile":') && text.trim().includes('\n') ? text.trim().split('\n') : undefined
    if (!lines) return storyFrom(JSON.parse(text))
    const [first, ...events] = lines.map((line): unknown => JSON.parse(line))
    return storyFrom({ ...(first as object), events })
  } catch {
    return undefined
  }
}

/** The first and the last day of the timeline. */
export function spanOf(days: readonly Day[]): readonly [first: Day, last: Day] {
  const sorted = [...days].sort()
  return [sorted[0] ?? '2026-09-01', sorted.at(-1) ?? '2027-08-31']
}
