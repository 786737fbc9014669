import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { noDigits, readDigits } from '../../src/bulk/lines.js'
import { isWellFormedNumber, placeReader, plainJudge } from '../../src/bulk/plain.js'
import { isValidNir, type JudgeOptions, KEY_MODES, NIR_PROFILES, parseNir } from '../../src/nir/index.js'
import { rulesOf } from '../../src/nir/judge/profile.js'
import { referenceKey } from '../arbitraries/nir.js'

function digitsOf(line: string) {
  const digits = noDigits()
  readDigits(new TextEncoder().encode(`${line}\n`), 0, digits)
  return digits
}

/** A body of every kind, right or not. */
const bodies = fc
  .tuple(
    fc.constantFrom(...'0123456789'),
    fc.nat(99),
    fc.nat(99),
    fc.constantFrom('00', '01', '20', '2A', '2B', '33', '91', '96', '97', '98', '99'),
    fc.constantFrom('000', '001', '100', '190', '191', '900', '990', '991'),
    fc.constantFrom('000', '001', '010', '999'),
  )
  .map(([sex, year, month, department, commune, order]) => {
    const two = (value: number) => String(value).padStart(2, '0')
    return sex + two(year) + two(month) + department + commune + order
  })

const numbers = fc
  .tuple(bodies, fc.constantFrom('fits', 'fits', '', '0', '00', '42', '97', '98', '99', '123'))
  .map(([body, key]) => body + (key === 'fits' ? referenceKey(body) : key))

const options: fc.Arbitrary<JudgeOptions> = fc.record({
  profile: fc.constantFrom(...NIR_PROFILES),
  key: fc.constantFrom(...KEY_MODES),
})

describe('the digits of a number', () => {
  law.prop([numbers, options], { numRuns: 3000 })('are well formed where their text is', (number, how) => {
    expect(isWellFormedNumber(digitsOf(number), rulesOf(how))).toBe(isValidNir(number, how))
  })

  law.prop([numbers, options], { numRuns: 3000 })(
    'are plain where the parser has nothing to say, and a month of the calendar',
    (number, how) => {
      const parsed = parseNir(number, how)
      const isPlain = parsed.ok && parsed.value.warnings.length === 0 && parsed.value.birthMonth.kind === 'calendar'
      expect(plainJudge(rulesOf(how), undefined)(digitsOf(number))).toBe(isPlain)
    },
  )

  test.each(KEY_MODES)('without a key are judged as the parser does where it is %s', (key) => {
    for (const body of ['2990633063010', '2991333063010', '299063306301', '29906330630101']) {
      expect(isWellFormedNumber(digitsOf(body), rulesOf({ key }))).toBe(isValidNir(body, { key }))
      expect(plainJudge(rulesOf({ key }), undefined)(digitsOf(body))).toBe(false)
    }
  })

  test.each([
    ['2990633063010', undefined],
    ['2990633991010', 'place-range'],
    ['2990697191010', 'place-range'],
    ['2990699100010', 'place-range'],
    ['2990697963010', 'place-unlisted'],
    ['2700696063010', 'place-period'],
    ['2700697999010', 'place-unlisted'],
  ])('of %s say of the place %s', (body, oddity) => {
    const parsed = parseNir(body, { key: 'absent' })
    const said = parsed.ok && parsed.value.warnings.find(({ part }) => part === 'place')
    expect(said ? said.code : undefined).toBe(oddity)
    expect(placeReader(undefined)(digitsOf(body))).toBe(oddity)
  })
})
