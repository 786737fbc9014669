/**
 * Complementary contracts and covers for property-based tests.
 *
 * @module
 */

import { EXCLUSIVE } from '../coverage/check/cover.js'
import { BENEFITS, type Benefit, HEADINGS, type Heading } from '../coverage/contract/benefits.js'
import type {
  Allowance,
  CeilingShare,
  Contract,
  GrowingContract,
  Guarantee,
  SteadyContract,
} from '../coverage/contract/contract.js'
import type { Cover } from '../coverage/cover.js'
import { ALLOWANCE_PERIODS, SITUATIONS, type Situation } from '../coverage/vocabulary.js'
import { addDays, type Day } from '../day.js'
import { daysOf, FIRST_DAY } from './day-arbitrary.js'
import type { FastCheck, MappableArbitrary } from './fast-check.js'
import { asCallers, type FieldArbitraries, recordTools } from './record-arbitraries.js'

/**
 * Makes an arbitrary of guarantees: every form that a contract may write one in.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @example
 * import fc from 'fast-check'
 * const guarantee = guaranteeArbitrary(fc, fc.constant)
 * fc.assert(
 *   fc.property(guarantee, (otherwise) => {
 *     const visit = { act: 'gp-consultation', fee: 3000, on: '2025-03-01' } as const
 *     return unwrap(computeCoverage(visit, { contract: { guarantees: { otherwise } } })).patient >= 200
 *   }),
 * )
 */
export function guaranteeArbitrary<Own>(fc: FastCheck, constant: (value: Guarantee) => Own): Own {
  return asCallers(guaranteesOf(fc), constant)
}

/**
 * Makes an arbitrary of contracts, responsible or not, with a guarantee for each of some benefits,
 * and with waiting times and years of membership.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @example
 * import fc from 'fast-check'
 * const contract = contractArbitrary(fc, fc.constant)
 * fc.assert(fc.property(contract, ({ guarantees }) => Object.keys(guarantees).length <= 8))
 */
export function contractArbitrary<Own>(fc: FastCheck, constant: (value: Contract) => Own): Own {
  return asCallers(contractsOf(fc), constant)
}

/** What a cover must be. */
export interface CoverConstraints {
  /** The person is born on this day or before; 2024-01-01 by default. Nobody is treated before birth. */
  readonly bornBy?: Day
}

/**
 * Makes an arbitrary of covers: who is treated, at any age, in at most two situations that go together, and with what
 * contract, if any. A newborn has no day of birth here, for it depends on the day of care.
 *
 * @param fc - the caller's own fast-check, version 2 or later
 * @param constant - its `fc.constant`, so that the compiler knows the type of the caller's own arbitraries
 * @param constraints - the last day of birth
 * @throws RangeError when that is no day
 * @example
 * import fc from 'fast-check'
 * const care = careArbitrary(fc, fc.constant)
 * const cover = coverArbitrary(fc, fc.constant)
 * fc.assert(fc.property(care, cover, (line, person) => computeCoverage(line, person).ok))
 */
export function coverArbitrary<Own>(
  fc: FastCheck,
  constant: (value: Cover) => Own,
  { bornBy = FIRST_DAY }: CoverConstraints = {},
): Own {
  const { optional, record } = recordTools(fc)
  const flag = optional(fc.boolean())
  const covers = record<Cover>({
    birthDate: optional(daysOf(fc, { from: addDays(bornBy, -OLDEST), until: bornBy })),
    situations: optional(fc.array(fc.constantFrom(...SITUATIONS), { maxLength: 2 }).map(together)),
    alsaceMoselle: flag,
    contract: optional(fc.oneof<Contract | string>(contractsOf(fc), fc.constantFrom(...PRINTED))),
    pathwayPenaltyCap: flag,
  })
  return asCallers(covers.map(settle), constant)
}

/** Contracts in the words of their table. */
const PRINTED: readonly string[] = ['150 % BR', 'TM + 25 € par acte', '40 € par séance, 4 séances par an', 'néant']

/** An age in days: ninety years. */
const OLDEST = 32_872

/** The situations that a person can be in together with those before. */
function together(drawn: readonly Situation[]): readonly Situation[] {
  const excludes = (one: Situation, other: Situation) =>
    one === other || EXCLUSIVE.some((pair) => pair.includes(one) && pair.includes(other))
  return drawn.filter((one, index) => !drawn.slice(0, index).some((earlier) => excludes(earlier, one)))
}

