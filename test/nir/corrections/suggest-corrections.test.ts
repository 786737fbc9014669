import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  type Identity,
  isValidNir,
  parseNir,
  SLIP_KINDS,
  type SlipKind,
  suggestCorrections,
  unwrap,
} from '../../../src/nir/index.js'
import { legalBody, legalNumber, nearNumber, referenceKey } from '../../arbitraries/nir.js'

const whole = '255081416802538'
const applied = (
  input: string,
  { span: [start, end], replacement }: { span: readonly [number, number]; replacement: string },
) => input.slice(0, start) + replacement + input.slice(end)

describe('each kind of slip is undone', () => {
  test.each<[SlipKind, string, string, [number, number], string]>([
    ['look-alike', '2 55 O8 14 168 O25 38', whole, [5, 16], '08141680'],
    ['look-alike', '2 55 08 l4 168 025 38', whole, [8, 9], '1'],
    ['look-alike', '2 55 08 14 168 025 3B', whole, [20, 21], '8'],
    ['look-alike', '2 78 11 2B O5O 002 86', '278112B05000286', [11, 14], '050'],
    ['look-alike', '2 78 11 2A O5O 002 59', '278112A05000259', [11, 14], '050'],
    ['look-alike', '2 78 I1 2B 050 002 86', '278112B05000286', [5, 6], '1'],
    ['look-alike', 'é5508&4&68025"_', whole, [0, 15], '255081416802538'],
    ['look-alike', '2 55 08 2B 168 O25 48', '255082816802548', [9, 16], '81680'],
    ['look-alike', '2 78 11 ZB 050 002 86', '278112B05000286', [8, 9], '2'],
    ['key-absent', '2 55 08 14 168 025', whole, [18, 18], '38'],
    ['key-absent', '278112b050002 ', '278112B05000286', [13, 13], '86'],
    ['century', '2 1955 08 14 168 025 38', whole, [2, 4], ''],
    [
      'century',
      `1 2005 08 14 168 025 ${referenceKey('1050814168025')}`,
      `1050814168025${referenceKey('1050814168025')}`,
      [2, 4],
      '',
    ],
    ['corsica', '2 78 11 20 050 002 86', '278112B05000286', [9, 10], 'B'],
    ['corsica', '278112A05000286', '278112B05000286', [6, 7], 'B'],
    ['corsica', '278112B05000232', '278112005000232', [6, 7], '0'],
    ['doubled', '2 55 08 14 1168 025 38', whole, [12, 13], ''],
    ['neighbours', '2 55 08 41 168 025 38', whole, [8, 10], '14'],
    ['neighbours', '2 55 08 14 168 023 58', whole, [17, 20], '53'],
    ['digit', '2 54 08 14 168 025 38', whole, [3, 4], '5'],
    ['digit', '  2 54 08 14 168 025 38 ', whole, [5, 6], '5'],
    ['digit', '2 55 08 14 168 025 3ß', whole, [20, 21], '8'],
    ['digit', '2 55 08 14 1x8 025 38', whole, [12, 13], '6'],
    ['digit', '278112805000286', '278112B05000286', [6, 7], 'B'],
    ['omitted', '2 5 08 14 168 025 38', whole, [3, 3], '5'],
    ['omitted', '255081416802 53', whole, [15, 15], '8'],
    ['added', '2 55 08 14 1768 025 38', whole, [12, 13], ''],
    ['groups', '2 08 55 14 168 025 38', whole, [2, 7], '5508'],
    ['groups', '38 2 55 08 14 168 025', whole, [0, 21], whole],
    ['groups', '2 55 08 14 025 168 38', whole, [11, 18], '168025'],
    ['key', '2 55 08 14 168 025 72', whole, [19, 21], '38'],
    ['key', '2 55 08 14 168 025 00', whole, [19, 21], '38'],
    ['distant', '8 55 02 14 168 025 38', whole, [0, 7], '25508'],
  ])('%s: %j', (slip, input, nir, span, replacement) => {
    expect(isValidNir(input)).toBe(false)
    const found = suggestCorrections(input).find((correction) => correction.nir === nir)
    expect(found).toMatchObject({ slip, nir, span, replacement })
  })
})

