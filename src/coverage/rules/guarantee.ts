/**
 * What one guarantee of a contract pays by itself, before the law of responsible contracts and the bill limit it.
 *
 * @module
 */

import { addMonths, yearOf } from '../../day.js'
import { monthlyCeiling } from '../../legislation/contracts.js'
import { applyRate, type Cents, WHOLE } from '../../money.js'
import { held } from '../../record.js'
import { MONTHS_OF_TWO_YEARS } from '../check/limits.js'
import type { Benefit } from '../contract/benefits.js'
import type { Allowance, Capped, CeilingShare, Period } from '../contract/contract.js'
import { takeWithin, used } from '../ledger.js'
import type { NamedGuarantee } from './benefit.js'
import { type Draft, readLaw } from './draft.js'
import { isZeroBasket, quantityOf } from './traits.js'

/** What the formula of a guarantee works on. */
export interface GuaranteeGround {
  /** The reimbursement base, in full even where the fee is lower. */
  readonly base: Cents
  /** What the obligatory and local schemes are taken to have paid. */
  readonly paid: Cents
  /** The co-payment that the contract may pay. */
  readonly coPayment: Cents
}

/** What a guarantee pays: an amount, and an allowance that may run out. */
export interface GuaranteePay {
  readonly amount: Cents
  readonly allowance: Cents
  /** Counter of the allowance, where it is one for a time. */
  readonly counter: string | undefined
  /** The time of two years that begins with this line, where it does. */
  readonly begins: string | undefined
  /** The acts that the allowance is paid for, where their number is limited. */
  readonly acts: { readonly counter: string; readonly count: number } | undefined
  /** Counter of all that the guarantee pays in a year, where that is limited. */
  readonly cap: string | undefined
}

/** What a guarantee pays for a line. */
export function payOf(draft: Draft, named: NamedGuarantee, ground: GuaranteeGround): GuaranteePay {
  const pay = uncappedPay(draft, named, ground)
  const { guarantee, name, price } = named
  const most = held<Capped, 'yearlyCap'>(guarantee as Capped, 'yearlyCap')
  if (most === undefined) return pay
  const cap = `${yearOf(draft.care.on)}/cap/${name}`
  const left = Math.max(0, most - used(draft.ledger, cap))
  const amount = Math.min(pay.amount, price, left)
  return { ...pay, cap, amount, allowance: Math.min(pay.allowance, left - amount) }
}

function uncappedPay(draft: Draft, named: NamedGuarantee, ground: GuaranteeGround): GuaranteePay {
  const { name, guarantee, price } = named
  switch (guarantee.pays) {
    case 'co-payment':
      return withPlus(draft, name, held(guarantee, 'plus'), ground.coPayment)
    case 'base-share': {
      const share = applyRate(ground.base, guarantee.rate)
      const amount = Math.max(0, held(guarantee, 'onTop') ? share : share - ground.paid)
      return withPlus(draft, name, held(guarantee, 'plus'), amount)
    }
    case 'fee-share':
      return alone(Math.max(0, applyRate(price, guarantee.rate) - ground.paid))
    case 'allowance':
      return allowanceOf(draft, name, guarantee, 0, 0)
    case 'total':
      return allowanceOf(draft, name, guarantee, ground.paid, 0)
    case 'ceiling-share':
      return allowanceOf(draft, name, inEuros(draft, guarantee), 0, 0)
    case 'zero-basket':
      return alone(isZeroBasket(draft.care) ? Number.POSITIVE_INFINITY : ground.coPayment)
    case 'everything':
      return alone(Number.POSITIVE_INFINITY)
    case 'nothing':
      return alone(0)
  }
}

/** An amount without an allowance. Written out here and below: copying records took half of the time of a guarantee. */
function alone(amount: Cents): GuaranteePay {
  return { amount, allowance: 0, counter: undefined, begins: undefined, acts: undefined, cap: undefined }
}

