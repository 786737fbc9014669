import { describe, expect, test } from 'vitest'
import { EVENT_FIELDS, NOT_OFFERED } from '../../docs/playground/path/event-fields.js'
import { en } from '../../docs/playground/words/en.js'
import { fr } from '../../docs/playground/words/fr.js'
import {
  DOCUMENT_REFUSALS,
  FOREIGN_COVERS,
  PERSON_ORIGINS,
  parseRegistrationEvent,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_EVENT_TYPES,
  STAY_BASES,
  STAY_LENGTHS,
  STUDIES,
} from '../../src/registration/index.js'

/** Lists whose words the library itself has names for. */
const NAMED: readonly unknown[] = [REGISTRATION_DOCUMENTS, DOCUMENT_REFUSALS]

const profile = {
  origin: PERSON_ORIGINS,
  basis: STAY_BASES,
  studies: STUDIES,
  cover: FOREIGN_COVERS,
  stay: STAY_LENGTHS,
}
const fields = [...Object.values(EVENT_FIELDS), profile].flatMap((of) => Object.entries(of))

/** Every text of a catalogue. */
function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? textsOf(value) : []
  })
}

describe.each([
  ['en', en],
  ['fr', fr],
])('the words of the playground, %s', (_, { path }) => {
  test('every field and every choice has a name', () => {
    const nameless = fields.flatMap(([name, kind]) => {
      const choices = Array.isArray(kind) && !NAMED.includes(kind) ? kind : []
      const unnamed = choices.filter((word) => !(path.options[`${name}/${word}`] ?? path.options[word]))
      return kind === 'text' || path.fields[name] ? unnamed : [...unnamed, name]
    })
    expect(nameless).toEqual([])
  })
})

test('each event that is offered asks for what it must have', () => {
  const values = { day: '2026-09-01', flag: true, documents: ['identity'], text: '–' }
  const wrong = REGISTRATION_EVENT_TYPES.filter((type) => {
    const data = Object.entries(EVENT_FIELDS[type] ?? {}).flatMap(([name, kind]) => {
      if (kind === 'day-if-known') return []
      return [[name, typeof kind === 'string' ? values[kind] : kind[0]]]
    })
    return (
      !NOT_OFFERED.includes(type) && !parseRegistrationEvent({ type, on: '2026-09-01', ...Object.fromEntries(data) }).ok
    )
  })
  expect(wrong).toEqual([])
})

test('French has no-break spaces before its marks', () => {
  expect(textsOf(fr).filter((text) => / [:;!?%€»]|« /.test(text.replaceAll(/\d\d:\d\d:\d\d/g, '')))).toEqual([])
})
