/**
 * What each field of a line of care is drawn from, kind by kind. A field that care has and the table has not does not
 * compile; the words come from the lists of the calculator.
 *
 * @module
 */
import type { Based, CareByKind, CareOf } from '../coverage/care.js'
import {
  BASKETS,
  BIOLOGY_NATURES,
  CAUSES,
  type CareKind,
  DENTIST_NATURES,
  DOCTOR_NATURES,
  EARS,
  HEARING_CLASSES,
  MEDICINE_SERVICES,
  OPTICS_CLASSES,
  PARAMEDICS,
  PATHWAYS,
  PHARMACIST_SERVICES,
  PRESCRIBERS,
  SECTORS,
  SPA_SERVICES,
  SPECIALTIES,
  STAYS,
  UNREIMBURSED_SERVICES,
  WARDS,
} from '../coverage/vocabulary.js'
import type { Day } from '../day.js'
import { CROWNS, LENS_PAIRS } from '../legislation/contracts.js'
import {
  doctorSupplements,
  midwifeSupplements,
  physiotherapistSupplements,
  type Supplement,
  type SupplementTariffs,
} from '../legislation/supplements.js'
import { TERRITORIES } from '../legislation/territories.js'
import { type DayConstraints, daysOf } from './day-arbitrary.js'
import type { FastCheck } from './fast-check.js'
import { type FieldArbitraries, type FieldArbitrary, recordTools } from './record-arbitraries.js'

/** What every line has, and after how many days it is reimbursed. */
type Billed = Pick<CareByKind, 'on' | 'fee' | 'quantity' | 'relatedTo' | 'prescriber' | 'territory'> &
  Based & {
    readonly delay?: number
  }

/** What a line of a kind has beside it. */
type Particulars<Kind extends CareKind> = Omit<CareOf<Kind>, keyof Billed | 'kind' | 'reimbursedOn'>

/** The first day that is drawn by default, whose supplements are known. */
const FIRST_DAY: Day = '2024-01-01'

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
    prescriber: optional(fc.constantFrom(...PRESCRIBERS)),
    relatedTo: optional(fc.constantFrom(...CAUSES)),
    territory: optional(fc.constantFrom(...TERRITORIES)),
    delay: optional(fc.integer({ min: 0, max: 60 })),
  }
}

/** The fields of each kind, each drawn without regard to the others: some contradict each other. */
export function careFields(fc: FastCheck): {
  readonly [Kind in CareKind]: FieldArbitraries<Particulars<Kind>>
} {
  const { optional } = recordTools(fc)
  const amount = optional(centsOf(fc))
  const flag = optional(fc.boolean())
  // That of a child depends on the age, which the line does not know.
  const supplementsOf = ({ child: _, ...tariffs }: SupplementTariffs) => {
    const known = Object.entries(tariffs).filter(([, { values }]) => values[0].from <= FIRST_DAY)
    return optional(fc.constantFrom(...known.map(([name]): readonly Supplement[] => [name as Supplement])))
  }
  const pathway = optional(fc.constantFrom(...PATHWAYS))
  const professional = optional(fc.constantFrom('Dr A', 'Dr B', '__proto__'))
  return {
    doctor: {
      sector: optional(fc.constantFrom(...SECTORS)),
      pathway,
      specialty: optional(fc.constantFrom(...SPECIALTIES)),
      nature: optional(fc.constantFrom(...DOCTOR_NATURES)),
      coordinated: optional(fc.boolean()),
      coefficient: optional(fc.integer({ min: 0, max: 100 })),
      sittingBase: amount,
      duringStay: optional(fc.constantFrom(...STAYS)),
      professional,
      supplements: supplementsOf(doctorSupplements),
    },
    dentist: {
      nature: optional(fc.constantFrom(...DENTIST_NATURES)),
      sittingBase: amount,
      basket: optional(fc.constantFrom(...BASKETS)),
      crown: optional(fc.constantFrom(...CROWNS)),
      ceiling: amount,
      professional,
    },
    midwife: { supplements: supplementsOf(midwifeSupplements) },
    paramedic: { profession: fc.constantFrom(...PARAMEDICS), supplements: supplementsOf(physiotherapistSupplements) },
    psychologist: {},
    biology: { nature: optional(fc.constantFrom(...BIOLOGY_NATURES)), professional },
    medicine: { service: fc.constantFrom(...MEDICINE_SERVICES) },
    pharmacist: {
      service: fc.constantFrom(...PHARMACIST_SERVICES),
      medicine: optional(fc.constantFrom(...MEDICINE_SERVICES)),
    },
    optics: {
      class: fc.constantFrom(...OPTICS_CLASSES),
      lenses: optional(fc.constantFrom(...LENS_PAIRS)),
      frame: amount,
      ceiling: amount,
      sightChanged: flag,
    },
    hearing: { class: fc.constantFrom(...HEARING_CLASSES), ear: optional(fc.constantFrom(...EARS)) },
    equipment: { large: flag },
    transport: { urgent: flag },
    spa: { service: fc.constantFrom(...SPA_SERVICES) },
    'hospital-stay': {
      days: fc.integer({ min: 0, max: 20 }),
      ward: optional(fc.constantFrom(...WARDS)),
      heavy: flag,
      // A stay of 20 days ends with the 30th or starts after it: a line that crosses that limit is refused.
      firstDay: optional(fc.constantFrom(1, 2, 11, 31, 45)),
      pathway,
    },
    emergency: { professional },
    unreimbursed: { service: fc.constantFrom(...UNREIMBURSED_SERVICES) },
  }
}