describe('a wrong key, where everything else agrees with the identity', () => {
  const wrongKeys = Array.from({ length: 100 }, (_, key) => String(key).padStart(2, '0')).filter((key) => key !== '38')

  test.each<[string, Identity]>([
    ['the birth date', { birthDate: '1955-08-14' }],
    ['the year', { birthDate: '1955' }],
    ['sex, date and place', { sex: 'female', birthDate: '1955-08-14', birthPlace: '14168' }],
  ])('%s: the right key is among the first three, whatever was typed', (_, identity) => {
    for (const key of wrongKeys) {
      const firsts = suggestCorrections(`2550814168025${key}`, identity).slice(0, 3)
      expect(
        firsts.map(({ nir }) => nir),
        key,
      ).toContain(whole)
    }
  })

  law.prop([legalBody, fc.integer({ min: 0, max: 99 })])('for any number', (body, typed) => {
    const key = String(typed).padStart(2, '0')
    fc.pre(key !== referenceKey(body))
    const parsed = unwrap(parseNir(body, { key: 'optional' }))
    const { month } = parsed.birthMonth
    fc.pre(month !== null)
    const birthDate = `19${body.slice(1, 3)}-${String(month).padStart(2, '0')}-10`
    const suggestions = suggestCorrections(body + key, { birthDate })
    expect(suggestions.slice(0, 3).map(({ nir }) => nir)).toContain(parsed.nir)
    expect(new Set(suggestions.map(({ nir }) => nir)).size).toBe(suggestions.length)
  })

  const input = '2 55 08 14 168 025 28'
  const placeOf = (identity?: Identity) => suggestCorrections(input, identity).findIndex(({ nir }) => nir === whole)

  test('it is raised to the third place, and every other suggestion stays', () => {
    const identity = { birthDate: '1955-08-14' }
    const known = suggestCorrections(input, identity).map(({ nir }) => nir)
    expect(known.indexOf(unwrap(parseNir(whole)).nir)).toBe(2)
    expect([...known].sort()).toEqual(
      suggestCorrections(input)
        .map(({ nir }) => nir)
        .sort(),
    )
  })

  test('where it is among the first three it stays where it is', () => {
    const identity: Identity = { sex: 'female', birthDate: '1955-08-14', birthPlace: '14168' }
    const places = wrongKeys.map((key) =>
      suggestCorrections(`2550814168025${key}`, identity).findIndex(({ nir }) => nir === whole),
    )
    expect(new Set(places)).toEqual(new Set([0, 1, 2]))
    expect(
      suggestCorrections('255081416802507', identity)
        .map(({ nir }) => String(nir))
        .indexOf(whole),
    ).toBe(0)
  })

  test('where a trait differs it is not raised', () => {
    expect(placeOf({ sex: 'male', birthDate: '1955-08-14' })).toBeGreaterThan(2)
  })

  test('without an identity it is where its kind is', () => {
    const place = suggestCorrections('2 55 08 14 168 025 72').findIndex(({ nir }) => nir === whole)
    expect(place).toBeGreaterThan(2)
  })
})

describe('rank', () => {
  const input = '2 53 08 14 168 025 38'
  const first = (identity?: Identity) => suggestCorrections(input, identity)[0]?.nir

  test('those that agree with the identity come first', () => {
    expect(first()).toBe('253081416802638')
    expect(first({ birthDate: '1955-08-14' })).toBe(whole)
    expect(first({ birthPlace: '14168', birthDate: '1953-08-14' })).toBe('253081416802638')
  })

  test('each says how it compares', () => {
    const [{ comparison } = {}] = suggestCorrections(input, { sex: 'male', birthDate: '1955-08-14' })
    expect(comparison).toMatchObject({ sex: { verdict: 'mismatch' }, birthYear: { verdict: 'match' } })
  })

  law.prop([nearNumber, fc.constantFrom('1955', '1978-03', '2001-12-24'), fc.constantFrom('14', '2A', '99')], {
    numRuns: 1000,
  })('a mismatch weighs more than a warning, and that more than nothing', (typed, birthDate, birthPlace) => {
    const weights = suggestCorrections(typed, { sex: 'male', birthDate, birthPlace }).map(({ comparison }) =>
      Object.values(comparison)
        .map((trait) => {
          if (trait.verdict !== 'mismatch') return 0
          return trait.level === 'error' ? 3 : 2
        })
        .reduce((sum: number, weight) => sum + weight, 0),
    )
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
  })

  test('a mismatch that is a mistake weighs three, one that may be right two', () => {
    const identity: Identity = { birthDate: '1955-08-14', birthPlace: '14169' }
    const weights = suggestCorrections('155081416802538', identity).map(({ comparison }) =>
      Object.values(comparison).reduce(
        (sum: number, trait) => sum + (trait.verdict !== 'mismatch' ? 0 : trait.level === 'error' ? 3 : 2),
        0,
      ),
    )
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
    expect(weights).toEqual(expect.arrayContaining([2, 3]))
  })

  test('of numbers that are as usual as each other, the likelier slip comes first', () => {
    const order = suggestCorrections('155081416802538').map(({ nir, slip }) => {
      const { birthMonth, warnings } = unwrap(parseNir(nir))
      const oddity = (birthMonth.kind === 'calendar' ? 0 : 1) + warnings.length
      return oddity * SLIP_KINDS.length + SLIP_KINDS.indexOf(slip)
    })
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBeGreaterThan(3)
  })

  test('calendar months come before others', () => {
    const codes = suggestCorrections(input).map(({ nir }) => Number(nir.slice(3, 5)))
    const isCalendar = codes.map((code) => code < 13)
    expect(isCalendar).toEqual([...isCalendar].sort((a, b) => Number(b) - Number(a)))
  })
})

