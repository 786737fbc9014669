import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test, vi } from 'vitest'
import { CERTAINTIES, type Certainty, type FindOptions, findNirs, isValidNir } from '../../../src/nir/index.js'
import { legalBody, legalNumber, referenceKey } from '../../arbitraries/nir.js'

const whole = '255081416802538'
const body = '2550814168025'
const texts = (text: string, options?: FindOptions) => findNirs(text, options).map(({ span }) => text.slice(...span))

describe('what is found', () => {
  const around = fc.string({
    unit: fc.constantFrom(...'abcefnpxyzABFZ ,;:_"\'(){}<>!?*@$~^=-.\t\né\u00a0'),
    maxLength: 40,
  })

  law.prop([around, legalNumber, around, legalNumber])(
    'a number, whatever is before it',
    (before, one, between, two) => {
      const text = `${before}${one}x${between}x${two}`
      expect(findNirs(text, { least: 'certain' }).map(({ nir }) => nir)).toEqual([one, two])
    },
  )

  test.each([
    [whole],
    ['2 55 08 14 168 025 38'],
    ['2.55.08.14.168.025.38'],
    ['2-55-08-14-168-025/38'],
    ['2\u00a055\u00a008\u202f14\u2009168\u2007025 38'],
    ['2 55 08 14168 025 38'],
    ['25508 14168 02538'],
    ['2 \u200b 55 08 14 168 025 - 38'],
    ['278112B05000286'],
    ['278112b05000286'],
    ['2 78 11 2b 050 002 86'],
    ['1 85 03 97 105 033 22'],
  ])('%j', (number) => {
    for (const text of [number, `NIR ${number}.`, `nir=${number}&x`, `«${number}»`, `é${number}è`, `🙂${number}🙂`]) {
      expect(texts(text)).toEqual([number])
      expect(texts(text, { least: 'certain' })).toEqual([number])
    }
  })

  test('a number between letters with its key, or after a label', () => {
    expect(findNirs(`REF${whole}X`)).toEqual([{ nir: whole, span: [3, 18], certainty: 'certain', key: 'right' }])
    expect(findNirs(`REF${body}`, { least: 'possible' })).toEqual([])
    expect(findNirs(`${body}X`, { least: 'possible' })).toEqual([])
    expect(findNirs(`NIR${body}`)).toEqual([{ nir: whole, span: [3, 16], certainty: 'likely', key: 'absent' }])
  })

  test('a number without its key is completed', () => {
    expect(findNirs(`(${body})`, { least: 'possible' })).toEqual([
      { nir: whole, span: [1, 14], certainty: 'possible', key: 'absent' },
    ])
    expect(findNirs('(2 78 11 2b 050 002)')).toEqual([
      { nir: '278112B05000286', span: [1, 19], certainty: 'likely', key: 'absent' },
    ])
  })

  test('a wrong key is said to be one, where the number is grouped or labelled', () => {
    expect(findNirs('2 55 08 14 168 025 39')).toEqual([
      { nir: whole, span: [0, 21], certainty: 'likely', key: 'wrong' },
    ])
    expect(findNirs('nir=255081416802539')).toEqual([{ nir: whole, span: [4, 19], certainty: 'likely', key: 'wrong' }])
    expect(texts('255081416802539', { least: 'possible' })).toEqual([])
  })

  test.each<[string, string, Certainty]>([
    ['after a word', `${body} clé 38`, 'certain'],
    ['in the next field', `${body}\t38`, 'likely'],
    ['in the next field of JSON', `"nir":"${body}","cle":"38"`, 'certain'],
    ['in the next element', `<Nir>${body}</Nir><Cle>38</Cle>`, 'certain'],
  ])('a key that is apart, %s', (_, text, certainty) => {
    const [found, ...others] = findNirs(text)
    expect(others).toEqual([])
    expect(found).toMatchObject({ nir: whole, certainty, key: 'right' })
    expect(text.slice(...(found?.keySpan ?? [0, 0]))).toBe('38')
  })

  test.each<[Certainty, string[]]>([
    ['possible', [body, '2 55 08 14168025', '2550814 168 025', whole]],
    ['likely', ['2 55 08 14168025', whole]],
    ['certain', [whole]],
  ])('least: %s', (least, found) => {
    expect(texts(`${body}; 2 55 08 14168025; 2550814 168 025; ${whole}`, { least })).toEqual(found)
  })

  test.each<[string, string, Certainty]>([
    ['a list of three-digit numbers', '255 081 416 802 538', 'possible'],
    ['three-digit groups after a label', 'NIR 255 081 416 802 538', 'certain'],
    ['thousands', '2 550 814 168 025', 'likely'],
    ['thousands in a longer row', '7 2 550 814 168 025', 'possible'],
    ['a body and two digits', `${body} 38`, 'likely'],
    ['boxes', '|2|5|5|0|8|1|4|1|6|8|0|2|5|3|8|', 'likely'],
    ['a longer list of digits', '7 2 5 5 0 8 1 4 1 6 8 0 2 5 3 8', 'possible'],
  ])('%s', (_, text, certainty) => {
    expect(findNirs(text, { least: 'possible' }).map((found) => found.certainty)).toEqual([certainty])
  })

  test('irregular numbers where the profile takes them', () => {
    const irregular = `3${body.slice(1)}`
    const text = irregular + referenceKey(irregular)
    expect(texts(text)).toEqual([])
    expect(texts(text, { profile: 'lenient' })).toEqual([text])
  })

  test('positions count UTF-16 units', () => {
    expect(findNirs(`🙂🙂${whole}`)[0]?.span).toEqual([4, 19])
  })
})

