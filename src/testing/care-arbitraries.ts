/**
 * Lines of care and bills for property-based tests. Care by the name of an act is not drawn: `findActs` lists the acts.
 *
 * @module
 */
import type { CareByKind, DentistCare, UnreimbursedCare } from '../coverage/care.js'
import { CARE_KINDS, type CareKind } from '../coverage/vocabulary.js'
import { addDays } from '../day.js'
import type { Cents } from '../money.js'
import { billedFields, careFields } from './care-fields.js'
import type { DayConstraints } from './day-arbitrary.js'
import type { FastCheck, MappableArbitrary } from './fast-check.js'
import { asCallers, recordTools } from './record-arbitraries.js'

/** What a line of care must be. */
export interface CareConstraints extends DayConstraints {
  /** The kinds to draw from, at least one; every kind by default. */
  readonly kinds?: readonly [CareKind, ...CareKind[]]
}

/** What a bill must be. */
export interface BillConstraints extends CareConstraints {
  /** How many lines there are at the most; 60 by default. */
  readonly maxLength?: number
}

/**
 * Makes an arbitrary of lines of care, given by kind and base. Every kind comes up, with every word that its fields
 * take; `computeCoverage` accepts each line with each cover of {@link coverArbitrary}.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the period of the days of care, the years 2024 to 2026 by default, and the kinds; before
 *   2024 the law of some care is not known, and `computeCoverage` says `no-law`
 * @throws RangeError when the period ends before it starts, or an end of it is no day
 * @example
 * import fc from 'fast-check'
 * const care = careArbitrary(fc, fc.constant)
 * fc.assert(fc.property(care, (line) => unwrap(computeCoverage(line)).fee >= line.fee))
 */
export function careArbitrary<Own>(
  fc: FastCheck,
  constant: (value: CareByKind) => Own,
  constraints: CareConstraints = {},
): Own {
  return asCallers(linesOf(fc, constraints), constant)
}

/**
 * Makes an arbitrary of bills: lines of care of one person in the order of their days, none or more.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the period, the kinds and the length
 * @throws RangeError when the period ends before it starts, or an end of it is no day
 * @example
 * import fc from 'fast-check'
 * const year = billArbitrary(fc, fc.constant, { from: '2025-01-01', until: '2025-12-31' })
 * fc.assert(fc.property(year, (lines) => unwrap(computeBill(lines)).franchise <= 5000))
 */
export function billArbitrary<Own>(
  fc: FastCheck,
  constant: (value: CareByKind[]) => Own,
  { maxLength = 60, ...constraints }: BillConstraints = {},
): Own {
  const bills = fc.array(linesOf(fc, constraints), { maxLength }).map((lines) => [...lines].sort(byDay))
  return asCallers(bills, constant)
}

/** The lines of a day stay in the order in which they were drawn. */
function byDay(one: CareByKind, other: CareByKind): number {
  return Number(one.on > other.on) - Number(one.on < other.on)
}

function linesOf(fc: FastCheck, { kinds, ...period }: CareConstraints): MappableArbitrary<CareByKind> {
  const billed = billedFields(fc, period)
  const fields = careFields(fc)
  const variants = (kinds ?? CARE_KINDS).map((kind) => [kind, { ...billed, ...fields[kind] }])
  return recordTools(fc).variant<DrawnCare>('kind', Object.fromEntries(variants)).map(settle)
}

/** A line as it is drawn, field by field. */
type DrawnCare = CareByKind & { readonly delay?: number }

/** Turns distances into fields that must not be below or before another one, and cuts fields that must not be above one. */
function settle({ delay, ...drawn }: DrawnCare): CareByKind {
  const care = delay === undefined ? drawn : { ...drawn, reimbursedOn: addDays(drawn.on, delay) }
  switch (care.kind) {
    case 'doctor':
      return {
        ...care,
        ...sittingAbove(care),
        ...(care.pathway === 'outside' ? { coordinated: false } : {}),
        ...(care.nature && care.nature !== 'consultation' ? { supplements: [] } : {}),
      }
    case 'dentist':
      return { ...care, ...sittingAbove(care), ...(care.basket === 'zero' ? ofZeroBasket(care) : {}) }
    case 'hearing':
      return care.ear === 'both' && care.quantity === 1 ? { ...care, quantity: 2 } : care
    case 'pharmacist':
      return care.medicine ? { ...care, service: 'dispensing-fee' } : care
    case 'unreimbursed':
      return withoutBase(care)
    case 'optics':
      return care.frame === undefined ? care : { ...care, frame: Math.min(care.frame, care.fee) }
    default:
      return care
  }
}

/** Care that is never reimbursed has no base. */
function withoutBase({ base: _, ...care }: UnreimbursedCare): UnreimbursedCare {
  return care
}

function sittingAbove({ base, sittingBase }: { readonly base: Cents; readonly sittingBase?: Cents }) {
  return sittingBase === undefined ? {} : { sittingBase: base + sittingBase }
}

/** The zero basket is of prostheses, and has a ceiling. */
function ofZeroBasket({ ceiling = 0 }: DentistCare): Partial<DentistCare> {
  return { nature: 'prosthesis', ceiling }
}
