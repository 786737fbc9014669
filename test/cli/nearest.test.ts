import { expect, test } from 'vitest'
import { nearestOf } from '../../src/cli/nearest.js'

const WORDS = ['check', 'compare', 'coverage', 'redact']

test.each([
  ['chek', 'check'],
  ['checks', 'check'],
  ['covrage', 'coverage'],
  ['compaer', 'compare'],
  ['redakt', 'redact'],
  ['check', 'check'],
])('%s may have meant %s', (typed, word) => {
  expect(nearestOf(WORDS, typed)).toBe(word)
})

test.each(['', 'c', 'registration', '255081416802538', 'x'.repeat(100_000)])('%.20s is near to nothing', (typed) => {
  expect(nearestOf(WORDS, typed)).toBeUndefined()
})

test('of two that are as near, the first of the list', () => {
  expect(nearestOf(['bat', 'cat'], 'rat')).toBe('bat')
})