describe('neighbours', () => {
  test.each([
    ['two numbers side by side', `${whole} ${whole}`, [whole, whole]],
    [
      'two numbers in groups',
      '2 55 08 14 168 025 38 1 85 03 97 105 033 22',
      ['2 55 08 14 168 025 38', '1 85 03 97 105 033 22'],
    ],
    ['numbers with and without key', `${body} ${whole} ${body}`, [body, whole, body]],
    ['a short number after one without its key', `${body} 1 2`, [body]],
    ['a line number before', `1 ${whole}`, [whole]],
    ['a line number before groups', '12 2 55 08 14 168 025 38', ['2 55 08 14 168 025 38']],
    ['a count after', `${whole} 12`, [whole]],
    [
      'the better reading wins over an earlier one without a key',
      '1550812345 255 08 14 168 025 38',
      ['255 08 14 168 025 38'],
    ],
    ['a digit touches', `1${whole}`, []],
    ['a digit touches after', `${whole}1`, []],
    ['a gap too wide', '2    55 08 14 168 025 38', []],
    ['a gap too wide before the key', `${body}    38`, [body]],
    ['a line end within groups', '2 55 08\n14 168 025 38', ['2 55 08\n14 168 025 38']],
    ['a line end between two fields', `${body}\n38`, [body]],
    ['a point between two numbers', `${whole}.${whole}`, [whole, whole]],
    ['a point between three', `${whole}.${whole}.${whole}`, [whole, whole, whole]],
    ['a point before groups', `${whole}.1 85 03 97 105 033 22`, [whole, '1 85 03 97 105 033 22']],
    ['a point after groups', `1 85 03 97 105 033 22.${whole}`, ['1 85 03 97 105 033 22', whole]],
    ['a point after groups without a key', `1 85 03 97 105 033.${whole}`, ['1 85 03 97 105 033', whole]],
    ['a point between a number and other digits', `${whole}.12`, []],
    ['a point between other digits and a number', `12.${whole}`, []],
    ['a point between a number and fifteen digits that are none', `${whole}.999999999999999`, []],
  ])('%s', (_, text, found) => {
    expect(texts(text, { least: 'possible' })).toEqual(found)
  })
})

describe('what is not taken for one', () => {
  test.each([
    ['a card', '4970 1012 3456 7897'],
    ['a card that starts with 2', '2221 0000 0000 0009'],
    ['a card without gaps', '2221000000000009'],
    ['an American Express card', '3782 822463 10005'],
    ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['an IBAN without gaps', 'FR7630006000011234567890189'],
    ['a Norwegian IBAN', 'NO93 8601 1117 947'],
    ['a SIRET', '217 500 016 00019'],
    ['a SIRET without gaps', '21750001600019'],
    ['phone numbers', '01 42 34 56 78 06 12 34 56 78'],
    ['an international phone number', '+33 1 42 34 56 78 01 42 34 56 78'],
    ['a time', '2026-03-01T12:33:44.123Z'],
    ['a time without gaps', '20260301123344123'],
    ['a UUID', '12345678-1234-4123-8123-123456789012'],
    ['an IPv4 address', '192.168.100.117'],
    ['thirteen digits by threes', '255 081 416 802 5'],
    ['a version', '1.22.333.4444'],
    ['a sentence', 'no digit at all'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findNirs(text, { least: 'possible' })).toEqual([])
  })
})

