/**
 * Which benefits a printed heading names, under the heading before it.
 *
 * @module
 */

import {
  type Benefit,
  CHILD_HEADINGS,
  type ChildHeading,
  HEADINGS,
  type Heading,
  isPartOf,
  lineageOf,
  OPTION_HEADINGS,
  type OptionHeading,
  sectionsOf,
} from './benefits.js'
import { keyOf, WEAK } from './heading-key.js'
import { knownHeadings } from './known-headings.js'
import { plainFrench } from './plain-french.js'
import { PRINTED_HEADINGS } from './printed-headings.js'

/** What a printed heading means. */
export type Naming =
  | {
      readonly kind: 'named'
      readonly benefits: readonly [Benefit, ...Benefit[]]
      /** The headings that what comes after is read under. */
      readonly headings: readonly Heading[]
      /** What the heading says of the amount: « par jour », « 4 séances par an ». */
      readonly hint: string
      /** What an amount is for where nothing says it. */
      readonly implied: string
    }
  /** What all care of a heading is capped at: « Plafond dentaire annuel ». */
  | { readonly kind: 'cap'; readonly heading: Heading; readonly isYearly: boolean }
  /** What a responsible contract pays by law. */
  | { readonly kind: 'law' }
  /** What is no care that is billed: assistance, the price. */
  | { readonly kind: 'aside' }
  /** Care that is none of its own here. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'unknown' }

const UNKNOWN: Naming = { kind: 'unknown' }

const OPTION = "(?:dptam|dptm|optam)(?:[ /,-]*(?:ou |et )?(?:a )?(?:l')?(?:dptam|dptm|optam)?[ -]?co(?![a-z]))?"
const OF_OPTION = "(?:(?:a|au|aux|de|d'un|d'une|l'|un|une|dispositifs?)[ ']?)*"
const DOCTOR = '(?:medecins? |praticiens? |professionnels? )?'
const MEMBER = '(?:adherents? |signataires? |membres? |ayant adhere )?'
const NOT_OPTAM: RegExp = /* @__PURE__ */ optionPattern("(?:(?:non|hors)[ -]|n'ayant pas (?:adhere |signe )?)")
const OPTAM: RegExp = /* @__PURE__ */ optionPattern('')

function optionPattern(negation: string): RegExp {
  return new RegExp(`(?<![a-z])${DOCTOR}${negation}${MEMBER}${OF_OPTION}${OPTION}`)
}

