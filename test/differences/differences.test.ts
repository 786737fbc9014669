import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as coverage from '../../src/coverage/index.js'
import * as nir from '../../src/nir/index.js'
import * as testing from '../../src/testing/index.js'

/** What the report is made of. It runs on what is built too, so it is no TypeScript. */
const load = (file: string) => import(resolve(`test/differences/${file}.mjs`))
const { countDifferences } = await load('compare')
const { DIFFERENCES } = await load('kinds')
const { PAGE, kindsOf } = await load('page')
const { billsTable } = await load('bills')
const { eachNumber } = await load('numbers')

const page = readFileSync(PAGE, 'utf8')
const kinds = kindsOf(page) as Record<'refused' | 'accepted' | 'read', readonly string[]>

describe(`${PAGE}, which npm run report -- differences --write makes`, () => {
  test('names every kind of disagreement of a sample, and no other', () => {
    const counts = countDifferences(nir, testing, 12_000)
    for (const answer of ['refused', 'accepted', 'read'] as const)
      expect(Object.keys(counts[answer]).sort()).toEqual([...kinds[answer]].sort())
  })

  test('gives each kind the text that decides it, in the same words', () => {
    expect(Object.values(kinds).flat().sort()).toEqual(Object.keys(DIFFERENCES).sort())
    for (const cells of Object.values(DIFFERENCES) as readonly (readonly string[])[])
      for (const cell of cells) expect(page).toContain(cell)
  })

  test('has the bills of public pages, none of which differs', () => {
    const table = billsTable(coverage)
    expect(page).toContain(table)
    expect(table).not.toContain('differs')
    expect(table.split('\n').length).toBeGreaterThan(8)
  })

  test('holds no number: the texts that are asked are not on it', () => {
    const digits = page.replaceAll(/\D/g, '')
    eachNumber(testing, 500, (text: string) => {
      const number = text.replaceAll(/\D/g, '')
      if (number.length >= 13) expect(digits.includes(number)).toBe(false)
    })
  })
})

test('the corpus is the same each time, and of every kind of text', () => {
  const texts = (count: number) => {
    const all: string[] = []
    eachNumber(testing, count, (text: string) => all.push(text))
    return all
  }
  expect(texts(200)).toEqual(texts(200))
  const all = texts(2000)
  const accepted = all.filter((text) => nir.parseNir(text).ok).length
  expect(accepted).toBeGreaterThan(500)
  expect(accepted).toBeLessThan(1500)
})
