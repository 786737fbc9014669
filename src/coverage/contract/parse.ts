/**
 * A whole table of guarantees as a contract: headings and words as insurers print them. What is unknown, or can be read in
 * two ways, is refused with its row.
 *
 * @module
 */
import { WHOLE } from '../../money.js'
import { own } from '../../record.js'
import { failureOf, type Result, success } from '../../result.js'
import { forgetMatch } from '../parse-amount.js'
import { cellsOf, chooseCells, guaranteeIn, inColumns, isBareRate, readingsOf } from './cells.js'
import { isOfBase, scopeOf } from './columns.js'
import type { SteadyContract } from './contract.js'
import type { ContractIssue } from './issue.js'
import { apartIn, isLegend, isLimitAlone, isPaymentAlone } from './lone-words.js'
import { nameBenefits } from './name-benefits.js'
import { columnsAbove, labelOf } from './names-above.js'
import { parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'
import { enterSection, type Reading } from './reading.js'
import { rowsOf } from './rows.js'
import type { Span } from './spans.js'
import { checkLawful, writeCap, writeCells } from './write-guarantees.js'

/** A row of a table of guarantees: the heading, and the words of the guarantee; without words it opens a section. */
export type ContractRow = readonly [heading: string, ...words: (string | undefined)[]]

/** Which part of a table is the contract. */
export interface ContractOptions {
  /** Of several formulas, the name above the one that counts, or its number among them, from 1 on. */
  readonly formula?: string | number
}

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
  const issues: ContractIssue[] = []
  const rows = rowsOf(table, issues)
  const state: Reading = {
    leftOut: [],
    guarantees: new Map(),
    caps: new Map(),
    issues,
    rows,
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
      ofBase: rows.some(([, cells]) => cells.some(isAboveWhole)),
      isRefused: false,
    },
  }
  for (const [index, [row, cells, spans]] of rows.entries()) {
    state.at = index
    readRow(state, row, cells, spans)
  }
  forgetMatch()
  return state
}

/** « 150 % » can only be of the base, and so are the other rates of its table. */
function isAboveWhole(words: string): boolean {
  if (!isBareRate(words)) return false
  const [reading] = readingsOf(parseGuarantee(words))
  return reading?.pays === 'base-share' && reading.rate > WHOLE
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

/** A section guarantees nothing by itself, so that one which is not known is no harm. A remark can be on all columns. */
function openSection(state: Reading, label: string): void {
  const scope = scopeOf(plainFrench(label))
  if (isOfBase(plainFrench(label))) Object.assign(state.formulas, { ofBase: true })
  if (scope !== '') Object.assign(state.formulas, { scope })
  else enterSection(state, label)
}
