import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import {
  DOCUMENTED_POLICY,
  formatRegistrationCalendar,
  type Locale,
  registrationOverview,
} from '../../src/registration/index.js'
import { days, logs, profiles } from './samples.js'

const locales = fc.constantFrom<Locale>('fr', 'en')

/** The lines of a calendar, put together again where they were folded. */
function unfold(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

/** The components of a calendar, each with its properties; fails where one is not closed. */
function componentsOf(text: string): readonly { readonly name: string; readonly lines: readonly string[] }[] {
  const open: { name: string; lines: string[] }[] = []
  const closed: { name: string; lines: string[] }[] = []
  for (const line of unfold(text)) {
    const [, key, value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)?:(.*)$/.exec(line) ?? []
    expect(key, line).toBeDefined()
    if (key === 'BEGIN') open.push({ name: value, lines: [] })
    else if (key === 'END') {
      const last = open.pop()
      expect(last?.name).toBe(value)
      if (last) closed.push(last)
    } else open.at(-1)?.lines.push(line)
  }
  expect(open).toEqual([])
  return closed
}

describe('the calendar of an overview', () => {
  law.prop([profiles, logs, days, locales])('is well formed: RFC 5545', (profile, log, day, locale) => {
    const text = formatRegistrationCalendar(registrationOverview(profile, log, day), locale)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const components = componentsOf(text)
    expect(components.at(-1)?.name).toBe('VCALENDAR')
    const events = components.filter(({ name }) => name === 'VEVENT').map(({ lines }) => lines)
    for (const lines of events)
      for (const key of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:'])
        expect(lines.filter((line) => line.startsWith(key)).length).toBe(1)
    const ids = events.map((lines) => lines.find((line) => line.startsWith('UID:')))
    expect(new Set(ids).size).toBe(ids.length)
    expect(text).toBe(formatRegistrationCalendar(registrationOverview(profile, log, day), locale))
  })

  test('has the deadline with its alarm, and what is waited for', () => {
    const overview = registrationOverview(
      {},
      [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }],
      '2025-01-11',
    )
    expect(unfold(formatRegistrationCalendar(overview, 'fr'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//securite-sociale//registration//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:send-birth-certificate-2025-04-10@securite-sociale',
      'DTSTAMP:20250111T000000Z',
      'DTSTART;VALUE=DATE:20250410',
      'DTEND;VALUE=DATE:20250411',
      'SUMMARY:Envoyer votre acte de naissance\\, traduit si nécessaire\u00a0: au plus tard le 10\u00a0avril\u00a02025',
      'DESCRIPTION:CSS R114-7',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Envoyer votre acte de naissance\\, traduit si nécessaire\u00a0: au plus tard le 10\u00a0avril\u00a02025',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:nir-2025-03-10-2025-10-10@securite-sociale',
      'DTSTAMP:20250111T000000Z',
      'DTSTART;VALUE=DATE:20250310',
      'DTEND;VALUE=DATE:20251011',
      'SUMMARY:le numéro définitif',
      'DESCRIPTION:ameli.fr\\, né à l’étranger',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:formal-notice-2025-04-10-2025-04-10@securite-sociale',
      'DTSTAMP:20250111T000000Z',
      'DTSTART;VALUE=DATE:20250410',
      'DTEND;VALUE=DATE:20250411',
      'SUMMARY:la mise en demeure',
      'DESCRIPTION:CSS R114-7',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test('holds a permit that ends with the calendar', () => {
    const log = [
      { type: 'nir-known', on: '2025-01-10' },
      { type: 'rights-opened', on: '2025-01-10', from: '2025-01-10', basis: 'family' },
      { type: 'permit-recorded', on: '2025-01-10', kind: 'receipt', from: '2025-01-10', until: '9999-12-31' },
    ]
    const text = formatRegistrationCalendar(registrationOverview({}, log, '9999-12-01'), 'en')
    const [event] = componentsOf(text).filter(({ name }) => name === 'VEVENT')
    expect(event?.lines).toEqual([
      'UID:renew-permit-9999-12-31@securite-sociale',
      'DTSTAMP:99991201T000000Z',
      'DTSTART;VALUE=DATE:99991231',
      expect.stringMatching(/^SUMMARY:/),
      'TRANSP:TRANSPARENT',
    ])
  })

  test('folds a line where the next character would not fit, whatever its bytes, and escapes what RFC 5545 says', () => {
    const source = `one; two, three\\four\nfive ${'\u007f\u0080\u07ff\u0800\uffff\u{10000}é€'.repeat(12)}`
    const time = { min: [0, 'days'], max: [3, 'months'], source } as const
    const policy = { ...DOCUMENTED_POLICY, waits: { ...DOCUMENTED_POLICY.waits, nir: time } }
    const log = [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'complete' }]
    const text = formatRegistrationCalendar(registrationOverview({}, log, '2025-01-11', policy), 'en')
    const lines = text.split('\r\n')
    const from = lines.findIndex((line) => line.startsWith('DESCRIPTION:'))
    const folded = lines.slice(from, lines.indexOf('TRANSP:TRANSPARENT'))
    expect(folded.length).toBeGreaterThan(3)
    folded.slice(1).forEach((line, index) => {
      const [space, first = ''] = line
      expect(space).toBe(' ')
      const before = Buffer.byteLength(folded[index] ?? '')
      expect(before).toBeLessThanOrEqual(75)
      expect(before + Buffer.byteLength(first)).toBeGreaterThan(75)
    })
    expect(folded.map((line, index) => (index > 0 ? line.slice(1) : line)).join('')).toBe(
      `DESCRIPTION:${source.replace('one; two, three\\four\nfive', 'one\\; two\\, three\\\\four\\nfive')}`,
    )
  })

  test('has an alarm for what is to be done by a day, and none for what is waited for or has passed', () => {
    const log = [
      { type: 'application-submitted', on: '2025-01-10', route: 'paper', documents: [] },
      { type: 'application-refused', on: '2025-01-20', reason: 'other' },
    ]
    const ids = (day: Day) =>
      componentsOf(formatRegistrationCalendar(registrationOverview({}, log, day), 'fr'))
        .filter(({ name }) => name === 'VEVENT')
        .map(
          ({ lines }) =>
            lines
              .find((line) => line.startsWith('UID:'))
              ?.slice(4)
              .split('@')[0],
        )
    expect(ids('2025-03-20')).toEqual(['appeal-2025-03-20', 'appeal-2025-01-20-2025-03-20'])
    expect(ids('2025-03-21')).toEqual([])
  })
})
