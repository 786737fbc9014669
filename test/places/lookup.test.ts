import { fc, test as law } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day, isDay } from '../../src/day.js'
import { findBirthPlace } from '../../src/places/birth-place.js'
import { findCommune } from '../../src/places/communes/index.js'
import { findCountry } from '../../src/places/countries.js'
import { findDepartment } from '../../src/places/departments.js'
import { findExtension } from '../../src/places/extensions.js'
import { type Commune, type Country, contains, type PlacePeriod } from '../../src/places/place.js'
import { words } from '../../src/places/rows.js'
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

  test('says of each name what took over from it', () => {
    const ends = findCommune('14697').map(({ name, endedOn, successors }) => [name, endedOn, successors])
    expect(ends.filter(([, , successors]) => successors?.length)).toEqual([
      ['Tôtes', '1973-01-01', ['14624']],
      ["L'Oudon", '2014-01-07', ['14472']],
    ])
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

describe('what is nearly a code', () => {
  test.each([
    [
      'findDepartment',
      findDepartment,
      ['', '1', '001', '0014', '140', '1:', '1/', '1 ', ' 1', '/1', ':1', '2C', '2a', 14],
    ],
    ['findDepartment', findDepartment, ['97', '98', '9', '0971', '97 ', '97:', '9711', 971]],
    ['findCountry', findCountry, ['', '09', '9910', '099109', '991090', '9910:', '9910/', '10 ', '98', 99109, 109]],
    ['findCommune', findCommune, ['', '1416', '014168', '141680', '1416:', '1416/', '2A04', '2A0004', '2C004', 14168]],
    ['findExtension', findExtension, ['', '7520', '075201', '752010', '7520:', '7520/', '7520A', 75201]],
  ])('%s knows none of %j', (_name, find, nearly) => {
    for (const code of nearly) expect(find(code as string) ?? [], String(code)).toEqual([])
  })

  test.each([
    ['14', ['Calvados']],
    ['2A', ['Corse-du-Sud']],
    ['2B', ['Haute-Corse']],
    ['971', ['Guadeloupe']],
    ['988', ['Nouvelle-Calédonie']],
  ])('department %s is %j', (code, names) => {
    expect(findDepartment(code).map(({ name }) => name)).toEqual(names)
  })
})

describe('the first and the last day', () => {
  test.each([
    ['1962-07-04', ['Alger']],
    ['1962-07-05', []],
    ['1967-12-31', []],
    ['1968-01-01', ['Essonne']],
  ] as const)('91 on %s is %j', (day, names) => {
    expect(findDepartment('91', day).map(({ name }) => name)).toEqual(names)
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

  test('asks the runtime for English names, whatever its own language', () => {
    const { DisplayNames } = Intl
    try {
      Object.assign(Intl, {
        DisplayNames: class {
          readonly of: (iso: string) => string
          constructor(locales: readonly string[]) {
            this.of = (iso) => `${iso} in ${locales.join()}`
          }
        },
      })
      expect(findCountry('134').map(({ englishName }) => englishName)).toEqual(['ES in en'])
    } finally {
      Object.assign(Intl, { DisplayNames })
    }
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
  /** Every code is read once: the walk over all of them asks for most codes several times. */
  const known = new Map<string, readonly (Commune | Country)[]>()
  const lookup = (code: string) => {
    const places =
      known.get(code) ?? (code.startsWith('9') && findCountry(code).length > 0 ? findCountry : findCommune)(code)
    known.set(code, places)
    return places
  }

  test('end, each in codes that are in force', () => {
    for (const code of [...communeCodes, ...countryCodes])
      for (const place of [...findCommune(code), ...(code.startsWith('9') ? findCountry(code) : [])]) {
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

  /** A table of some names: their code, the first day and the end of each, and what took over. */
  const table =
    (...rows: readonly (readonly [code: string, from: Day | null, endedOn: Day | null, successors: string])[]) =>
    (code: string) =>
      rows
        .filter(([own]) => own === code)
        .map(([own, from, endedOn, successors]) => ({ code: own, from, endedOn, successors: words(successors) }))

  test.each([
    [
      'a name goes on in the next name of its code, not in one before',
      1,
      table(
        ['a', '1950-01-01', '1990-01-01', ''],
        ['a', '1990-01-01', '2000-01-01', ''],
        ['a', '2000-01-01', null, ''],
      ),
      ['a'],
    ],
    [
      'a code that was given again: only the next name counts',
      0,
      table(
        ['a', null, '1990-01-01', ''],
        ['a', '1990-01-01', '2000-01-01', 'b'],
        ['a', '2020-01-01', null, ''],
        ['b', null, null, ''],
      ),
      ['b'],
    ],
    [
      'a part that came to an end went where the last whole before it went',
      2,
      table(
        ['a', null, '1960-01-01', 'b'],
        ['a', '1960-01-01', '1970-01-01', 'c'],
        ['a', '1970-01-01', '2000-01-01', ''],
        ['b', null, null, ''],
        ['c', null, null, ''],
      ),
      ['c'],
    ],
    [
      'even where a name without a successor came between',
      2,
      table(
        ['a', null, '1960-01-01', 'b'],
        ['a', '1960-01-01', '1970-01-01', ''],
        ['a', '1970-01-01', '2000-01-01', ''],
        ['b', null, null, ''],
      ),
      ['b'],
    ],
    [
      'what took over is the name that the code had then, not one that ended before or on that day',
      0,
      table(
        ['a', null, '1980-01-01', 'b'],
        ['b', null, '1970-01-01', 'c'],
        ['b', '1970-01-01', '1980-01-01', 'c'],
        ['b', '1980-01-01', '1990-01-01', 'd'],
        ['b', '1990-01-01', null, ''],
        ['c', null, null, ''],
        ['d', null, null, ''],
      ),
      ['d'],
    ],
    ['a part that still is leads to the whole', 0, table(['a', null, null, 'b'], ['b', null, null, '']), ['b']],
  ])('%s', (_rule, index, lookup, expected) => {
    const place = lookup('a')[index]
    expect(place && codesToday(place, lookup)).toEqual(expected)
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
