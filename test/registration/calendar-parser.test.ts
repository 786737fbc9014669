import { fc, test as law } from '@fast-check/vitest'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/day.js'
import {
  formatRegistrationCalendar,
  type Locale,
  type RegistrationOverview,
  registrationOverview,
} from '../../src/registration/index.js'
import { describeRegistrationAction, describeWindowStep } from '../../src/registration/text/action.js'
import { days, logs, profiles } from './samples.js'

const locales = fc.constantFrom<Locale>('fr', 'en')

/** An entry, as another reader of calendars understands it. */
interface Entry {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly from: string
  readonly end: string
  readonly isDay: boolean
  readonly alarms: readonly string[]
}

function entriesOf(text: string): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true })
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      from: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
}

/** What the overview says, in the order of the calendar. */
function expected({ actions, windows }: RegistrationOverview, locale: Locale): readonly Entry[] {
  const deadlines = actions.flatMap((action) =>
    action.action !== 'wait' && 'by' in action && action.by
      ? [{ summary: describeRegistrationAction(action, locale), from: action.by, until: action.by, alarms: ['-P7D'] }]
      : [],
  )
  const waits = windows
    .filter(({ overdue }) => !overdue)
    .map(({ step, earliest, latest }) => ({
      summary: describeWindowStep(step, locale),
      from: earliest,
      until: latest,
      alarms: [],
    }))
  return [...deadlines, ...waits].map(({ summary, from, until, alarms }) => ({
    uid: '',
    description: '',
    summary,
    from,
    end: addDays(until, 1),
    isDay: true,
    alarms,
  }))
}

const without = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, uid: '', description: '' }))

describe('a well-kept reader of calendars', () => {
  law.prop([profiles, logs, days, locales])(
    'reads what the overview says: whole sentences, whole days, an alarm a week before each deadline',
    (profile, log, day, locale) => {
      const overview = registrationOverview(profile, log, day)
      expect(without(entriesOf(formatRegistrationCalendar(overview, locale)))).toEqual(expected(overview, locale))
    },
  )

  law.prop([profiles, logs, days, locales])(
    'finds the same identifiers on the next day, as far as the deadlines are the same',
    (profile, log, day, locale) => {
      const ids = (on: Day) =>
        new Map(
          entriesOf(formatRegistrationCalendar(registrationOverview(profile, log, on), locale)).map(
            ({ uid, from, end, alarms }) => [uid, `${from} ${end} ${alarms}`],
          ),
        )
      const tomorrow = ids(addDays(day, 1))
      for (const [uid, when] of ids(day)) if (tomorrow.has(uid)) expect(tomorrow.get(uid)).toBe(when)
    },
  )

  test('reads commas, semicolons, backslashes and line ends as they were', () => {
    const overview = registrationOverview({}, [{ type: 'nir-known', on: '2024-09-01' }], '2024-09-02')
    const source = 'one, two; three\\four\nfive — « six » 🙂 '.repeat(9).trim()
    const windows = overview.windows.map((window) => ({ ...window, source }))
    const text = formatRegistrationCalendar({ ...overview, windows }, 'fr')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(entriesOf(text).map(({ description }) => description)).toEqual(windows.map(() => source))
    expect(windows.length).toBeGreaterThan(0)
  })

  test('is stamped with the day that was asked for, and names who wrote it', () => {
    const overview = registrationOverview(
      {},
      [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }],
      '2025-01-11',
    )
    const calendar = new ICAL.Component(ICAL.parse(formatRegistrationCalendar(overview, 'en')))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('securite-sociale')
    for (const event of calendar.getAllSubcomponents('vevent')) {
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2025-01-11T00:00:00Z')
      expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    }
  })
})
