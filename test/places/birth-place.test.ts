import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseNir } from '../../src/nir/parse-nir.js'
import { type BirthPlaceParts, findBirthPlace } from '../../src/places/birth-place.js'
import * as communes from '../../src/places/communes/index.js'
import { birthPeriod, overlap } from '../../src/places/period.js'
import { communeRows, countryRows, extensionRows } from '../../src/places/source/tables.js'
import { unwrap } from '../../src/result.js'
import vectors from '../vectors/places.json' with { type: 'json' }

function partsOf(code: string, month: number | null, yearOfCentury?: number | null): BirthPlaceParts {
  return {
    birthPlace: { code },
    birthMonth: { month },
    ...(typeof yearOfCentury === 'number' && { yearOfCentury }),
  }
}

describe('the vectors', () => {
  test.each(vectors)('$id $input.code: $note', ({ input, expected }) => {
    const parts = partsOf(input.code, input.month, input.yearOfCentury)
    const { readings, ambiguity } = findBirthPlace(parts, {
      communes,
      ...(input.birthYear !== null && { birthYear: input.birthYear }),
    })
    expect({
      readings: readings.map(({ name, department, currentCodes, years, inPeriod, extension }) => ({
        name,
        department: department?.name ?? null,
        currentCodes,
        years,
        inPeriod,
        extension,
      })),
      ambiguity,
    }).toEqual(expected)
  })
})

describe('without the communes', () => {
  test.each([
    ['75048', 1960, ['Seine'], ['75', '92', '93', '94']],
    ['78400', 1960, ['Seine-et-Oise'], ['78', '91', '92', '93', '94', '95']],
    ['20004', 1960, ['Corse'], ['2A', '2B']],
    ['04070', 1965, ['Basses-Alpes'], ['04']],
    ['98503', 1990, ['Mayotte'], ['976']],
    ['97601', 2010, ['Martinique'], ['972']],
    ['97601', 2020, ['Mayotte'], ['976']],
    ['91110', 1955, ['Alger'], ['99352']],
    ['99109', 2000, ['Allemagne'], ['99109']],
    ['75112', 1970, ['Paris'], ['75']],
    ['78646', 1980, ['Yvelines'], ['78']],
    ['75201', 1980, ['Paris'], ['75']],
  ])('%s in %d is %j', (code, year, names, today) => {
    const { readings } = findBirthPlace(partsOf(code, 1), { birthYear: year })
    expect(readings.map(({ name }) => name)).toEqual(names)
    expect(readings[0]?.currentCodes).toEqual(today)
  })
})

describe('what a reading says of the place', () => {
  test.each([
    ['14168', 1980, communes, 'commune', '14168', 'Calvados', false],
    ['14168', 1980, undefined, 'department', '14', 'Calvados', false],
    ['14999', 1980, communes, 'department', '14', 'Calvados', false],
    ['91110', 1955, communes, 'commune', '91110', 'Alger', false],
    ['75201', 1980, communes, 'commune', '75101', 'Paris', true],
    ['75201', 1980, undefined, 'department', '75', 'Paris', true],
    ['99353', 1980, communes, 'country', '99352', undefined, true],
    ['99109', 1980, communes, 'country', '99109', undefined, false],
    ['91011', 1955, communes, 'country', '99352', 'Alger', true],
    ['98201', 1955, communes, 'country', '98201', 'Afrique-Occidentale française', false],
  ] as const)(
    '%s in %d: its kind, code, department, and whether an extension means it',
    (code, year, source, ...said) => {
      const { readings } = findBirthPlace(partsOf(code, 1), { birthYear: year, ...(source && { communes: source }) })
      expect(
        readings.map(({ kind, code: own, department, extension }) => [kind, own, department?.name, extension]),
      ).toEqual([said])
    },
  )
})

describe('without a year', () => {
  test.each([
    ['14168', communes, [['Colombières', 'Calvados']]],
    ['14168', undefined, [['Calvados', 'Calvados']]],
    [
      '01004',
      communes,
      [
        ['Ambérieu', 'Ain'],
        ['Ambérieu-en-Bugey', 'Ain'],
      ],
    ],
    [
      '04112',
      communes,
      [
        ['Manosque', 'Basses-Alpes'],
        ['Manosque', 'Alpes-de-Haute-Provence'],
      ],
    ],
    ['14507', communes, [['Pleines-Œuvres', 'Calvados']]],
  ])('%s is every place of another name or department, once', (code, source, expected) => {
    const { readings } = findBirthPlace(partsOf(code, 1), { ...(source && { communes: source }) })
    expect(readings.map(({ name, department }) => [name, department?.name])).toEqual(expected)
  })
})

