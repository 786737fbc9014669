/**
 * Which benefits a printed heading names, under the heading before it.
 *
 * @module
 */

import { headings as FRENCH_NAMES } from '../text/fr.js'
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
} from './benefits.js'
import { plainFrench } from './plain-french.js'
import { LAWFUL_HEADINGS, PRINTED_HEADINGS } from './printed-headings.js'

/** What a printed heading means. */
export type Naming =
  | {
      readonly kind: 'named'
      readonly benefits: readonly [Benefit, ...Benefit[]]
      /** The heading that headings after it are read under. */
      readonly heading: Heading | undefined
      /** What the heading says of the amount: « par jour », « 4 séances par an ». */
      readonly hint: string
    }
  /** What a responsible contract pays by law. */
  | { readonly kind: 'law' }
  | { readonly kind: 'unknown' }

const UNKNOWN: Naming = { kind: 'unknown' }

const OPTION = "(?:dptam|dptm|optam)(?:[ /,-]*(?:ou |et )?(?:a )?(?:l')?(?:dptam|dptm|optam)?[ -]?co(?![a-z]))?"
const OF_OPTION = "(?:(?:a|au|aux|de|d'un|d'une|l'|un|une|dispositifs?)[ ']?)*"
const DOCTOR = '(?:medecins? |praticiens? |professionnels? )?'
const MEMBER = '(?:adherents? |signataires? |membres? |ayant adhere )?'
const NOT_OPTAM: RegExp = /* @__PURE__ */ optionPattern('(?:non|hors)[ -]')
const OPTAM: RegExp = /* @__PURE__ */ optionPattern('')

function optionPattern(negation: string): RegExp {
  return new RegExp(`(?<![a-z])${DOCTOR}${negation}${MEMBER}${OF_OPTION}${OPTION}`)
}

