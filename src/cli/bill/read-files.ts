/**
 * A bill of several lines and a contract, from files: JSON, or a table of guarantees as text.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import type { Care } from '../../coverage/care.js'
import type { Contract, Guarantee } from '../../coverage/contract/contract.js'
import type { ContractIssue } from '../../coverage/contract/issue.js'
import { findRowsLeftOut, parseContract } from '../../coverage/contract/parse.js'
import { parseGuarantee } from '../../coverage/contract/parse-guarantee.js'
import { Misuse, readText, type Terminal } from '../command.js'

/** Bytes: bills of a lifetime, and little enough to hold in memory. */
const LONGEST_INPUT = 1_048_576

/** Reads a file, or standard input for `-`. */
export async function readFile(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return readText(terminal.stdin, LONGEST_INPUT)
  try {
    return await readText(createReadStream(file), LONGEST_INPUT)
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse('unreadable-file')
  }
}

/** The lines of a bill: a JSON list, or a JSON object a line. The calculation checks them. */
export function readBill(content: string): readonly Care[] {
  const whole = parseJson(content)
  if (Array.isArray(whole)) return whole
  if (whole !== undefined) return [whole as Care]
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map(parseJson)
  if (read.length === 0 || read.includes(undefined)) throw new Misuse('no-json-bill')
  return read as Care[]
}

/**
 * A contract as JSON, which the calculation checks, or as a table of guarantees, of which a formula may be wanted; else the
 * rows that are not understood.
 */
export function readContractFile(content: string, formula: string | undefined): Contract | readonly ContractIssue[] {
  const json = parseJson(content)
  if (json !== undefined) return json as Contract
  const table = parseContract(content, formula === undefined ? {} : { formula: numberOf(formula) ?? formula })
  return table.ok ? table.value : table.issues
}

/** The rows of a table of guarantees that are no care here, from zero on; a contract as JSON has none. */
export function rowsLeftOut(content: string): readonly number[] {
  return parseJson(content) === undefined ? findRowsLeftOut(content) : []
}

/** What `--contract` says: `all`, a rate with euros of a year, or the words of a table; else what they can mean. */
export function contractOf(text: string): Contract | readonly ContractIssue[] {
  const guarantee = guaranteeOf(text)
  if (guarantee) return { guarantees: { otherwise: guarantee } }
  const printed = parseGuarantee(text)
  if (printed.ok) return { guarantees: { otherwise: printed.value } }
  const [issue] = printed.issues
  if (issue.code !== 'ambiguous-guarantee') throw new Misuse('wrong-contract')
  return [{ ...issue, path: [] }]
}

function guaranteeOf(text: string): Guarantee | undefined {
  if (text === 'all') return { pays: 'everything' }
  const match = /^(\d{1,4})\s*%(?:\s*\+\s*(\d{1,6})\s*€?)?$/.exec(text)
  if (!match) return undefined
  const [, percent = '', euros] = match
  const rate = Number(`${percent}00`)
  if (euros === undefined) return { pays: 'base-share', rate }
  return { pays: 'base-share', rate, plus: { amount: Number(`${euros}00`), per: 'year' } }
}

/** « 2 » is the second formula, « Formule 2 » its name. */
function numberOf(formula: string): number | undefined {
  return /^\d{1,2}$/.test(formula) ? Number(formula) : undefined
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
