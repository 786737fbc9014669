import { expect, test } from 'vitest'
import { nearestOf } from '../../../src/cli/terminal/nearest.js'

const WORDS = ['check', 'compare', 'coverage', 'redact']

test.each([
  ['chek', 'check'],
  ['checks', 'check'],
  ['covrage', 'coverage'],
  ['compaer', 'compare'],
  ['hceck', 'check'],
  ['comapres', 'compare'],
  ['redakt', 'redact'],
  ['check', 'check'],
])('%s may have meant %s', (typed, word) => {
  expect(nearestOf(WORDS, typed)).toBe(word)
})

test.each(['', 'c', 'registration', '255081416802538', 'x'.repeat(100_000)])('%.20s is near to nothing', (typed) => {
  expect(nearestOf(WORDS, typed)).toBeUndefined()
})

test('two signs that changed places are one slip, in a short word too', () => {
  expect(nearestOf(['name', 'nir', 'note'], 'nri')).toBe('nir')
})

test('of two that are as near, the first of the list', () => {
  expect(nearestOf(['bat', 'cat'], 'rat')).toBe('bat')
})
