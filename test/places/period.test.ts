import { describe, expect, test } from 'vitest'
import { birthPeriod, hasDays, intersection, overlap } from '../../src/places/period.js'

describe('periods of places', () => {
  test.each([
    [null, '1976-01-01', '1977-01-01'],
    [1, '1976-01-01', '1976-02-01'],
    [11, '1976-11-01', '1976-12-01'],
    [12, '1976-12-01', '1977-01-01'],
  ])('a birth in month %s of 1976 is from %s up to, not including, %s', (month, from, endedOn) => {
    expect(birthPeriod(1976, month)).toEqual({ from, endedOn })
  })

  test('share the days from the later first day to the earlier end', () => {
    const one = { from: '1968-01-01', endedOn: '1976-01-01' } as const
    const other = { from: '1970-01-01', endedOn: '1980-01-01' } as const
    expect(intersection(one, other)).toEqual({ from: '1970-01-01', endedOn: '1976-01-01' })
    expect(intersection(other, { from: null, endedOn: null })).toEqual(other)
    expect(intersection({ from: null, endedOn: null }, other)).toEqual(other)
  })

  test('share none where one ends as the other begins', () => {
    const one = { from: null, endedOn: '1976-01-01' } as const
    expect(overlap(one, { from: '1976-01-01', endedOn: null })).toBe(false)
    expect(overlap(one, { from: '1975-12-31', endedOn: null })).toBe(true)
    expect(hasDays({ from: '1976-01-01', endedOn: '1976-01-01' })).toBe(false)
  })
})
