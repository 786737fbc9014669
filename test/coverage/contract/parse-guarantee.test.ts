import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { computeBill } from '../../../src/coverage/compute-coverage.js'
import type { Contract, Guarantee } from '../../../src/coverage/contract/contract.js'
import { parseGuarantee } from '../../../src/coverage/contract/parse-guarantee.js'
import { formatGuarantee } from '../../../src/coverage/text/guarantee.js'
import { unwrap } from '../../../src/result.js'
import { guaranteeArbitrary } from '../../../src/testing/index.js'

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
    ['50 % BR en sus de la Sécurité sociale', { pays: 'base-share', rate: 5000, onTop: true }],
    ['150 % BR y compris Sécurité sociale', { pays: 'base-share', rate: 15_000 }],
    ['50 % des frais réels, 100 € max/an', { pays: 'fee-share', rate: 5000, yearlyCap: 10_000 }],
    ['10 % du plafond mensuel de la Sécurité sociale par an', { pays: 'ceiling-share', rate: 1000, per: 'year' }],
    ['4 séances par an, 30 € par séance', { pays: 'allowance', amount: 3000, per: 'session', times: 4 }],
    ['2 implants/an : 500 €/implant', { pays: 'allowance', amount: 50_000, per: 'act', times: 2 }],
    ['60 € par nuitée', { pays: 'allowance', amount: 6000, per: 'day' }],
    ['30 €/j (30 j max/an)', { pays: 'allowance', amount: 3000, per: 'day', times: 30 }],
    ['60 € par jour (60 jours max/an)', { pays: 'allowance', amount: 6000, per: 'day', times: 60 }],
    ['4 séances/an à 30 €', { pays: 'allowance', amount: 3000, per: 'session', times: 4 }],
    ['1 700 €/oreille tous les 4 ans', { pays: 'allowance', amount: 170_000, per: 'ear' }],
    ['450 €* par an', { pays: 'allowance', amount: 45_000, per: 'year' }],
    ['Frais réels limités à 60 €/jour', { pays: 'allowance', amount: 6000, per: 'day' }],
    ['100 % FR dans la limite de 3 % PMSS par jour', { pays: 'ceiling-share', rate: 300, per: 'day' }],
    ['Frais réels, plafonnés à 800 € par an', { pays: 'everything', yearlyCap: 80_000 }],
    ['TM + 25 € par consultation', { pays: 'co-payment', plus: { amount: 2500, per: 'session' } }],
    ['3 % PMSS par an', { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['1,5 % du PMSS / an', { pays: 'ceiling-share', rate: 150, per: 'year' }],
    ['40 € par séance, 4 séances par an', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    ['40 € par séance - 4 séances par an', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    ['150 % BR dans la limite des frais réels', { pays: 'base-share', rate: 15_000 }],
    ['30 €/séance dans la limite de 3 séances par an', { pays: 'allowance', amount: 3000, per: 'session', times: 3 }],
    ['1 200 € par an et par bénéficiaire', { pays: 'allowance', amount: 120_000, per: 'year' }],
    ['150\u00a0€\u00a0par\u00a0an', { pays: 'allowance', amount: 15_000, per: 'year' }],
    ['Frais réels', { pays: 'everything' }],
    ['100 % FR', { pays: 'everything' }],
    ['Néant', { pays: 'nothing' }],
    ['–', { pays: 'nothing' }],
    ['Non pris en charge', { pays: 'nothing' }],
    ...['/', '0', '0 €', '0,00 €', '0 euro', '0%', '0 %'].map((words): [string, Guarantee] => [
      words,
      { pays: 'nothing' },
    ]),
    ['Sans reste à payer', { pays: 'zero-basket' }],
    ['Forfait annuel de 150 €', { pays: 'allowance', amount: 15_000, per: 'year' }],
    ['Budget annuel 150 € et par personne', { pays: 'allowance', amount: 15_000, per: 'year' }],
    ['150 € annuels', { pays: 'allowance', amount: 15_000, per: 'year' }],
    ['2 implants par an à 500 €', { pays: 'allowance', amount: 50_000, per: 'act', times: 2 }],
    ['30 nuits par an à 60 €', { pays: 'allowance', amount: 6000, per: 'day', times: 30 }],
    ['1 100 € par aide auditive', { pays: 'allowance', amount: 110_000, per: 'ear' }],
    [
      'Dans la limite de 30 € par séance et 4 séances par an',
      { pays: 'allowance', amount: 3000, per: 'session', times: 4 },
    ],
    ['Maximum 30 € par séance', { pays: 'allowance', amount: 3000, per: 'session' }],
    ['150% BRSS - SS', { pays: 'base-share', rate: 15_000 }],
    ['200 % de la base de remboursement', { pays: 'base-share', rate: 20_000 }],
    ['130 %', { pays: 'base-share', rate: 13_000 }],
    ['125 % BR (RO inclus)', { pays: 'base-share', rate: 12_500 }],
    ['100 % BR hors SS', { pays: 'base-share', rate: 10_000, onTop: true }],
    ['RO + 50 % BR', { pays: 'base-share', rate: 5000, onTop: true }],
    ['SS + 100 € par an', { pays: 'allowance', amount: 10_000, per: 'year' }],
    ['TM + 50 % BR', { pays: 'base-share', rate: 15_000 }],
    ['TM + 3 % PMSS par an', { pays: 'co-payment', plus: { rate: 300, per: 'year' } }],
    ['BR + 5 % PMSS par implant', { pays: 'base-share', rate: 10_000, plus: { rate: 500, per: 'act' } }],
    ['300 % BR dans la limite de 1 200 € par an', { pays: 'base-share', rate: 30_000, yearlyCap: 120_000 }],
    ['100 % FR, plafonné à 500 €/an', { pays: 'everything', yearlyCap: 50_000 }],
    ['80 % FR', { pays: 'fee-share', rate: 8000 }],
    ['90 % des dépenses engagées', { pays: 'fee-share', rate: 9000 }],
    ['100 % DE', { pays: 'everything' }],
    ['100% FR sans limitation de durée', { pays: 'everything' }],
    ['FRAIS REELS', { pays: 'everything' }],
    ['100 % Santé', { pays: 'zero-basket' }],
    ['RAC 0', { pays: 'zero-basket' }],
    ['Sans reste à charge', { pays: 'zero-basket' }],
    ['100 % FR dans la limite des PLV', { pays: 'zero-basket' }],
    ['Prise en charge intégrale dans la limite des honoraires limites de facturation', { pays: 'zero-basket' }],
    ['1 700 € par oreille y compris RO', { pays: 'total', amount: 170_000, per: 'ear' }],
    ['400 € par œil', { pays: 'allowance', amount: 40_000, per: 'eye' }],
    ['60 €/verre', { pays: 'allowance', amount: 6000, per: 'eye' }],
    ['100 € par équipement', { pays: 'allowance', amount: 10_000, per: 'act' }],
    ['420 € par équipement, dont RO', { pays: 'total', amount: 42_000, per: 'act' }],
    ['50 € / nuit', { pays: 'allowance', amount: 5000, per: 'day' }],
    ['60 € par jour, limité à 30 jours par an', { pays: 'allowance', amount: 6000, per: 'day', times: 30 }],
    ['Forfait de 40 € / séance - 3 séances/an', { pays: 'allowance', amount: 4000, per: 'session', times: 3 }],
    ['Jusqu’à 200 € par an (1)', { pays: 'allowance', amount: 20_000, per: 'year' }],
    ['Pris en charge à 100 % dans la limite des PLV', { pays: 'zero-basket' }],
    ['100 % des frais engagés', { pays: 'everything' }],
    ['300 € par semestre', { pays: 'allowance', amount: 30_000, per: 'act' }],
    ['200 € tous les 2 ans', { pays: 'allowance', amount: 20_000, per: 'two-years' }],
    ['150 € par période de deux ans', { pays: 'allowance', amount: 15_000, per: 'two-years' }],
    ['40 € par séance (max 4 séances / an)', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    ['4 séances par an de 40 €', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    [
      '40 € par séance dans la limite de 160 € par an et par bénéficiaire',
      { pays: 'allowance', amount: 4000, per: 'session', yearlyCap: 16_000 },
    ],
    ['200 € par an + BR', { pays: 'base-share', rate: 10_000, plus: { amount: 20_000, per: 'year' } }],
    ['1,5 % PMSS par an + BR', { pays: 'base-share', rate: 10_000, plus: { rate: 150, per: 'year' } }],
    ['50 % + 40 € par an', { pays: 'base-share', rate: 5000, plus: { amount: 4000, per: 'year' } }],
    ['TM + 50 %', { pays: 'base-share', rate: 15_000 }],
    ['TM + 50 % BR en complément', { pays: 'base-share', rate: 15_000 }],
    ['TM + 50 % BR dans la limite de 100 € par an', { pays: 'base-share', rate: 15_000, yearlyCap: 10_000 }],
    ['TM, plafond annuel de 100 €', { pays: 'co-payment', yearlyCap: 10_000 }],
    ['TM (maximum annuel : 100 €)', { pays: 'co-payment', yearlyCap: 10_000 }],
    ['30 € par séance, 3x/an', { pays: 'allowance', amount: 3000, per: 'session', times: 3 }],
    ['TM dans la limite de 100 € par an', { pays: 'co-payment', yearlyCap: 10_000 }],
    [
      'TM + 40 € avec un plafond de 100 € / an, par séance',
      {
        pays: 'co-payment',
        plus: { amount: 4000, per: 'session' },
        yearlyCap: 10_000,
      },
    ],
    ['BR + 40 € par oreille y compris RO', { pays: 'base-share', rate: 10_000, plus: { amount: 4000, per: 'ear' } }],
    [
      'BR + 5 % PMSS par implant, plafonné à 900 € par an',
      {
        pays: 'base-share',
        rate: 10_000,
        plus: { rate: 500, per: 'act' },
        yearlyCap: 90_000,
      },
    ],
    ['RO + 3 % PMSS par an', { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['RO + 50 %', { pays: 'base-share', rate: 5000, onTop: true }],
    ['Remboursement de la Sécurité sociale + 40 € par an', { pays: 'allowance', amount: 4000, per: 'year' }],
    ['3 % PMSS par an en complément', { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['3 % PMSS par an y compris RO', { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['3 % PMSS, 2 fois par an', { pays: 'ceiling-share', rate: 300, per: 'act', times: 2 }],
    ['3 % PMSS par an, plafonné à 100 € par an', { pays: 'ceiling-share', rate: 300, per: 'year', yearlyCap: 10_000 }],
    ['100 % FR y compris RO', { pays: 'everything' }],
    ['80 % FR dans la limite de 100 € par an', { pays: 'fee-share', rate: 8000, yearlyCap: 10_000 }],
    ['40 €, 4 séances par an', { pays: 'allowance', amount: 4000, per: 'act', times: 4 }],
    ['4 séances par an x 40 €', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    ['3 consultations / an à 25 € par consultation', { pays: 'allowance', amount: 2500, per: 'session', times: 3 }],
    ['2 séances par an de 25 € par séance', { pays: 'allowance', amount: 2500, per: 'session', times: 2 }],
    ['1 séance par an de 40 €', { pays: 'allowance', amount: 4000, per: 'session', times: 1 }],
    ['1 consultation par an de 40 €', { pays: 'allowance', amount: 4000, per: 'session', times: 1 }],
    ['12 séances /an ×40 €', { pays: 'allowance', amount: 4000, per: 'session', times: 12 }],
    ['4 séances par an de 40 € /séance', { pays: 'allowance', amount: 4000, per: 'session', times: 4 }],
    ['TM+25 € par acte', { pays: 'co-payment', plus: { amount: 2500, per: 'act' } }],
    ['40 € par acte, RO inclus', { pays: 'total', amount: 4000, per: 'act' }],
    ['200 € par 24 mois', { pays: 'allowance', amount: 20_000, per: 'two-years' }],
    [`150 % BR${' '.repeat(112)}`, { pays: 'base-share', rate: 15_000 }],
    ['40 € par acte *', { pays: 'allowance', amount: 4000, per: 'act' }],
    ['Zéro reste à charge', { pays: 'zero-basket' }],
    ['500 € par implant, 3 implants par an', { pays: 'allowance', amount: 50_000, per: 'act', times: 3 }],
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
    ['RO + 50 €', { pays: 'allowance', amount: 5000, per: 'act' }, { pays: 'allowance', amount: 5000, per: 'year' }],
    [
      '40 € y compris RO, plafonné à 100 € par an',
      { pays: 'total', amount: 4000, per: 'act', yearlyCap: 10_000 },
      { pays: 'total', amount: 4000, per: 'year', yearlyCap: 10_000 },
    ],
    ['3 % PMSS', { pays: 'ceiling-share', rate: 300, per: 'act' }, { pays: 'ceiling-share', rate: 300, per: 'year' }],
    ['100 %', { pays: 'base-share', rate: 10_000 }, { pays: 'everything' }],
    ['80 %', { pays: 'base-share', rate: 8000 }, { pays: 'fee-share', rate: 8000 }],
    ['Prise en charge intégrale', { pays: 'zero-basket' }, { pays: 'everything' }],
    ['40 €', { pays: 'allowance', amount: 4000, per: 'act' }, { pays: 'allowance', amount: 4000, per: 'year' }],
  ])('refuses %j with its two readings', (text, one, other) => {
    expect(parseGuarantee(text)).toEqual({
      ok: false,
      issues: [{ code: 'ambiguous-guarantee', readings: [one, other] }],
    })
  })

  test.each([
    ...['non', '0 € par lune', '30 € et 4', '2 implants à 500 €', '150 € annuellement', 'annuel 150 €'],
    ...['Frais réels selon les cas, 60 € par jour', '10 % du plafond annuel par an'],
    ...['4 séances par an, 200 € par an', '4 séances par an, TM'],
    ...['80 % FR limités à 60 € par jour', 'Frais réels limités à 350 % BR', 'Frais réels limités à 9 € par lune'],
    ...['', 'BR BR', '150 % de rien', '40 € par lune', '40 € par séance, 0 séances par an', '9999 % BR', 'TM 25 €'],
    ...['environ 4 séances par an de 40 €', `150 % BR${' '.repeat(113)}`, 'BR, RO inclus, en complément'],
    ...['40 € par an + 20 € par an', 'BR + 50 % FR', 'BR + 5 % BR', '150 € par an + 50 € par an', 'RO + TM', 'RO + RO'],
    ...['TM y compris RO', '100 % FR hors SS', '40,555 € par an', '40 € par an y compris RO en complément'],
    ...['BR dans la limite de 1 1 € par an', '101 % FR', '100 % DE par an', '4 séances par an de 40 € par jour'],
    ...['+', 'BR +', '+ 40 €', '3 % PMSS par an par an', '99 999 999 999 € par an', '1,234 % BR', '1,234 % PMSS'],
    ...[
      '1,234 % FR',
      '1,234 %',
      '40 € par séance, 4 séances par an, 4 actes par an',
      '4 séances par an',
      'x'.repeat(121),
    ],
    ...['3 % PMSS par lune', '100 % BR + néant', 'x'.repeat(1_000_000), '1 1 % BR'],
    ...[
      '120 % FR',
      '40 € par an par séance',
      '200 % TM',
      'BR + TM',
      '100 % BR + 1 € + 2 €',
      '50 € 60 €',
      'RO + frais réels',
    ],
    ...[
      '100 % BR y compris RO en complément',
      '40 € par séance, 4 séances',
      'oui',
      '100 % Santé par an',
      '300 % BR par an',
    ],
  ])('refuses %#', (text) => {
    expect(parseGuarantee(text)).toEqual({ ok: false, issues: [{ code: 'malformed-guarantee' }] })
  })

  test('says nothing of what the words do not say', () => {
    expect(Object.keys(unwrap(parseGuarantee('40 € par an')))).toEqual(['pays', 'amount', 'per'])
    expect(Object.keys(unwrap(parseGuarantee('150 % BR')))).toEqual(['pays', 'rate'])
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
    [{ pays: 'total', amount: 170_000, per: 'ear' }, '€1,700.00 an ear, the obligatory share included'],
    [{ pays: 'fee-share', rate: 8000, yearlyCap: 50_000 }, '80% of the fee, up to €500.00 a year'],
    [{ pays: 'zero-basket' }, 'all of the zero basket (100% Santé)'],
    [
      { pays: 'base-share', rate: 10_000, plus: { rate: 500, per: 'two-years' } },
      '100% of the base + 5% of the monthly ceiling every two years',
    ],
  ])('%j', (guarantee, text) => {
    expect(formatGuarantee(guarantee, 'en')).toBe(text)
    expect(() => formatGuarantee(guarantee, 'de' as never)).toThrow(RangeError)
  })

  test('writes the base as French tables do, and no guarantee that there is not', () => {
    expect(formatGuarantee({ pays: 'base-share', rate: 15_000 }, 'fr')).toBe('150\u00a0% BR')
    expect(formatGuarantee({ pays: 'base-share', rate: 5000, onTop: true }, 'fr')).toBe('50\u00a0% BR en complément')
    for (const none of [{}, { pays: 'much' }])
      expect(() => formatGuarantee(none as never, 'fr')).toThrow(
        new TypeError('a guarantee is what parseGuarantee returns'),
      )
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
