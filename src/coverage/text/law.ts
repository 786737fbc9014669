/**
 * What changes in the law, in words.
 *
 * @module
 */
import type { LawChange } from '../../legislation/changes.js'
import type { Unit } from '../../legislation/dated.js'
import type { RateId } from '../../legislation/rates.js'
import type { Supplement } from '../../legislation/supplements.js'
import type { ActId } from '../../legislation/tariffs.js'
import { fillIn, type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { trusted } from '../../result.js'
import type { CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type LawSentences = Pick<
  CoverageSentences,
  | 'acts'
  | 'day'
  | 'euros'
  | 'lawChanges'
  | 'lawFamilies'
  | 'lawFields'
  | 'laws'
  | 'professions'
  | 'rates'
  | 'percent'
  | 'supplements'
>

/**
 * Returns what changes in the law, in one sentence: the value, what it becomes, and from when.
 *
 * @param change - one of those that `findLawChanges` lists
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when the language is unknown; TypeError when it is no change of a parameter of the package
 * @example
 * const changes = unwrap(findLawChanges('2023-07-01', '2023-08-31')).slice(0, 1)
 * changes.map((change) => describeLawChange(change, 'en').replaceAll('\u00a0', ' ')) // => [
 * //     'Refund rate, transport: 55% instead of 65%, from 1 August 2023.',
 * //     ]
 */
export function describeLawChange(change: LawChange, locale: Locale | LawSentences): string {
  const sentences = sentencesOf<LawSentences>(locale, {
    fr: {
      acts: fr.acts,
      day: fr.day,
      euros: fr.euros,
      lawChanges: fr.lawChanges,
      lawFamilies: fr.lawFamilies,
      lawFields: fr.lawFields,
      laws: fr.laws,
      percent: fr.percent,
      professions: fr.professions,
      rates: fr.rates,
      supplements: fr.supplements,
    },
    en: {
      acts: en.acts,
      day: en.day,
      euros: en.euros,
      lawChanges: en.lawChanges,
      lawFamilies: en.lawFamilies,
      lawFields: en.lawFields,
      laws: en.laws,
      percent: en.percent,
      professions: en.professions,
      rates: en.rates,
      supplements: en.supplements,
    },
  })
  return trusted(() => {
    const { before, after, unit, parameter } = change
    const [was, becomes] = differing(before, after)
    const words = (value: unknown) => wordsOf(value, unit, parameter, sentences)
    const kind = after === null ? 'ended' : before === null ? 'begun' : 'changed'
    return fillIn(sentences.lawChanges[kind], {
      name: nameOf(parameter, sentences),
      before: words(was),
      after: words(becomes),
      day: sentences.day(change.from),
    })
  })
}

/** The name of a parameter: its own, or that of its family with the act, the care or the letter that it is of. */
function nameOf(parameter: string, sentences: LawSentences): string {
  const [, family, subject = ''] = /([a-zA-Z]+)\.(.*)/.exec(parameter) ?? []
  if (!family) return sentenceOf(sentences.laws, parameter as keyof LawSentences['laws'])
  const words = sentenceOf(sentences.lawFamilies, family as keyof LawSentences['lawFamilies'])
  return fillIn(words, { subject: subjectOf(family, subject, sentences) })
}

function subjectOf(family: string, subject: string, { acts, rates, supplements, professions }: LawSentences): string {
  if (family === 'letter') return subject
  if (family.toLowerCase().endsWith('rate')) return sentenceOf(rates, subject as RateId)
  if (family !== 'supplement') return sentenceOf(acts, subject as ActId)
  const [profession = '', name = ''] = subject.split('.')
  const who = sentenceOf(professions, profession as keyof LawSentences['professions'])
  return `${sentenceOf(supplements, name as Supplement)} (${who})`
}

/** Two values; of two records the fields that differ, overseas departments as one where they are alike. */
function differing(before: unknown, after: unknown): readonly [before: unknown, after: unknown] {
  if (!isRecord(before)) return [before, isRecord(after) ? simple(after) : after]
  if (!isRecord(after)) return [simple(before), after]
  const one = simple(before)
  const other = simple(after)
  const differ = ([name]: readonly [string, unknown]) => JSON.stringify(one[name]) !== JSON.stringify(other[name])
  const pick = (record: Fields) => Object.fromEntries(Object.entries(record).filter(differ))
  return [pick(one), pick(other)]
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** A record in which fields that hold one value for all are that value. */
function simple(record: Fields): Fields {
  const amounts = Object.entries(record).filter(([, value]) => typeof value !== 'boolean')
  const entries = amounts.map(([name, value]) => [name, isRecord(value) ? common(value) : value])
  return Object.fromEntries(entries)
}

function common(record: Fields): unknown {
  const values = Object.values(record)
  return values.every((value) => value === values[0] && !isRecord(value)) ? values[0] : record
}

/** A value in words. What a record holds are amounts, but for counts, ages and rates, which their names tell. */
function wordsOf(value: unknown, unit: Unit, parameter: string, sentences: LawSentences): string {
  const { euros, percent, lawFields, lawChanges } = sentences
  if (parameter === 'outsidePrescriptions') return value === 0 ? lawChanges['not-refunded'] : lawChanges.refunded
  if (typeof value === 'number') {
    if (unit === 'cents') return euros(value)
    return unit === 'basis points' ? percent(value) : String(value)
  }
  if (!isRecord(value)) return ''
  const isAlone = ['base', 'charge'].includes(Object.keys(value).join())
  const parts = Object.entries(value).map(([name, part]) => {
    const words = wordsOf(part, unitOf(name, parameter), parameter, sentences)
    return isAlone ? words : `${sentenceOf(lawFields, name as keyof LawSentences['lawFields'])} ${words}`
  })
  return parts.join(', ')
}

const COUNTS: readonly string[] = ['units', 'coefficient', 'renewal', 'earlyRenewal', 'childAge', 'from', 'before']

function unitOf(field: string, parameter: string): Unit {
  if (COUNTS.includes(field)) return 'count'
  return parameter === 'responsibleOverageLimit' ? 'basis points' : 'cents'
}