function withPlus(
  draft: Draft,
  name: Benefit,
  plus: Allowance | CeilingShare | undefined,
  amount: Cents,
): GuaranteePay {
  if (!plus) return alone(amount)
  const allowance = Object.hasOwn(plus, 'rate') ? inEuros(draft, plus as CeilingShare) : (plus as Allowance)
  return allowanceOf(draft, name, allowance, 0, amount)
}

function inEuros(draft: Draft, { rate, ...period }: CeilingShare): Allowance {
  return { amount: applyRate(readLaw(draft, monthlyCeiling, 0).value, rate), ...period }
}

/** An amount and an allowance, less what other schemes paid where it is said with their share included. */
function allowanceOf(draft: Draft, name: Benefit, granted: Allowance, paid: Cents, amount: Cents): GuaranteePay {
  const { care, ledger } = draft
  const { amount: each, per } = granted
  const times = held(granted, 'times')
  const sessions = `${yearOf(care.on)}/times/${name}`
  const left = times === undefined ? Number.POSITIVE_INFINITY : Math.max(0, times - used(ledger, sessions))
  const count = Math.min(unitsOf(draft, per), left)
  const acts = times === undefined ? undefined : { counter: sessions, count }
  if (per !== 'year' && per !== 'two-years')
    return {
      amount,
      allowance: Math.max(0, each * count - paid),
      counter: undefined,
      begins: undefined,
      acts,
      cap: undefined,
    }
  const { counter, begins } = per === 'year' ? yearOfCare(draft, name) : twoYears(draft, name)
  const allowance = count > 0 ? Math.max(0, each - used(ledger, counter) - paid) : 0
  return { amount, allowance, counter, begins, acts, cap: undefined }
}

function yearOfCare({ care }: Draft, name: Benefit) {
  return { counter: `${yearOf(care.on)}/allowance/${name}`, begins: undefined }
}

/** Two years from the first line that the allowance pays for; after them the next line begins a new time. */
function twoYears({ care, ledger }: Draft, name: Benefit) {
  const begins = `allowance/${name}`
  const first = ledger.renewals[begins]
  const runs = first !== undefined && care.on >= first && care.on < addMonths(first, MONTHS_OF_TWO_YEARS)
  return runs
    ? { counter: `${first}/allowance/${name}`, begins: undefined }
    : { counter: `${care.on}/allowance/${name}`, begins }
}

/** How many of its units a line holds: days of a stay, two lenses of a pair; acts, ears or sessions otherwise. */
function unitsOf({ care }: Draft, per: Period['per']): number {
  if (per === 'day' && care.kind === 'hospital-stay') return care.days
  if (per === 'eye' && care.kind === 'optics' && care.lenses) return care.quantity ?? 2
  return quantityOf(care)
}

/** Writes down what of its allowance, acts and yearly cap a guarantee has used up. */
export function countPay({ care, ledger }: Draft, pay: GuaranteePay, paid: Cents): void {
  const { amount, allowance, counter, begins, acts, cap } = pay
  const ofAllowance = Math.min(allowance, Math.max(0, paid - amount))
  if (acts && ofAllowance > 0) takeWithin(ledger, acts.counter, acts.count, Number.POSITIVE_INFINITY)
  if (counter) takeWithin(ledger, counter, ofAllowance, Number.POSITIVE_INFINITY)
  if (begins && ofAllowance > 0) ledger.renewals[begins] = care.on
  if (cap) takeWithin(ledger, cap, paid, Number.POSITIVE_INFINITY)
}

/** How much overage a guarantee would pay, were the fee without limit, with a gap in points of the base. */
export function overageBelow(draft: Draft, named: NamedGuarantee, ground: GuaranteeGround, gap: number): Cents {
  const { guarantee } = named
  if (guarantee.pays === 'base-share' && !guarantee.onTop && !guarantee.plus && guarantee.yearlyCap === undefined)
    return Math.max(0, applyRate(ground.base, Math.max(0, guarantee.rate - gap - WHOLE)))
  const { amount, allowance } = payOf(draft, named, ground)
  return Math.max(0, amount + allowance - ground.coPayment - applyRate(ground.base, gap))
}
