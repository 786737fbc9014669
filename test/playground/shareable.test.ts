import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bill, billFrom, newBill, newLine } from '../../docs/playground/bill/bill.js'
import { shareable } from '../../docs/playground/bill/shareable.js'
import { formulaNames, loadTableReader, readTable } from '../../docs/playground/bill/table.js'

beforeAll(() => loadTableReader())

/** A bill that pays by a pasted table. */
function billOf(change: Partial<Bill>): Bill {
  return { ...newBill(), contract: 'table', ...change }
}

describe('a link holds a bill, and never a number, a name or a birth date', () => {
  const SECRETS = ['Jean Dupont', '2 55 08 14 168 025 38', '255081416802538', '14/08/1955']
  const PLACES = [
    '%',
    '%\tGaranties',
    'Soins %',
    '% : 150 % BR',
    'Consultations : 150 % BR %',
    'Contrat responsable : %',
  ]

  test.each(SECRETS)('%s, wherever it is in a pasted table', (secret) => {
    const table = ['Consultations : 150 % BR', ...PLACES.map((place) => place.replace('%', secret))].join('\n')
    const shared = shareable(billOf({ table }))
    expect(JSON.stringify(shared)).not.toContain(secret)
    expect(shared.table).toContain('150 % BR'.replace(' %', '\u00a0%'))
  })

  test.each(['255081416802', 'Dupont', '14/08/1955', '2550814168'])('%s, typed as an amount or an age', (secret) => {
    const lines = [{ ...newLine(), fee: secret }]
    expect(JSON.stringify(shareable(billOf({ lines, premium: secret, age: secret })))).not.toContain(secret)
  })

  test('any text in a table leaves only guarantees', () => {
    const row = fc.tuple(
      fc.constantFrom('Consultations', 'Dentaire', 'Optique', 'Dupont'),
      fc.string({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { table } = shareable(billOf({ table: rows.map(([name, words]) => `${name} : ${words}`).join('\n') }))
        expect(table).not.toContain('Dupont')
        expect(readTable(table, 1).unread).toEqual([])
      }),
    )
  })
})

test('a link brings back the contract of the table', () => {
  const table = `Contrat responsable : non
Honoraires médicaux    120 % BR
Dentaire
Soins                  100 % BR
Prothèses              200 % BR
Ostéopathie            30 € par séance, 4 séances par an
Optique                100 % BR + 200 € par an`
  const shared = billFrom(JSON.parse(JSON.stringify(shareable(billOf({ table })))))
  expect(readTable(shared.table, 1)).toEqual(readTable(table, 1))
  expect(Object.keys(readTable(table, 1).contract.guarantees).length).toBeGreaterThan(3)
})

describe('a pasted table of several formulas', () => {
  const table = `Garanties   | Éco      | Confort  | Premium
Analyses    | 100 % BR | 100 % BR | 100 % BR
Spécialiste | 100 % BR | 150 % BR | 200 % BR
Astrologie  | 10 € par an | 20 € par an | 30 € par an`

  test('offers them to choose, each by its name and by what it guarantees', () => {
    const names = formulaNames(table, (place) => `Formula ${place}`, 'en')
    expect(names).toHaveLength(3)
    expect(names[1]).toMatch(/^Confort \(.*150%/)
    expect(formulaNames('Analyses : 100 % BR', String, 'en')).toEqual([])
  })

  test.each([
    [1, 10_000],
    [2, 15_000],
    [3, 20_000],
    // A link can hold any number.
    [0, 10_000],
    [9, 10_000],
  ])('pays by the formula %i', (formula, rate) => {
    const { contract, unread } = readTable(table, formula)
    expect(contract.guarantees['doctor-specialist']).toEqual({ pays: 'base-share', rate })
    expect(unread).toEqual([4])
  })

  test('leaves in a link the formula that was chosen', () => {
    const shared = shareable(billOf({ table, formula: 2 }))
    expect(readTable(shared.table, shared.formula).contract).toEqual(readTable(table, 2).contract)
    expect(readTable(shared.table, shared.formula).formulas).toEqual([])
  })
})

test('of a table, the lines that are not understood and those that are left out are two things', () => {
  const table = 'Consultations : 150 % BR\nFauteuil roulant : 100 % BR\nxyz : abc\nPerruques : 300 € par an'
  expect(readTable(table, 1)).toMatchObject({ unread: [3], leftOut: [2, 4] })
})
