import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { checkPartialNir, type NirFieldOptions } from '../../src/form/check-partial-nir.js'
import { parseNia } from '../../src/nir/parse-nir.js'
import { decorated, legalNumber, nearNumber, referenceKey } from '../arbitraries/nir.js'
import vectors from '../vectors/form-partial.json'

describe('each vector', () => {
  test.each(vectors)('$id', ({ input, options, expected }) => {
    expect(checkPartialNir(input, options as NirFieldOptions)).toEqual(expected)
  })
})

const FIELDS: readonly NirFieldOptions[] = (['insee', 'dsn', 'cnam', 'lenient'] as const).flatMap((profile) =>
  (['required', 'optional', 'absent'] as const).flatMap((key) =>
    [false, true].map((irregular) => ({ profile, key, irregular })),
  ),
)
const field = fc.constantFrom(...FIELDS)

/** Digits, with every character that may begin a fault drawn often. */
const beginning = fc.oneof(
  fc.tuple(legalNumber, fc.nat(15)).map(([number, length]) => number.slice(0, length)),
  fc
    .tuple(legalNumber, fc.nat(14), fc.constantFrom(...'0123456789'), fc.nat(15))
    .map(([number, at, by, length]) => (number.slice(0, at) + by + number.slice(at + 1)).slice(0, length)),
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(...'0012345678992AB'), maxLength: 14 }),
)

function parses(text: string, options: NirFieldOptions) {
  return parseNia(text, options).ok
}

const ENDS = [1, 3, 5, 10, 13, 15]

/**
 * Searches for a completion: the part that the text ends in is filled in every way there is, the parts behind it in a few
 * ways that differ in each character. That covers them all, as each profile judges each part by itself, but the key.
 */
function hasCompletion(text: string, options: NirFieldOptions): boolean {
  if (parses(text, options)) return true
  const end = ENDS.find((position) => position >= text.length) ?? text.length
  return fills(end - text.length).some((fill) => {
    const filled = text + fill
    return ['155081416802538', '290129935200111', '178112B05099905'].some((rest) => {
      const body = (filled + rest.slice(filled.length)).slice(0, 13)
      if (filled.length > 13) return parses(filled, options)
      return (
        parses(body, options) || (/^\d{5}(\d\d|2[AB])\d{6}$/.test(body) && parses(body + referenceKey(body), options))
      )
    })
  })
}

/** Every string of digits of a length. */
function fills(length: number): string[] {
  if (length === 0) return ['']
  return fills(length - 1).flatMap((fill) => [...'0123456789'].map((digit) => digit + fill))
}

describe('laws', () => {
  law.prop([legalNumber, fc.nat(14)])(
    'a beginning of a number is incomplete, and the number valid',
    (number, length) => {
      const { state } = checkPartialNir(number.slice(0, length))
      expect(state).toBe(length === 0 ? 'empty' : 'incomplete')
      expect(checkPartialNir(number)).toEqual({ state: 'valid' })
    },
  )

  law.prop([decorated])('separators count for nothing', ({ canonical, text }) => {
    expect(checkPartialNir(text)).toEqual(checkPartialNir(canonical))
  })

  law.prop([nearNumber, field])('valid is what parses', (text, options) => {
    expect(checkPartialNir(text, options).state === 'valid').toBe(parses(text, options))
  })

  law.prop([beginning, field], { numRuns: 200 })(
    'invalid means that no completion parses, and the other states that one does',
    (text, options) => {
      const { state } = checkPartialNir(text, options)
      expect(state !== 'invalid').toBe(hasCompletion(text, options))
    },
  )

  law.prop([beginning, fc.constantFrom(...'0123456789AB'), field])(
    'what is invalid stays so, for the same reason or an earlier one, whatever follows',
    (text, next, options) => {
      if (checkPartialNir(text, options).state === 'invalid')
        expect(checkPartialNir(text + next, options).state).toBe('invalid')
    },
  )

  law.prop([nearNumber, field])('what is missing is what completes it', (text, options) => {
    const check = checkPartialNir(text, options)
    if (check.state === 'incomplete' || check.state === 'empty') expect(check.missing).toBeGreaterThan(0)
    if (check.state === 'invalid') {
      const [start, end] = check.issue.span
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(start).toBeLessThanOrEqual(end)
    }
  })

  test('the search is exhaustive over each part, for each field', () => {
    for (const options of FIELDS) {
      const pairs = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
      for (const pair of pairs) {
        expect(checkPartialNir(`155${pair}`, options).state === 'incomplete', pair).toBe(
          parses(completed(`155${pair}14168025`, options), options),
        )
        expect(checkPartialNir(`15508${pair}`, options).state === 'incomplete', pair).toBe(
          parses(completed(`15508${pair}16825`.padEnd(13, '1'), options), options),
        )
      }
      for (const digit of '0123456789')
        expect(checkPartialNir(digit, options).state === 'incomplete', digit).toBe(
          parses(completed(`${digit}550814168025`, options), options),
        )
    }
  })
})

function completed(body: string, options: NirFieldOptions): string {
  return options.key === 'absent' ? body : body + referenceKey(body)
}