const CHILD =
  /(?:enfants?|mineurs?)(?: \(?(?:de )?(?:moins de|<|jusqu'a) ?\d\d ans\)?)?|(?:de )?(?:moins de|<|jusqu'a) ?(?:16|18|20|21) ans|jusqu'au (?:16|18|20|21)e?(?:me)? anniversaire/
const ADULT = /adultes?|(?:plus de|>|>=) ?(?:16|18|20|21) ans|(?:16|18|20|21) ans et plus/

const UNIT =
  '(?:jour|journee|nuit|nuitee|seance|consultation|acte|oreille|oeil|verre|equipement|monture|dent|implant|semestre|an|annee)(?: civile)?(?![a-z])'
const LIMIT = '(?:dans la limite de |limitee? a |max(?:imum)? )'
const COUNTED = '(?:seances?|actes?|consultations?|jours?|j|nuits?|nuitees?|implants?|fois)'
const CAPPED =
  '(?:plafond annuel (?:de |: ?)?\\d[\\d .,]*(?:€|euros?)|(?:plafonnee?s? a|limitee?s? a|dans la limite de|max(?:imum)?|plafond de) \\d[\\d .,]*(?:€|euros?) ?(?:par |/ ?)an(?:nee)?(?![a-z]))'
const HINT: RegExp = /* @__PURE__ */ hintPattern()

function hintPattern(): RegExp {
  return new RegExp(
    `(?:${LIMIT}\\d{1,3} ?(?:${COUNTED} ?)?(?:max(?:imum)? ?)?|\\d{1,3} ?${COUNTED} ?(?:max(?:imum)? ?)?)?(?:par |/ ?)${UNIT}|${CAPPED}|tous les (?:2|deux) ans|(?:et )?par (?:beneficiaire|assure)`,
    'g',
  )
}

/** Another name of the zero basket. (FR: 100 % Santé) */
const NO_SHARE = /(?:reste a charge|rac) (?:0|zero)(?![a-z\d])/g

/** What a printed heading names. `last` are the headings of the section or row before it. */
export function nameBenefits(label: string, last: readonly Heading[]): Naming {
  const plain = withoutMarks(plainFrench(label)).replaceAll(NO_SHARE, '100 % sante')
  const hint = (plain.match(HINT) ?? []).join(' ')
  const words = plain.replaceAll(HINT, ' ')
  if (NOT_CONVENTION.test(words)) return leftOutIn(words, last)
  const kind = knownHeadings().whole.get(keyOf(words))
  if (kind === 'otherwise') return { kind: 'named', benefits: ['otherwise'], headings: [], hint, implied: '' }
  if (kind) return { kind }
  if (CAP.test(words)) return capOf(words, last, hint)
  if (isProgressive(words)) return progressives(words, last, hint)
  const { rest, apart } = variantsOf(words)
  // « Enfant », « par oreille »: of the heading before.
  if (keyOf(rest) === '')
    return last.length > 0 && apart.length + hint.length > 0 ? named(last, apart, hint, words) : UNKNOWN
  const found = findWhole(rest, last) ?? findWithExamples(rest, last) ?? findFree(rest, last) ?? findEach(rest, last)
  return found ? named(found, apart, hint, words) : UNKNOWN
}

const CAP =
  /^(?:plafond|maximum|limite)s?(?![a-z])|[(:,-] ?(?:plafond|maximum|limite)s?(?: (?:annuel(?:le)?|global))?s?\)? *$/

/** « Plafond annuel prothèses dentaires »; without a name it is not clear whether it caps the section or the row before. */
function capOf(words: string, last: readonly Heading[], hint: string): Naming {
  const rest = words.replaceAll(/(?:plafond|maximum|limite|global|annuel(?:le)?|remboursement)s?(?![a-z])/g, ' ')
  const [heading] = find(rest, last) ?? []
  return heading
    ? { kind: 'cap', heading, isYearly: /annuel/.test(words) || /an(?:nee)?(?![a-z])/.test(hint) }
    : UNKNOWN
}

const PROGRESSIVE =
  /(?:progressif|(?:multi|bi|tri)foca(?:l|ux))s?(?:(?: ou | et |, ?| ?\/ ?)(?:progressif|(?:multi|bi|tri)foca(?:l|ux))s?)*(?![a-z])/

/** Lenses for more than one distance, where nothing else says how strong they are. */
function isProgressive(words: string): boolean {
  return PROGRESSIVE.test(words) && !/complexe|simple/.test(words)
}

/** « Verres progressifs »: these are complex, or very complex where they are strong (R871-2, 3°). */
function progressives(words: string, last: readonly Heading[], hint: string): Naming {
  const { rest, apart } = variantsOf(words.replace(PROGRESSIVE, 'complexes'))
  const [heading] = find(rest, last) ?? []
  return heading ? named([heading, 'lenses-very-complex'], apart, hint, words) : UNKNOWN
}

const NOT_CONVENTION = /(?:non|hors)[ -]convention(?:nee?s?)?(?![a-z])/

/** Clinics outside the convention are no care of their own here; of doctors outside it a row says more than we know. */
function leftOutIn(words: string, last: readonly Heading[]): Naming {
  const [heading] = find(words.replace(NOT_CONVENTION, ''), last) ?? []
  return heading && lineageOf(heading)[1] === 'hospital' && heading !== 'hospital-fees' ? { kind: 'left-out' } : UNKNOWN
}

/** Without the signs of a footnote, remarks that say nothing of the care, and a colon at the end. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(
      /\((?:\d|\*+|sans limitation[^()]*|\d+ ?(?:€|euros?))\)|\*|[¹²³]| ?:$|\(?hors (?:panier )?100 ?% sante\)?/g,
      '',
    )
    .trim()
}

type Apart = '' | 'not-optam' | 'child' | 'adult'

/** What a heading is apart for, and the words without it; « OPTAM » is for the heading itself, and so is mostly « adulte ». */
function variantsOf(words: string): { readonly rest: string; readonly apart: readonly Apart[] } {
  const variants: readonly (readonly [RegExp, Apart])[] = [
    [NOT_OPTAM, 'not-optam'],
    [OPTAM, ''],
    [CHILD, 'child'],
    [ADULT, 'adult'],
  ]
  let rest = words
  const apart: Apart[] = []
  for (const [pattern, variant] of variants) {
    if (!pattern.test(rest)) continue
    rest = rest.replace(pattern, ' ')
    apart.push(variant)
  }
  return { rest, apart }
}

/** The benefits of some headings, for all that they are apart for. */
function named(found: readonly Heading[], apart: readonly Apart[], hint: string, words: string): Naming {
  const variants = apart.length === 0 ? ([''] as const) : apart
  const benefits = found.flatMap((heading) => variants.map((variant) => benefitOf(heading, variant)))
  const [first, ...others] = benefits.filter((benefit) => benefit !== undefined)
  const [heading] = found
  if (!first || !heading || others.length + 1 < benefits.length) return UNKNOWN
  return { kind: 'named', benefits: [first, ...others], headings: found, hint, implied: impliedBy(heading, words) }
}

/** What an amount is for where nothing says it: « Équipement verres simples » is for one equipment. */
function impliedBy(heading: Heading, words: string): string {
  const isEquipment = isPartOf(heading, 'optics-free') && /equipement|lunettes|monture/.test(words)
  return isEquipment ? 'par equipement' : (IMPLIED.get(heading) ?? '')
}

const IMPLIED: ReadonlyMap<Heading, string> = /* @__PURE__ */ new Map([
  ['birth', 'par naissance'],
  ['spa', 'par an'],
  ['day-room', 'par jour'],
])

function benefitOf(heading: Heading, variant: Apart): Benefit | undefined {
  if (variant === 'not-optam')
    return isOneOf(OPTION_HEADINGS, heading) ? `${heading as OptionHeading}-not-optam` : undefined
  // The insurance pays for what was begun before 16.
  if (variant === 'adult' && heading === 'orthodontics') return 'unreimbursed-orthodontics'
  if (variant !== 'child') return heading
  if (isPartOf(heading, 'dentist') || heading === 'companion') return heading
  return isOneOf(CHILD_HEADINGS, heading) ? `${heading as ChildHeading}-child` : undefined
}

function isOneOf(list: readonly Heading[], heading: Heading): boolean {
  return list.includes(heading)
}

/** The heading that words mean, with their weak words and then without. */
function find(words: string, last: readonly Heading[]): readonly [Heading] | undefined {
  return findBy(keyOf(words), last) ?? findBy(keyOf(words, WEAK), last)
}

/** The heading of a key under the last one, then anywhere. */
function findBy(key: string, last: readonly Heading[]): readonly [Heading] | undefined {
  const inside = knownHeadings().inside.get(key) ?? []
  for (const whole of last.flatMap(lineageOf)) {
    const heading = inside.find((one) => sectionsOf(one).includes(whole))
    if (heading) return [heading]
  }
  const anywhere = knownHeadings().anywhere.get(key)
  return anywhere && [anywhere]
}

/** The heading that words mean, or where the first of them is care by itself, each that they mean. */
function findWhole(words: string, last: readonly Heading[]): readonly Heading[] | undefined {
  return findBy(keyOf(words), last) ?? findBoth(words, last) ?? find(words, last)
}

/**
 * « Consultations et analyses »: a weak word that is care by itself, before a heading that needs none. In « Consultations
 * et visites de généralistes » it is only said of them.
 */
function findBoth(words: string, last: readonly Heading[]): readonly Heading[] | undefined {
  const [first = '', ...others] = words.split(BETWEEN)
  const [before] = keyOf(first, WEAK) === '' ? (find(first, last) ?? []) : []
  if (!before || others.some((piece) => keyOf(piece) !== keyOf(piece, WEAK))) return undefined
  const found = others.flatMap((piece) => find(piece, last) ?? [])
  const areOthers = found.length === others.length && found.every((one) => one !== before && !SPECIALTIES.includes(one))
  return areOthers ? [before, ...found] : undefined
}

/** « Consultations, généralistes » are those of one doctor. */
const SPECIALTIES: readonly Heading[] = ['doctor-general', 'doctor-specialist']

/** « Médecines douces (ostéopathie, acupuncture) »: what is in brackets, or after a colon, are parts of the heading. */
function findWithExamples(words: string, last: readonly Heading[]): readonly Heading[] | undefined {
  const [, before = '', sign, examples = ''] = /^([^(:]+)([(:])([^()]*)\)?\s*$/.exec(words) ?? []
  const main = before === '' ? undefined : find(before, last)
  if (!main) return undefined
  const [heading] = main
  const known = PRINTED_HEADINGS[heading].examples?.map((words) => keyOf(words)) ?? []
  // « Dentaire (implants) », « Optique : monture et 2 verres simples »: a section and one of its rows.
  const [row] = find(examples, main) ?? []
  const isSection = sign === ':' || SECTIONS.includes(heading)
  if (row && isSection && isPartOf(row, heading) && !known.includes(keyOf(examples))) return [row]
  const isExample = (piece: string) => {
    const [one] = find(piece, main) ?? []
    return known.includes(keyOf(piece)) || (one !== undefined && isPartOf(one, heading))
  }
  return piecesOf(examples).every(isExample) ? main : undefined
}

/** Headings that are a part of no other: sections of a table. */
const SECTIONS: readonly Heading[] = /* @__PURE__ */ HEADINGS.filter((heading) => sectionsOf(heading).length === 1)

/** « Généralistes et spécialistes »: each of them. */
function findEach(words: string, last: readonly Heading[]): readonly Heading[] | undefined {
  const pieces = piecesOf(words)
  const found: Heading[] = []
  // « Médicaments à 65 %, 30 % et 15 % »: what follows is read under what came before.
  for (const piece of pieces) {
    const [heading] = find(piece, found.length > 0 ? found.slice(-1) : last) ?? []
    if (heading) found.push(heading)
  }
  return pieces.length > 1 && found.length === pieces.length ? [...new Set(found)] : undefined
}

/** « Verres simples (classe B) »: what is of the free choice of glasses anyway, and says it again. */
function findFree(words: string, last: readonly Heading[]): readonly [Heading] | undefined {
  const found = find(words.replace(FREE_GLASSES, ' '), last)
  return found && isPartOf(found[0], 'optics-free') ? found : undefined
}

const FREE_GLASSES = /(?:classe b|(?:panier |(?:aux? )?tarifs? )libres?)(?![a-z])/

function piecesOf(words: string): readonly string[] {
  return words.split(BETWEEN).filter((piece) => keyOf(piece, WEAK) !== '')
}

const BETWEEN = /,|;|\/|\+| - | et | ou /
