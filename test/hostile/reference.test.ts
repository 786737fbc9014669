import { fc, test as law } from '@fast-check/vitest'
import { computeControlKey, isValidNir, type KeyMode, type NirProfile, parseNir } from 'securite-sociale/nir'
import { nirArbitrary, writtenNirArbitrary } from 'securite-sociale/testing'
import { describe, expect, test } from 'vitest'

/**
 * The rule once more, from its text alone and in whole integers of any size: INSEE's note on the numbering of persons,
 * DSN's and CNAM's lists of months. Nothing of `src/` is used.
 */
const PROFILES: Readonly<Record<NirProfile, { sexes: string; months: (month: number) => boolean; key: KeyMode }>> = {
  insee: { sexes: '12', months: inseeMonth, key: 'required' },
  dsn: { sexes: '12', months: (month) => inseeMonth(month) && !(month >= 21 && month <= 29), key: 'absent' },
  cnam: { sexes: '12', months: (month) => inCalendar(month) || month >= 20, key: 'required' },
  lenient: { sexes: '123478', months: inseeMonth, key: 'required' },
}

function inCalendar(month: number): boolean {
  return month >= 1 && month <= 12
}

function inseeMonth(month: number): boolean {
  return inCalendar(month) || (month >= 20 && month <= 42) || month >= 50
}

const SEPARATORS = ' \\t.\\-/\\u00a0\\u2002\\u2003\\u2007\\u2009\\u202f\\u2011\\u2013'
const INVISIBLE = '\\u200b\\u200e\\u200f\\ufeff\\u00ad\\u202a-\\u202e\\u2060\\u2066-\\u2069'
const AROUND = new RegExp(`^[\\s${SEPARATORS}${INVISIBLE}]+|[\\s${SEPARATORS}${INVISIBLE}]+$`, 'g')
const BETWEEN = new RegExp(`[${SEPARATORS}${INVISIBLE}]`, 'g')

function keyOf(body: string): bigint {
  const number = body.slice(0, 5) + body.slice(5, 7).replace('2A', '19').replace('2B', '18') + body.slice(7)
  return 97n - (BigInt(number) % 97n)
}

/** Whether a text is a number under a profile, as the rule says it. */
function isNumber(text: string, profile: NirProfile, asked?: KeyMode): boolean {
  const { sexes, months, key } = PROFILES[profile]
  const mode = asked ?? key
  if (text.length > 100) return false
  const compact = text.replace(AROUND, '').replace(BETWEEN, '').toUpperCase()
  const lengths = { required: [15], optional: [13, 15], absent: [13] }[mode]
  if (!lengths.includes(compact.length)) return false
  if (!/^[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]+$/.test(compact)) return false
  const body = compact.slice(0, 13)
  const department = body.slice(5, 7)
  const commune = department === '97' || department === '98' ? body.slice(8, 10) : body.slice(7, 10)
  const parts = [
    sexes.includes(body.charAt(0)),
    months(Number(body.slice(3, 5))),
    department !== '00' && Number(commune) > 0,
    Number(body.slice(10)) > 0,
    compact.length === 13 || compact.slice(13) === String(keyOf(body)).padStart(2, '0'),
  ]
  return parts.every(Boolean)
}

const profiles = fc.constantFrom(...(Object.keys(PROFILES) as NirProfile[]))
const keys = fc.constantFrom<KeyMode | undefined>('required', 'optional', 'absent', undefined)
const nir = nirArbitrary(fc, fc.constant)
const written = writtenNirArbitrary(fc, fc.constant)
const body = nir.map((text) => text.slice(0, 13))
const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 12, maxLength: 16 }).map((list) => list.join(''))

/** A number with one to three characters put in, taken out or changed. */
const mutated = fc
  .tuple(
    fc.oneof(written, nir, body),
    fc.array(fc.tuple(fc.nat(30), fc.nat(2), fc.constantFrom(...'0123456789AaBbO -.\u00a0\n\u2028x')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce(
      (rest, [at, cut, by]) => rest.slice(0, at) + (cut === 2 ? '' : by) + rest.slice(at + (cut ? 1 : 0)),
      text,
    ),
  )

/** Any thirteen digits, with the key that belongs to them: only the parts can be wrong. */
const keyed = fc
  .tuple(
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 13, maxLength: 13 }),
    fc.constantFrom('', '2A', '2B', '97', '98'),
  )
  .map(([list, department]) => {
    const text = list.join('')
    const whole = department === '' ? text : text.slice(0, 5) + department + text.slice(7)
    return whole + String(keyOf(whole)).padStart(2, '0')
  })

describe('an independent reading of the rule agrees', () => {
  law.prop([fc.oneof(written, nir, body, mutated, digits, keyed, fc.string()), profiles, keys], { numRuns: 4000 })(
    'on every text, under every profile, with and without the key (promise: one-rule)',
    (text, profile, key) => {
      const options = key === undefined ? { profile } : { profile, key }
      const expected = isNumber(text, profile, key)
      expect(isValidNir(text, options)).toBe(expected)
      expect(parseNir(text, options).ok).toBe(expected)
    },
  )

  law.prop([keyed])('on the key', (text) => {
    const result = computeControlKey(text.slice(0, 13))
    expect(result.ok ? result.value : text.slice(13)).toBe(text.slice(13))
  })

  test('it is no rubber stamp: it takes and refuses', () => {
    const sample = fc.sample(fc.oneof(nir, mutated), { numRuns: 200, seed: 1 })
    const taken = sample.filter((text) => isNumber(text, 'insee')).length
    expect(taken).toBeGreaterThan(50)
    expect(taken).toBeLessThan(190)
  })
})
