/**
 * A whole table of guarantees as a contract: headings and words as insurers print them. What is unknown, or can be read in
 * two ways, is refused with its row.
 *
 * @module
 */
import { type Cents, WHOLE } from '../../money.js'
import { own, ownCopy, type Path } from '../../record.js'
import { failureOf, type Result, success } from '../../result.js'
import { MAX_STARTS, MAX_WHOLE_ROW_TEXT } from '../check/limits.js'
import { forgetMatch } from '../parse-amount.js'
import type { Benefit, Heading } from './benefits.js'
import {
  areOfContract,
  type Cell,
  cellsOf,
  chooseCells,
  type Formulas,
  guaranteeIn,
  inColumns,
  isBareRate,
  isReadable,
  readingsOf,
} from './cells.js'
import { type Column, columnsOf, isOfBase, isTitle, scopeOf } from './columns.js'
import type { Guarantee, SteadyContract } from './contract.js'
import type { ContractIssue } from './issue.js'
import { type Naming, nameBenefits } from './name-benefits.js'
import { parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'
import { type Row, rowsOf } from './rows.js'
import type { Span } from './spans.js'

/** A row of a table of guarantees: the heading, and the words of the guarantee; without words it opens a section. */
export type ContractRow = readonly [heading: string, ...words: (string | undefined)[]]

/** Which part of a table is the contract. */
export interface ContractOptions {
  /** Of several formulas, the name above the one that counts, or its number among them, from 1 on. */
  readonly formula?: string | number
}

type NamedBenefits = Extract<Naming, { readonly kind: 'named' }>
type NamedCap = Extract<Naming, { readonly kind: 'cap' }>

/**
 * Reads a table of guarantees as an insurer prints it. (FR: tableau de garanties)
 *
 * A heading is read under the section that it is in: « Soins » under « Dentaire ». « Non OPTAM » and « Enfant » are apart
 * from the heading that they follow. What a responsible contract pays by law, such as the daily hospital charge, must be
 * in full, and is not written down. « Contrat responsable : non » says that it is none. Rows of what is no care of its own
 * here, such as wigs and wheelchairs, are left out: {@link findRowsLeftOut} lists them.
 *
 * The words above a column count: the share of the obligatory insurance is no guarantee, a share « en complément » is on
 * top of it, « OPTAM » and « Non OPTAM », « Adulte » and « Enfant » can be columns. Where a table has several formulas,
 * name the one that you want. In a line of blanks a value belongs to the name that it is printed under.
 *
 * @param table - rows of cells; or text, one row a line, cells apart by a tab, `|`, `;`, `,`, two spaces or ` : `
 * @param options - `formula`: the name above the column that counts, or its number among the formulas, from 1 on
 * @returns the contract; an issue for each row that is unknown or can be read in two ways
 * @example
 * const table = `
 *   Honoraires médicaux     100 % BR
 *   Dentaire
 *   Soins                   100 % BR
 *   Prothèses               200 % BR
 *   Ostéopathie             30 € par séance, 4 séances par an
 * `
 * const { guarantees } = unwrap(parseContract(table))
 * Object.keys(guarantees) // => ['doctor', 'dental-care', 'dental-prosthesis', 'osteopath']
 * const levels = 'Garanties | Éco | Confort\nConsultations | 100 % BR | 150 % BR'
 * unwrap(parseContract(levels, { formula: 'Confort' })).guarantees.doctor // => { pays: 'base-share', rate: 15000 }
 * parseContract([['Chambre particulière', '60 €']]) // => {
 * //     ok: false,
 * //     issues: [
 * //       {
 * //         code: 'ambiguous-guarantee',
 * //         path: [0, 1],
 * //         readings: [
 * //           { pays: 'allowance', amount: 6000, per: 'act' },
 * //           { pays: 'allowance', amount: 6000, per: 'year' },
 * //         ],
 * //       },
 * //     ],
 * //   }
 */
export function parseContract(
  table: string | readonly ContractRow[],
  options: ContractOptions = {},
): Result<SteadyContract, ContractIssue> {
  const { guarantees, caps, issues, responsible } = readRows(table, options)
  const entries = [...guarantees].map(([benefit, { guarantee }]) => [benefit, guarantee])
  const contract: SteadyContract = {
    guarantees: Object.fromEntries(entries),
    ...(responsible !== undefined && { responsible }),
    ...(caps.size > 0 && { yearlyCaps: Object.fromEntries([...caps].map(([heading, { cap }]) => [heading, cap])) }),
  }
  return failureOf(issues) ?? success(contract)
}

/**
 * The rows of a table of guarantees that {@link parseContract} leaves out of the contract. There is no kind of care for
 * them here: wigs, wheelchairs, reimbursed contact lenses, batteries of hearing aids, clinics outside the convention. What is printed beside guarantees, such as the premium or legal aid, is not listed. (FR: lignes non reprises)
 *
 * @param table - rows of cells, or text, as {@link parseContract} takes it
 * @returns the places of the rows, from 0 on; of a text, those of its lines
 * @example
 * const table = 'Consultations : 150 % BR\nFauteuil roulant : 100 % BR\nPerruques : 300 € par an'
 * Object.keys(unwrap(parseContract(table)).guarantees) // => ['doctor']
 * findRowsLeftOut(table) // => [1, 2]
 */
export function findRowsLeftOut(table: string | readonly ContractRow[]): readonly number[] {
  return readRows(table, {}).leftOut
}

function readRows(table: string | readonly ContractRow[], options: ContractOptions): Reading {
  const state: Reading = {
    leftOut: [],
    guarantees: new Map(),
    caps: new Map(),
    issues: [],
    rows: [],
    at: 0,
    last: [],
    hint: '',
    responsible: undefined,
    formulas: {
      wanted: own(options, 'formula'),
      columns: [],
      header: undefined,
      spans: [],
      scope: '',
      ofBase: false,
      isRefused: false,
    },
  }
  const rows = rowsOf(table, state.issues)
  state.formulas.ofBase = rows.some(([, cells]) => cells.some(isAboveWhole))
  state.rows = rows
  for (const [index, [row, cells, spans]] of rows.entries()) {
    state.at = index
    readRow(state, row, cells, spans)
  }
  forgetMatch()
  return state
}

/** « 150 % » can only be of the base, and so are the other rates of its table. */
function isAboveWhole(words: string): boolean {
  const [reading] = isBareRate(words) ? readingsOf(parseGuarantee(words)) : []
  return reading?.pays === 'base-share' && reading.rate > WHOLE
}

/** What has been read so far. */
interface Reading {
  readonly guarantees: Map<Benefit, { readonly guarantee: Guarantee; readonly path: Path }>
  readonly caps: Map<Heading, { readonly cap: Cents; readonly path: Path }>
  readonly issues: ContractIssue[]
  /** All rows, and which of them is read now. */
  rows: readonly Row[]
  at: number
  /** The rows of what is no care here. */
  readonly leftOut: number[]
  /** The headings of the section or row before. */
  last: readonly Heading[]
  /** What the section says of amounts: « par équipement ». */
  hint: string
  responsible: boolean | undefined
  readonly formulas: Formulas
}

function readRow(state: Reading, row: number, printed: readonly string[], spans: readonly Span[]): void {
  const columns = columnsAbove(state, printed)
  if (columns) {
    Object.assign(state.formulas, { columns, header: row, spans })
    enterSection(state, printed[0] ?? '')
    return
  }
  const cells = inColumns(state.formulas, printed, spans)
  const [label, from] = labelOf(state, cells)
  const words = cellsOf(state.formulas, cells, from)
  if (/^contrat responsable/.test(plainFrench(label))) {
    state.responsible = !/^non(?![a-z])/.test(plainFrench(words[0]?.words ?? ''))
    return
  }
  if (isLegend(label, words)) return
  if (words.length === 0) {
    const apart = apartIn(state, label)
    if (apart) readRow(state, row, apart, [])
    else if (isLimitAlone(label) || isPaymentAlone(state, label))
      state.issues.push({ code: 'unknown-heading', path: [row, 0] })
    else openSection(state, label)
    return
  }
  const naming = nameBenefits(label, state.last)
  if (naming.kind === 'left-out') state.leftOut.push(row)
  if (naming.kind === 'aside' || naming.kind === 'left-out') return
  if (naming.kind === 'unknown') {
    if (words.every((cell) => readingsOf(guaranteeIn(cell, '', state.formulas))[0]?.pays === 'nothing')) return
    state.issues.push({ code: 'unknown-heading', path: [row, from - 1] })
    return
  }
  const chosen = chooseCells(state.formulas, row, from, words, state.issues)
  if (naming.kind === 'law') for (const cell of chosen) checkLawful(state, row, cell)
  else if (naming.kind === 'cap') for (const cell of chosen) writeCap(state, [row, from - 1], naming, cell)
  else writeCells(state, row, from - 1, naming, chosen, label)
}

/** « Consultations 150 % BR » in one cell: a heading that is known and words of an amount, with nothing between them. */
function apartIn({ last }: Reading, label: string): readonly [heading: string, words: string] | undefined {
  const splits = nameBenefits(label, last).kind === 'unknown' ? splitsOf(label) : []
  const named = splits.filter(([heading]) => nameBenefits(heading, last).kind !== 'unknown')
  return named.find(([, words]) => isPayment(words)) ?? named.find(([, words]) => AMOUNT.test(plainFrench(words)))
}

/** « Prothèses du panier 200 % BR »: what is guaranteed is clear, what for is not. « Formule 150 % » is a title. */
function isPaymentAlone({ last }: Reading, label: string): boolean {
  if (OF_SCHEME.test(plainFrench(label)) || nameBenefits(label, last).kind !== 'unknown') return false
  const amounts = splitsOf(label).flatMap(([, words]) => (/^\d/.test(words) && !isBareRate(words) ? [words] : []))
  return amounts.some((words) => isPayment(words) || RATE_OF_BASE.test(plainFrench(words)))
}

const OF_SCHEME = /(?<!% ?(?:du )?)pmss|plafond (?:annuel|mensuel) de la securite sociale/
const RATE_OF_BASE = /^\d[\d.,]* ?% ?(?:de la |du |des )?(?:br|brss|tm)(?![a-z])/

/** A text in two, at each place where an amount may begin. */
function splitsOf(label: string): readonly (readonly [before: string, from: string])[] {
  if (label.length > MAX_WHOLE_ROW_TEXT) return []
  const starts = [...label.matchAll(/(?:\s|(?<!\d),)(?=\d|TM|ticket|frais)/gi)].slice(0, MAX_STARTS)
  return starts.map(({ index }) => [label.slice(0, index), label.slice(index + 1).trim()])
}

/** Euros, or a rate with what it is of, wherever they are. */
const AMOUNT = /\d ?(?:€|euros?(?![a-z])|% (?:de la |du |des )?(?:base|br|brss|tm|fr|frais|pmss)(?![a-z]))/

/**
 * A remark that limits something, « * dans la limite de 1 500 € par an », « (1) hors médicaments à 15 % », is no title
 * that can be passed over. What limits every contract says nothing new.
 */
function isLimitAlone(label: string): boolean {
  const plain = plainFrench(label)
  if (OF_SCHEME.test(plain)) return false
  const says = (clause: string) => LESS.test(clause) && !OF_ALL.test(clause)
  return LIMITED.test(plain) || (FOOTNOTE.test(plain) && plain.split(/[,;.]/).some(says))
}

const LIMITED =
  /(?<![a-z])(?:plafon[a-z]*|limite[a-z]*|max(?:imum|\.)?|jusqu'a|au[ -]dela)[^a-z].{0,80}\d ?(?:€|euros?)/

const FOOTNOTE = /^(?:\(?\d\)|\(?\*+\)?|[¹²³])/

/** Words that take something away from a guarantee, or put it off. */
const LESS =
  /(?<![a-z])(?:hors|sauf|except[a-z]*|exclu[a-z]*|limit[a-z]*|plafon[a-z]*|max(?:imum)?|au[ -]dela|uniquement|seulement|carence|a (?:partir|compter) d|des la|pendant)/

/** What every contract has: the limits of the law, the baskets without a share, how often glasses are renewed. */
const OF_ALL =
  /frais (?:reels|engages)|depenses? engagees?|contrats? responsables?|plv|hlf|(?:prix|honoraires) limites?|100 ?% sante|participations? forfaitaires?|franchises?|tous les (?:2|deux) ans|renouvellement|moins de 16 ans|evolution de la vue/

/** The words that tables use in short, which explain themselves below them: « BR : base de remboursement ». */
const LEGEND =
  /^\*?(?:br|brss|bdr|trss|tr|tc|tm|fr|dh|ss|rss|ro|amo|amc|mr|rac|smr|plv|hlf|pmss|pass|ccam|ngap|lpp|cco|optam|dptam|optam-co|optam ?\/ ?optam-co|optam co)(?: 20\d\d)?(?: ?[=:].*)?$/

/** Whether a row explains a short word; « OPTAM : 150 % BR » is a guarantee. */
function isLegend(label: string, words: readonly Cell[]): boolean {
  const plain = plainFrench(label)
  return LEGEND.test(plain) && words.every((cell) => !/\d ?(?:%|€)/.test(cell.words) || /^pmss|^pass/.test(plain))
}

/** « Dentaire 100 % Santé » is a title. */
function isPayment(words: string): boolean {
  const [reading] = readingsOf(parseGuarantee(words))
  return reading !== undefined && reading.pays !== 'zero-basket'
}

/** A section guarantees nothing by itself, so that one which is not known is no harm. A remark can be on all columns. */
function openSection(state: Reading, label: string): void {
  const scope = scopeOf(plainFrench(label))
  if (isOfBase(plainFrench(label))) Object.assign(state.formulas, { ofBase: true })
  if (scope !== '') Object.assign(state.formulas, { scope })
  else enterSection(state, label)
}

function enterSection(state: Reading, label: string): void {
  const naming = nameBenefits(label, state.last)
  const isNamed = naming.kind === 'named'
  Object.assign(state, { last: isNamed ? naming.headings : [], hint: isNamed ? naming.hint : '' })
}

/** The columns that a row of names opens: the first row, or the row of a section that names them anew. */
function columnsAbove(state: Reading, cells: readonly string[]): readonly Column[] | undefined {
  const { guarantees, formulas } = state
  const [label = '', ...words] = cells
  const names = words.filter((one) => one !== '')
  if (names.length === 0) return undefined
  const isOfContract = contractColumns(state, cells.length)
  if (isTitle(label)) return columnsOf(cells, isOfContract)
  if (names.some((name) => isNoName(name, names)) || (label !== '' && names.every(isReadable))) return undefined
  const columns = columnsOf(cells, isOfContract)
  const isAgain = ({ name }: Column) => name === '' || formulas.columns.some((known) => known.name === name)
  const areNames = columns.slice(1).every((one) => isAgain(one) || one.role !== 'formula' || one.apart !== '')
  const isOfNames = names.length > 1 || names.every((name) => SAID_ABOVE.test(name))
  const isFirst = guarantees.size === 0 && (label === '' || (formulas.header === undefined && isOfNames))
  return areNames || isFirst ? columns : undefined
}

/** Whether a column below the row that is read now is of the contract, whatever its name. */
function contractColumns(state: Reading, width: number): (index: number) => boolean {
  let below: readonly (readonly string[])[] | undefined
  return (index) => {
    below ??= columnsBelow(state, width)
    return areOfContract(below[index] ?? [])
  }
}

/** The cells of each column, up to the next row of names; a line of blanks may lack some, and says nothing here then. */
function columnsBelow(state: Reading, width: number): readonly (readonly string[])[] {
  const columns: string[][] = []
  for (const [, cells, spans] of rowsBelow(state)) {
    if (spans.length > 0 && cells.length < width) continue
    for (const [index, cell] of cells.entries()) {
      const column = columns[index]
      if (column) column.push(cell)
      else columns[index] = [cell]
    }
  }
  return columns
}

/** The rows up to the next one of names. */
function rowsBelow({ rows, at }: Reading): readonly Row[] {
  const below = rows.slice(at + 1)
  const next = below.findIndex(
    ([, [label = '', ...words]]) => isTitle(label) || (words.some((cell) => cell !== '') && !words.some(isReadable)),
  )
  return next < 0 ? below : below.slice(0, next)
}

const SAID_ABOVE = /^(?:vos |votre |nos |notre )?(?:garanties?|remboursements?|prises? en charge|niveaux?|montants?)/i

/**
 * Words of a guarantee, or of an answer, name no column; « Base » names a formula, or the base of the obligatory insurance,
 * beside another name, and « Garantie » names a column beside one of bases, shares or limits.
 */
function isNoName(name: string, names: readonly string[]): boolean {
  const plain = plainFrench(name)
  if (plain === 'garantie' && columnsOf(names).some(({ role }) => role !== 'formula')) return false
  if (plain === 'non' || PAID.test(plain) || UNREAD_AMOUNT.test(plain)) return true
  return isReadable(name) && !/^(?:base|br|brss)$/.test(plain)
}

/** Words with an amount of their own are a guarantee, read or not: « 100 % BR + 60 % BR », but « Formule 150 % ». */
const UNREAD_AMOUNT = /^[^a-z\d]*\d.{0,80}(?:%|€|euros?)|\d ?(?:%|€).{0,80}(?<![a-z])(?:br|brss|tm|fr|pmss)(?![a-z])/

/** Words that say that something is paid, without how much. */
const PAID = /^(?:oui|illimitee?|incluse?|couverte?|garantie?|prise? en charge)(?![a-z])/

/** The heading of a row and the cell after it; a first cell before it is the section, and empty where it goes on. */
function labelOf(state: Reading, cells: readonly string[]): readonly [label: string, from: number] {
  const [first = '', second = '', ...others] = cells
  if (second === '' || isReadable(second) || others.every((cell) => cell === '')) return [first, 1]
  const { last, hint } = state
  if (first !== '') enterSection(state, first)
  if (nameBenefits(second, state.last).kind !== 'unknown') return [second, 2]
  Object.assign(state, { last, hint })
  return [first, 1]
}

/** Writes down the guarantee of each cell; what is apart for some doctors or for children is a benefit of its own. */
function writeCells(
  state: Reading,
  row: number,
  at: number,
  naming: NamedBenefits,
  cells: readonly Cell[],
  label: string,
): void {
  for (const cell of cells) {
    const { apart } = cell.column
    const named = apart === '' ? naming : nameBenefits(`${label} ${apart}`, state.last)
    if (named.kind === 'named') write(state, [row, at], named, cell)
    else if (apart === 'OPTAM' || apart === 'adulte') write(state, [row, at], naming, cell)
    else if (cells.some(({ words }) => words !== cell.words))
      state.issues.push({ code: 'unknown-heading', path: [row, at] })
  }
  state.last = naming.headings
}

/** Writes down the guarantee of each benefit that a row names. */
function write(state: Reading, path: readonly [row: number, cell: number], naming: NamedBenefits, cell: Cell): void {
  const { guarantees, issues, formulas } = state
  const [row] = path
  const read = guaranteeIn(cell, naming.hint || state.hint || naming.implied, formulas)
  const guarantee = !read.ok && isZeroBasket(naming) && readingsOf(read).some(isWhole) ? success(ZERO_BASKET) : read
  if (!guarantee.ok) {
    for (const issue of guarantee.issues) issues.push({ ...issue, path: [row, cell.doubt] })
    return
  }
  const [first, second] = naming.benefits
  // One counter for both, or one for each? The row does not say.
  if (second && isCounted(guarantee.value)) {
    issues.push({ code: 'ambiguous-heading', path, benefits: [first, second] })
    return
  }
  for (const benefit of naming.benefits) {
    const earlier = guarantees.get(benefit)
    if (!earlier) guarantees.set(benefit, { guarantee: guarantee.value, path })
    else if (isCounted(guarantee.value) || !isSame(earlier.guarantee, guarantee.value))
      issues.push({ code: 'repeated-heading', path, with: earlier.path })
  }
}

/** Writes down what all care of a heading is capped at in a year. */
function writeCap({ caps, issues }: Reading, path: Path, { heading, isYearly }: NamedCap, cell: Cell): void {
  const said = `${cell.words}${cell.limits}`
  if (NO_CAP.test(plainFrench(said))) return
  const first = parseGuarantee(said)
  const readings = isYearly ? [first, parseGuarantee(`${said}, par an`)] : [first]
  const cap = readings.flatMap((one) => (one.ok ? [one.value] : [])).find(isYearlyAmount)
  const earlier = caps.get(heading)
  const [doubt] = first.ok ? [MALFORMED] : first.issues
  if (!cap) issues.push({ ...doubt, path: [...path.slice(0, 1), cell.doubt] })
  else if (earlier) issues.push({ code: 'repeated-heading', path, with: earlier.path })
  else caps.set(heading, { cap: cap.amount, path })
}

const MALFORMED = { code: 'malformed-guarantee' } as const
const NO_CAP = /^(?:[-/]|aucun|neant|sans|non|pas de|illimite)/

function isYearlyAmount(guarantee: Guarantee): guarantee is Extract<Guarantee, { readonly pays: 'allowance' }> {
  const hasMore = Object.hasOwn(guarantee, 'times') || Object.hasOwn(guarantee, 'yearlyCap')
  return guarantee.pays === 'allowance' && guarantee.per === 'year' && !hasMore
}

/** Whether two guarantees say the same; both were read, so that their fields are in one order. */
function isSame(one: Guarantee, other: Guarantee): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const ZERO_BASKET: Guarantee = { pays: 'zero-basket' }

/** « 100 % » in a row of the zero basket is all of it, whatever it is a share of. */
function isZeroBasket({ benefits }: NamedBenefits): boolean {
  return benefits.every((benefit) => benefit.endsWith('-zero'))
}

function isCounted(read: Guarantee): boolean {
  const guarantee = ownCopy(read)
  const plus = 'plus' in guarantee ? guarantee.plus : undefined
  const period = plus ?? ('per' in guarantee ? guarantee : undefined)
  if ('yearlyCap' in guarantee) return true
  return period !== undefined && (period.times !== undefined || period.per === 'year' || period.per === 'two-years')
}

/** What the law has a responsible contract pay must be in full in its table. */
function checkLawful({ issues, formulas }: Reading, row: number, cell: Cell): void {
  if (PAID.test(plainFrench(cell.words))) return
  const readings = readingsOf(guaranteeIn(cell, '', formulas))
  const path = [row, cell.doubt]
  if (readings.length === 0) issues.push({ code: 'malformed-guarantee', path })
  else if (!readings.every(isWhole)) issues.push({ code: 'less-than-law', path })
}

function isWhole(guarantee: Guarantee): boolean {
  if (guarantee.pays === 'base-share') return guarantee.rate >= WHOLE && !Object.hasOwn(guarantee, 'yearlyCap')
  if (guarantee.pays === 'everything' || guarantee.pays === 'co-payment') return !Object.hasOwn(guarantee, 'yearlyCap')
  return guarantee.pays === 'zero-basket'
}
