import { fc, test as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { findActs } from '../../src/coverage/acts.js'
import type { CoverageShares } from '../../src/coverage/breakdown.js'
import type { Care, CareByKind } from '../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../src/coverage/compute-coverage.js'
import { BENEFITS, type Benefit, headingsOf } from '../../src/coverage/contract/benefits.js'
import type { Contract, Guarantee } from '../../src/coverage/contract/contract.js'
import { computeDeskPayment } from '../../src/coverage/desk-payment.js'
import { EMPTY_LEDGER } from '../../src/coverage/ledger.js'
import { type Day, yearOf } from '../../src/day.js'
import { valueAt } from '../../src/legislation/dated.js'
import { flatParticipationYearlyLimit } from '../../src/legislation/deductions.js'
import {
  doctorSupplements,
  midwifeSupplements,
  nurseSupplements,
  physiotherapistSupplements,
  type Supplement,
  type SupplementTariffs,
} from '../../src/legislation/supplements.js'
import { unwrap } from '../../src/result.js'
import {
  billArbitrary,
  careArbitrary,
  contractArbitrary,
  coverArbitrary,
  guaranteeArbitrary,
} from '../../src/testing/index.js'

const cares = careArbitrary(fc, fc.constant)
const bills = billArbitrary(fc, fc.constant)
const guarantees = guaranteeArbitrary(fc, fc.constant)
const contracts = contractArbitrary(fc, fc.constant)
const covers = coverArbitrary(fc, fc.constant)

const compute = (care: CareByKind, cover: object = {}) => unwrap(computeCoverage(care, cover))
/** A contract whose finest guarantee for a line is the one given. */
const withGuarantee = (contract: Contract, care: CareByKind, guarantee: Guarantee): Contract => {
  const finest = finestOf(care)
  const apart = { [`${finest}-not-optam`]: guarantee, [`${finest}-child`]: guarantee }
  const own = Object.fromEntries(
    Object.entries(apart).filter(([name]) => (BENEFITS as readonly string[]).includes(name)),
  )
  const { frame: _, 'frame-child': __, ...others } = contract.guarantees
  return {
    ...contract,
    guarantees: { otherwise: { pays: 'co-payment' }, ...others, ...own, [finest]: guarantee },
  } as Contract
}
const finestOf = (care: CareByKind): Benefit => headingsOf(care)[0] ?? 'otherwise'

describe('the shares of a line', () => {
  law.prop([cares, covers])('sum to the fee, to the cent', (care, cover) => {
    const { fee, netAmo, localScheme, amc, patient } = compute(care, cover)
    expect(netAmo + localScheme + amc + patient).toBe(fee)
  })

  law.prop([cares, covers])('are whole cents and never negative', (care, cover) => {
    const { steps, notes, ledger, on: _, checkedUntil: __, ...shares } = compute(care, cover)
    for (const share of Object.values(shares)) expect(Number.isSafeInteger(share) && share >= 0).toBe(true)
    for (const { amount, reason } of steps) expect(amount > 0 || reason !== undefined).toBe(true)
    for (const counter of Object.values(ledger.counters)) expect(counter).toBeGreaterThanOrEqual(0)
  })

  law.prop([cares, covers])(
    'the base is the share and the co-payment, the fee the base, the overage and charges',
    (care, cover) => {
      const { fee, base, grossAmo, coPayment, penalty, overage, hospitalCharge } = compute(care, cover)
      expect(grossAmo + coPayment).toBe(base)
      expect(base + overage + hospitalCharge).toBe(fee)
      expect(penalty).toBeLessThanOrEqual(coPayment)
    },
  )

  law.prop([cares, covers])('the contract pays at most what the obligatory share leaves', (care, cover) => {
    const { fee, grossAmo, localScheme, amc } = compute(care, cover)
    expect(amc).toBeLessThanOrEqual(fee - grossAmo - localScheme)
  })

  law.prop([cares, covers])('the patient keeps at least the participation and the franchise', (care, cover) => {
    const { patient, flatParticipation, franchise } = compute(care, cover)
    expect(patient).toBeGreaterThanOrEqual(flatParticipation + franchise)
  })

  law.prop([cares, covers, fc.date({ min: new Date('1920-01-01'), max: new Date('1990-12-31'), noInvalidDate: true })])(
    'the age of an adult decides nothing but contraception, orthodontics and examinations',
    (care, { birthDate: _, situations: __, ...cover }, birth) => {
      fc.pre(care.relatedTo !== 'contraception' && care.relatedTo !== 'child-examination')
      fc.pre(care.kind !== 'dentist' || (care.nature !== 'orthodontics' && care.nature !== 'examination'))
      const { notes: ___, ...known } = compute(care, { ...cover, birthDate: birth.toISOString().slice(0, 10) })
      const { notes: ____, ...unknown } = compute(care, cover)
      expect(known).toEqual(unknown)
    },
  )

  law.prop([cares, covers])('a deduction never exceeds the share of its line', (care, cover) => {
    const { grossAmo, flatParticipation, franchise } = compute(care, cover)
    expect(flatParticipation + franchise).toBeLessThanOrEqual(grossAmo)
    expect(Math.min(flatParticipation, franchise)).toBe(0)
  })

  law.prop([cares, covers])('a fee below the base never refunds more than the fee', (care, cover) => {
    fc.pre(care.fee <= (care.base ?? 0))
    const { fee, netAmo, localScheme, amc } = compute(care, cover)
    expect(netAmo + localScheme + amc).toBeLessThanOrEqual(fee)
  })

  law.prop([cares, covers, fc.integer({ min: 1, max: 5000 })])(
    'a higher fee never lowers what the patient pays',
    (care, cover, more) => {
      const costs = (fee: number) => {
        // Glasses that are a frame and nothing else stay so: with other parts they have another ceiling.
        const frame = 'frame' in care && care.frame === care.fee ? { frame: fee } : {}
        const { patient, deferred, steps, localScheme } = compute({ ...care, fee, ...frame }, cover)
        // The local scheme pays a share of the base out of a charge that is flat: a dearer act can leave less of it.
        fc.pre(
          localScheme === 0 || !steps.some(({ rule }) => rule === 'heavy-act-charge') || care.kind === 'hospital-stay',
        )
        return patient + deferred
      }
      expect(costs(care.fee + more)).toBeGreaterThanOrEqual(costs(care.fee))
    },
  )

  law.prop([cares, covers, contracts, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 20_000 })])(
    'a higher guarantee never raises what the patient pays',
    (care, { contract: _, situations: __, ...cover }, contract, rate, more) => {
      const patient = (guaranteed: number) =>
        compute(care, {
          ...cover,
          contract: withGuarantee(contract, care, { pays: 'base-share', rate: guaranteed }),
        }).patient
      expect(patient(rate + more)).toBeLessThanOrEqual(patient(rate))
    },
  )

  law.prop([cares, covers, guarantees])(
    'a responsible contract never pays participation, franchise or penalty',
    (care, { contract: _, situations: __, ...cover }, guarantee) => {
      const contract = { guarantees: { otherwise: guarantee } }
      const { patient, flatParticipation, franchise, penalty } = compute(care, { ...cover, contract })
      expect(patient).toBeGreaterThanOrEqual(flatParticipation + franchise + penalty)
    },
  )

  law.prop([cares, covers])('the deduction leaves co-payment, overage and contract as they are', (care, cover) => {
    const spent = {
      counters: {
        [`${yearOf(care.reimbursedOn ?? care.on)}/flat-units`]: 50,
        [`${yearOf(care.reimbursedOn ?? care.on)}/franchise`]: 5000,
      },
      renewals: {},
    }
    const free = unwrap(computeCoverage(care, cover, spent))
    const kept = compute(care, cover)
    expect([free.flatParticipation, free.franchise]).toEqual([0, 0])
    expect([free.coPayment, free.overage, free.amc]).toEqual([kept.coPayment, kept.overage, kept.amc])
  })

  law.prop([cares, covers, fc.integer({ min: 0, max: 16 })])('minors have no deduction', (care, cover, age) => {
    const birthDate = `${yearOf(care.on) - age - 1}-03-01`
    const situations = cover.situations?.filter((one) => one !== 'newborn') ?? []
    const { flatParticipation, franchise, deferred } = compute(care, { ...cover, birthDate, situations })
    expect([flatParticipation, franchise, deferred]).toEqual([0, 0, 0])
  })

  law.prop([cares, covers])(
    'payments and refunds add up to the same cost, whichever third-party payment',
    (care, cover) => {
      const shares: CoverageShares = compute(care, cover)
      for (const thirdParty of ['none', 'obligatory', 'full'] as const) {
        const { atDesk, refundedByAmo, refundedByAmc, deferred, finalCost } = computeDeskPayment(shares, thirdParty)
        expect(atDesk - refundedByAmo - refundedByAmc + deferred).toBe(finalCost)
        expect(finalCost).toBe(shares.patient + shares.deferred)
        expect(Math.min(atDesk, refundedByAmo, refundedByAmc, deferred)).toBeGreaterThanOrEqual(0)
      }
    },
  )
})

