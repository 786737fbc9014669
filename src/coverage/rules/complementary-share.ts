/**
 * What the complementary contract pays: its guarantee, held between what a responsible contract must and must not pay.
 *
 * @module
 */

import { opticalGrid } from '../../legislation/contracts.js'
import { L861_3, L871_1 } from '../../legislation/sources.js'
import type { Cents } from '../../money.js'
import type { Contract } from '../contract.js'
import { takeWithin } from '../ledger.js'
import { addNote, addStep, type Draft, readLaw } from './draft.js'
import { type GuaranteeGround, type GuaranteePay, guaranteeFor, payOf } from './guarantee.js'
import { overageLimit } from './overage-limits.js'
import { isOutsidePathway } from './pathway.js'
import { isIn } from './situations.js'
import { isZeroBasket, OPTIONAL_CO_PAYMENTS, rateIdOf } from './traits.js'

/** The solidarity cover pays as a responsible contract that guarantees the co-payment of all care. (FR: C2S) */
const SOLIDARITY: Contract = { guarantees: { otherwise: { pays: 'co-payment' } }, responsible: true }

/** Takes the share of the contract, or of the solidarity cover. */
export function takeComplementaryShare(draft: Draft): void {
  const { cover, shares } = draft
  const solidarity = isIn(cover, 'c2s')
  const contract = solidarity ? SOLIDARITY : cover.contract
  if (!contract) return
  shares.amc = contract.responsible === false ? freelyPaid(draft, contract) : responsiblyPaid(draft, contract)
  addStep(draft, solidarity ? 'c2s' : 'contract', shares.amc, solidarity ? L861_3 : L871_1)
  if (solidarity && shares.overage > 0 && !isZeroBasket(draft.care)) addNote(draft, 'overage-forbidden', 'high', L861_3)
}

/** What is left of the bill to pay for, hospital charges apart. */
interface Room {
  readonly coPayment: Cents
  readonly overage: Cents
  readonly charge: Cents
}

/** Outside the law of responsible contracts: the guarantee, up to what is left, and with it the hospital charges. */
function freelyPaid(draft: Draft, contract: Contract): Cents {
  const named = guaranteeFor(contract, draft.care)
  if (!named) return 0
  const { shares } = draft
  const { charge, localPaid } = chargeLeft(draft)
  const coPayment = shares.coPayment - localPaid
  const ground = groundOf(draft, coPayment, shares.grossAmo + localPaid)
  const pay = payOf(draft, named, ground)
  const paid = Math.min(pay.amount + pay.allowance, coPayment + shares.overage)
  count(draft, pay, paid)
  return paid + charge
}

/**
 * Within the law of responsible contracts: never the penalty, overage up to its limits; every co-payment that is not
 * optional, hospital charges, and the zero baskets, whatever the guarantee says.
 */
function responsiblyPaid(draft: Draft, contract: Contract): Cents {
  const { care, shares } = draft
  const { charge, localPaid } = chargeLeft(draft)
  const coPayment = insurableCoPayment(draft, localPaid)
  const ground = groundOf(draft, coPayment, shares.grossAmo + shares.penalty + localPaid)
  const limit = overageLimit(draft, contract, ground)
  const room: Room = { coPayment, overage: limit.amount, charge }
  const named = guaranteeFor(contract, care)
  const pay: GuaranteePay = named ? payOf(draft, named, ground) : NOTHING
  const promised = Math.min(pay.amount + pay.allowance, coPayment + shares.overage)
  const due = Math.max(promised, leastOf(draft, room, promised))
  const paid = Math.min(due, coPayment + room.overage)
  addStep(draft, 'contract-limit', promised - paid, limit.source)
  count(draft, pay, paid)
  return paid + charge
}

const NOTHING: GuaranteePay = { amount: 0, allowance: 0, counter: undefined, acts: undefined }

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
function chargeLeft({ cover, care, shares }: Draft): { charge: Cents; localPaid: Cents } {
  const isInHospital = care.kind === 'hospital-stay' || care.kind === 'emergency'
  const localCharge = cover.alsaceMoselle && isInHospital ? Math.min(shares.localScheme, shares.hospitalCharge) : 0
  return { charge: shares.hospitalCharge - localCharge, localPaid: shares.localScheme - localCharge }
}

/** Guarantees are shares of the full base, even where the fee is lower; care that is not reimbursed has none. */
function groundOf({ care, shares }: Draft, coPayment: Cents, paid: Cents): GuaranteeGround {
  return { base: shares.base === 0 ? 0 : care.base, paid, coPayment }
}

function count({ ledger }: Draft, { amount, allowance, counter, acts }: GuaranteePay, paid: Cents): void {
  if (acts && paid > amount) takeWithin(ledger, acts.counter, acts.count, Number.POSITIVE_INFINITY)
  if (counter) takeWithin(ledger, counter, Math.min(allowance, paid - amount), Number.POSITIVE_INFINITY)
}