/** Removes what a situation excludes: the birth of a newborn, a contract beside the free one. */
function settle({ birthDate, contract, ...cover }: Cover): Cover {
  const isIn = (situation: Situation) => cover.situations?.includes(situation) ?? false
  return {
    ...cover,
    ...(birthDate === undefined || isIn('newborn') ? {} : { birthDate }),
    ...(contract === undefined || isIn('c2s') ? {} : { contract }),
  }
}

function contractsOf(fc: FastCheck): MappableArbitrary<Contract> {
  const { optional, record } = recordTools(fc)
  // Those that apply most often are drawn most often.
  const benefit = fc.constantFrom<Benefit>(...BENEFITS, 'otherwise', 'doctor', 'dentist', 'optics')
  const guarantee = guaranteesOf(fc)
  const years = fc.oneof(fc.tuple(guarantee), fc.tuple(guarantee, guarantee))
  const entry = record<Entry<Guarantee | readonly Guarantee[]>>({
    benefit,
    value: fc.oneof<Guarantee | readonly Guarantee[]>(guarantee, guarantee, years),
  })
  const wait = record<Entry<number>>({ benefit, value: fc.integer({ min: 1, max: 24 }) })
  const cap = record<Entry<number, Heading>>({
    benefit: fc.constantFrom<Heading>(...HEADINGS),
    value: fc.integer({ min: 0, max: 200_000 }),
  })
  const contract = record<DrawnContract>({
    guarantees: fc.array(entry, { maxLength: 8 }).map(byBenefit),
    joinedOn: optional(daysOf(fc, { from: '2022-01-01', until: '2026-12-31' })),
    waiting: optional(fc.array(wait, { maxLength: 3 }).map(byBenefit)),
    responsible: optional(fc.boolean()),
    yearlyCaps: optional(fc.array(cap, { maxLength: 3 }).map(byBenefit)),
  })
  return contract.map(settleContract)
}

/** A contract as it is drawn, field by field. */
type DrawnContract = Omit<GrowingContract, 'guarantees' | 'joinedOn'> & {
  readonly guarantees: Readonly<Partial<Record<Benefit, Guarantee | readonly Guarantee[]>>>
  readonly joinedOn?: Day
}

/** Without a first day there is no waiting, and the guarantee of the first year is that of all. */
function settleContract({ waiting, ...drawn }: DrawnContract): Contract {
  if (drawn.joinedOn !== undefined) return { ...drawn, ...(waiting && { waiting }) } as GrowingContract
  const guarantees = Object.entries(drawn.guarantees).map(([benefit, one]) => [
    benefit,
    Array.isArray(one) ? one[0] : one,
  ])
  return { ...drawn, guarantees: Object.fromEntries(guarantees) } as SteadyContract
}

interface Entry<T, Name extends Benefit = Benefit> {
  readonly benefit: Name
  readonly value: T
}

function byBenefit<T, Name extends Benefit>(entries: readonly Entry<T, Name>[]): Readonly<Partial<Record<Name, T>>> {
  return Object.fromEntries(entries.map(({ benefit, value }) => [benefit, value])) as Partial<Record<Name, T>>
}

/** The fields of each form of a guarantee. */
type Forms = {
  readonly [Form in Guarantee['pays']]: FieldArbitraries<Omit<Extract<Guarantee, { readonly pays: Form }>, 'pays'>>
}

function guaranteesOf(fc: FastCheck): MappableArbitrary<Guarantee> {
  const { optional, record, variant } = recordTools(fc)
  const period = { per: fc.constantFrom(...ALLOWANCE_PERIODS), times: optional(fc.integer({ min: 1, max: 12 })) }
  const allowance = { amount: fc.integer({ min: 0, max: 60_000 }), ...period }
  const ceiling = { rate: fc.integer({ min: 0, max: 2000 }), ...period }
  const plus = optional(fc.oneof<Allowance | CeilingShare>(record<Allowance>(allowance), record<CeilingShare>(ceiling)))
  const yearlyCap = optional(fc.integer({ min: 0, max: 200_000 }))
  const forms: Forms = {
    'co-payment': { plus, yearlyCap },
    'base-share': { rate: fc.integer({ min: 0, max: 60_000 }), onTop: optional(fc.boolean()), plus, yearlyCap },
    'fee-share': { rate: fc.integer({ min: 0, max: 9999 }), yearlyCap },
    allowance: { ...allowance, yearlyCap },
    total: { ...allowance, yearlyCap },
    'ceiling-share': { ...ceiling, yearlyCap },
    'zero-basket': {},
    everything: { yearlyCap },
    nothing: {},
  }
  return variant<Guarantee>('pays', forms)
}