describe('supplements', () => {
  const acts = fc.constantFrom<(readonly [Care, SupplementTariffs])[]>(
    [{ act: 'gp-consultation', fee: 0, on: '2025-03-01' }, doctorSupplements],
    [{ letter: 'GS', fee: 0, on: '2025-03-01' }, doctorSupplements],
    [{ act: 'midwife-consultation', fee: 0, on: '2025-03-01' }, midwifeSupplements],
    [{ letter: 'AMI', coefficient: 4, fee: 0, on: '2025-03-01' }, nurseSupplements],
    [{ letter: 'AMS', coefficient: 7.5, fee: 0, on: '2025-03-01' }, physiotherapistSupplements],
  )

  law.prop([acts, fc.integer({ min: 0, max: 20_000 }), fc.infiniteStream(fc.boolean()), covers])(
    'never add a participation or a franchise, and never lower the base',
    ([act, tariffs], fee, chosen, { birthDate: _, situations: __, ...cover }) => {
      const names = (Object.keys(tariffs) as Supplement[]).filter(() => chosen.next().value)
      const plain = unwrap(computeCoverage({ ...act, fee: fee + 10_000 } as Care, cover))
      const supplemented = unwrap(computeCoverage({ ...act, fee: fee + 10_000, supplements: names } as Care, cover))
      expect([supplemented.flatParticipation, supplemented.franchise]).toEqual([
        plain.flatParticipation,
        plain.franchise,
      ])
      expect(supplemented.base).toBeGreaterThanOrEqual(plain.base)
    },
  )
})

