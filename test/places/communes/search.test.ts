import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { findCommunesByName } from '../../../src/places/communes/index.js'
import { communeRows } from '../../../src/places/source/tables.js'

function found(prefix: string, options?: Parameters<typeof findCommunesByName>[1]): string[] {
  return findCommunesByName(prefix, options).map(({ code, name }) => `${code} ${name}`)
}

describe('findCommunesByName', () => {
  test.each([
    ['mans', '72181 Le Mans', 'the article is optional'],
    ['LE MANS', '72181 Le Mans', 'case does not count'],
    ['oeuilly', '02565 Œuilly', 'a ligature is two letters'],
    ['epinay sur s', '93031 Épinay-sur-Seine', 'accents and hyphens do not count'],
    ["l'abergement-cl", "01001 L'Abergement-Clémenciat", 'apostrophes do not count'],
    ['st denis', '93066 Saint-Denis', 'st means saint'],
    ['ste-marie-aux', '57620 Sainte-Marie-aux-Chênes', 'ste means sainte'],
    ['ajac', '2A004 Ajaccio', 'Corsica'],
    ['ajac', '20004 Ajaccio', 'a name that is written with the code that took over'],
    ['le man', '72181 Le Mans', 'an article may be given'],
    ['les-a', '02038 Les Autels', 'with the beginning of what comes after it'],
    ['wy dit', '95690 Wy-dit-Joli-Village', 'words against the rule'],
    ['l', "01001 L'Abergement-Clémenciat", 'or is not whole yet'],
    ["l'", "01001 L'Abergement-Clémenciat", 'or nothing comes after it yet'],
    ['ambérieu en', '01004 Ambérieu-en-Bugey', 'a later name of a code'],
    ['mons en baro', '59410 Mons-en-Barœul', 'the first of the two letters of a ligature'],
    ['sarroux saint', '19252 Sarroux - Saint Julien', 'several marks in a row are one blank'],
    ['oe', '02565 Œuilly', 'a ligature is two letters, of which one is one'],
  ])('%s finds %s: %s', (prefix, expected) => {
    expect(found(prefix, { limit: 40 })).toContain(expected)
  })

  test('names that are exactly so come first', () => {
    expect(found('paris', { limit: 2 })).toEqual(['75056 Paris', "71343 Paris-l'Hôpital"])
    expect(found('saint-denis', { day: '2020-01-01', limit: 1 })).toEqual(['11339 Saint-Denis'])
  })

  test('a blank at the end says that a word ends there', () => {
    expect(found('paris ', { limit: 2 })).toEqual(['75056 Paris', "71343 Paris-l'Hôpital"])
    expect(found('pari ')).toEqual([])
    expect(found('le ', { limit: 1000 }).filter((row) => !row.slice(6).startsWith('Le '))).toEqual([])
  })

  test('a day keeps the names of that day', () => {
    expect(found('meudon', { day: '1950-01-01' })).toEqual(['78400 Meudon'])
    expect(found('meudon', { day: '1980-01-01' })).toEqual(['92048 Meudon'])
  })

  test('what is no day is a RangeError, even where nothing was typed', () => {
    for (const prefix of ['meudon', '']) expect(() => found(prefix, { day: '2025-02-30' })).toThrow(RangeError)
  })

  test('a limit that is none is a RangeError, and a giant prefix is read no further than names go', () => {
    for (const limit of [Number.NaN, -1, 'all' as never]) expect(() => found('paris', { limit })).toThrow(RangeError)
    expect(found('paris'.repeat(200_000))).toEqual([])
  })

  test('nothing typed finds nothing', () => {
    expect([found(''), found(' - ')]).toEqual([[], []])
  })

  test('ten rows by default', () => {
    expect(found('saint').length).toBe(10)
    expect(found('saint', { limit: 3 }).length).toBe(3)
  })

  const fold = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
  const rows = communeRows().map(({ code, name }) => ({
    row: `${code} ${name}`,
    names: [name, name.replace(/^(L'|La |Le |Les )/, '')].map((one) => `${fold(one)} `),
  }))
  const begun = fc.tuple(fc.constantFrom(...rows), fc.nat(1), fc.integer({ min: 1, max: 12 }))

  law.prop([begun], { numRuns: 12 })(
    'finds what a look at every row finds, in its order',
    ([{ names }, which, length]) => {
      const wanted = (names[which] as string).slice(0, length)
      const among = rows.filter((one) => one.names.some((name) => name.startsWith(wanted)))
      const isExact = ({ names: [whole, short] }: (typeof rows)[number]) =>
        whole === `${wanted.trim()} ` || short === `${wanted.trim()} `
      const expected = [...among.filter(isExact), ...among.filter((one) => !isExact(one))].map(({ row }) => row)
      expect(found(wanted, { limit: Number.POSITIVE_INFINITY })).toEqual(expected)
      expect(found(wanted)).toEqual(expected.slice(0, 10))
    },
  )

  law.prop([fc.anything()], { numRuns: 20 })('no prefix throws', (prefix) => {
    expect(Array.isArray(findCommunesByName(prefix as string))).toBe(true)
  })
})
