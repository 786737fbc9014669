/**
 * Which cells of a row guarantee something, and what: what the columns beside them say belongs to them.
 *
 * @module
 */
import { WHOLE } from '../../money.js'
import { failure, type Result, success } from '../../result.js'
import { type Column, findFormula, UNNAMED } from './columns.js'
import type { Guarantee } from './contract.js'
import type { ContractIssue } from './issue.js'
import { type GuaranteeIssue, parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'
import { type Span, underNames } from './spans.js'

/** A cell with words. */
export interface Cell {
  readonly index: number
  readonly words: string
  readonly column: Column
  /** What the cells beside it add: how often, up to how much. */
  readonly limits: string
  /** Where what cannot be read is: the cell itself, or that of its limit. */
  readonly doubt: number
  /** The share of the obligatory insurance is in a column of its own. */
  readonly isBeside: boolean
}

/** The columns of a table, and which of its formulas is wanted. */
export interface Formulas {
  readonly wanted: string | number | undefined
  columns: readonly Column[]
  /** The row that names them. */
  header: number | undefined
  /** Where these names are, in a line of blanks. */
  spans: readonly Span[]
  /** What a remark above the rows says of all guarantees. */
  scope: Column['hint']
  /** A rate is one of the base: a remark says so, or one of the rates is above 100 %. */
  ofBase: boolean
  /** Once is enough: every row of a table of several formulas has the same question. */
  isRefused: boolean
}

/** Whether words can be read as a guarantee, in one way or in two. */
export function isReadable(words: string): boolean {
  return readingsOf(parseGuarantee(words)).length > 0
}

/** The one reading of words, or both, or none. */
export function readingsOf(result: Result<Guarantee, GuaranteeIssue>): readonly Guarantee[] {
  if (result.ok) return [result.value]
  const [issue] = result.issues
  return issue.code === 'ambiguous-guarantee' ? issue.readings : []
}

/**
 * The cells of a row, each in its column. A line of blanks does not say which of its cells is empty, where it is printed
 * does; two amounts that are under no name of their own are one text, which is refused.
 */
export function inColumns(
  { spans: names }: Formulas,
  cells: readonly string[],
  spans: readonly Span[],
): readonly string[] {
  const filled = cells.filter((cell) => cell !== '')
  if (spans.length === 0 || filled.length >= names.length) return cells
  const words = filled.slice(1)
  return underNames(cells, spans, names) ?? (words.length > 1 ? [...filled.slice(0, 1), words.join(' ')] : cells)
}

/** Whether the cells of a column say what the obligatory insurance never pays: 150 %, 60 € a day, or 100 % of all. */
export function areOfContract(cells: readonly string[]): boolean {
  const read = cells.map((words) => readingsOf(parseGuarantee(words)))
  const rates = read.flatMap(([one]) => (one?.pays === 'base-share' ? [one.rate] : []))
  if (rates.some((rate) => rate > WHOLE) || read.some(isOfContract)) return true
  return rates.length > 0 && rates.every((rate) => rate === WHOLE)
}

/** « 60 € » can be what the obligatory insurance pays for an act; « 60 € par jour » cannot. */
function isOfContract([one, second]: readonly Guarantee[]): boolean {
  return one !== undefined && second === undefined && OF_CONTRACT.includes(one.pays)
}

const OF_CONTRACT: readonly Guarantee['pays'][] = ['allowance', 'ceiling-share', 'everything']

/** The cells of a row that can guarantee something, from one on. */
export function cellsOf({ columns }: Formulas, cells: readonly string[], from: number): readonly Cell[] {
  const isBeside = columns.some(({ role }) => role === 'obligatory')
  const filled = cells.flatMap((words, index): Cell[] => {
    const column = columns[index] ?? UNNAMED
    const isNone = index < from || words === '' || column.role === 'obligatory' || column.role === 'aside'
    return isNone ? [] : [{ index, words, column, limits: '', doubt: index, isBeside }]
  })
  const found = withLimits(filled)
  const totals = found.filter(({ column }) => column.role === 'total')
  return totals.some(({ words }) => isReadable(words)) ? totals : found.filter((cell) => !totals.includes(cell))
}

/**
 * The cells that guarantee something, each with its limits: those in the cells after it. A single column of limits, before
 * or after all others, is one for all.
 */
function withLimits(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = []
  const limits: { readonly limit: Cell; readonly of: number }[] = []
  for (const cell of cells) {
    const last = found.at(-1)
    if (cell.column.role === 'limit') limits.push({ limit: cell, of: found.length - 1 })
    else if (last && isLimit(last, cell)) found[found.length - 1] = limited(last, cell)
    else found.push(cell)
  }
  const [only, second] = limits
  if (only && !second && (only.of < 0 || only.of === found.length - 1))
    return found.map((cell) => limited(cell, only.limit))
  return found.map((cell, index) =>
    limits.filter(({ of }) => Math.max(0, of) === index).reduce((one, { limit }) => limited(one, limit), cell),
  )
}

/** Whether a cell says how often, or up to how much, the guarantee before it is paid. */
function isLimit(last: Cell, { words }: Cell): boolean {
  return !isReadable(words) && isReadable(`${last.words}${last.limits}, ${words}`)
}

/** A guarantee with its limit. One that has a number counts, and where it cannot be read, neither can the guarantee. */
function limited(cell: Cell, { index, words, column }: Cell): Cell {
  // « Plafond annuel » above « 500 € ».
  const said = YEARLY.test(column.name) ? [words, `${words} par an`] : [words]
  const read = said.find((one) => isReadable(`${cell.words}${cell.limits}, ${one}`))
  if (read === undefined && !/\d/.test(words)) return cell
  return { ...cell, limits: `${cell.limits}, ${read ?? words}`, doubt: read === undefined ? index : cell.doubt }
}

const YEARLY = /(?:annuel|(?:par |\/ ?)an(?![a-z]))/

/** The cells that count: those apart for some doctors or for children, or the one of the formula that is wanted. */
export function chooseCells(
  formulas: Formulas,
  row: number,
  from: number,
  cells: readonly Cell[],
  issues: ContractIssue[],
): readonly Cell[] {
  const [first] = cells
  if (!first || cells.some(({ column }) => column.apart !== '')) return cells
  if (!cells.some(({ words }) => isReadable(words))) return [first]
  const columns = formulaColumns(formulas, from, cells)
  // One cell for all formulas, as tables print what does not differ.
  const isShared = cells.length === 1 && first.index === columns[0]
  const { wanted, header } = formulas
  const names = columns.map((index) => formulas.columns[index]?.words ?? '')
  const refuse = (issue: ContractIssue) => {
    if (!formulas.isRefused) issues.push(issue)
    formulas.isRefused = true
    return []
  }
  if (wanted === undefined) {
    const isAlike = cells.length === columns.length && cells.every(({ words }) => words === first.words)
    if (isShared || isAlike) return [first]
    const readings = cells.flatMap((cell) => readingsOf(guaranteeIn(cell, '', formulas)).slice(0, 1))
    return refuse({ code: 'several-columns', path: [row, columns[1] ?? first.index], columns, names, readings })
  }
  if (isShared && header === undefined) return [first]
  const index = typeof wanted === 'number' ? columns[wanted - 1] : findFormula(formulas.columns, wanted)
  if (index === undefined || !columns.includes(index))
    return refuse({ code: 'unknown-formula', path: [header ?? row], columns, names })
  const cell = isShared ? first : cells.find((one) => one.index === index)
  if (cell) return [cell]
  issues.push({ code: 'malformed-guarantee', path: [row, index] })
  return []
}

/** Where the formulas of a table are: the columns named like that of a cell, and the other cells of the row. */
function formulaColumns({ columns }: Formulas, from: number, cells: readonly Cell[]): readonly number[] {
  const roles = cells.map(({ column }) => column.role)
  const named = columns.flatMap(({ name, role }, index) =>
    index >= from && name !== '' && roles.includes(role) ? [index] : [],
  )
  return [...new Set([...named, ...cells.map(({ index }) => index)])].sort((one, other) => one - other)
}

/** What a cell guarantees, with what its heading and its column say where the words do not say it themselves. */
export function guaranteeIn(
  cell: Cell,
  hint: string,
  { scope, ofBase }: Pick<Formulas, 'scope' | 'ofBase'>,
): Result<Guarantee, GuaranteeIssue> {
  const { column, limits, isBeside } = cell
  const words =
    (isBareRate(cell.words) && (column.ofBase || isBeside || ofBase) ? `${cell.words} BR` : cell.words) + limits
  const said = sayingOf(column, scope)
  const readings = [`${words}, ${hint}, ${said}`, `${words}, ${said}`, `${words}, ${hint}`].map((text) =>
    parseGuarantee(text),
  )
  const result = readings.find(({ ok }) => ok) ?? parseGuarantee(words)
  const isUnsaid = said === '' && (column.hint || scope) === ''
  return result.ok && isBeside && isUnsaid ? withDoubt(result.value, words) : result
}

/** A rate that does not say what it is a share of. */
export function isBareRate(words: string): boolean {
  return /^\d[\d.,]* ?%$/.test(plainFrench(words))
}

/** « Y compris RO » is meant anyway; only a column of totals makes an amount in euros include it. */
function sayingOf({ role, hint }: Column, scope: Column['hint']): string {
  if (role === 'total') return 'y compris ro'
  const said = hint || scope
  return role === 'on-top' || said === 'en complement' ? 'en complement' : ''
}

/** A rate under 100 % beside that of the obligatory insurance can be on top of it or include it. */
function withDoubt(guarantee: Guarantee, words: string): Result<Guarantee, GuaranteeIssue> {
  const isSmall = guarantee.pays === 'base-share' && guarantee.rate < WHOLE
  const onTop = isSmall ? parseGuarantee(`${words}, en complement`) : undefined
  return onTop?.ok && !Object.hasOwn(guarantee, 'onTop')
    ? failure({ code: 'ambiguous-guarantee', readings: [onTop.value, guarantee] })
    : success(guarantee)
}