const CHILD =
  /(?:enfants?|mineurs?)(?: \(?(?:de )?(?:moins de|<|jusqu'a) ?\d\d ans\)?)?|(?:de )?(?:moins de|<) ?(?:16|18|20|21) ans/
const ADULT = /adultes?|(?:plus de|>|>=) ?(?:16|18|20|21) ans|(?:16|18|20|21) ans et plus/

const UNIT =
  '(?:jour|journee|nuit|seance|consultation|acte|oreille|oeil|verre|equipement|monture|dent|implant|semestre|an|annee)(?: civile)?(?![a-z])'
const HINT: RegExp = /* @__PURE__ */ hintPattern()

function hintPattern(): RegExp {
  return new RegExp(
    `(?:(?:dans la limite de |limitee? a |max(?:imum)? )?\\d{1,3} (?:seances?|actes?|consultations?|jours?) (?:max(?:imum)? )?)?(?:par |/ ?)${UNIT}|tous les (?:2|deux) ans|(?:et )?par (?:beneficiaire|assure)`,
    'g',
  )
}

/** What a printed heading names. `last` is the heading of the section or row before it. */
export function nameBenefits(label: string, last: Heading | undefined): Naming {
  const plain = withoutMarks(plainFrench(label))
  const hint = (plain.match(HINT) ?? []).join(' ')
  const words = plain.replaceAll(HINT, ' ')
  if (LAWFUL.has(keyOf(words))) return { kind: 'law' }
  if (OTHERWISE.has(keyOf(words))) return { kind: 'named', benefits: ['otherwise'], heading: undefined, hint }
  const whole = find(words, last)
  if (whole) return named(whole, [], hint)
  const { rest, apart } = variantsOf(words)
  if (keyOf(rest) === '') return last && apart.length > 0 ? named([last], apart, hint) : UNKNOWN
  const found = find(rest, last) ?? findWithExamples(rest, last) ?? findEach(rest, last)
  return found ? named(found, apart, hint) : UNKNOWN
}

/** Without the signs of a footnote, the remark that there is no limit, and a colon at the end. */
function withoutMarks(text: string): string {
  return text.replaceAll(/\((?:\d|\*+|sans limitation[^)]*)\)|\*+|[¹²³]| ?:$/g, '').trim()
}

type Apart = '' | 'not-optam' | 'child'

/** What a heading is apart for, and the words without it; « OPTAM » and « adulte » are for the heading itself. */
function variantsOf(words: string): { readonly rest: string; readonly apart: readonly Apart[] } {
  const variants: readonly (readonly [RegExp, Apart])[] = [
    [NOT_OPTAM, 'not-optam'],
    [OPTAM, ''],
    [CHILD, 'child'],
    [ADULT, ''],
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
function named(found: readonly Heading[], apart: readonly Apart[], hint: string): Naming {
  const variants = apart.length === 0 ? ([''] as const) : apart
  const benefits = found.flatMap((heading) => variants.map((variant) => benefitOf(heading, variant)))
  const [first, ...others] = benefits.filter((benefit) => benefit !== undefined)
  const [heading] = found
  if (!first || !heading || others.length + 1 < benefits.length) return UNKNOWN
  return { kind: 'named', benefits: [first, ...others], heading, hint }
}

function benefitOf(heading: Heading, variant: Apart): Benefit | undefined {
  if (variant === 'not-optam')
    return isOneOf(OPTION_HEADINGS, heading) ? `${heading as OptionHeading}-not-optam` : undefined
  if (variant !== 'child') return heading
  if (isPartOf(heading, 'dentist')) return heading
  return isOneOf(CHILD_HEADINGS, heading) ? `${heading as ChildHeading}-child` : undefined
}

function isOneOf(list: readonly Heading[], heading: Heading): boolean {
  return list.includes(heading)
}

/** The heading that words mean under the last one, then anywhere, with their weak words and then without. */
function find(words: string, last: Heading | undefined): readonly [Heading] | undefined {
  for (const key of [keyOf(words), keyOf(words, WEAK)]) {
    const inside = INSIDE.get(key) ?? []
    for (const whole of last ? lineageOf(last) : []) {
      const heading = inside.find((one) => one === whole || isPartOf(one, whole))
      if (heading) return [heading]
    }
    const anywhere = ANYWHERE.get(key)
    if (anywhere) return [anywhere]
  }
  return undefined
}

/** « Médecines douces (ostéopathie, acupuncture) »: what is in brackets are parts of the heading. */
function findWithExamples(words: string, last: Heading | undefined): readonly Heading[] | undefined {
  const [, before = '', examples = ''] = /^([^(]+)\(([^()]*)\)\s*$/.exec(words) ?? []
  const main = before === '' ? undefined : find(before, last)
  if (!main) return undefined
  const [heading] = main
  const known = PRINTED_HEADINGS[heading].examples?.map((words) => keyOf(words)) ?? []
  const isExample = (piece: string) => {
    const [one] = find(piece, heading) ?? []
    return keyOf(piece, WEAK) === '' || known.includes(keyOf(piece)) || (one !== undefined && isPartOf(one, heading))
  }
  return piecesOf(examples).every(isExample) ? main : undefined
}

/** « Généralistes et spécialistes »: each of them. */
function findEach(words: string, last: Heading | undefined): readonly Heading[] | undefined {
  const pieces = piecesOf(words)
  const found: Heading[] = []
  // « Médicaments à 65 %, 30 % et 15 % »: what follows is read under what came before.
  for (const piece of pieces) {
    const [heading] = find(piece, found.at(-1) ?? last) ?? []
    if (heading) found.push(heading)
  }
  return pieces.length > 1 && found.length === pieces.length ? [...new Set(found)] : undefined
}

function piecesOf(words: string): readonly string[] {
  return words.split(/,|;|\/|\+| et | ou /).filter((piece) => keyOf(piece) !== '')
}

const FILLERS: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'de du des d l la le les et a au aux en pour par sur avec ou un une chez dans y compris securite sociale ss ro amo rss assurance maladie obligatoire regime n',
)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(singular))
}

/** Words that a heading can do without where something else names it. */
const WEAK: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'honoraire consultation visite acte frais forfait medecin praticien seance rembourse prise pris charge accepte poste prestation annuel',
)

const NOT_REIMBURSED =
  /(?:non|pas) (?:rembours(?:e|able)e?s?|pris(?:es?)? en charge|acceptee?s?)|refusee?s?|hors nomenclature/g

/** The words of a heading, in no order: without accents, plurals, fillers and, where asked for, weak words. */
function keyOf(words: string, without?: ReadonlySet<string>): string {
  const tokens = words.replaceAll(NOT_REIMBURSED, 'nonrembourse').match(/[a-z0-9]+|%/g) ?? []
  const kept = tokens.map(singular).filter((token) => !FILLERS.has(token) && !without?.has(token))
  return [...new Set(kept)].sort().join(' ')
}

function singular(token: string): string {
  return token.replace(/(?<=...)[sx]$/, '').replace(/(?<=..)ee$/, 'e')
}

const LAWFUL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ LAWFUL_HEADINGS.map((words) => keyOf(words)),
)

const OTHERWISE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ['autres postes', 'tous les postes', 'tous les autres postes', 'toutes garanties'].map((words) =>
    keyOf(words),
  ),
)

const ANYWHERE: ReadonlyMap<string, Heading> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ HEADINGS.flatMap((heading) =>
    [plainFrench(FRENCH_NAMES[heading]), ...PRINTED_HEADINGS[heading].anywhere].map((words): [string, Heading] => [
      keyOf(words),
      heading,
    ]),
  ),
)

const INSIDE: ReadonlyMap<string, readonly Heading[]> = /* @__PURE__ */ insideHeadings()

function insideHeadings(): ReadonlyMap<string, readonly Heading[]> {
  const byKey = new Map<string, Heading[]>()
  for (const heading of HEADINGS)
    for (const words of PRINTED_HEADINGS[heading].inside ?? []) {
      const key = keyOf(words)
      byKey.set(key, [...(byKey.get(key) ?? []), heading])
    }
  return byKey
}
