import type { Locale } from 'securite-sociale'
import type { ReadTable } from './read-table.js'

/** The reader of tables of guarantees is a file of its own: only who chooses a table loads it. */
let reader: typeof import('./read-table.js') | undefined

/** Loads the reader; where it is there already, nothing is asked of the host. */
export async function loadTableReader(): Promise<void> {
  reader ??= await import('./read-table.js')
}

/** The pasted table as far as it could be read: nothing of it before the reader is there. */
export function readTable(text: string, formula: number): ReadTable {
  return reader?.readTable(text, formula) ?? { contract: { guarantees: {} }, unread: [], leftOut: [], formulas: [] }
}

/** What of a pasted table is a guarantee, written anew: whatever else was pasted, such as a name, is not in it. */
export function onlyGuarantees(text: string, formula: number): string {
  return reader?.writeTable(reader.readTable(text, formula).contract) ?? ''
}

/** The formulas of a pasted table, as a menu calls them; none where there is nothing to choose. */
export function formulaNames(text: string, nameOf: (place: number) => string, locale: Locale): readonly string[] {
  const { formulas } = readTable(text, 1)
  return formulas.map((formula, index) => reader?.nameFormula(formula, nameOf(index + 1), locale) ?? '')
}
