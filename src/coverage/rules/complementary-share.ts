/**
 * What the complementary contract pays: its guarantee, held between what a responsible contract must and must not pay.
 *
 * @module
 */

import { opticalGrid } from '../../legislation/contracts.js'
import { L861_3, L871_1 } from '../../legislation/sources.js'
import type { Cents } from '../../money.js'
import type { Contract } from '../contract/contract.js'
import { guaranteesFor, hasBegun, type NamedGuarantee } from './benefit.js'
import { addNote, addStep, type Draft, readLaw } from './draft.js'
import { countPay, type GuaranteeGround, type GuaranteePay, payOf } from './guarantee.js'
import { noteHighPrice, overageLimit } from './overage-limits.js'
import { isOutsidePathway } from './pathway.js'
import { isIn } from './situations.js'
import { isModerated, isZeroBasket, OPTIONAL_CO_PAYMENTS, rateIdOf } from './traits.js'
import { countCaps, type YearlyCap, yearlyCapsOf } from './yearly-caps.js'

/** The solidarity cover pays as a responsible contract that guarantees the co-payment of all care. (FR: C2S) */
const SOLIDARITY: Contract = { guarantees: { otherwise: { pays: 'co-payment' } }, responsible: true }

/** Takes the share of the contract, or of the solidarity cover. */
export function takeComplementaryShare(draft: Draft): void {
  const { cover, shares } = draft
  const solidarity = isIn(cover, 'c2s')
  const contract = solidarity ? SOLIDARITY : cover.contract
  const pays = contract !== undefined && hasBegun(contract, draft)
  if (isModerated(draft.care) || (isZeroBasket(draft.care) && !pays)) noteHighPrice(draft)
  if (!pays) return
  shares.amc = contract.responsible === false ? freelyPaid(draft, contract) : responsiblyPaid(draft, contract)
  addStep(draft, solidarity ? 'c2s' : 'contract', shares.amc, solidarity ? L861_3 : L871_1)
  if (solidarity && shares.overage > 0 && !isZeroBasket(draft.care) && draft.care.kind !== 'unreimbursed')
    addNote(draft, 'overage-forbidden', 'high', L861_3)
}

/** What is left of the bill to pay for, hospital charges apart. */
interface Room {
  readonly coPayment: Cents
  readonly overage: Cents
  readonly charge: Cents
}

/** Outside the law of responsible contracts: the guarantee, up to what is left, and with it the hospital charges. */
function freelyPaid(draft: Draft, contract: Contract): Cents {
  const { shares } = draft
  const { charge, localPaid } = chargeLeft(draft)
  const coPayment = shares.coPayment - localPaid
  const promise = promiseOf(draft, contract, groundOf(draft, coPayment, shares.grossAmo + localPaid))
  if (promise.parts.length === 0) return 0
  const paid = Math.min(promise.amount, coPayment + shares.overage)
  count(draft, promise, paid)
  return paid + charge
}

/**
 * Within the law of responsible contracts: never the penalty, overage up to its limits; every co-payment that is not
 * optional, hospital charges, and the zero baskets, whatever the guarantee says.
 */
function responsiblyPaid(draft: Draft, contract: Contract): Cents {
  const { shares } = draft
  const { charge, localPaid } = chargeLeft(draft)
  const coPayment = insurableCoPayment(draft, localPaid)
  const ground = groundOf(draft, coPayment, shares.grossAmo + shares.penalty + localPaid)
  const limit = overageLimit(draft, contract, ground)
  const room: Room = { coPayment, overage: limit.amount, charge }
  const promise = promiseOf(draft, contract, ground)
  const promised = Math.min(promise.amount, coPayment + shares.overage)
  const due = Math.max(promised, leastOf(draft, room, promised))
  const paid = Math.min(due, coPayment + room.overage)
  addStep(draft, 'contract-limit', promised - paid, limit.source)
  count(draft, promise, paid)
  return paid + charge
}

/** What the guarantees of a line pay together, each at most its price, and all at most what is left of the year. */
interface Promised {
  readonly amount: Cents
  readonly caps: readonly YearlyCap[]
  readonly parts: readonly { readonly pay: GuaranteePay; readonly amount: Cents }[]
}

function promiseOf(draft: Draft, contract: Contract, ground: GuaranteeGround): Promised {
  const parts = guaranteesFor(draft, contract).map((one) => {
    const pay = payOf(draft, one, one.isFrame ? FRAME_GROUND : ground)
    return { pay, amount: Math.min(pay.amount + pay.allowance, mostFor(draft, contract, one)) }
  })
  const caps = yearlyCapsOf(draft, contract)
  const promised = parts.reduce((sum, { amount }) => sum + amount, 0)
  return { parts, caps, amount: caps.reduce((least, { left }) => Math.min(least, left), promised) }
}

/** The price that a guarantee is for; of a frame a responsible contract pays no more than its limit (R871-2, 3°). */
function mostFor(draft: Draft, { responsible }: Contract, { price, isFrame }: NamedGuarantee): Cents {
  if (!isFrame || responsible === false) return price
  return Math.min(price, readLaw(draft, opticalGrid, undefined).value?.frame ?? price)
}

/** The base of a frame is a few cents: it is counted with the lenses. */
const FRAME_GROUND: GuaranteeGround = { base: 0, paid: 0, coPayment: 0 }

/** The least that a responsible contract pays, whatever it promises (R871-2). */
function leastOf(draft: Draft, { coPayment, overage }: Room, promised: Cents): Cents {
  const { care, shares } = draft
  if (isZeroBasket(care)) return coPayment + overage
  const rateId = rateIdOf(care)
  const obligatory = rateId && OPTIONAL_CO_PAYMENTS.includes(rateId) ? 0 : coPayment
  if (care.kind !== 'optics' || !care.lenses || promised <= coPayment) return obligatory
  const grid = readLaw(draft, opticalGrid, undefined).value
  return grid ? Math.max(obligatory, grid.pairs[care.lenses].min - shares.grossAmo - shares.localScheme) : obligatory
}

/** The co-payment without the penalty; read literally, the solidarity cover pays none of it outside the pathway. */
function insurableCoPayment(draft: Draft, localPaid: Cents): Cents {
  const { cover, shares } = draft
  if (isIn(cover, 'c2s') && isOutsidePathway(draft)) {
    addNote(draft, 'c2s-outside-pathway', 'disputed', L861_3)
    return 0
  }
  return shares.coPayment - shares.penalty - localPaid
}

/** The local scheme pays hospital charges in full, so that what it paid beyond them is of the co-payment. */
function chargeLeft({ shares }: Draft): { charge: Cents; localPaid: Cents } {
  const localCharge = Math.min(shares.localScheme, shares.hospitalCharge)
  return { charge: shares.hospitalCharge - localCharge, localPaid: shares.localScheme - localCharge }
}

/** Guarantees are shares of the full base, even where the fee is lower; care that is not reimbursed has none. */
function groundOf({ care, shares }: Draft, coPayment: Cents, paid: Cents): GuaranteeGround {
  return { base: shares.base === 0 ? 0 : care.base, paid, coPayment }
}

/** Writes down what was paid, in the order of the guarantees. */
function count(draft: Draft, { parts, caps }: Promised, paid: Cents): void {
  countCaps(draft, caps, paid)
  let left = paid
  for (const { pay, amount } of parts) {
    const ofPart = Math.min(left, amount)
    countPay(draft, pay, ofPart)
    left -= ofPart
  }
}
