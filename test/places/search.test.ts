import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { searchCommunes } from '../../src/places/communes.js'

const found = (prefix: string, options?: Parameters<typeof searchCommunes>[1]): string[] =>
  searchCommunes(prefix, options).map(({ code, name }) => `${code} ${name}`)

describe('searchCommunes', () => {
  test.each([
    ['mans', '72181 Le Mans', 'an article may be left out'],
    ['LE MANS', '72181 Le Mans', 'case does not count'],
    ['oeuilly', '02565 Œuilly', 'a ligature is two letters'],
    ['epinay sur s', '93031 Épinay-sur-Seine', 'accents and hyphens do not count'],
    ["l'abergement-cl", "01001 L'Abergement-Clémenciat", 'apostrophes do not count'],
    ['st denis', '93066 Saint-Denis', 'st stands for saint'],
    ['ste-marie-aux', '57620 Sainte-Marie-aux-Chênes', 'ste stands for sainte'],
    ['ajac', '2A004 Ajaccio', 'Corsica'],
  ])('%s finds %s: %s', (prefix, expected) => {
    expect(found(prefix, { limit: 40 })).toContain(expected)
  })

  test('names that are exactly so come first', () => {
    expect(found('paris', { limit: 2 })).toEqual(['75056 Paris', "71343 Paris-l'Hôpital"])
    expect(found('saint-denis', { day: '2020-01-01', limit: 1 })).toEqual(['11339 Saint-Denis'])
  })

  test('a day leaves the names of that day', () => {
    expect(found('meudon', { day: '1950-01-01' })).toEqual(['78400 Meudon'])
    expect(found('meudon', { day: '1980-01-01' })).toEqual(['92048 Meudon'])
    expect(found('meudon', { day: '2025-02-30' })).toEqual([])
  })

  test('nothing typed finds nothing', () => {
    expect([found(''), found(' - ')]).toEqual([[], []])
  })

  test('ten rows unless told otherwise', () => {
    expect(found('saint').length).toBe(10)
    expect(found('saint', { limit: 3 }).length).toBe(3)
  })

  law.prop([fc.anything()], { numRuns: 5 })('throws on nothing', (prefix) => {
    expect(Array.isArray(searchCommunes(prefix as string))).toBe(true)
  })
})
