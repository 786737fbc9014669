/**
 * One line of care and who is treated, from the options of the command.
 *
 * @module
 */
import { findActs } from '../../coverage/acts.js'
import type { Care } from '../../coverage/care.js'
import type { Cover } from '../../coverage/cover.js'
import { parseEuros } from '../../coverage/parse-amount.js'
import {
  BASKETS,
  BIOLOGY_NATURES,
  CARE_KINDS,
  CAUSES,
  DENTIST_NATURES,
  DOCTOR_NATURES,
  EARS,
  HEARING_CLASSES,
  MEDICINE_SERVICES,
  OPTICS_CLASSES,
  PATHWAYS,
  PHARMACIST_SERVICES,
  PRESCRIBERS,
  SECTORS,
  SITUATIONS,
  SPA_SERVICES,
  SPECIALTIES,
  UNREIMBURSED_SERVICES,
  WARDS,
} from '../../coverage/vocabulary.js'
import { type Day, isDay } from '../../day.js'
import { CROWNS, LENS_PAIRS } from '../../legislation/contracts.js'
import type { Cents } from '../../money.js'
import { Misuse, oneOf } from '../command.js'
import { nearestOf } from '../terminal/nearest.js'

/** The options that take a word of a closed list: the field that each is, and the words of all kinds of care. */
const WORDS: Readonly<Record<string, readonly [field: string, words: readonly string[]]>> = {
  kind: ['kind', CARE_KINDS],
  sector: ['sector', SECTORS],
  pathway: ['pathway', PATHWAYS],
  specialty: ['specialty', SPECIALTIES],
  nature: ['nature', distinct(DOCTOR_NATURES, DENTIST_NATURES, BIOLOGY_NATURES)],
  service: ['service', distinct(MEDICINE_SERVICES, PHARMACIST_SERVICES, SPA_SERVICES, UNREIMBURSED_SERVICES)],
  basket: ['basket', BASKETS],
  crown: ['crown', CROWNS],
  class: ['class', distinct(OPTICS_CLASSES, HEARING_CLASSES)],
  lenses: ['lenses', LENS_PAIRS],
  ear: ['ear', EARS],
  ward: ['ward', WARDS],
  prescriber: ['prescriber', PRESCRIBERS],
  'related-to': ['relatedTo', CAUSES],
}

/** The options that take euros, and those that take a count; each is the field of its name. */
const AMOUNTS = ['fee', 'base', 'frame', 'ceiling'] as const
const COUNTS = ['quantity', 'days'] as const

/** The options of one line; a bill in a file has none of them. */
export const LINE_OPTIONS: readonly string[] = [...Object.keys(WORDS), ...AMOUNTS, ...COUNTS, 'act', 'on']

/** What was typed, by the name of the option. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

function distinct(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())]
}

/** The line that the options say. The calculation checks what goes together; here each word is one of its list. */
export function readLine(typed: Typed): Care {
  if (typed['act'] === undefined && typed['kind'] === undefined) throw new Misuse('no-act')
  if (typed['fee'] === undefined) throw new Misuse('missing-option', { option: 'fee' })
  const on = dayOf(typed['on'], 'on')
  const line = {
    act: typed['act'] === undefined ? undefined : actOf(String(typed['act']), on),
    on,
    ...Object.fromEntries(
      Object.entries(WORDS).map(([option, [field, words]]) => [field, wordOf(typed, option, words)]),
    ),
    ...Object.fromEntries(AMOUNTS.map((option) => [option, centsOf(typed, option)])),
    ...Object.fromEntries(COUNTS.map((option) => [option, countOf(typed, option)])),
  }
  return withoutUndefined(line) as unknown as Care
}

/** Who is treated, the contract apart. */
export function readPerson(typed: Typed): Omit<Cover, 'contract'> {
  const situations = typed['situation'] as readonly string[] | undefined
  const birthDate = typed['birth-date']
  return withoutUndefined({
    birthDate: birthDate === undefined ? undefined : dayOf(birthDate, 'birth-date'),
    situations: situations?.map((word) => oneOf(SITUATIONS, word, 'situation')),
    alsaceMoselle: typed['alsace-moselle'],
  })
}

/** A day of the calendar. */
export function dayOf(value: Typed[string], option: 'on' | 'day' | 'until' | 'birth-date'): Day {
  if (value === undefined) throw new Misuse('missing-option', { option })
  if (!isDay(value)) throw new Misuse('wrong-day', { option })
  return value
}

/** An act that exists on the day, or on some day: the calculation says since when its base is known. */
function actOf(name: string, on: Day): string {
  const acts = [on, LATEST].flatMap((day) => {
    const found = findActs(day)
    return found.ok ? found.value.map(({ act }): string => act) : []
  })
  if (acts.includes(name)) return name
  throw new Misuse('wrong-act', { nearest: nearestOf(acts, name) })
}

/** Far enough that every act of the tables has begun. */
const LATEST: Day = '8999-12-31'

function wordOf(typed: Typed, option: string, words: readonly string[]): string | undefined {
  const word = typed[option]
  return word === undefined ? undefined : oneOf(words, String(word), option)
}

/** A negative amount is left to the calculation, which says what is wrong with it. */
function centsOf(typed: Typed, option: string): Cents | undefined {
  const value = typed[option]
  if (value === undefined) return undefined
  const text = String(value)
  const amount = parseEuros(text.replace(/^-/, ''))
  if (!amount.ok) throw new Misuse('wrong-amount', { option })
  return text.startsWith('-') ? -amount.value : amount.value
}

function countOf(typed: Typed, option: string): number | undefined {
  const value = typed[option]
  if (value === undefined) return undefined
  if (!/^\d{1,5}$/.test(String(value))) throw new Misuse('wrong-count', { option })
  return Number(value)
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
