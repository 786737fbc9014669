import { describe, expect, test } from 'vitest'
import { type Certainty, findNirs, redactNirs } from '../../../src/nir/index.js'
import { LOOK_ALIKES, UNDECIDABLE, WRITTEN } from '../../corpora/mixed-text.js'

const SIZE = 2000
const seeds = Array.from({ length: SIZE }, (_, index) => index)

/** Of how many texts a number is found in, and how many of those are the whole text. */
const found = (make: (seed: number) => string, least: Certainty) =>
  seeds.filter((seed) => findNirs(`(${make(seed)})`, { least }).length > 0).length / SIZE
const foundWhole = (make: (seed: number) => string, least: Certainty) =>
  seeds.filter((seed) => redactNirs(`(${make(seed)})`, { least }) === '([NIR])').length / SIZE

describe('recall: numbers are found whole', () => {
  test.each(Object.entries(WRITTEN))('%s', (name, make) => {
    expect(foundWhole(make, 'possible')).toBe(1)
    expect(foundWhole(make, 'likely')).toBe(name === 'without key, digits only' ? 0 : 1)
    expect(foundWhole(make, 'certain')).toBe(name.startsWith('with key') && !name.endsWith('apart') ? 1 : 0)
  })
})

describe('precision: what is none is not taken for one', () => {
  test.each(Object.entries(LOOK_ALIKES))('%s', (_, make) => {
    expect(found(make, 'possible')).toBe(0)
  })

  test('numbers among all of it, side by side, are found, and nothing else', () => {
    const others = Object.values(LOOK_ALIKES)
    const written = Object.values(WRITTEN)
    const rows = seeds.map((seed) => {
      const make = written[seed % written.length]
      const other = others[seed % others.length]
      return { number: make?.(seed) ?? '', noise: other?.(seed + 7) ?? '' }
    })
    const text = rows.map(({ number, noise }) => `${noise}; ${number}\n`).join('')
    expect(redactNirs(text, { least: 'possible' })).toBe(rows.map(({ noise }) => `${noise}; [NIR]\n`).join(''))
  })

  test('numbers a space away from what is none are found', () => {
    const others = Object.values(LOOK_ALIKES)
    const [make = String] = [WRITTEN['with key, in groups']]
    const missed = seeds.filter((seed) => {
      const noise = others[seed % others.length]?.(seed) ?? ''
      return !redactNirs(`${noise} ${make(seed)} ${noise}`).includes('[NIR]')
    })
    expect(missed).toEqual([])
  })
})

describe('what no digit decides', () => {
  test.each<[string, number]>([
    ['time, milliseconds', 0.84],
    ['EAN-13, French', 0],
    ['thirteen random digits', 0.17],
  ])('%s: possible %f, likely none', (name, possible) => {
    const make = UNDECIDABLE[name] ?? String
    expect(Math.abs(found(make, 'possible') - possible)).toBeLessThan(0.03)
    expect(found(make, 'likely')).toBe(0)
    expect(found(make, 'certain')).toBe(0)
  })
})
