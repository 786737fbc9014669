import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { formatRegistrationCalendar, type Locale, registrationOverview } from '../../src/registration/index.js'
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
    expect(formatRegistrationCalendar(registrationOverview({}, log, '9999-12-01'), 'en')).toContain('VCALENDAR')
  })
})
