import { type Contract, parseContract } from 'securite-sociale/coverage'

/** A pasted table of guarantees as far as it could be read. */
export interface ReadTable {
  readonly contract: Contract
  /** The lines that are unknown or have two readings, counted from one. */
  readonly unread: readonly number[]
}

/** Reads a table of guarantees, one a line. What a line says that is not understood is left out of the contract. */
export function readTable(text: string): ReadTable {
  const whole = parseContract(text)
  if (whole.ok) return { contract: whole.value, unread: [] }
  const rows = whole.issues.flatMap(({ path: [row] }) => (typeof row === 'number' ? [row] : []))
  const others = text.split('\n').map((line, row) => (rows.includes(row) ? '' : line))
  const rest = parseContract(others.join('\n'))
  return {
    contract: rest.ok ? rest.value : { guarantees: {} },
    unread: [...new Set(rows)].map((row) => row + 1),
  }
}