/** Text without anything that a number could be read from. */
const noise = fc.stringMatching(/^[a-z(][^0-9]{0,30}[)z]$/)
const gaps = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f', ' \u200b ')
const written = fc
  .tuple(fc.oneof(legalNumber, legalBody), fc.tuple(gaps, gaps, gaps, gaps, gaps, gaps))
  .map(([number, [a, b, c, d, e, f]]) =>
    number
      .replace(
        /^(.)(..)(..)(..)(...)(...)(.*)$/,
        (_, ...groups: string[]) => [a, b, c, d, e, f].map((gap, index) => groups[index] + gap).join('') + groups[6],
      )
      .trimEnd(),
  )

describe('laws', () => {
  law.prop([fc.array(fc.tuple(noise, written)), noise])(
    'a text of n numbers and noise holds n numbers',
    (pairs, last) => {
      const text = pairs.map(([before, number]) => `${before} ${number} `).join('') + last
      const numbers = pairs.map(([, number]) => number.replace(/[^\dAB]+$/, ''))
      // Where points are in some gaps only, it is a version or an identifier.
      if (numbers.some((number) => /\./.test(number) && !/^\d+(\.[\dAB]+){4,}$/.test(number))) return
      expect(texts(text, { least: 'possible' })).toEqual(numbers)
    },
  )

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789121212AB .-x'), maxLength: 200 })], { numRuns: 2000 })(
    'what is found is a number, where it is said to be, and nothing overlaps',
    (text) => {
      let end = 0
      for (const { nir, span, key } of findNirs(text, { least: 'possible' })) {
        const typed = text.slice(...span).replace(/[ .-]/g, '')
        const body = typed.slice(0, 13)
        expect(isValidNir(typed, { key: key === 'absent' ? 'absent' : 'required' })).toBe(
          key !== 'wrong' && typed.length === (key === 'absent' ? 13 : 15),
        )
        expect(isValidNir(nir)).toBe(true)
        expect(nir.slice(0, 13)).toBe(body)
        expect(text.charAt(span[0] - 1) + text.charAt(span[1])).not.toMatch(/\d/)
        expect(span[0]).toBeGreaterThanOrEqual(end)
        end = span[1]
      }
    },
  )

  law.prop([fc.array(legalNumber, { minLength: 2, maxLength: 4 })])(
    'no point between numbers hides one, however each is laid out',
    (numbers) => {
      const grouped = (number: string) => number.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ')
      const laidOut = numbers.map((number, index) => (index % 2 ? grouped(number) : number))
      expect(texts(laidOut.join('.'))).toEqual(laidOut)
    },
  )

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789121212AB .-x'), maxLength: 200 })])(
    'a stricter search finds no more',
    (text) => {
      const counts = CERTAINTIES.map((least) => findNirs(text, { least }).length)
      expect([...counts].sort((a, b) => a - b)).toEqual(counts)
    },
  )

  test('each separator of the closed list may be in a gap, but the tab, which parts fields, and the point, which needs more', () => {
    const isOne = (code: number) => texts(`2${String.fromCharCode(code)}${whole.slice(1)}`).length === 1
    const isSeparator = (code: number) => isValidNir(`2${String.fromCharCode(code)}${whole.slice(1)}`)
    const missed: string[] = []
    for (let code = 0; code < 0x10000; code++)
      if (!isOne(code) && isSeparator(code)) missed.push(String.fromCharCode(code))
    expect(missed).toEqual(['\t', '.'])
  })

  test('no regular expression keeps what was found', () => {
    ;/neutral/.exec('neutral')
    findNirs(`NIR ${whole} and ${body}`)
    expect(`${RegExp['$&']}${RegExp['input']}`).toBe('neutralneutral')
  })
})

describe('hostile text takes time in proportion to its length', () => {
  /** How many times a search looks at a character, counted. */
  function looks(text: string): number {
    let count = 0
    const charCodeAt = vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, index) {
      count++
      return Number(this.codePointAt(index))
    })
    try {
      findNirs(text)
    } finally {
      charCodeAt.mockRestore()
    }
    return count
  }

  test('of a text without digits, less than half is looked at', () => {
    const prose = 'la caisse a rendu une décision; '.repeat(1_000)
    expect(looks(prose)).toBeLessThan(prose.length / 2)
  })

  test.each([
    '1 ',
    '2 55 08 14 168 025 ',
    '1',
    '1-2-',
    '1   ',
    '2A',
    '25508141680253',
    '1234567890 255 08 14 168 025 99 ',
  ])('%j', (unit) => {
    const once = looks(unit.repeat(1_000))
    expect(looks(unit.repeat(2_000))).toBeLessThanOrEqual(2 * once + 3_000)
    // Counted with what the judge looks at, in pieces of the text.
    expect(once / (1_000 * unit.length)).toBeLessThan(130)
  })
})
