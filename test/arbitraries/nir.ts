import fc from 'fast-check'
import { nirArbitrary } from '../../src/testing/index.js'

/** The key as the texts define it, on big integers: 97 minus the remainder, 2A as 19 and 2B as 18. */
export function referenceKey(body: string): string {
  const digits = body.slice(0, 5) + body.slice(5, 7).replace('2A', '19').replace('2B', '18') + body.slice(7)
  return String(97n - (BigInt(digits) % 97n)).padStart(2, '0')
}

/** Thirteen characters that the default profile accepts. */
export const legalBody: fc.Arbitrary<string> = nirArbitrary(fc, fc.constant).map((number) => number.slice(0, 13))

/** Fifteen characters that the default profile accepts. */
export const legalNumber: fc.Arbitrary<string> = legalBody.map((body) => body + referenceKey(body))

/** What people and documents put between characters. */
export const separator: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...' \t.-/\u00a0\u2007\u2009\u202f\u2011\u200b\u200e\u200f\ufeff\u202a\u202c\u2066'), {
    maxLength: 2,
  })
  .map((characters) => characters.join(''))

/** A legal number as it may be typed or pasted, with the canonical characters. */
export const decorated: fc.Arbitrary<{ canonical: string; text: string }> = fc
  .tuple(
    legalNumber,
    fc.array(separator, { minLength: 16, maxLength: 16 }),
    fc.boolean(),
    fc.constantFrom('', '\n', '\r\n', ' \u2028'),
  )
  .map(([canonical, gaps, lower, end]) => {
    const spaced = Array.from(canonical, (character, index) => gaps[index] + character).join('') + gaps[15]
    return { canonical, text: end + (lower ? spaced.toLowerCase() : spaced) + end }
  })

/** Texts near to a number: an edit away from one, too short, too long, or made of what numbers are made of. */
export const nearNumber: fc.Arbitrary<string> = fc.oneof(
  legalNumber,
  decorated.map(({ text }) => text),
  fc
    .tuple(legalNumber, fc.nat(14), fc.constantFrom(...'0123456789ABab .\n٣３x'))
    .map(([number, at, by]) => number.slice(0, at) + by + number.slice(at + 1)),
  fc
    .tuple(legalNumber, fc.nat(15), fc.string({ maxLength: 3, unit: 'grapheme' }))
    .map(([number, at, by]) => number.slice(0, at) + by + number.slice(at)),
  fc.tuple(legalNumber, fc.nat(15)).map(([number, length]) => number.slice(0, length)),
  fc.string({ unit: fc.constantFrom(...'0123456789AB -\n'), maxLength: 24 }),
)
