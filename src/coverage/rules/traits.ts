/**
 * What the law makes of each kind of care: which rate, which deduction, which act is heavy, which basket.
 *
 * @module
 */

import type { HeavyActCharge } from '../../legislation/hospital.js'
import type { RateId } from '../../legislation/rates.js'
import type { CareByKind, DentistCare, DoctorCare } from '../care.js'

/**
 * The rate of a line, named after its kind and variant; none where the obligatory insurance never pays.
 */
export function rateIdOf(care: CareByKind): RateId | undefined {
  switch (care.kind) {
    case 'doctor':
      if (care.duringStay) return 'hospital-stay'
      if (care.nature === 'teleconsultation') return 'doctor/teleconsultation'
      return care.nature === 'technical-fee' ? 'doctor/technical-fee' : 'doctor'
    case 'optics':
    case 'hearing':
      return 'equipment'
    case 'dentist':
      return care.nature === 'orthodontics' ? 'dentist/orthodontics' : 'dentist'
    case 'biology':
      return care.nature && care.nature !== 'standard' ? `biology/${care.nature}` : 'biology'
    case 'medicine':
      return care.service === 'not-reimbursed' ? undefined : `medicine/${care.service}`
    case 'pharmacist':
      if (!care.medicine) return `pharmacist/${care.service}`
      return care.medicine === 'not-reimbursed' ? undefined : `medicine/${care.medicine}`
    case 'spa':
      return `spa/${care.service}`
    case 'equipment':
      return care.large ? 'equipment/large' : 'equipment'
    case 'transport':
      return care.urgent ? 'transport/urgent' : 'transport'
    case 'unreimbursed':
      return undefined
    default:
      return care.kind
  }
}

/** Medicines whose co-payment even most of the fully covered pay (R160-18). */
export const WEAK_MEDICINES: readonly RateId[] = ['medicine/moderate', 'medicine/weak', 'medicine/homeopathy']

/** Care whose co-payment a responsible contract may leave to the patient (R871-2, 1°). */
export const OPTIONAL_CO_PAYMENTS: readonly RateId[] = /* @__PURE__ */ WEAK_MEDICINES.concat([
  'spa/fees',
  'spa/treatment',
])

/** What the flat participation or the franchise is taken on. */
export function deductionOf(care: CareByKind): 'flat' | 'box' | 'act' | 'trip' | undefined {
  switch (care.kind) {
    case 'doctor':
      return care.duringStay || care.nature === 'technical-fee' ? undefined : 'flat'
    case 'biology':
    case 'emergency':
      return 'flat'
    case 'medicine':
      return 'box'
    case 'paramedic':
      return 'act'
    case 'transport':
      return care.urgent ? undefined : 'trip'
    default:
      return undefined
  }
}

/** Whether acts of this kind add up to a heavy sitting. */
export function canBeHeavy(care: CareByKind): care is DoctorCare | DentistCare {
  if (care.kind === 'doctor') return care.nature === 'technical' && !care.duringStay
  return care.kind === 'dentist' && (care.nature ?? 'care') === 'care'
}

/** Whether the care bears the charge on heavy acts instead of the co-payment, or, as heavy imaging, neither. */
export function heavinessOf(care: CareByKind, { threshold, coefficient }: HeavyActCharge): 'charged' | 'free' | 'none' {
  switch (care.kind) {
    case 'doctor': {
      if (care.duringStay) return care.duringStay === 'heavy' ? 'free' : 'none'
      if (care.nature === 'imaging') return care.base >= threshold * quantityOf(care) ? 'free' : 'none'
      const isHeavy = (care.sittingBase ?? care.base) >= threshold || (care.coefficient ?? 0) >= coefficient
      return care.nature === 'technical' && isHeavy ? 'charged' : 'none'
    }
    case 'dentist':
      return (care.nature ?? 'care') === 'care' && (care.sittingBase ?? care.base) >= threshold ? 'charged' : 'none'
    case 'hospital-stay':
      if (!care.heavy) return 'none'
      return (care.firstDay ?? 1) > 1 ? 'free' : 'charged'
    default:
      return 'none'
  }
}

const PROSTHESES: readonly DentistCare['nature'][] = ['prosthesis', 'inlay', 'inlay-core', 'implant-crown']

/** Whether the act of a dentist is a prosthesis, for which there are baskets and price ceilings. */
export function isProsthesis({ nature }: DentistCare): boolean {
  return PROSTHESES.includes(nature)
}

/** Whether the zero basket can hold the act: not a crown on an implant, whose price is free. */
export function canBeFree(care: DentistCare): boolean {
  return isProsthesis(care) && care.nature !== 'implant-crown'
}

/** Whether the line is of the zero basket. (FR: panier 100 % Santé) */
export function isZeroBasket(care: CareByKind): boolean {
  switch (care.kind) {
    case 'dentist':
      return care.basket === 'zero'
    case 'optics':
      return care.class === 'A'
    case 'hearing':
      return care.class === 'I'
    default:
      return false
  }
}

/** Whether the line is a prosthesis of moderated price, which has a ceiling although something is left to pay. */
export function isModerated(care: CareByKind): boolean {
  return care.kind === 'dentist' && care.basket === 'moderated' && isProsthesis(care)
}

/** How many acts, boxes, trips, ears or sessions a line holds. */
export function quantityOf(care: CareByKind): number {
  return care.quantity ?? (care.kind === 'hearing' && care.ear === 'both' ? 2 : 1)
}

/** The professional whom daily limits are counted for; those without a name are one for each kind of care. */
export function professionalOf(care: CareByKind): string {
  return ('professional' in care && care.professional) || care.kind
}
