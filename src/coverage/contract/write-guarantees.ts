/**
 * Writes down what a row guarantees, and what cannot be written down as an issue at its cell.
 *
 * @module
 */
import { WHOLE } from '../../money.js'
import { ownCopy, type Path } from '../../record.js'
import { success } from '../../result.js'
import { type Cell, guaranteeIn, readingsOf } from './cells.js'
import type { Guarantee } from './contract.js'
import { type Naming, nameBenefits } from './name-benefits.js'
import { PAID } from './names-above.js'
import { parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'
import type { Reading } from './reading.js'

type NamedBenefits = Extract<Naming, { readonly kind: 'named' }>
type NamedCap = Extract<Naming, { readonly kind: 'cap' }>

/** Writes down the guarantee of each cell; what is apart for some doctors or for children is a benefit of its own. */
export function writeCells(
  state: Reading,
  row: number,
  at: number,
  naming: NamedBenefits,
  cells: readonly Cell[],
  label: string,
): void {
  for (const cell of cells) {
    const { apart } = cell.column
    const named = apart === '' ? naming : nameBenefits(`${label} ${apart}`, state.last)
    if (named.kind === 'named') write(state, [row, at], named, cell)
    else if (apart === 'OPTAM' || apart === 'adulte') write(state, [row, at], naming, cell)
    else if (cells.some(({ words }) => words !== cell.words))
      state.issues.push({ code: 'unknown-heading', path: [row, at] })
  }
  state.last = naming.headings
}

/** Writes down the guarantee of each benefit that a row names. */
function write(state: Reading, path: readonly [row: number, cell: number], naming: NamedBenefits, cell: Cell): void {
  const { guarantees, issues, formulas } = state
  const [row] = path
  const read = guaranteeIn(cell, naming.hint || state.hint || naming.implied, formulas)
  const guarantee = !read.ok && isZeroBasket(naming) && readingsOf(read).some(isWhole) ? success(ZERO_BASKET) : read
  if (!guarantee.ok) {
    for (const issue of guarantee.issues) issues.push({ ...issue, path: [row, cell.doubt] })
    return
  }
  const [first, second] = naming.benefits
  // One counter for both, or one for each? The row does not say.
  if (second && isCounted(guarantee.value)) {
    issues.push({ code: 'ambiguous-heading', path, benefits: [first, second] })
    return
  }
  for (const benefit of naming.benefits) {
    const earlier = guarantees.get(benefit)
    if (!earlier) guarantees.set(benefit, { guarantee: guarantee.value, path })
    else if (isCounted(guarantee.value) || !isSame(earlier.guarantee, guarantee.value))
      issues.push({ code: 'repeated-heading', path, with: earlier.path })
  }
}

/** Writes down what all care of a heading is capped at in a year. */
export function writeCap({ caps, issues }: Reading, path: Path, { heading, isYearly }: NamedCap, cell: Cell): void {
  const said = `${cell.words}${cell.limits}`
  if (NO_CAP.test(plainFrench(said))) return
  const first = parseGuarantee(said)
  const readings = isYearly ? [first, parseGuarantee(`${said}, par an`)] : [first]
  const cap = readings.flatMap((one) => (one.ok ? [one.value] : [])).find(isYearlyAmount)
  const earlier = caps.get(heading)
  const [doubt] = first.ok ? [MALFORMED] : first.issues
  if (!cap) issues.push({ ...doubt, path: [...path.slice(0, 1), cell.doubt] })
  else if (earlier) issues.push({ code: 'repeated-heading', path, with: earlier.path })
  else caps.set(heading, { cap: cap.amount, path })
}

const MALFORMED = { code: 'malformed-guarantee' } as const
const NO_CAP = /^(?:[-/]|aucun|neant|sans|non|pas de|illimite)/

function isYearlyAmount(guarantee: Guarantee): guarantee is Extract<Guarantee, { readonly pays: 'allowance' }> {
  const hasMore = Object.hasOwn(guarantee, 'times') || Object.hasOwn(guarantee, 'yearlyCap')
  return guarantee.pays === 'allowance' && guarantee.per === 'year' && !hasMore
}

/** Whether two guarantees say the same; both were read, so that their fields are in one order. */
function isSame(one: Guarantee, other: Guarantee): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const ZERO_BASKET: Guarantee = { pays: 'zero-basket' }

/** « 100 % » in a row of the zero basket is all of it, whatever it is a share of. */
function isZeroBasket({ benefits }: NamedBenefits): boolean {
  return benefits.every((benefit) => benefit.endsWith('-zero'))
}

function isCounted(read: Guarantee): boolean {
  const guarantee = ownCopy(read)
  const plus = 'plus' in guarantee ? guarantee.plus : undefined
  const period = plus ?? ('per' in guarantee ? guarantee : undefined)
  if ('yearlyCap' in guarantee) return true
  return period !== undefined && (period.times !== undefined || period.per === 'year' || period.per === 'two-years')
}

/** What the law has a responsible contract pay must be in full in its table. */
export function checkLawful({ issues, formulas }: Reading, row: number, cell: Cell): void {
  if (PAID.test(plainFrench(cell.words))) return
  const readings = readingsOf(guaranteeIn(cell, '', formulas))
  const path = [row, cell.doubt]
  if (readings.length === 0) issues.push({ code: 'malformed-guarantee', path })
  else if (!readings.every(isWhole)) issues.push({ code: 'less-than-law', path })
}

function isWhole(guarantee: Guarantee): boolean {
  if (guarantee.pays === 'base-share') return guarantee.rate >= WHOLE && !Object.hasOwn(guarantee, 'yearlyCap')
  if (guarantee.pays === 'everything' || guarantee.pays === 'co-payment') return !Object.hasOwn(guarantee, 'yearlyCap')
  return guarantee.pays === 'zero-basket'
}
