/**
 * A whole table of guarantees as a contract: headings and words as insurers print them. What is unknown, or can be read in
 * two ways, is refused with its row.
 *
 * @module
 */
import { WHOLE } from '../../money.js'
import { listOf, type Reader, read, text } from '../../record.js'
import { failureOf, type Result, success } from '../../result.js'
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, MAX_TABLE_TEXT } from '../check/limits.js'
import { forgetMatch } from '../parse-amount.js'
import type { Benefit, Heading } from './benefits.js'
import type { Guarantee, SteadyContract } from './contract.js'
import type { ContractIssue } from './issue.js'
import { type Naming, nameBenefits } from './name-benefits.js'
import { type GuaranteeIssue, parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'

/** A row of a table of guarantees: the heading, and the words of the guarantee; without words it opens a section. */
export type ContractRow = readonly [heading: string, words?: string]

type NamedBenefits = Extract<Naming, { readonly kind: 'named' }>

/**
 * Reads a table of guarantees as an insurer prints it. (FR: tableau de garanties)
 *
 * A heading is read under the section that it is in: « Soins » under « Dentaire ». « Non OPTAM » and « Enfant » are apart
 * from the heading that they follow. What a responsible contract pays by law, such as the daily hospital charge, must be
 * in full, and is not written down. « Contrat responsable : non » says that it is none.
 *
 * @param table - rows of heading and words; or text, one row a line, cells apart by a tab, `|`, `;`, two spaces or ` : `
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
export function parseContract(table: string | readonly ContractRow[]): Result<SteadyContract, ContractIssue> {
  const state: Reading = { guarantees: new Map(), issues: [], last: undefined, responsible: undefined }
  for (const [row, cells] of rowsOf(table, state.issues)) readRow(state, row, cells)
  forgetMatch()
  const { guarantees, issues, responsible } = state
  const entries = [...guarantees].map(([benefit, { guarantee }]) => [benefit, guarantee])
  return (
    failureOf(issues) ??
    success({ guarantees: Object.fromEntries(entries), ...(responsible !== undefined && { responsible }) })
  )
}

/** What has been read so far. */
interface Reading {
  readonly guarantees: Map<Benefit, { readonly guarantee: Guarantee; readonly row: number }>
  readonly issues: ContractIssue[]
  /** The heading of the section or row before. */
  last: Heading | undefined
  responsible: boolean | undefined
}

type Row = readonly [row: number, cells: readonly string[]]

function readRow(state: Reading, row: number, [label = '', words = '', ...more]: readonly string[]): void {
  if (more.some((cell) => cell !== '')) {
    state.issues.push({ code: 'several-columns', path: [row, 2] })
    return
  }
  if (HEADER.test(plainFrench(label)) && state.guarantees.size === 0) return
  if (/^contrat responsable/.test(plainFrench(label))) {
    state.responsible = !/^non(?![a-z])/.test(plainFrench(words))
    return
  }
  const naming = nameBenefits(label, state.last)
  if (words === '') {
    // A section: it guarantees nothing by itself, so that one which is not known is no harm.
    state.last = naming.kind === 'named' ? naming.heading : undefined
    return
  }
  if (naming.kind === 'law') checkLawful(state, row, words)
  else if (naming.kind === 'unknown') state.issues.push({ code: 'unknown-heading', path: [row, 0] })
  else write(state, row, naming, words)
}

const HEADER =
  /^(?:postes?|garanties?|prestations?|rubriques?|nature)(?: (?:de |des )?(?:soins?|garanties?|frais|depenses?))?$/

/** Writes down the guarantee of each benefit that a row names. */
function write(state: Reading, row: number, naming: NamedBenefits, words: string): void {
  const { guarantees, issues } = state
  state.last = naming.heading
  const guarantee = guaranteeOf(words, naming.hint)
  if (!guarantee.ok) {
    for (const issue of guarantee.issues) issues.push({ ...issue, path: [row, 1] })
    return
  }
  const [first, second] = naming.benefits
  // One counter for both, or one for each? The row does not say.
  if (second && isCounted(guarantee.value)) {
    issues.push({ code: 'ambiguous-heading', path: [row, 0], benefits: [first, second] })
    return
  }
  for (const benefit of naming.benefits) {
    const earlier = guarantees.get(benefit)
    if (earlier) issues.push({ code: 'repeated-heading', path: [row, 0], with: [earlier.row, 0] })
    else guarantees.set(benefit, { guarantee: guarantee.value, row })
  }
}

/** The words, with what the heading says of the amount where they do not say it themselves. */
function guaranteeOf(words: string, hint: string): Result<Guarantee, GuaranteeIssue> {
  const alone = parseGuarantee(words)
  if (hint === '') return alone
  const together = parseGuarantee(`${words}, ${hint}`)
  return together.ok ? together : alone
}

function isCounted(guarantee: Guarantee): boolean {
  const plus = 'plus' in guarantee ? guarantee.plus : undefined
  const period = plus ?? ('per' in guarantee ? guarantee : undefined)
  if ('yearlyCap' in guarantee) return true
  return period !== undefined && (period.times !== undefined || period.per === 'year' || period.per === 'two-years')
}

/** What the law has a responsible contract pay must be in full in its table. */
function checkLawful({ issues }: Reading, row: number, words: string): void {
  const guarantee = parseGuarantee(words)
  const [issue] = guarantee.ok ? [] : guarantee.issues
  const readings = guarantee.ok ? [guarantee.value] : issue?.code === 'ambiguous-guarantee' ? issue.readings : []
  if (readings.length === 0) issues.push({ code: 'malformed-guarantee', path: [row, 1] })
  else if (!readings.every(isWhole)) issues.push({ code: 'less-than-law', path: [row, 1] })
}

function isWhole(guarantee: Guarantee): boolean {
  if (guarantee.pays === 'base-share') return guarantee.rate >= WHOLE && !('yearlyCap' in guarantee)
  if (guarantee.pays === 'everything' || guarantee.pays === 'co-payment') return !('yearlyCap' in guarantee)
  return guarantee.pays === 'zero-basket'
}

/** The rows that say something, each with its number from zero on. */
function rowsOf(table: unknown, issues: ContractIssue[]): readonly Row[] {
  if (typeof table === 'string') return linesOf(table, issues)
  const rows = read(listOf(readCells, MAX_TABLE_ROWS), table)
  if (rows.ok)
    return rows.value.flatMap((cells, row): Row[] => (cells.every((cell) => cell === '') ? [] : [[row, cells]]))
  for (const { code, path } of rows.issues) issues.push({ code: code as 'not-text', path })
  return []
}

const readCells: Reader<readonly string[]> = (value, path, report) => {
  const cells = listOf(text, MAX_TABLE_COLUMNS)(value, path, report)
  return cells?.map((cell) => (cell ?? '').trim())
}

/** Lines of text, each cut at the first of the signs that it has; rules of a Markdown table are no rows. */
function linesOf(table: string, issues: ContractIssue[]): readonly Row[] {
  if (table.length > MAX_TABLE_TEXT) {
    issues.push({ code: 'list-too-long', path: [] })
    return []
  }
  return table.split(/\r?\n/).flatMap((line, row): Row[] => {
    const trimmed = line.replace(/^\s*\|?/, '').replace(/\|?\s*$/, '')
    if (trimmed === '' || /^[-:|\s]+$/.test(trimmed)) return []
    const sign = SIGNS.find((one) => one.test(trimmed))
    return [[row, sign ? trimmed.split(sign).map((cell) => cell.trim()) : [trimmed]]]
  })
}

const SIGNS: readonly RegExp[] = [/\t+/, /\|/, /;/, / {2,}/, /\s:\s/]
