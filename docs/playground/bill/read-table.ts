import {
  BENEFITS,
  describeBenefit,
  formatGuarantee,
  parseContract,
  type SteadyContract,
} from 'securite-sociale/coverage'

/** A pasted table of guarantees as far as it could be read. */
export interface ReadTable {
  readonly contract: SteadyContract
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

/** A contract as a table that {@link readTable} reads: only words of the law and amounts are in it. */
export function writeTable({ guarantees, responsible }: SteadyContract): string {
  const rows = BENEFITS.flatMap((benefit) => {
    const guarantee = guarantees[benefit]
    return guarantee === undefined ? [] : [`${describeBenefit(benefit, 'fr')} : ${formatGuarantee(guarantee, 'fr')}`]
  })
  return [...rows, ...(responsible === false ? ['Contrat responsable : non'] : [])].join('\n')
}
