/**
 * What the columns of a table of guarantees are: the words above them say it.
 *
 * @module
 */
import { plainFrench } from './plain-french.js'

/** What a column holds. */
type Role =
  /** What a formula, level or option guarantees; also the only column of most tables. (FR: formule) */
  | 'formula'
  /** What the contract pays on top of the obligatory insurance. (FR: part complémentaire) */
  | 'on-top'
  /** What both pay together. (FR: total) */
  | 'total'
  /** What the obligatory insurance pays. (FR: part Sécu) */
  | 'obligatory'
  /** How often, up to how much. (FR: limite) */
  | 'limit'
  /** Prices, examples, remarks: no guarantee. */
  | 'aside'

/** What the words of a column are for, besides the heading of the row, as a heading says it. */
type ApartFor = '' | 'OPTAM' | 'non OPTAM' | 'adulte' | 'enfant'

/** One column of a table. */
export interface Column {
  readonly role: Role
  readonly apart: ApartFor
  /** The words above it. */
  readonly words: string
  /** The same in plain French. */
  readonly name: string
  /** What the words above it add to each guarantee. */
  readonly hint: '' | 'en complement' | 'y compris ro'
  /** A rate in it is one of the base. */
  readonly ofBase: boolean
}

const SCHEME =
  '(?:ro|amo|ss|rss|secu|securite sociale|(?:regime|part) obligatoire|regime (?:de base|general)|assurance maladie(?: obligatoire)?)'
const CONTRACT = '(?:mutuelle|complementaire(?: sante)?|rc|amc|regime complementaire|assureur|assurance complementaire)'
const PAYER =
  "(?:(?:part|remboursements?|prise en charge|taux|garanties?|participation) )?(?:(?:de|du|la|le|l'|par|votre) ?)*"

/** Words between « en complément » and the scheme: « de ceux de l’ », « du remboursement effectué par la ». */
const LINKS =
  "(?: (?:du|de|la|le|les|des|au|aux|a|par|celles?|ceux|celui|parts?|remboursements?|prestations?|effectuee?s?|versee?s?|servie?s?)(?![a-z]))* (?:l')?"

const ON_TOP: RegExp = /* @__PURE__ */ onTopPattern()
const INCLUDED: RegExp = /* @__PURE__ */ includedPattern()
const OF_BASE = /(?<![a-z])(?:br|brss|bases? de remboursement|tarifs? de convention|tc)(?![a-z])/

/** These are built in functions, so that who imports something else does not get them. */
function onTopPattern(): RegExp {
  return anyOf(
    `(?:en complement|en sus|en plus|en supplement|hors|complement(?:aires?)?|s'ajout(?:e|ent|er)|apres|non compris(?:es?)?|exclusi(?:f|ve)s?|(?:ne comprend|ne comprennent|n'inclut|n'incluent) pas)${LINKS}${SCHEME}`,
    `${SCHEME} (?:non (?:inclus|comprise?)e?s?|exclu(?:s|es?)?|en (?:sus|plus))`,
  )
}

function includedPattern(): RegExp {
  return anyOf(
    `(?:y compris|dont|inclu(?:se?|ant)|-|moins|sous deduction|avec)(?: (?:du|de|la|le|des|remboursements?|prestations?))* ?${SCHEME}`,
    `${SCHEME} (?:inclus|comprise?)e?`,
    `${SCHEME} ?(?:\\+|et) ?${CONTRACT}`,
    '\\btotal',
  )
}

const ROLES: readonly (readonly [Role, RegExp])[] = /* @__PURE__ */ roles()

function roles(): readonly (readonly [Role, RegExp])[] {
  return [
    ['total', anyOf('total', `${SCHEME} ?(?:\\+|et) ?${CONTRACT}`)],
    ['on-top', new RegExp(`^${PAYER}${CONTRACT}$`)],
    ['obligatory', new RegExp(`^${PAYER}${SCHEME}$`)],
    ['limit', /^(?:limites?|plafonds?|limitations?|periodicite|frequence|nombre|conditions?|par an|duree)(?: |$)/],
    [
      'aside',
      /^(?:exemples?|prix|tarifs?(?! de conv)|cout|reste a (?:votre )?charge|rac|remarques?|commentaires?|precisions?|brs?s?|bases? de remboursement|tarifs? de convention)(?: |$)/,
    ],
  ]
}

const APART: readonly (readonly [ApartFor, RegExp])[] = [
  [
    'non OPTAM',
    /^(?:medecins? |praticiens? )?(?:non|hors)[ -](?:adherents? |signataires? )?(?:a l')?(?:d?optam|dptm|dptam)/,
  ],
  ['OPTAM', /^(?:medecins? |praticiens? )?(?:adherents? |signataires? )?(?:a l')?(?:d?optam|dptm|dptam)/],
  ['enfant', /^(?:enfants?|mineurs?|(?:de )?(?:moins de|<) ?\d\d ans)/],
  ['adulte', /^(?:adultes?|(?:plus de|>=?) ?\d\d ans|\d\d ans et plus)/],
]

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${patterns.join('|')})(?![a-z])`)
}

/** A column of which nothing is known. */
export const UNNAMED: Column = { role: 'formula', apart: '', words: '', name: '', hint: '', ofBase: false }

/**
 * What the words above the columns of a table say. « Mutuelle » is a share only beside that of the obligatory insurance;
 * « Régime de base » is a formula where it pays what that insurance never does.
 */
export function columnsOf(cells: readonly string[], isOfContract?: (index: number) => boolean): readonly Column[] {
  const columns = cells.map((words, index): Column => {
    const column = columnOf(words)
    return column.role === 'obligatory' && isOfContract?.(index) ? { ...column, role: 'formula' } : column
  })
  const isBeside = columns.some(({ role }) => role === 'obligatory')
  return columns.map((column) =>
    column.role === 'on-top' && !isBeside && !column.name.startsWith('part ') ? { ...column, role: 'formula' } : column,
  )
}

/** What the words above a column say of it. */
function columnOf(words: string): Column {
  const name = plainFrench(words)
  const bare = name
    .replaceAll(/\([^()]*\)|\ben %.*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const role = ROLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'formula'
  const apart = APART.find(([, pattern]) => pattern.test(bare))?.[0] ?? ''
  return { role, apart, words, name, hint: scopeOf(name), ofBase: isOfBase(name) }
}

const TITLE =
  /^(?:postes?|garanties?|prestations?|rubriques?|nature)(?: (?:de |des |du |d')?(?:soins?|garanties?|frais|depenses?|prestations?|remboursements?|actes?|contrat))*$/

/** Whether words are what is written above the headings of a table. */
export function isTitle(words: string): boolean {
  return TITLE.test(plainFrench(words))
}

/** Whether words say that rates are shares of the base. */
export function isOfBase(name: string): boolean {
  return OF_BASE.test(name)
}

/** Whether words say that the share of the obligatory insurance is in the guarantees, or comes on top of them. */
export function scopeOf(name: string): Column['hint'] {
  if (INCLUDED.test(name)) return 'y compris ro'
  return ON_TOP.test(name) ? 'en complement' : ''
}

/** Where a formula is: the column of its name, or the only one whose name holds it. */
export function findFormula(columns: readonly Column[], formula: string): number | undefined {
  const wanted = plainFrench(formula)
  const where = (test: (name: string) => boolean) => columns.flatMap(({ name }, index) => (test(name) ? [index] : []))
  const exact = where((name) => name === wanted)
  const [found, second] = exact.length > 0 ? exact : where((name) => ` ${name} `.includes(` ${wanted} `))
  return second === undefined ? found : undefined
}
