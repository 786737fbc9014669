import { fc, test as law } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day, isDay } from '../../src/day.js'
import { findBirthPlace } from '../../src/places/birth-place.js'
import { findCommune } from '../../src/places/communes/index.js'
import { findCountry } from '../../src/places/countries.js'
import { findDepartment } from '../../src/places/departments.js'
import { findExtension } from '../../src/places/extensions.js'
import { contains, type PlacePeriod } from '../../src/places/place.js'
import { byCode, communeRows, countryRows, departmentRows, extensionRows } from '../../src/places/source/tables.js'
import { codesToday } from '../../src/places/succession.js'

function codesOf(rows: readonly { readonly code: string }[]): string[] {
  return [...new Set(rows.map(({ code }) => code))]
}
const communeCodes = codesOf(communeRows())
const countryCodes = codesOf(countryRows())
const departmentCodes = codesOf(departmentRows())

const someDay = fc.integer({ min: 0, max: 31_000 }).map((days) => addDays('1940-01-01', days))
const LOOKUPS: readonly (readonly [string, (code: string, day?: Day) => readonly PlacePeriod[], readonly string[]])[] =
  [
    ['findCommune', findCommune, communeCodes],
    ['findCountry', findCountry, countryCodes],
    ['findDepartment', findDepartment, departmentCodes],
  ]

describe.each(LOOKUPS)('%s', (_name, find, codes) => {
  law.prop([fc.constantFrom(...codes), someDay])(
    'by day returns the rows whose period contains the day',
    (code, day) => {
      expect(find(code, day)).toEqual(find(code).filter((place) => contains(place, day)))
    },
  )

  law.prop([fc.anything(), someDay])('no code throws', (code, day) => {
    expect(Array.isArray(find(code as string))).toBe(true)
    expect(Array.isArray(find(code as string, day))).toBe(true)
  })

  law.prop([fc.anything().filter((day) => day !== undefined && !isDay(day))])(
    'what is no day is a RangeError, for a known code and an unknown one',
    (day) => {
      for (const code of [codes[0] as string, '00000', '']) expect(() => find(code, day as Day)).toThrow(RangeError)
    },
  )
})

describe('findCommune', () => {
  test('periods of one code never overlap', () => {
    for (const [code, rows] of byCode(communeRows()))
      rows.slice(1).forEach((row, index) => {
        expect(row.validFrom >= (rows[index]?.validTo || '9999'), code).toBe(true)
      })
  })

  test('knows no code that is in no table, in every department', () => {
    const known = new Set(communeCodes)
    const prefixes = [...new Set([...communeCodes.map((code) => code.slice(0, 2)), '00', '96', '99'])]
    for (const prefix of prefixes)
      for (let number = 0; number < 1000; number++) {
        const code = prefix + String(number).padStart(3, '0')
        if (!known.has(code)) expect(findCommune(code), code).toEqual([])
      }
  })

  test('answers alike in whatever order codes are asked for', () => {
    const before = communeCodes.map((code) => findCommune(code))
    const after = [...communeCodes].reverse().map((code) => findCommune(code))
    expect(after.reverse()).toEqual(before)
  })
})

describe('findExtension', () => {
  law.prop([fc.anything()])('no code throws', (code) => {
    expect(findExtension(code as string)?.code ?? code).toBe(code)
  })

  law.prop([fc.stringMatching(/^\d{5}$/)])('knows the codes of the table and no other', (code) => {
    expect(findExtension(code) !== undefined).toBe(extensionRows().some((row) => row.code === code))
  })
})

describe('findCountry', () => {
  test('takes the three characters of a number', () => {
    expect(findCountry('109')).toEqual(findCountry('99109'))
  })

  test('gives the French name where the runtime knows no English one', () => {
    const { DisplayNames } = Intl
    try {
      Object.assign(Intl, {
        DisplayNames: class {
          of() {}
        },
      })
      expect(findCountry('134').map(({ englishName }) => englishName)).toEqual(['Espagne'])
      expect(findCountry('99123')[0]?.englishName).toBe('Soviet Union (USSR)')
    } finally {
      Object.assign(Intl, { DisplayNames })
    }
  })
})

