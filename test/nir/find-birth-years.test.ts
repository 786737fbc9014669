import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import { completeNir, findBirthYears, parseNir, unwrap } from '../../src/nir/index.js'
import { legalNumber } from '../arbitraries/nir.js'

const parsed = (body: string) => unwrap(parseNir(unwrap(completeNir(body))))

describe('findBirthYears', () => {
  test.each<[string, string, Day, number[]]>([
    ['one century within 120 years', '1550814168025', '2026-06-30', [1955]],
    ['two centuries within 120 years', '1060814168025', '2026-06-30', [1906, 2006]],
    ['the older just out of the window', '1050814168025', '2026-06-30', [2005]],
    ['this year, the month is past', '1260314168025', '2026-06-30', [1926, 2026]],
    ['this year, the month is now', '1260614168025', '2026-06-30', [1926, 2026]],
    ['this year, the month is to come', '1260714168025', '2026-06-30', [1926]],
    ['this year, a pseudo-month that is to come', '1263714168025', '2026-06-30', [1926]],
    ['this year, no month known', '1265014168025', '2026-06-30', [1926, 2026]],
    ['20 belongs to before 1976', '1100820004025', '2026-06-30', [1910]],
    ['2A belongs to 1976 and later', '110082A004025', '2026-06-30', [2010]],
    ['2A of a year that leaves one century stays', '160082A004025', '2026-06-30', [1960]],
    ['96 belongs to before 1965', '1100896001025', '2026-06-30', [1910]],
    ['977 exists since 2007', '1100897701025', '2026-06-30', [2010]],
    ['977 of 1906 or 2006: neither fits, both stay', '1060897701025', '2026-06-30', [1906, 2006]],
    ['985 ended in 2011', '1120898501025', '2026-06-30', [1912]],
    ['91 was Algeria or is Essonne', '1100891110025', '2026-06-30', [1910, 2010]],
    ['95 meant nothing from 1963 to 1967', '1650895110025', '2070-06-30', [2065]],
    ['abroad there is no hint', '1100899109025', '2026-06-30', [1910, 2010]],
  ])('%s', (_, body, day, years) => {
    expect(findBirthYears(parsed(body), day)).toEqual(years)
  })

  test('hints can be turned off', () => {
    expect(findBirthYears(parsed('110082A004025'), '2026-06-30', { hints: false })).toEqual([1910, 2010])
  })

  test('a day that is none is a programmer’s mistake', () => {
    expect(() => findBirthYears(parsed('1550814168025'), '2026-02-30')).toThrow(RangeError)
  })

  law.prop([legalNumber, fc.integer({ min: 1990, max: 2090 })])(
    'one or two years, in order, ending in the two digits, none to come, none over 120 years past',
    (number, year) => {
      const { yearOfCentury, ...rest } = unwrap(parseNir(number))
      const years = findBirthYears({ yearOfCentury, ...rest }, `${year}-01-31` as Day)
      expect([1, 2]).toContain(years.length)
      expect([...years].sort()).toEqual(years)
      for (const candidate of years) {
        expect(candidate % 100).toBe(yearOfCentury)
        expect(candidate).toBeLessThanOrEqual(year)
        expect(candidate).toBeGreaterThanOrEqual(year - 120)
      }
    },
  )
})
