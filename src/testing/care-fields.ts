/**
 * What each field of a line of care is drawn from, kind by kind. A field or a word that care has and the table has not
 * does not compile.
 *
 * @module
 */
import type { CareByKind, CareKind, Pathway } from '../coverage/care.js'
import { CAUSE_NAMES } from '../coverage/rules/situations.js'
import { type DayConstraints, daysOf } from './day-arbitrary.js'
import type { FastCheck } from './fast-check.js'
import { type FieldArbitraries, type FieldArbitrary, recordTools } from './record-arbitraries.js'

/** What every line has, and after how many days it is reimbursed. */
type Billed = Pick<CareByKind, 'on' | 'fee' | 'base' | 'quantity' | 'relatedTo'> & { readonly delay?: number }

/** What a line of a kind has beside it. */
type Particulars<Kind extends CareKind> = Omit<
  Extract<CareByKind, { readonly kind: Kind }>,
  keyof Billed | 'kind' | 'reimbursedOn'
>

/** Every word of a pathway. */
export const PATHWAYS: Readonly<Record<Pathway, true>> = {
  inside: true,
  outside: true,
  emergency: true,
  'away-from-home': true,
  referred: true,
  'substitute-doctor': true,
  'out-of-hours': true,
  'care-plan': true,
  'ald-protocol': true,
  'addiction-clinic': true,
  genetics: true,
  'university-health-service': true,
  military: true,
  'doctor-left': true,
  'new-doctor': true,
  'direct-access': true,
}

/** Amounts in cents, small ones more often. */
function centsOf(fc: FastCheck): FieldArbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 300_000 }))
}

/** The fields of every line. */
export function billedFields(fc: FastCheck, period: DayConstraints): FieldArbitraries<Billed> {
  const { optional } = recordTools(fc)
  const cents = centsOf(fc)
  return {
    on: daysOf(fc, period),
    fee: cents,
    base: cents,
    quantity: optional(fc.integer({ min: 1, max: 6 })),
    relatedTo: optional(fc.constantFrom(...CAUSE_NAMES)),
    delay: optional(fc.integer({ min: 0, max: 60 })),
  }
}

/** The fields of each kind, each drawn without regard to the others: some contradict each other. */
export function careFields(fc: FastCheck): {
  readonly [Kind in CareKind]: FieldArbitraries<Particulars<Kind>>
} {
  const { optional, word } = recordTools(fc)
  const amount = optional(centsOf(fc))
  const flag = optional(fc.boolean())
  const pathway = optional(word(PATHWAYS))
  const professional = optional(fc.constantFrom('Dr A', 'Dr B', '__proto__'))
  return {
    doctor: {
      sector: optional(word({ 'sector-1': true, 'sector-2': true, optam: true, 'outside-convention': true })),
      pathway,
      nature: optional(word({ consultation: true, technical: true, imaging: true })),
      coefficient: optional(fc.integer({ min: 0, max: 100 })),
      sittingBase: amount,
      duringStay: optional(word({ ordinary: true, heavy: true })),
      professional,
    },
    dentist: {
      nature: optional(word({ care: true, prosthesis: true, orthodontics: true, 'orthodontics-monitoring': true })),
      sittingBase: amount,
      basket: optional(word({ free: true, moderated: true, zero: true })),
      crown: optional(
        word({
          metal: true,
          zirconia: true,
          'ceramic-metal-visible': true,
          'ceramic-metal-second-premolar': true,
        }),
      ),
      ceiling: amount,
      professional,
    },
    midwife: {},
    paramedic: {},
    psychologist: {},
    biology: { nature: optional(word({ standard: true, pathology: true, screening: true })), professional },
    medicine: {
      service: word({
        important: true,
        moderate: true,
        weak: true,
        irreplaceable: true,
        homeopathy: true,
        compounded: true,
        'not-reimbursed': true,
      }),
    },
    pharmacist: { service: word({ act: true, 'dispensing-fee': true, 'long-prescription-fee': true }) },
    optics: {
      class: word({ A: true, B: true }),
      lenses: optional(word({ a: true, b: true, c: true, d: true, e: true, f: true })),
      frame: amount,
      ceiling: amount,
      sightChanged: flag,
    },
    hearing: { class: word({ I: true, II: true }), ear: optional(word({ left: true, right: true, both: true })) },
    equipment: { large: flag },
    transport: { urgent: flag },
    spa: { service: word({ fees: true, treatment: true }) },
    'hospital-stay': {
      days: fc.integer({ min: 0, max: 20 }),
      ward: optional(word({ general: true, psychiatry: true, home: true })),
      heavy: flag,
      // A stay of 20 days ends with the 30th or starts after it: a line that crosses that limit is refused.
      firstDay: optional(fc.constantFrom(1, 2, 11, 31, 45)),
      pathway,
    },
    emergency: { professional },
  }
}
