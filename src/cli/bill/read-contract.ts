/**
 * The contract of the complementary insurance: a few words, or a file with a table of guarantees or JSON.
 *
 * @module
 */
import type { Contract, Guarantee } from '../../coverage/contract/contract.js'
import type { ContractIssue } from '../../coverage/contract/issue.js'
import { findRowsLeftOut, parseContract } from '../../coverage/contract/parse.js'
import { parseGuarantee } from '../../coverage/contract/parse-guarantee.js'
import { joinWithColon, type Locale, type Text } from '../../locale.js'
import { Misuse, type Terminal, write } from '../command.js'
import { CLI_ENGLISH } from '../text/en.js'
import { CLI_FRENCH } from '../text/fr.js'
import { parseJson, readFile } from './read-files.js'
import type { Typed } from './read-line.js'
import { placeOf } from './refuse.js'

/** The contract that the options give, if any; else what of it cannot be read. */
export async function readContract(
  { contract, 'contract-file': file, formula }: Typed,
  locale: Locale,
  terminal: Terminal,
): Promise<Contract | readonly ContractIssue[] | undefined> {
  if (contract !== undefined && file !== undefined) throw new Misuse('useless-option', { option: 'contract' })
  if (formula !== undefined && file === undefined) throw new Misuse('useless-option', { option: 'formula' })
  if (file !== undefined) {
    const content = await readFile(String(file), terminal)
    const read = contractInFile(content, formula === undefined ? formula : String(formula))
    if (!Array.isArray(read)) await sayLeftOut(content, locale, terminal)
    return read
  }
  return contract === undefined ? undefined : contractOf(String(contract))
}

/** Warns of each row of a table that is not in the contract. The bill is computed all the same. */
async function sayLeftOut(content: string, locale: Locale, terminal: Terminal): Promise<void> {
  const lines = rowsLeftOut(content).map(
    (row) => `${joinWithColon(placeOf(['contract-file', row], locale), LEFT_OUT[locale], locale)}\n`,
  )
  if (lines.length > 0) await write(terminal.stderr, lines.join(''))
}

const LEFT_OUT: Text = { fr: CLI_FRENCH.leftOut, en: CLI_ENGLISH.leftOut }

/**
 * A contract as JSON, which the calculation checks, or as a table of guarantees, of which a formula may be wanted; else the
 * rows that are not understood.
 */
function contractInFile(content: string, formula: string | undefined): Contract | readonly ContractIssue[] {
  const json = parseJson(content)
  if (json !== undefined) return json as Contract
  const table = parseContract(content, formula === undefined ? {} : { formula: numberOf(formula) ?? formula })
  return table.ok ? table.value : table.issues
}

/** The rows of a table of guarantees that are no care here, from zero on; a contract as JSON has none. */
function rowsLeftOut(content: string): readonly number[] {
  return parseJson(content) === undefined ? findRowsLeftOut(content) : []
}

/** What `--contract` says: `all`, a rate with euros of a year, or the words of a table; else what they can mean. */
function contractOf(text: string): Contract | readonly ContractIssue[] {
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
