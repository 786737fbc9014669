import type { Locale } from 'securite-sociale'
import {
  BENEFITS,
  describeBenefit,
  findRowsLeftOut,
  formatEuros,
  formatGuarantee,
  type Guarantee,
  parseContract,
  type SteadyContract,
} from 'securite-sociale/coverage'

/** A pasted table of guarantees as far as it could be read. */
export interface ReadTable {
  readonly contract: SteadyContract
  /** The lines that are unknown or have two readings, counted from one. */
  readonly unread: readonly number[]
  /** The lines whose care is not computed here, such as wheelchairs, counted from one. */
  readonly leftOut: readonly number[]
  /** Where the table has several formulas side by side: each of them. */
  readonly formulas: readonly Formula[]
}

/** A formula of a table. */
export interface Formula {
  /** What is written above it; empty where nothing is. */
  readonly name: string
  /** What it guarantees in the first row that needs a choice. */
  readonly guarantee: Guarantee | undefined
}

/**
 * Reads a table of guarantees, one a line. What a line says that is not understood is left out of the contract.
 *
 * @param formula - which of several formulas, from one on; the first where there is no such one
 */
export function readTable(text: string, formula: number): ReadTable {
  const formulas = formulasIn(text)
  const options = formulas.length === 0 ? {} : { formula: formula > 0 && formula <= formulas.length ? formula : 1 }
  const leftOut = findRowsLeftOut(text).map((row) => row + 1)
  const whole = parseContract(text, options)
  if (whole.ok) return { contract: whole.value, unread: [], leftOut, formulas }
  const rows = whole.issues.flatMap(({ path: [row] }) => (typeof row === 'number' ? [row] : []))
  const others = text.split('\n').map((line, row) => (rows.includes(row) ? '' : line))
  const rest = parseContract(others.join('\n'), options)
  return {
    contract: rest.ok ? rest.value : { guarantees: {} },
    unread: [...new Set(rows)].map((row) => row + 1),
    leftOut,
    formulas,
  }
}

function formulasIn(text: string): ReadTable['formulas'] {
  const read = parseContract(text)
  const several = read.ok ? undefined : read.issues.find(({ code }) => code === 'several-columns')
  if (several?.code !== 'several-columns') return []
  const { names, readings } = several
  // A cell that cannot be read has no reading: then it is not known which reading is whose.
  const isKnown = readings.length === names.length
  return names.map((name, index) => ({ name, guarantee: isKnown ? readings[index] : undefined }))
}

/** A formula as the page calls it: by its name or its place, and by what it guarantees. */
export function nameFormula({ name, guarantee }: Formula, place: string, locale: Locale): string {
  const called = name || place
  return guarantee === undefined ? called : `${called} (${formatGuarantee(guarantee, locale)})`
}

/** A contract as a table that {@link readTable} reads: only words of the law and amounts are in it. */
export function writeTable({ guarantees, responsible, yearlyCaps = {} }: SteadyContract): string {
  const rows = BENEFITS.flatMap((benefit) => {
    const guarantee = guarantees[benefit]
    return guarantee === undefined ? [] : [`${describeBenefit(benefit, 'fr')} : ${formatGuarantee(guarantee, 'fr')}`]
  })
  const caps = BENEFITS.flatMap((benefit) => {
    const cap = yearlyCaps[benefit as keyof typeof yearlyCaps]
    return cap === undefined ? [] : [`Plafond annuel ${describeBenefit(benefit, 'fr')} : ${formatEuros(cap, 'fr')}`]
  })
  return [...rows, ...caps, ...(responsible === false ? ['Contrat responsable : non'] : [])].join('\n')
}
