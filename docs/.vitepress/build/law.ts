import { describeAct, formatEuros, formatRate } from '../../../src/coverage/index.js'
import type { Day } from '../../../src/day.js'
import type { ActId, Supplement } from '../../../src/legislation/index.js'
import type { Locale } from '../../../src/locale.js'
import { families } from '../../../test/legislation/parameters.js'
import { unitOf } from '../../../test/legislation/reference.js'
import { en as playgroundInEnglish } from '../../playground/words/en.js'
import { fr as playgroundInFrench } from '../../playground/words/fr.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { type CodeUse, usesOfLaw } from './rules.js'

/** One value of a parameter, ready to be shown. */
export interface LawRow {
  readonly from: Day
  readonly value: string
  readonly article: string
  readonly href: string
  readonly checkedOn: Day
  readonly confidence: string
  readonly doubt: string
}

/** A parameter of the law, ready to be shown. */
export interface LawParameter {
  readonly id: string
  readonly slug: string
  readonly family: string
  readonly title: string
  readonly rows: readonly LawRow[]
  readonly uses: readonly CodeUse[]
}

const SUPPLEMENT_NAMES = {
  en: playgroundInEnglish.bill.supplementNames,
  fr: playgroundInFrench.bill.supplementNames,
}

/** The end of the address of a page. */
function slugOf(id: string): string {
  return id.replaceAll(/[./]/g, '-')
}

/** Every parameter of the law, with its history and what uses it. */
export function lawParameters(locale: Locale): readonly LawParameter[] {
  const words = EXPLORER_WORDS[locale]
  return families.flatMap(([family, members]) => {
    const title = words.titles[family]
    if (title === undefined) throw new Error(`no title for ${family} in ${locale}`)
    return members.map(({ id, unit, values }) => ({
      id,
      slug: slugOf(id),
      family,
      title: [title, nameOf(id, locale)].filter((part) => part !== undefined).join(' · '),
      uses: usesOfLaw(family),
      rows: values.map(({ from, value, source, confidence, doubt }) => ({
        from,
        value: valueIn(family, value, unit, locale),
        article: source.article ? `${source.title}, ${source.article}` : source.title,
        href: source.href,
        checkedOn: source.checkedOn,
        confidence: words.confidences[confidence] ?? confidence,
        doubt: doubt === undefined ? '' : (words.doubts[doubt] ?? doubt),
      })),
    }))
  })
}

/** Families whose value is whether something is so. */
const FLAGS: readonly string[] = ['outsidePrescriptions']

function valueIn(family: string, value: unknown, unit: string, locale: Locale): string {
  const words = EXPLORER_WORDS[locale]
  if (value === null) return words.noValue
  if (FLAGS.includes(family)) return value === 0 ? words.no : words.yes
  return showLaw(value, unit, locale)
}

/** What a member of a family is about: an act, a supplement, or a kind of care with its service. */
function nameOf(id: string, locale: Locale): string | undefined {
  const words = EXPLORER_WORDS[locale]
  const [family = '', ...rest] = id.split('.')
  const member = rest.join('.')
  if (['tariff', 'age', 'coordination'].includes(family)) return describeAct(member as ActId, locale)
  if (family === 'supplement') return SUPPLEMENT_NAMES[locale][(rest.at(-1) ?? '') as Supplement]
  if (family === 'letter') return member
  const [kind = '', service] = member.split('/')
  const parts = [words.careKinds[kind], service === undefined ? undefined : words.services[service]]
  return parts.filter((part) => part !== undefined).join(', ') || undefined
}

/** A value in words: euros, per cent, a count, or the parts of a record. */
export function showLaw(value: unknown, unit: string, locale: Locale): string {
  if (typeof value !== 'object' || value === null) return showFigure(Number(value), unit, locale)
  const { parts } = EXPLORER_WORDS[locale]
  return Object.entries(value)
    .map(([name, part]) => {
      if (name === 'pairs') return showLaw(part, 'record', locale)
      if (part === true) return parts[name] ?? name
      const shown = showLaw(part, unitOf(name), locale)
      return typeof part === 'object' ? `${parts[name] ?? name} (${shown})` : `${parts[name] ?? name} ${shown}`
    })
    .join(', ')
}

function showFigure(value: number, unit: string, locale: Locale): string {
  if (unit === 'count') return String(value)
  return unit === 'basis points' ? formatRate(value, locale) : formatEuros(value, locale)
}
