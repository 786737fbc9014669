import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { computeBill } from '../../src/coverage/compute-coverage.js'
import type { Contract, Guarantee } from '../../src/coverage/contract.js'
import { parseGuarantee } from '../../src/coverage/parse-guarantee.js'
import { formatGuarantee } from '../../src/coverage/text/guarantee.js'
import { unwrap } from '../../src/result.js'
import { guaranteeArbitrary } from '../../src/testing/index.js'

const guarantees = guaranteeArbitrary(fc, fc.constant)

describe('parseGuarantee', () => {
  test.each<[string, Guarantee]>([
    ['150 % BRSS y compris RO', { pays: 'base-share', rate: 15_000 }],
    ['150% BR', { pays: 'base-share', rate: 15_000 }],
    ['150 % de la BR (y compris SS)', { pays: 'base-share', rate: 15_000 }],
    ['BR', { pays: 'base-share', rate: 10_000 }],
    ['50 % BR en complément', { pays: 'base-share', rate: 5000, onTop: true }],
    ['50 % TC en sus de la sécu', { pays: 'base-share', rate: 5000, onTop: true }],
    ['100 % BR + 200 € par an', { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'year' } }],
    ['TM', { pays: 'co-payment' }],
    ['100 % TM', { pays: 'co-payment' }],
    ['Ticket modérateur', { pays: 'co-payment' }],
    ['TM + 25 € par consultation', { pays: 'co-payment', plus: { amount: 2500, per: 'act' } }],
    ['3 % PMSS par an', { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['1,5 % du PMSS / an', { pays: 'ceiling-share', rate: 150, per: 'year' }],
    ['40 € par séance, 4 séances par an', { pays: 'allowance', amount: 4000, per: 'act', times: 4 }],
    ['30 €/séance dans la limite de 3 séances par an', { pays: 'allowance', amount: 3000, per: 'act', times: 3 }],
    ['1 200 € par an et par bénéficiaire', { pays: 'allowance', amount: 120_000, per: 'year' }],
    ['150\u00a0€\u00a0par\u00a0an', { pays: 'allowance', amount: 15_000, per: 'year' }],
    ['Frais réels', { pays: 'everything' }],
    ['100 % FR', { pays: 'everything' }],
    ['Néant', { pays: 'nothing' }],
    ['–', { pays: 'nothing' }],
  ])('reads %j', (text, guarantee) => {
    expect(parseGuarantee(text)).toEqual({ ok: true, value: guarantee })
  })

  test.each<[string, Guarantee, Guarantee]>([
    [
      'BR + 200 €',
      { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'act' } },
      { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'year' } },
    ],
    [
      'TM + 25 €',
      { pays: 'co-payment', plus: { amount: 2500, per: 'act' } },
      { pays: 'co-payment', plus: { amount: 2500, per: 'year' } },
    ],
    ['3 % PMSS', { pays: 'ceiling-share', rate: 300, per: 'act' }, { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['40 €', { pays: 'allowance', amount: 4000, per: 'act' }, { pays: 'allowance', amount: 4000, per: 'year' }],
  ])('refuses %j with its two readings', (text, one, other) => {
    expect(parseGuarantee(text)).toEqual({
      ok: false,
      issues: [{ code: 'ambiguous-guarantee', readings: [one, other] }],
    })
  })

  test.each([
    ...['', 'BR BR', '150 % de rien', '40 € par lune', '40 € par séance, 0 séances par an', '9999 % BR', 'TM 25 €'],
    ...['3 % PMSS par lune', '100 % BR + néant', 'x'.repeat(1_000_000), '1 1 % BR'],
  ])('refuses %#', (text) => {
    expect(parseGuarantee(text)).toEqual({ ok: false, issues: [{ code: 'malformed-guarantee' }] })
  })

  test('refuses what is no text', () => {
    expect(parseGuarantee(150 as never)).toEqual({ ok: false, issues: [{ code: 'not-text' }] })
  })

  law.prop([guarantees])('reads in French what formatGuarantee writes', (guarantee) => {
    const { onTop, ...rest } = { onTop: false, ...guarantee }
    const value = onTop ? guarantee : rest
    expect(parseGuarantee(formatGuarantee(guarantee, 'fr'))).toEqual({ ok: true, value })
  })

  law.prop([fc.string()])('answers for any text', (text) => {
    expect(typeof parseGuarantee(text).ok).toBe('boolean')
  })
})

describe('formatGuarantee', () => {
  test.each<[Guarantee, string]>([
    [{ pays: 'nothing' }, 'nothing'],
    [{ pays: 'everything' }, 'all that is left'],
    [{ pays: 'co-payment', plus: { amount: 2500, per: 'act' } }, 'the co-payment + €25.00 an act'],
    [{ pays: 'base-share', rate: 5000, onTop: true }, '50% of the base on top'],
    [{ pays: 'ceiling-share', rate: 300, per: 'year' }, '3% of the monthly ceiling a year'],
    [{ pays: 'allowance', amount: 4000, per: 'act', times: 4 }, '€40.00 an act, 4 acts a year'],
  ])('%j', (guarantee, text) => {
    expect(formatGuarantee(guarantee, 'en')).toBe(text)
    expect(() => formatGuarantee(guarantee, 'de' as never)).toThrow(RangeError)
  })
})

describe('a guarantee with a number of acts', () => {
  const session = (on: `${number}-${number}-${number}`) => ({ kind: 'equipment', fee: 10_000, base: 0, on }) as const

  test('pays for so many in a year, and anew in the next', () => {
    const contract: Contract = { guarantees: { equipment: { pays: 'allowance', amount: 4000, per: 'act', times: 2 } } }
    const days = ['2025-02-01', '2025-03-01', '2025-04-01', '2026-01-02'] as const
    const { lines, ledger } = unwrap(computeBill(days.map(session), { contract }))
    expect(lines.map(({ amc }) => amc)).toEqual([4000, 4000, 0, 4000])
    expect(ledger.counters).toMatchObject({ '2025/times/equipment': 2, '2026/times/equipment': 1 })
  })

  test('pays for the part of a line that is left', () => {
    const contract: Contract = { guarantees: { equipment: { pays: 'allowance', amount: 1000, per: 'act', times: 3 } } }
    const line = { ...session('2025-02-01'), quantity: 2 }
    expect(unwrap(computeBill([line, line], { contract })).lines.map(({ amc }) => amc)).toEqual([2000, 1000])
  })
})

describe('a guarantee of the co-payment and an amount', () => {
  test('pays both, up to what is left', () => {
    const contract: Contract = { guarantees: { otherwise: { pays: 'co-payment', plus: { amount: 2500, per: 'act' } } } }
    const visit = { act: 'specialist-consultation', sector: 'optam', on: '2025-06-10' } as const
    expect(unwrap(computeBill([{ ...visit, fee: 6000 }], { contract })).amc).toBe(795 + 2500)
    expect(unwrap(computeBill([{ ...visit, fee: 3000 }], { contract })).amc).toBe(795 + 350)
  })
})

describe('a contract in the words of its table', () => {
  test('is its guarantee of all care', () => {
    const visit = { act: 'gp-consultation', fee: 5000, sector: 'optam', on: '2025-06-10' } as const
    const table: Contract = { guarantees: { otherwise: { pays: 'base-share', rate: 15_000 } } }
    expect(computeBill([visit], { contract: '150 % BR' })).toEqual(computeBill([visit], { contract: table }))
    expect(unwrap(computeBill([visit], { contract: 'néant' })).amc).toBe(900)
  })
})
