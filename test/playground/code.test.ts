import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { CONTRACTS, newBill, newLine } from '../../docs/playground/bill/bill.js'
import { billCode } from '../../docs/playground/bill/code.js'
import { loadTableReader } from '../../docs/playground/bill/table.js'
import { numberCode } from '../../docs/playground/number/code.js'
import { pathCode } from '../../docs/playground/path/code.js'
import { GUIDE_STORY } from '../../docs/playground/path/story.js'
import { textCode } from '../../docs/playground/text/code.js'
import { CERTAINTIES } from '../../src/nir/index.js'

/** A program as a file of its own, as a reader saves what was copied. */
async function run(name: string, code: string): Promise<Record<string, (...given: unknown[]) => unknown>> {
  const file = resolve(`.tmp/playground/${name}.js`)
  writeFileSync(file, code)
  return import(file)
}

let printed: MockInstance<typeof console.log>

/** What was printed, a line each. */
function lines(): readonly string[] {
  return printed.mock.calls.map((said) => said.join(' ').trim().replaceAll(/\s/g, ' '))
}

beforeAll(async () => {
  rmSync('.tmp/playground', { recursive: true, force: true })
  mkdirSync('.tmp/playground', { recursive: true })
  await loadTableReader()
})

beforeEach(() => {
  printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
})

afterEach(() => printed.mockRestore())

describe.each(['en', 'fr'] as const)('the code that the playground copies runs, %s', (locale) => {
  test('a number', async () => {
    const { explain } = await run(`number-${locale}`, numberCode(locale))
    const explained = explain?.('2 55 08 14 168 025 38', '2026-11-28')
    expect(explained).toMatchObject({ sex: 'female', years: [1955], places: ['Colombières'] })
    expect(explain?.('2 55 08 14 168 025 39', '2026-11-28')).toHaveLength(1)
  })

  test.each(CERTAINTIES)('a text, %s', async (least) => {
    const { clean, cleanStream } = await run(`text-${locale}-${least}`, textCode(least))
    expect(clean?.('nir 2 55 08 14 168 025 38 !')).toBe('nir [NIR] !')
    const pieces = cleanStream?.(['nir 2 55 08 14', ' 168 025 38 !']) as Iterable<string>
    expect([...pieces].join('')).toBe('nir [NIR] !')
  })

  test.each(CONTRACTS)('a bill, contract %s', async (contract) => {
    const line = { ...newLine(), day: '2025-03-01' as const }
    const bill = {
      ...newBill(),
      lines: [line, { ...line, what: 'medicine/important', fee: '12,50' }],
      age: '30',
      contract,
      table: 'Consultations : 150 % BR\nPharmacie : 100 % BR',
    }
    await run(`bill-${locale}-${contract}`, billCode(bill, locale))
    expect(lines()).toContain(locale === 'fr' ? 'Total facturé 30,00 €' : 'Total billed €30.00')
    expect(lines().filter((said) => /12[.,]50/.test(said)).length).toBeGreaterThan(0)
  })

  test('a path', async () => {
    await run(`path-${locale}`, pathCode(GUIDE_STORY, '2026-11-28', locale))
    expect(lines()[0]).toBe(
      locale === 'fr' ? 'Droits ouverts avec un numéro provisoire' : 'Covered, with a temporary number',
    )
    expect(lines().length).toBeGreaterThan(1)
  })
})
