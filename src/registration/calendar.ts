/**
 * The deadlines and expected times of a registration as a calendar file (iCalendar, RFC 5545) that any calendar reads.
 * The same overview gives the same text: no clock, no random identifiers.
 *
 * @module
 */
import type { Day } from '../day.js'
import { assertLocale, type Locale } from '../locale.js'
import { ownCopy } from '../record.js'
import { trusted } from '../result.js'
import { later } from './delay.js'
import type { RegistrationOverview } from './overview.js'
import { describeRegistrationAction, describeWindowStep } from './text/action.js'

/** An entry of the calendar: a whole day, or some of them. */
interface Entry {
  /** What tells it from other entries. */
  readonly id: string
  /** First day. */
  readonly from: Day
  /** Last day. */
  readonly until: Day
  /** One line that names it. */
  readonly summary: string
  /** Who says so; undefined where nobody does. */
  readonly source: string | undefined
  /** How many days before its first day an alarm is shown; none where that is undefined. */
  readonly alarmDays: number | undefined
}

/** An alarm is shown so long before a last day. */
const ALARM_DAYS = 7

/** The longest line, in bytes, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** A text value: backslashes, semicolons, commas and line ends are escaped (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')
}

/** The bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A line, cut where it is too long; what goes on starts with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const bytes = bytesOf(character)
    if (length + bytes > LONGEST_LINE) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += bytes
  }
  return folded
}

/** A day as a calendar writes it. */
function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function linesOf({ id, from, until, summary, source, alarmDays }: Entry, stamp: Day): readonly string[] {
  // The end is the first day without, as RFC 5545 has it; an entry without one is a day long.
  const end = later(until, [1, 'days'])
  return [
    'BEGIN:VEVENT',
    `UID:${id}@securite-sociale`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    ...(end ? [`DTEND;VALUE=DATE:${compact(end)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    ...(source === undefined ? [] : [`DESCRIPTION:${escapeText(source)}`]),
    'TRANSP:TRANSPARENT',
    ...(alarmDays === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escapeText(summary)}`,
          `TRIGGER:-P${alarmDays}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ]
}

/** The actions that have a last day. */
function deadlineEntries({ actions, windows }: RegistrationOverview, locale: Locale): Entry[] {
  return actions.flatMap((action) => {
    const { by } = ownCopy<{ readonly action: string; readonly by?: Day | null }>(action)
    if (!by) return []
    const source = windows.find(({ latest }) => latest === by)?.source
    const summary = describeRegistrationAction(action, locale)
    return [{ id: `${action.action}-${by}`, from: by, until: by, summary, alarmDays: ALARM_DAYS, source }]
  })
}

/** The steps that are waited for and are not over. */
function windowEntries({ windows }: RegistrationOverview, locale: Locale): Entry[] {
  return windows
    .filter(({ overdue }) => !overdue)
    .map(({ step, earliest, latest, source }) => ({
      id: `${step}-${earliest}-${latest}`,
      alarmDays: undefined,
      from: earliest,
      until: latest,
      summary: describeWindowStep(step, locale),
      source,
    }))
}

/**
 * Writes the deadlines and the expected times of an overview as a calendar file (iCalendar, RFC 5545), with an alarm a
 * week before each last day.
 *
 * @param overview - what `registrationOverview` returned; its day stamps the entries
 * @param locale - the language
 * @returns the text of a file of type `text/calendar`, lines ended by CR LF; the same overview gives the same text. It
 * holds no number and nothing that was typed
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when there is no overview
 * @example
 * const overview = registrationOverview({}, [{ type: 'nia-issued', on: '2025-01-10', civilStatus: 'missing' }], '2025-01-11')
 * formatRegistrationCalendar(overview, 'en').split('\r\n').filter((line) => /^(DTSTART|DTEND|TRIGGER)/.test(line)) // => [
 * //     'DTSTART;VALUE=DATE:20250410', 'DTEND;VALUE=DATE:20250411', 'TRIGGER:-P7D',
 * //     'DTSTART;VALUE=DATE:20250310', 'DTEND;VALUE=DATE:20251011',
 * //     'DTSTART;VALUE=DATE:20250410', 'DTEND;VALUE=DATE:20250411',
 * //     ]
 */
export function formatRegistrationCalendar(overview: RegistrationOverview, locale: Locale): string {
  assertLocale(locale)
  return trusted(() => calendarOf(overview, locale))
}

function calendarOf(overview: RegistrationOverview, locale: Locale): string {
  const entries = [...deadlineEntries(overview, locale), ...windowEntries(overview, locale)]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//securite-sociale//registration//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => linesOf(entry, overview.day)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
