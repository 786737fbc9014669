import { describe, expectTypeOf, test } from 'vitest'
import {
  type Care,
  type Contract,
  type CoverageIssue,
  computeCoverage,
  findActs,
  type Ledger,
  splitReimbursement,
} from '../../src/coverage/index.js'
import { flatParticipation, reimbursementRates, valueAt } from '../../src/legislation/index.js'
import type { BasisPoints, Cents } from '../../src/money.js'

const on = '2025-03-01'

describe('a bill', () => {
  test('needs no more than act, fee and day', () => {
    expectTypeOf({ act: 'gp-consultation', fee: 3000, on } as const).toExtend<Care>()
  })

  test('names an act that exists', () => {
    // @ts-expect-error no such act
    computeCoverage({ act: 'gp-consultatoin', fee: 3000, on })
  })

  test('says by kind what the law asks for', () => {
    // @ts-expect-error the label of the box is missing
    computeCoverage({ kind: 'medicine', fee: 1000, base: 1000, on })
    // @ts-expect-error the days of the stay are missing
    computeCoverage({ kind: 'hospital-stay', fee: 1000, base: 1000, on })
    // @ts-expect-error the base is missing
    computeCoverage({ kind: 'doctor', fee: 1000, on })
    // @ts-expect-error the class of a hearing aid is missing
    computeCoverage({ act: 'hearing-aid', fee: 95_000, on })
  })

  test('has no field of another kind', () => {
    // @ts-expect-error a dentist is in no sector
    computeCoverage({ act: 'scaling', fee: 2892, on, sector: 'optam' })
    // @ts-expect-error a crown belongs to a prosthesis
    computeCoverage({ act: 'scaling', fee: 2892, on, crown: 'metal' })
    // @ts-expect-error an act says its kind
    computeCoverage({ act: 'gp-consultation', kind: 'doctor', fee: 3000, on })
  })

  test('takes days and words as they are spelt', () => {
    // @ts-expect-error not a day
    computeCoverage({ act: 'gp-consultation', fee: 3000, on: 'tomorrow' })
    // @ts-expect-error not a pathway
    computeCoverage({ act: 'gp-consultation', fee: 3000, on, pathway: 'outsied' })
    // @ts-expect-error not a situation
    computeCoverage({ act: 'gp-consultation', fee: 3000, on }, { situations: ['ALD'] })
  })

  test('takes a fee in cents and no rate', () => {
    const rate: BasisPoints = 7000
    // @ts-expect-error a rate is no amount
    computeCoverage({ act: 'gp-consultation', fee: rate, on })
    const amount: Cents = 3000
    // @ts-expect-error an amount is no rate
    splitReimbursement({ fee: amount, base: amount, rate: amount })
  })
})

describe('a contract', () => {
  test('guarantees kinds of care that exist, in ways that exist', () => {
    expectTypeOf({
      guarantees: { optics: { pays: 'allowance', amount: 1, per: 'year' } },
    } as const).toExtend<Contract>()
    // @ts-expect-error an allowance says what it is for
    const unclear: Contract = { guarantees: { optics: { pays: 'allowance', amount: 1 } } }
    // @ts-expect-error no such kind
    const unknown: Contract = { guarantees: { cosmetics: { pays: 'everything' } } }
    expectTypeOf([unclear, unknown]).toExtend<Contract[]>()
  })
})

describe('a result', () => {
  test('is narrowed by ok', () => {
    const result = computeCoverage({ act: 'gp-consultation', fee: 3000, on })
    if (result.ok) expectTypeOf(result.value.patient).toEqualTypeOf<Cents>()
    else expectTypeOf(result.issues[0]).toEqualTypeOf<CoverageIssue>()
    // @ts-expect-error the value is there after ok alone
    result.value
  })

  test('says by the code what else an issue has', () => {
    const check = (issue: CoverageIssue) => {
      if (issue.code === 'unknown-value') expectTypeOf(issue.expected).toEqualTypeOf<readonly string[]>()
      // @ts-expect-error only unknown words have an answer
      issue.expected
    }
    expectTypeOf(check).toBeFunction()
  })

  test('holds a ledger that cannot be written to', () => {
    const ledger: Ledger = { counters: {}, renewals: {} }
    // @ts-expect-error read only
    ledger.counters['2025/franchise'] = 1
  })

  test('gives acts with their names', () => {
    const acts = findActs(on)
    if (acts.ok) expectTypeOf(acts.value[0]?.act).not.toEqualTypeOf<string | undefined>()
  })
})

describe('the law', () => {
  test('gives values of their own type', () => {
    const value = valueAt(flatParticipation, on)
    if (value.ok) expectTypeOf(value.value).toEqualTypeOf<Cents>()
    expectTypeOf(valueAt(reimbursementRates.doctor, on)).not.toBeAny()
    // @ts-expect-error no such rate
    valueAt(reimbursementRates.astrologer, on)
  })
})
