/**
 * A number in aligned columns, for a person to read.
 *
 * @module
 */
import type { Day } from '../../day.js'
import type { Locale } from '../../locale.js'
import { describeNirIssue } from '../../nir/describe-nir-issue.js'
import { findBirthYears } from '../../nir/find-birth-years.js'
import { formatNir } from '../../nir/format-nir.js'
import type { NirIssue } from '../../nir/judge/issue.js'
import type { NirOptions } from '../../nir/judge/profile.js'
import type { BirthMonth, ParsedNir } from '../../nir/nir.js'
import { parseNir } from '../../nir/parse-nir.js'
import type { BirthPlace } from '../../nir/place/birth-place.js'
import { type painter, widthOf } from '../command.js'
import { printable } from '../terminal/printable.js'
import type { PlaceNamer } from './place-names.js'

/** How to check and how to report. */
export interface CheckOptions {
  readonly nir: NirOptions
  readonly echo: boolean
  readonly locale: Locale
  readonly day: Day
  /** Given where places are to be named. */
  readonly places?: PlaceNamer
}

const WORDS = {
  en: {
    wellFormed: 'well formed',
    refused: 'refused',
    number: 'number',
    sex: 'sex',
    male: 'male',
    female: 'female',
    born: 'born',
    monthUnknown: 'month unknown',
    incomplete: 'record incomplete',
    or: 'or',
    place: 'place',
    department: 'department',
    territory: 'territory',
    commune: 'commune',
    country: 'born abroad, country',
    formerly: { '350': 'Morocco before independence', '351': 'Tunisia before independence', '352': 'French Algeria' },
    former: { seine: 'Seine, before 1968', 'seine-et-oise': 'Seine-et-Oise, before 1968' },
    unread: 'not read: such a number is not built on a place',
    order: 'order',
    key: 'key',
    note: 'note',
    at: 'character',
  },
  fr: {
    wellFormed: 'bien formé',
    refused: 'refusé',
    number: 'numéro',
    sex: 'sexe',
    male: 'masculin',
    female: 'féminin',
    born: 'naissance',
    monthUnknown: 'mois inconnu',
    incomplete: 'acte incomplet',
    or: 'ou',
    place: 'lieu',
    department: 'département',
    territory: 'territoire',
    commune: 'commune',
    country: 'né à l’étranger, pays',
    formerly: {
      '350': 'Maroc avant l’indépendance',
      '351': 'Tunisie avant l’indépendance',
      '352': 'Algérie française',
    },
    former: { seine: 'Seine, avant 1968', 'seine-et-oise': 'Seine-et-Oise, avant 1968' },
    unread: 'non lu : un tel numéro ne contient pas de lieu',
    order: 'ordre',
    key: 'clé',
    note: 'remarque',
    at: 'caractère',
  },
} as const

type Row = readonly [label: string, text: string]

/** Checks one number and reports it. */
export function reportNumber(
  input: string,
  options: CheckOptions,
  paint: ReturnType<typeof painter>,
): { readonly ok: boolean; readonly text: string } {
  const words = WORDS[options.locale]
  const result = parseNir(input, options.nir)
  const heading = result.ok ? paint('green', `✓ ${words.wellFormed}`) : paint('red', `✗ ${words.refused}`)
  const typed: readonly Row[] = options.echo && !result.ok ? [[words.number, printable(input)]] : []
  const rows = result.ok
    ? partRows(result.value, options)
    : result.issues.map((issue): Row => [`${words.at} ${place(issue)}`, describeNirIssue(issue, options.locale)])
  return { ok: result.ok, text: `${heading}\n${table([...typed, ...rows], paint)}` }
}

function partRows(parsed: ParsedNir, options: CheckOptions): readonly Row[] {
  const { echo, locale, day } = options
  const words = WORDS[locale]
  const years = findBirthYears(parsed, day).join(` ${words.or} `)
  const whole: readonly Row[] = echo ? [[words.number, formatNir(parsed.nir)]] : []
  return [
    ...whole,
    [words.sex, words[parsed.sex]],
    [words.born, `${monthText(parsed.birthMonth, locale)} ${years}`],
    ...placeRows(parsed, options),
    [words.order, String(parsed.orderNumber).padStart(3, '0')],
    [words.key, parsed.controlKey],
    ...parsed.warnings.map((warning): Row => [words.note, describeNirIssue(warning, locale)]),
  ]
}

function placeRows(parsed: ParsedNir, { locale, places }: CheckOptions): readonly Row[] {
  const words = WORDS[locale]
  const { birthPlace } = parsed
  const names = places?.namesOf(parsed) ?? []
  const texts =
    names.length > 0
      ? names.map((name) => `${birthPlace.code}  ${name}`)
      : [placeText(birthPlace, locale), ...birthPlace.alternatives.map((reading) => readingText(reading, locale))]
  return texts.map((text, index): Row => [index === 0 ? words.place : words.or, text])
}

function monthText({ kind, month }: BirthMonth, locale: Locale): string {
  const words = WORDS[locale]
  if (month === null) return `${words.monthUnknown},`
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
  return kind === 'pseudo' ? `${name} (${words.incomplete})` : name
}

function placeText(place: BirthPlace, locale: Locale): string {
  return `${place.code}  ${readingText(place, locale)}`
}

function readingText(reading: BirthPlace, locale: Locale): string {
  const words = WORDS[locale]
  switch (reading.kind) {
    case 'abroad':
      return `${words.country} ${reading.country}`
    case 'unread':
      return words.unread
    case 'former-territory':
      return `${words.formerly[reading.country]}, ${words.department} ${reading.department}, ${words.commune} ${reading.commune}`
    case 'overseas':
      return `${words.territory} ${reading.department}, ${words.commune} ${reading.commune}`
    case 'corsica':
      return `${words.department} ${reading.department}, ${words.commune} ${reading.commune}`
    case 'metropolitan': {
      const former = reading.formerDepartment ? ` (${words.former[reading.formerDepartment]})` : ''
      return `${words.department} ${reading.department}${former}, ${words.commune} ${reading.commune}`
    }
  }
}

/** Counted from 1, as people count. */
function place({ span: [start, end] }: NirIssue): string {
  return end - start > 1 ? `${start + 1}–${end}` : `${start + 1}`
}

function table(rows: readonly Row[], paint: ReturnType<typeof painter>): string {
  const width = widthOf(rows.map(([label]) => label))
  return rows.map(([label, text]) => `  ${paint('dim', label.padEnd(width))}  ${text}\n`).join('')
}