describe('a condition of age', () => {
  const AGE_BOUND = ['gp-consultation-child', 'paediatrician-under-2', 'paediatrician-2-to-6', 'dental-examination']
  const days = fc.constantFrom<Day[]>('2023-06-01', '2025-06-01', '2026-06-01')
  const adults = fc.integer({ min: 30, max: 90 })

  law.prop([days, adults, adults])('changes no act of an adult', (on, one, other) => {
    for (const { act, base } of unwrap(findActs(on))) {
      if (AGE_BOUND.includes(act) || act === 'hearing-aid-young' || act.startsWith('orthodontic')) continue
      const at = (age: number) =>
        computeCoverage({ act, fee: base, on, class: act.startsWith('hearing') ? 'I' : undefined } as never, {
          birthDate: `${yearOf(on) - age}-01-15` as Day,
        })
      expect(at(one)).toEqual(at(other))
      expect(at(one).ok).toBe(true)
    }
  })
})

describe('the bills of a person', () => {
  law.prop([bills, covers])('computed together or one by one are the same, sittings apart', (drawn, cover) => {
    // Acts of one sitting add up in a bill alone.
    const lines = drawn.map((care) =>
      care.kind === 'doctor' || care.kind === 'dentist'
        ? { ...care, sittingBase: care.sittingBase ?? care.base }
        : care,
    )
    const together = unwrap(computeBill(lines, cover))
    let ledger = EMPTY_LEDGER
    const folded = lines.map((care) => {
      const { ledger: next, ...line } = unwrap(computeCoverage(care, cover, ledger))
      ledger = next
      return line
    })
    expect(together.lines).toEqual(folded)
    expect(together.ledger).toEqual(ledger)
  })

  law.prop([bills, bills, bills, covers])('fold associatively', (a, b, c, cover) => {
    const ledgerAfter = (lines: CareByKind[], ledger = EMPTY_LEDGER) => unwrap(computeBill(lines, cover, ledger)).ledger
    const [x, y, z] = [a, b, c] as [CareByKind[], CareByKind[], CareByKind[]]
    expect(ledgerAfter(z, ledgerAfter([...x, ...y]))).toEqual(ledgerAfter([...y, ...z], ledgerAfter(x)))
  })

  law.prop([bills, covers])('leave the ledger that goes in as it is, and give plain JSON', (lines, cover) => {
    const ledger = Object.freeze({ counters: Object.freeze({ '2025/franchise': 100 }), renewals: Object.freeze({}) })
    const after = unwrap(computeBill(lines, cover, ledger)).ledger
    expect(ledger).toEqual({ counters: { '2025/franchise': 100 }, renewals: {} })
    expect(JSON.parse(JSON.stringify(after))).toEqual(after)
  })

  law.prop([bills, covers])('never take more than the yearly caps', (lines, cover) => {
    const { lines: computed } = unwrap(computeBill(lines, cover))
    const sums = new Map<number, { flat: number; franchise: number; units: number }>()
    for (const [index, line] of computed.entries()) {
      const care = lines[index]
      const year = yearOf(care?.reimbursedOn ?? care?.on ?? '2024-01-01')
      const sum = sums.get(year) ?? { flat: 0, franchise: 0, units: 0 }
      sum.flat += line.flatParticipation + line.deferred
      sum.franchise += line.franchise
      sums.set(year, sum)
    }
    for (const [year, { flat, franchise }] of sums) {
      const limit = unwrap(valueAt(flatParticipationYearlyLimit, `${year}-12-31` as never))
      expect(flat).toBeLessThanOrEqual(limit.amount)
      expect(franchise).toBeLessThanOrEqual(5000)
    }
  })
})