describe('two centuries', () => {
  test('a name that fits both, and one of the second alone: what changed within the year', () => {
    const { readings, ambiguity } = findBirthPlace(partsOf('01077', null, 6), { communes })
    expect(readings.map(({ name, years }) => [name, years])).toEqual([
      ['Challes', [1906, 2006]],
      ['Challes-la-Montagne', [2006]],
    ])
    expect(ambiguity).toEqual(['year'])
  })
})

describe('a parsed number', () => {
  test('is what findBirthPlace takes', () => {
    const parsed = unwrap(parseNir('1 55 02 91 110 021 45'))
    expect(findBirthPlace(parsed, { communes, birthYear: 1955 }).readings.map(({ name }) => name)).toEqual(['Alger'])
  })
})

const codes = [...communeRows(), ...countryRows(), ...extensionRows()].map(({ code }) => code)
const someCode = fc.oneof(fc.constantFrom(...codes), fc.stringMatching(/^(\d\d|2[AB])\d{3}$/))
const someMonth = fc.option(fc.integer({ min: 1, max: 12 }))

describe('laws', () => {
  law.prop([someCode, someMonth, fc.integer({ min: 1930, max: 2030 })])(
    'a reading in its period shares a day with the birth; one outside does not, and then none of that year does',
    (code, month, year) => {
      const { readings } = findBirthPlace(partsOf(code, month), { communes, birthYear: year })
      for (const reading of readings) expect(overlap(reading, birthPeriod(year, month))).toBe(reading.inPeriod)
      expect(new Set(readings.map(({ inPeriod }) => inPeriod)).size).toBeLessThan(2)
    },
  )

  law.prop([someCode, someMonth, fc.integer({ min: 0, max: 99 })])(
    'two digits of the year mean what either full year means',
    (code, month, yearOfCentury) => {
      const both = findBirthPlace(partsOf(code, month, yearOfCentury), { communes })
      for (const year of [1900 + yearOfCentury, 2000 + yearOfCentury]) {
        const one = findBirthPlace(partsOf(code, month), { communes, birthYear: year })
        const own = both.readings.filter(({ years }) => years.includes(year))
        expect(own.map(({ years: _, ...reading }) => reading)).toEqual(
          one.readings.map(({ years: _, ...reading }) => reading),
        )
      }
    },
  )

  law.prop([someCode, someMonth, fc.integer({ min: 0, max: 99 })])(
    'a reason is given exactly where there is more than one reading',
    (code, month, yearOfCentury) => {
      const { readings, ambiguity } = findBirthPlace(partsOf(code, month, yearOfCentury), { communes })
      expect(ambiguity.length > 0).toBe(readings.length > 1)
    },
  )

  law.prop([fc.constantFrom(...communeRows().map(({ code }) => code)), fc.integer({ min: 1943, max: 2025 })])(
    'the communes only ever make a reading closer',
    (code, year) => {
      const far = findBirthPlace(partsOf(code, 6), { birthYear: year })
      const near = findBirthPlace(partsOf(code, 6), { communes, birthYear: year })
      expect(near.readings.length).toBeGreaterThan(0)
      expect(far.readings.length).toBeGreaterThan(0)
    },
  )

  law.prop([fc.anything(), fc.anything(), fc.anything()])('no code, year or month throws', (code, year, month) => {
    const parts = { birthPlace: { code }, yearOfCentury: year, birthMonth: { month } } as unknown as BirthPlaceParts
    expect(Array.isArray(findBirthPlace(parts, { communes }).readings)).toBe(true)
  })

  test('a code that is no text means nothing', () => {
    for (const code of [14168, undefined, null, ['14168']])
      expect(findBirthPlace({ birthPlace: { code } } as never, { communes })).toEqual({ readings: [], ambiguity: [] })
  })

  test('what is no parsed number is a TypeError that does not repeat it', () => {
    for (const value of [
      undefined,
      null,
      '2550814168025',
      {},
      { birthPlace: null },
      Object.create(partsOf('14168', 1)),
    ]) {
      expect(() => findBirthPlace(value as never)).toThrow(TypeError)
      expect(() => findBirthPlace(value as never)).toThrow('by what a parser returned')
      expect(() => findBirthPlace(value as never)).not.toThrow('14168')
    }
  })

  law.prop([someCode, fc.anything().filter((year) => year !== undefined)])(
    'a birth year is a whole number from 1 to 9998, or a RangeError',
    (code, year) => {
      const find = () => findBirthPlace(partsOf(code, 6), { birthYear: year as number })
      if (Number.isInteger(year) && (year as number) > 0 && (year as number) < 9999) expect(find).not.toThrow()
      else {
        expect(find).toThrow(RangeError)
        expect(find).toThrow('a whole number from 1 to 9998')
      }
    },
  )
})
