/**
 * What one guarantee of a contract pays by itself, before the law of responsible contracts and the bill limit it.
 *
 * @module
 */

import { yearOf } from '../../day.js'
import { monthlyCeiling } from '../../legislation/contracts.js'
import { applyRate, type Cents, WHOLE } from '../../money.js'
import { own } from '../../record.js'
import type { CareByKind } from '../care.js'
import type { Allowance, Contract, Guarantee } from '../contract.js'
import { used } from '../ledger.js'
import type { GuaranteeKind } from '../vocabulary.js'
import { type Draft, readLaw } from './draft.js'
import { quantityOf } from './traits.js'

/** A guarantee, and the name under which its allowance is counted. */
export interface NamedGuarantee {
  readonly name: GuaranteeKind
  readonly guarantee: Guarantee
}

/** The guarantee that a contract has for a line, the most particular first. */
export function guaranteeFor({ guarantees }: Contract, care: CareByKind): NamedGuarantee | undefined {
  const names: GuaranteeKind[] = [care.kind, 'otherwise']
  if (isOutsideOptam(care)) names.unshift('doctor-not-optam')
  return firstOf(guarantees, names)
}

/** The first of some guarantees that a contract has. */
export function firstOf(
  guarantees: Contract['guarantees'],
  names: readonly GuaranteeKind[],
): NamedGuarantee | undefined {
  for (const name of names) {
    const guarantee = Object.hasOwn(guarantees, name) ? guarantees[name] : undefined
    if (guarantee) return { name, guarantee }
  }
  return undefined
}

/** Sector 2 without the option, or outside every convention. */
export function isOutsideOptam(care: CareByKind): boolean {
  return care.kind === 'doctor' && (care.sector === 'sector-2' || care.sector === 'outside-convention')
}

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
  /** Counter of the allowance, where it is one a year. */
  readonly counter: string | undefined
  /** The acts that the allowance is paid for, where their number is limited. */
  readonly acts: { readonly counter: string; readonly count: number } | undefined
}

const NO_ALLOWANCE = { allowance: 0, counter: undefined, acts: undefined }

/** What a guarantee pays for a line. */
export function payOf(draft: Draft, { name, guarantee }: NamedGuarantee, ground: GuaranteeGround): GuaranteePay {
  switch (guarantee.pays) {
    case 'co-payment':
      return { ...plusOf(draft, name, own(guarantee, 'plus')), amount: ground.coPayment }
    case 'base-share': {
      const share = applyRate(ground.base, guarantee.rate)
      const amount = Math.max(0, guarantee.onTop ? share : share - ground.paid)
      return { ...plusOf(draft, name, own(guarantee, 'plus')), amount }
    }
    case 'allowance':
      return { amount: 0, ...allowanceOf(draft, name, guarantee) }
    case 'ceiling-share': {
      const amount = applyRate(readLaw(draft, monthlyCeiling, 0).value, guarantee.rate)
      return { amount: 0, ...allowanceOf(draft, name, { amount, per: guarantee.per }) }
    }
    case 'everything':
      return { ...NO_ALLOWANCE, amount: Number.POSITIVE_INFINITY }
    case 'nothing':
      return { ...NO_ALLOWANCE, amount: 0 }
  }
}

function plusOf(draft: Draft, name: GuaranteeKind, plus: Allowance | undefined) {
  return plus ? allowanceOf(draft, name, plus) : NO_ALLOWANCE
}

function allowanceOf(draft: Draft, name: GuaranteeKind, { amount, per, times }: Allowance) {
  const { care, ledger } = draft
  const year = yearOf(care.on)
  const sessions = `${year}/times/${name}`
  const left = times === undefined ? Number.POSITIVE_INFINITY : Math.max(0, times - used(ledger, sessions))
  const count = Math.min(quantityOf(care), left)
  const acts = times === undefined ? undefined : { counter: sessions, count }
  if (per === 'act') return { allowance: amount * count, counter: undefined, acts }
  const counter = `${year}/allowance/${name}`
  return { allowance: count > 0 ? Math.max(0, amount - used(ledger, counter)) : 0, counter, acts }
}

/** How much overage a guarantee would pay, were the fee without limit, with a gap in points of the base. */
export function overageBelow(draft: Draft, named: NamedGuarantee, ground: GuaranteeGround, gap: number): Cents {
  const { name, guarantee } = named
  if (guarantee.pays === 'base-share' && !guarantee.onTop && !guarantee.plus)
    return Math.max(0, applyRate(ground.base, Math.max(0, guarantee.rate - gap - WHOLE)))
  const { amount, allowance } = payOf(draft, { name, guarantee }, ground)
  return Math.max(0, amount + allowance - ground.coPayment - applyRate(ground.base, gap))
}