describe.each([
  ['Intl.DisplayNames', () => Reflect.deleteProperty(Intl, 'DisplayNames')],
  ['Intl', () => Reflect.deleteProperty(globalThis, 'Intl')],
])('on a host without %s', (_, remove) => {
  const { DisplayNames } = Intl
  const whole = Intl
  beforeEach(() => void remove())
  afterEach(() => {
    Object.defineProperty(globalThis, 'Intl', { value: whole, configurable: true, writable: true })
    Object.defineProperty(Intl, 'DisplayNames', { value: DisplayNames, configurable: true, writable: true })
  })

  test('countries have their French name, and birth places are found', () => {
    expect(findCountry('134').map(({ englishName }) => englishName)).toEqual(['Espagne'])
    const { readings } = findBirthPlace({ birthPlace: { code: '99134' } })
    expect(readings.map(({ name }) => name)).toEqual(['Espagne'])
  })
})

describe('what is handed out', () => {
  test('can be changed without a change of what is answered later', () => {
    const parts = { birthPlace: { code: '75048' } }
    const ask = () => [
      findBirthPlace(parts, { birthYear: 1960 }),
      findBirthPlace(parts, { birthYear: 1960, communes: { findCommune } }),
      findCommune('75048'),
      findCountry('99115'),
      findDepartment('75'),
      findExtension('75201'),
    ]
    const before = structuredClone(ask())
    spoil(ask())
    expect(ask()).toEqual(before)
  })

  /** Empties every list and changes every text, however deep. */
  function spoil(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    for (const inner of Object.values(value)) spoil(inner)
    if (Array.isArray(value)) value.length = 0
    else for (const name of Object.keys(value)) Reflect.set(value, name, 'spoilt')
  }
})

test('no lookup leaves a part of a number where any script can read it', () => {
  ;/^nothing$/.test('nothing')
  for (const find of [findCommune, findCountry, findDepartment, findExtension, findBirthPlaceOf])
    for (const code of ['14168', '99109', '75201', '2A004', '14']) find(code)
  expect(Object.values({ ...statics() }).join()).not.toMatch(/14168|99109|75201|2A004/)
})

function findBirthPlaceOf(code: string) {
  return findBirthPlace({ birthPlace: { code } }, { communes: { findCommune } })
}

function statics() {
  const { $_, lastMatch, leftContext, rightContext, $1 } = RegExp as unknown as Record<string, string>
  return { $_, lastMatch, leftContext, rightContext, $1 }
}

describe('chains of successors', () => {
  const lookup = (code: string) =>
    /^9(?:9|8[2-5])/.test(code) && findCountry(code).length > 0 ? findCountry(code) : findCommune(code)

  test('end, each in codes that are in force', () => {
    for (const code of [...communeCodes, ...countryCodes])
      for (const place of [...findCommune(code), ...findCountry(code)]) {
        const today = codesToday(place, lookup)
        expect(today.length, `${code} ${place.name}`).toBeGreaterThan(0)
        for (const next of today)
          expect(
            lookup(next).some(({ endedOn }) => endedOn === null),
            `${code} ${next}`,
          ).toBe(true)
      }
  })

  test.each([
    ['01003', ['01165'], 'an associated commune that came to an end went where it was a part of'],
    ['75048', ['93048'], 'Seine'],
    ['20004', ['2A004'], 'Corsica'],
    ['14431', ['14431'], 'a living commune'],
    ['51385', ['51440', '51487', '51503'], 'divided among three'],
    ['98503', ['97603'], 'Mayotte'],
    ['91110', ['99352'], 'French Algeria'],
    ['27676', ['27676'], 'ended, then founded again'],
  ])('%s leads to %j: %s', (code, expected) => {
    const [first] = findCommune(code)
    expect(first && codesToday(first, lookup)).toEqual(expected)
  })

  test.each([
    ['99141', ['99109']],
    ['99115', ['99116', '99117']],
    ['99233', ['99251']],
    ['98201', ['99336']],
    ['99123', ['99123']],
  ])('country %s leads to %j', (code, expected) => {
    const [first] = findCountry(code)
    expect(first && codesToday(first, findCountry)).toEqual(expected)
  })

  test('a chain that leads out of the tables ends in nothing', () => {
    const place = { code: 'a', successors: ['b'], from: null, endedOn: '2000-01-01' as Day }
    expect(codesToday(place, () => [])).toEqual([])
  })

  test('a chain that runs in a circle ends too', () => {
    const links = ['a', 'b'].map((code, index, all) => ({
      code,
      successors: [all[1 - index] as string],
      from: null,
      endedOn: null,
    }))
    expect(links.map((link) => codesToday(link, (code) => links.filter((other) => other.code === code)))).toEqual([
      [],
      [],
    ])
  })
})
