import { describe, expect, test } from 'vitest'
import {
  actionPlaces,
  describeEventField,
  describeEventWord,
  describeInstitutionPlace,
  describeRegistrationAction,
  describeRegistrationWindow,
  type EventFieldName,
  GUIDE_POLICY,
  INSTITUTION_PLACES,
  isDay,
  numberPlaces,
  parseRegistrationEvent,
  REGISTRATION_EVENT_TYPES,
  type RegistrationEventField,
  registrationEventFields,
  registrationOverview,
} from '../../src/registration/index.js'
import situations from '../vectors/registration-situations.json' with { type: 'json' }

const on = '2024-09-02'

/** What a form would send for a field. */
function filled({ holds, words }: RegistrationEventField): unknown {
  if (holds === 'day') return on
  if (holds === 'flag') return true
  if (holds === 'documents') return words.slice(0, 2)
  return holds === 'word' ? words[0] : 'text'
}

describe('a form for an event', () => {
  test.each(REGISTRATION_EVENT_TYPES)('%s can be built from its fields, and is read', (type) => {
    const fields = registrationEventFields(type)
    const whole = Object.fromEntries(fields.map((field) => [field.name, filled(field)]))
    expect(parseRegistrationEvent({ type, on, ...whole }).ok).toBe(true)
    for (const field of fields) {
      const { [field.name]: _, ...others } = whole
      const isNeeded = !parseRegistrationEvent({ type, on, ...others }).ok
      if (field.holds !== 'documents') expect(isNeeded, field.name).toBe(field.required)
      for (const locale of ['fr', 'en'] as const) {
        expect(describeEventField(field.name as EventFieldName, locale)).toMatch(/^\p{Lu}/u)
        for (const word of field.words)
          expect(describeEventWord(field.name as EventFieldName, word, locale)).not.toBe('')
      }
    }
  })

  test('what is handed out changes no later answer', () => {
    const [field] = registrationEventFields('card-ordered') as unknown as [{ words: string[] }]
    field.words.length = 0
    expect(registrationEventFields('card-ordered')[0]?.words).toEqual(['ameli', 'form'])
    for (const type of ['constructor', null, {}])
      expect(() => registrationEventFields(type as never)).toThrow(
        new TypeError('an event is one of REGISTRATION_EVENT_TYPES'),
      )
    const noWord = new TypeError('this field has no such word')
    expect(() => describeEventWord('via', 'constructor', 'en')).toThrow(noWord)
    expect(() => describeEventWord('constructor' as never, 'x', 'en')).toThrow(noWord)
  })
})

describe('the words of the institutions', () => {
  const actions = situations.flatMap(({ input, answers }) =>
    answers.flatMap(
      ({ day }) => registrationOverview(input.profile as object, input.events, day as '2024-09-02').actions,
    ),
  )

  test('lead to a place with its source and its day', () => {
    const found = actions.flatMap((action) => actionPlaces(action))
    for (const { place, source, asOf, url, phone, form } of found) {
      expect(INSTITUTION_PLACES).toContain(place)
      expect(source).not.toBe('')
      expect(isDay(asOf)).toBe(true)
      expect([url, phone, form].some((way) => way !== undefined)).toBe(true)
      if (url) expect(new URL(url).protocol).toBe('https:')
    }
    const places = new Set([...found, ...numberPlaces().places].map(({ place }) => place))
    expect([...INSTITUTION_PLACES].filter((place) => !places.has(place))).toEqual([])
  })

  test('are in the sentence of the action', () => {
    const say = (action: Parameters<typeof describeRegistrationAction>[0]) => describeRegistrationAction(action, 'en')
    expect(say({ action: 'order-card', via: 'ameli', documents: [] })).toBe(
      'Order your Carte Vitale in your ameli account, under “Mes démarches”',
    )
    expect(say({ action: 'replace-card', via: 'form', documents: ['photo'] })).toBe(
      'Order a new Carte Vitale with the form that the fund sends: identity photo that meets the standard',
    )
    expect(describeRegistrationAction({ action: 'order-card', via: 'ameli', documents: [] }, 'fr')).toBe(
      'Commander votre carte Vitale dans votre compte ameli, rubrique «\u00a0Mes démarches\u00a0»',
    )
    expect(describeInstitutionPlace('phone', 'fr')).toBe('par téléphone, au 36 46')
    for (const place of INSTITUTION_PLACES)
      expect(describeInstitutionPlace(place, 'fr')).not.toBe(describeInstitutionPlace(place, 'en'))
  })

  test('windows are said with who says them; a source of one’s own as it is', () => {
    const overview = registrationOverview({}, [{ type: 'nia-issued', on, civilStatus: 'missing' }], on)
    const [nir, notice] = overview.windows
    if (!nir || !notice) throw new Error('two windows')
    expect(describeRegistrationWindow(notice, 'en').replaceAll('\u00a0', ' ')).toBe(
      'the formal notice, on 2 December 2024 (source: CSS R114-7)',
    )
    expect(describeRegistrationWindow({ ...nir, source: 'my school', overdue: true }, 'en')).toContain(
      '(overdue) (source: my school)',
    )
    expect(describeRegistrationWindow({ ...nir, source: 'constructor' }, 'en')).toContain('(source: constructor)')
    const guide = registrationOverview({}, [{ type: 'nia-issued', on, civilStatus: 'missing' }], on, GUIDE_POLICY)
    expect(guide.windows[0] && describeRegistrationWindow(guide.windows[0], 'fr')).toContain('le guide des étudiants')
  })

  test('no window is said with a day of the code, in either language', () => {
    const windows = situations.flatMap(({ input, answers }) =>
      answers.flatMap(
        ({ day }) => registrationOverview(input.profile as object, input.events, day as '2024-09-02').windows,
      ),
    )
    for (const window of windows)
      for (const locale of ['fr', 'en'] as const)
        expect(describeRegistrationWindow(window, locale)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })
})