describe('a text that is a number', () => {
  test('has no correction', () => {
    expect(suggestCorrections(whole)).toEqual([])
    expect(suggestCorrections(whole, { sex: 'female', birthDate: '1955-08-14', birthPlace: '14168' })).toEqual([])
    expect(suggestCorrections(whole, { birthDate: '1999-01-01' })).toEqual([])
  })

  test('but where 2A was written 19, which has the same key', () => {
    const body = '1850519004025'
    const typed = body + referenceKey(body)
    expect(suggestCorrections(typed)).toEqual([])
    expect(suggestCorrections(typed, { birthPlace: '2A004' })).toMatchObject([
      { nir: typed.replace('19004', '2A004'), slip: 'corsica', span: [5, 7], replacement: '2A' },
    ])
  })
})

test('a text of a hundred characters is read, and no longer one', () => {
  expect(suggestCorrections('2 54 08 14 168 025 38'.padStart(100)).length).toBeGreaterThan(0)
  expect(suggestCorrections('2 54 08 14 168 025 38'.padStart(101))).toEqual([])
})

describe('nothing is suggested', () => {
  test.each<[string, unknown]>([
    ['for what is no text', 255081416802538],
    ['for nothing', ''],
    ['for twelve characters', '255081416802'],
    ['for eighteen', `${whole}123`],
    ['for a long text', whole.repeat(1000)],
    ['for thirteen characters that are no body', '25508141680X5'],
    ['for seventeen that have no century', `1${whole}1`],
    ['for words', 'numéro inconnu'],
    ['for letters that double when raised', 'ßßßßßßßßßßßßßßß'],
  ])('%s', (_, input) => {
    expect(suggestCorrections(input)).toEqual([])
  })
})

describe('laws', () => {
  const identity: fc.Arbitrary<Identity> = fc.record(
    { sex: fc.constantFrom('male', 'female'), birthDate: fc.constantFrom('1955-08-14', '1978', '2001-12-00') },
    { requiredKeys: [] },
  )

  law.prop([nearNumber, identity], { numRuns: 1000 })(
    'each suggestion is a number, stands in the text once the change is made, and no two are the same',
    (input, known) => {
      const suggestions = suggestCorrections(input, known)
      for (const suggestion of suggestions) {
        expect(isValidNir(suggestion.nir)).toBe(true)
        expect(unwrap(parseNir(applied(input, suggestion))).nir).toBe(suggestion.nir)
      }
      expect(new Set(suggestions.map(({ nir }) => nir)).size).toBe(suggestions.length)
    },
  )

  law.prop([fc.anything(), identity])('no input throws', (input, known) => {
    expect(Array.isArray(suggestCorrections(input, known))).toBe(true)
  })

  law.prop([legalNumber, fc.nat(14), fc.constantFrom(...'0123456789')])('a wrong digit is undone', (number, at, by) => {
    const typed = number.slice(0, at) + by + number.slice(at + 1)
    if (isValidNir(typed)) return
    expect(suggestCorrections(typed).map(({ nir }) => String(nir))).toContain(number)
  })

  law.prop([legalNumber, fc.nat(14), fc.nat(14)])('so are two characters swapped', (number, one, other) => {
    const characters = Array.from(number)
    ;[characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? '']
    const typed = characters.join('')
    // A letter out of its place takes two more changes to tell than a swap of digits.
    if (isValidNir(typed)) return
    expect(suggestCorrections(typed).map(({ nir }) => String(nir))).toContain(number)
  })

  law.prop([legalNumber, fc.nat(14)])('so is a missing character', (number, at) => {
    const typed = number.slice(0, at) + number.slice(at + 1)
    expect(suggestCorrections(typed).map(({ nir }) => String(nir))).toContain(number)
  })

  law.prop([legalNumber, fc.nat(15), fc.constantFrom(...'0123456789')])('so is one too many', (number, at, by) => {
    const typed = number.slice(0, at) + by + number.slice(at)
    expect(suggestCorrections(typed).map(({ nir }) => String(nir))).toContain(number)
  })

  law.prop([legalNumber, fc.nat(6), fc.nat(6), fc.boolean()])(
    'so is a group in another place, or two swapped',
    (number, one, other, isSwap) => {
      const groups = number.match(/^(.)(..)(..)(..)(...)(...)(..)$/)?.slice(1) ?? []
      const [a = '', b = ''] = [groups[one], groups[other]]
      if (isSwap) {
        groups[one] = b
        groups[other] = a
      } else groups.splice(other, 0, ...groups.splice(one, 1))
      const typed = groups.join('')
      if (isValidNir(typed)) return
      expect(suggestCorrections(typed).map(({ nir }) => String(nir))).toContain(number)
    },
  )

  law.prop([legalBody])('so is a missing key', (body) => {
    expect(suggestCorrections(body).map(({ nir }) => String(nir))).toEqual([body + referenceKey(body)])
  })

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789ABOIl '), minLength: 10, maxLength: 100 })])(
    'there are never many',
    (input) => {
      expect(suggestCorrections(input).length).toBeLessThan(100)
    },
  )
})
