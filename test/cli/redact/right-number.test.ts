import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { charactersAt, lengthOf, rightNumberAt } from '../../../src/cli/redact/right-number.js'
import { isWellFormed } from '../../../src/nir/judge/judge.js'
import { NIR_PROFILES, rulesOf } from '../../../src/nir/judge/profile.js'
import { legalNumber, nearNumber, referenceKey } from '../../arbitraries/nir.js'

const RULES = rulesOf({})

/** Fifteen characters whose key is right, whatever the others are. */
const keyed = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 13, maxLength: 13 }),
    fc.constantFrom('', '2A', '2b'),
  )
  .map(([digits, letters]) => {
    const body = letters ? digits.slice(0, 5) + letters + digits.slice(7) : digits
    return body + referenceKey(body.toUpperCase())
  })

describe('a number with a right key in bytes', () => {
  law.prop([fc.oneof(keyed, legalNumber, nearNumber), fc.constantFrom(...NIR_PROFILES)])(
    'is what the judge of texts says, joined and in groups (promise: one-rule)',
    (text, profile) => {
      const rules = rulesOf({ profile, key: 'required' })
      const isRight = /^[\dABab]{15}$/.test(text) && isWellFormed(text, rules)
      const grouped = text.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ')
      const [joinedPlaces, groupedPlaces] = [
        rightNumberAt(Buffer.from(text), 0, 13, rules),
        rightNumberAt(Buffer.from(grouped), 0, 18, rules),
      ]
      if (!/[^\dABab]/.test(text)) expect([joinedPlaces, groupedPlaces].map(Boolean)).toEqual([isRight, isRight])
      if (!isRight) return
      expect(joinedPlaces && charactersAt(Buffer.from(text), 0, joinedPlaces)).toBe(text.toUpperCase())
      expect(groupedPlaces && charactersAt(Buffer.from(grouped), 0, groupedPlaces)).toBe(text.toUpperCase())
      expect(groupedPlaces && lengthOf(groupedPlaces)).toBe(21)
    },
  )

  test.each([
    ['2 55 08 14 168 025 38', true],
    ['2 55 08 14 168 025.38', false],
    ['2-55-08-14-168-025-38', false],
    ['2 55 08 2A 168 025 97', true],
    ['2 55 0A 14 168 025 38', false],
    ['A 55 08 14 168 025 38', false],
  ])('%s: %s', (text, isRight) => {
    expect(rightNumberAt(Buffer.from(text), 0, 18, RULES) !== undefined).toBe(isRight)
  })
})
