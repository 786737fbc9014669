/**
 * Which row names the columns of a table, and which cell of a row is its heading.
 *
 * @module
 */
import { areOfContract, isReadable } from './cells.js'
import { type Column, columnsOf, isTitle } from './columns.js'
import { nameBenefits } from './name-benefits.js'
import { plainFrench } from './plain-french.js'
import { enterSection, type Reading } from './reading.js'
import type { Row } from './rows.js'

/** The columns that a row of names opens: the first row, or the row of a section that names them anew. */
export function columnsAbove(state: Reading, cells: readonly string[]): readonly Column[] | undefined {
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
  return isReadable(name) && !BASES.includes(plain)
}

/** The base as tables print it above a column; alone in a row it is 100 % of it. */
const BASES: readonly string[] = ['base', 'br', 'brss']

/** Words with an amount of their own are a guarantee, read or not: « 100 % BR + 60 % BR », but « Formule 150 % ». */
const UNREAD_AMOUNT = /^[^a-z\d]*\d.{0,80}(?:%|€|euros?)|\d ?(?:%|€).{0,80}(?<![a-z])(?:br|brss|tm|fr|pmss)(?![a-z])/

/** The heading of a row and the cell after it; a first cell before it is the section, and empty where it goes on. */
export function labelOf(state: Reading, cells: readonly string[]): readonly [label: string, from: number] {
  const [first = '', second = '', ...others] = cells
  if (isReadable(second) || others.every((cell) => cell === '')) return [first, 1]
  const { last, hint } = state
  if (first !== '') enterSection(state, first)
  if (nameBenefits(second, state.last).kind !== 'unknown') return [second, 2]
  Object.assign(state, { last, hint })
  return [first, 1]
}

/** Words that say that something is paid, without how much. */
export const PAID: RegExp = /^(?:oui|illimitee?|incluse?|couverte?|garantie?|prise? en charge)(?![a-z])/
