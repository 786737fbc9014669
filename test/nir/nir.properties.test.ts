import { fc, test as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  buildNir,
  classifyNumber,
  completeNir,
  computeControlKey,
  describeNirIssue,
  formatNir,
  isValidNir,
  type KeyMode,
  type NirOptions,
  type NirProfile,
  parseNia,
  parseNir,
  unwrap,
} from '../../src/nir/index.js'
import { decorated, legalBody, legalNumber, nearNumber, referenceKey } from '../arbitraries/nir.js'

const options: fc.Arbitrary<NirOptions> = fc.record(
  {
    profile: fc.constantFrom<NirProfile>('insee', 'dsn', 'cnam', 'lenient'),
    key: fc.constantFrom<KeyMode>('required', 'optional', 'absent'),
  },
  { requiredKeys: [] },
)

describe('laws of the number', () => {
  law.prop([legalBody])('any legal body with its key parses', (body) => {
    const parsed = unwrap(parseNir(body + referenceKey(body)))
    expect(parsed.body).toBe(body)
    expect(unwrap(computeControlKey(body))).toBe(parsed.controlKey)
    expect(unwrap(completeNir(body))).toBe(parsed.nir)
  })

  law.prop([decorated])('separators between characters change nothing', ({ canonical, text }) => {
    expect(unwrap(parseNir(text)).nir).toBe(canonical)
    expect(isValidNir(text)).toBe(true)
  })

  law.prop([legalNumber])('parse after format is identity', (number) => {
    const parsed = unwrap(parseNir(number))
    expect(parseNir(formatNir(parsed.nir))).toMatchObject({ ok: true, value: { nir: number } })
    expect(formatNir(parsed.nir)).toHaveLength(21)
  })

  law.prop([legalNumber])('build after parse is identity', (number) => {
    expect(buildNir(unwrap(parseNir(number)))).toEqual({ ok: true, value: number })
  })

  law.prop([legalNumber])('a temporary number says what the number of the same digits says', (number) => {
    const { nir, ...said } = unwrap(parseNir(number))
    expect(parseNia(number)).toEqual({ ok: true, value: { nia: nir, ...said } })
  })

  law.prop([legalNumber])('every other single character is refused', (number) => {
    const accepted: string[] = []
    for (let at = 0; at < 15; at++)
      for (const character of '0123456789AB') {
        const edited = number.slice(0, at) + character + number.slice(at + 1)
        if (edited !== number && isValidNir(edited)) accepted.push(edited)
      }
    expect(accepted).toEqual([])
  })

  law.prop([legalNumber])('every swap of unequal neighbours is refused', (number) => {
    const accepted: string[] = []
    for (let at = 0; at < 14; at++) {
      const [a = '', b = ''] = [number[at], number[at + 1]]
      if (a !== b && isValidNir(number.slice(0, at) + b + a + number.slice(at + 2))) accepted.push(number)
    }
    expect(accepted).toEqual([])
  })

  law.prop([legalBody])('2A and 19 share their keys, and so do 2B and 18', (body) => {
    const withPlace = (pair: string) => unwrap(computeControlKey(body.slice(0, 5) + pair + body.slice(7)))
    expect(withPlace('2A')).toBe(withPlace('19'))
    expect(withPlace('2B')).toBe(withPlace('18'))
  })
})

describe('laws of the interface', () => {
  law.prop([nearNumber, options], { numRuns: 3000 })('isValidNir agrees with parseNir', (input, chosen) => {
    expect(isValidNir(input, chosen)).toBe(parseNir(input, chosen).ok)
  })

  law.prop([fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true })])(
    'no input throws, and none but a text is a number',
    (input) => {
      expect(isValidNir(input)).toBe(parseNir(input).ok)
      if (typeof input !== 'string')
        expect(parseNia(input)).toEqual({
          ok: false,
          issues: [{ code: 'type', part: 'number', span: [0, 0], expected: 'text' }],
        })
      expect(typeof classifyNumber(input).kind).toBe('string')
      expect(computeControlKey(input).ok || completeNir(input).ok).toBeTypeOf('boolean')
    },
  )

  law.prop([nearNumber, options], { numRuns: 3000 })(
    'an issue points into the text and repeats nothing of it',
    (input, chosen) => {
      const result = parseNir(input, chosen)
      if (result.ok) return
      const typed = input.match(/\d{3,}/g) ?? []
      for (const issue of result.issues) {
        const [start, end] = issue.span
        expect(0 <= start && start <= end && end <= input.length).toBe(true)
        expect(start < end || issue.code === 'too-short').toBe(true)
        const told = [JSON.stringify(issue), describeNirIssue(issue, 'fr'), describeNirIssue(issue, 'en')].join('\n')
        for (const digits of typed)
          for (let at = 0; at + 3 <= digits.length; at++) expect(told).not.toContain(digits.slice(at, at + 3))
      }
      const order = result.issues.map(({ code }) => code)
      expect(order.indexOf('control-key') === -1 || order.indexOf('control-key') === order.length - 1).toBe(true)
    },
  )

  law.prop([nearNumber])('what the missing characters are said to be makes the right length', (input) => {
    const result = parseNir(input)
    if (result.ok || result.issues[0].code !== 'too-short') return
    const completed = input.trimEnd() + '0'.repeat(result.issues[0].missing ?? 0)
    const again = parseNir(completed)
    expect(again.ok || !['too-short', 'too-long'].includes(again.issues[0].code)).toBe(true)
  })

  law.prop([legalNumber, options])('parseNia takes irregular numbers only where asked', (number, chosen) => {
    const irregular = `${Number(number[0]) + 2}${number.slice(1, 13)}`
    const whole = irregular + referenceKey(irregular)
    const lenient = chosen.profile === 'lenient'
    const wellFormed = (chosen.key ?? (chosen.profile === 'dsn' ? 'absent' : 'required')) !== 'absent'
    const month = Number(number.slice(3, 5))
    const monthPasses = chosen.profile !== 'dsn' || month === 20 || month < 13 || month > 29
    expect(parseNia(whole, { ...chosen, irregular: true }).ok).toBe(wellFormed && monthPasses)
    expect(parseNir(whole, chosen).ok).toBe(lenient && wellFormed)
  })
})
