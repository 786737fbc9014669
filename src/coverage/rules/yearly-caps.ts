/**
 * What a contract pays at most in a calendar year for all care of a heading together. (FR: plafond annuel par poste)
 *
 * @module
 */
import { yearOf } from '../../day.js'
import type { Cents } from '../../money.js'
import { held } from '../../record.js'
import { headingsOf } from '../contract/benefits.js'
import type { Contract } from '../contract/contract.js'
import { takeWithin, used } from '../ledger.js'
import type { Draft } from './draft.js'
import { isZeroBasket } from './traits.js'

/** A cap that a line counts towards: its counter, and what is left of it. */
export interface YearlyCap {
  readonly counter: string
  readonly left: Cents
}

/** The caps of a line; the zero baskets of a responsible contract have none. */
export function yearlyCapsOf({ care, ledger }: Draft, contract: Contract): readonly YearlyCap[] {
  const caps = held(contract, 'yearlyCaps')
  if (!caps || (contract.responsible !== false && isZeroBasket(care))) return NONE
  return headingsOf(care).flatMap((heading): readonly YearlyCap[] => {
    const cap = held(caps, heading)
    const counter = `${yearOf(care.on)}/yearly-cap/${heading}`
    return cap === undefined ? NONE : [{ counter, left: Math.max(0, cap - used(ledger, counter)) }]
  })
}

const NONE: readonly YearlyCap[] = []

/** Writes down what was paid, which counts towards each cap. */
export function countCaps({ ledger }: Draft, caps: readonly YearlyCap[], paid: Cents): void {
  for (const { counter } of caps) takeWithin(ledger, counter, paid, Number.POSITIVE_INFINITY)
}
