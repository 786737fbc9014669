import { describe, expect, test } from 'vitest'
import { digitAt, isCorsicanLetter, isWideDigit, OPEN, read } from '../../../src/nir/text/reading.js'

const body = '2550814168025'
const whole = '255081416802538'

/** How thirteen and fifteen characters are laid out, and where reading ended; a bar parts two texts. */
function layouts(text: string): readonly (string | undefined)[] | typeof OPEN | undefined {
  const reading = read(`${text}!`, 0)
  return reading && reading !== OPEN ? [reading.body?.layout, reading.whole?.layout] : reading
}

/** Groups of so many characters. */
function grouped(sizes: readonly number[], gap = ' '): string {
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0))
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end)).join(gap)
}

describe('how the characters of a number are laid out', () => {
  test.each<[string, string | undefined, string | undefined]>([
    [whole, 'joined', 'joined'],
    [body, 'joined', undefined],
    [grouped([1, 2, 2, 2, 3, 3, 2]), 'grouped', 'grouped'],
    [grouped([1, 2, 2, 2, 3, 3]), 'grouped', undefined],
    [grouped([1, 2, 2, 10]), 'grouped', 'grouped'],
    [grouped([1, 2, 2, 8, 2]), 'grouped', 'grouped'],
    [grouped([13, 2]), 'joined', 'key-apart'],
    [grouped([5, 5, 5]), 'parts', 'parts'],
    [grouped([3, 12]), 'parts', 'parts'],
    [grouped([7, 3, 3, 2]), 'parts', 'parts'],
    [grouped([1, 14]), 'parts', 'parts'],
    [grouped([3, 3, 3, 3, 3]), 'threes', 'threes'],
    [grouped([3, 3, 3, 3, 1]), 'threes', undefined],
    [grouped([6, 3, 3, 3]), 'threes', 'threes'],
    [grouped([1, 3, 3, 3, 3]), 'thousands', undefined],
    [grouped([1, 3, 3, 3, 3, 2]), 'thousands', 'thousands'],
    [Array.from(whole).join(' '), 'boxes', 'boxes'],
    [Array.from(body).join(' '), 'boxes', undefined],
    [`${Array.from(body).join(' ')} 38`, 'boxes', undefined],
    [`${Array.from(body).join('|')}`, 'boxes', undefined],
    [Array.from(whole).join(']['), 'boxes', 'boxes'],
  ])('%j: %s without the key, %s with it', (text, withoutKey, withKey) => {
    expect(layouts(text)).toEqual([withoutKey, withKey])
  })

  test.each([
    grouped([2, 13]),
    grouped([4, 11]),
    grouped([8, 7]),
    grouped([1, 3, 11]),
    grouped([1, 1, 1, 12]),
    grouped([3, 2, 10]).replace(' ', '    '),
    grouped([1, 2, 2, 2, 3, 3, 2], '    '),
    grouped([12]),
    '',
  ])('%j is none', (text) => {
    expect(layouts(text)).toBeUndefined()
  })

  test.each<[string, string | undefined, string | undefined]>([
    // A decimal, a version or an identifier has points too.
    [grouped([1, 2, 2, 2, 3, 3, 2], '.'), 'grouped', 'grouped'],
    [grouped([1, 2, 2, 2, 6], '.'), 'grouped', undefined],
    [grouped([1, 2, 2, 2, 8], '.'), 'grouped', 'grouped'],
    ['255.08.14.168.025/38', 'parts', 'parts'],
    ['2.55.08 14 168 025 38', undefined, 'grouped'],
    // With a key, four gaps are enough, points or not.
    ['2.55.08.14 16802538', undefined, 'grouped'],
    ['2-55/08-14 168_025 38', 'grouped', 'grouped'],
    ['2+55+08+14+168+025+38', 'grouped', 'grouped'],
    ['2\n55 08 14 168 025 38', 'grouped', 'grouped'],
    ['2 55 08\r\n14 168 025 38', 'grouped', 'grouped'],
    ['2 55 08 14 168 025\n38', 'grouped', undefined],
    ['255-081-416-802-538', 'threes', 'threes'],
    ['2 - 55 08 14 168 025 38', 'grouped', 'grouped'],
    ['2%2055%2008%2014%20168%20025%2038', 'grouped', 'grouped'],
  ])('kinds of gaps, %j: %s and %s', (text, withoutKey, withKey) => {
    expect(layouts(text)).toEqual([withoutKey, withKey])
  })

  test.each([
    ['points in some gaps', '2.550814168025'],
    ['three points', '2.55.08.14168025'],
    ['three points and a key', '2.55.08.1416802538'],
    ['lines in a joined number', '25508\n14168\n02538'],
    ['boxes that are not each', '2|55|08|14|168|025|38'],
    ['plus signs among others', '2+55 08 14 168 025 38'],
    ['threes with two kinds of gaps', '255-081 416 802 538'],
  ])('kinds of gaps, none: %s', (_, text) => {
    expect(layouts(text)).toBeUndefined()
  })
})

describe('what is read', () => {
  test.each([
    ['2 78 11 2b 050 002 86', '278112B05000286'],
    ['278112a05000286', '278112A05000286'],
    ['|2|7|8|1|1|2|B|0|5|0|0|0|2|8|6', undefined],
    ['2|7|8|1|1|2|B|0|5|0|0|0|2|8|6', '278112B05000286'],
    ['２５５０８１４１６８０２５３８', whole],
    ['2 55&nbsp;08%2014\\u00a0168 025=2038', whole],
    ['２ 78 11 2b 050 002 86', '278112B05000286'],
    ['2 78 11 2 B 050 002 86', '278112B05000286'],
    ['2 55 08 14 168 025 380', whole],
    ['2 78 11 2 B050 002 86', '278112B05000286'],
  ])('%j as %s', (text, typed) => {
    const reading = read(`${text}!`, 0)
    expect(reading && reading !== OPEN ? reading.whole?.typed : undefined).toBe(typed)
  })

  test.each([
    ['a letter after no 2', '278111B05000286'],
    ['a letter elsewhere', '2A8112B05000286'],
    ['another letter', '278112C05000286'],
    ['a letter apart from its 2, where nothing else is', '278112 B05000286'],
    ['a digit apart from its 2', '2 78 11 2 5050 002 86'],
  ])('not %s', (_, text) => {
    expect(layouts(text)).toBeUndefined()
  })

  test('ends where its characters end', () => {
    expect(read(`${whole} 12`, 0)).toMatchObject({ body: { end: 13 }, whole: { end: 15 } })
    expect(read(`n ${grouped([1, 2, 2, 2, 3, 3, 2])}.`, 2)).toMatchObject({
      body: { typed: body, end: 20 },
      whole: { typed: whole, end: 23 },
    })
    expect(read(`${body}x`, 0)).toMatchObject({ body: { end: 13 }, whole: undefined, end: 13 })
  })
})

describe('a text that ends too soon', () => {
  test.each([
    '2',
    '2 55',
    '2550814168',
    '2 55 08 14 168 02',
    '2 ',
    '2 55%',
    '2 55%C2',
    '2 55&nbs',
    '2 55=',
    '2 55 \\u00',
  ])('leaves open what comes after %j', (text) => {
    expect(read(text, 0)).toBe(OPEN)
  })

  test.each(['2x', '2 55,', '2 55%zz      ', '2 55&nbsp       ', '2 4'])('but not after %j', (text) => {
    expect(read(`${text}xxxxxxxxx`, 0)).toBeUndefined()
  })

  // More text makes no number of it.
  test.each([
    ['gaps of no number', '25 50'],
    ['gaps of no number yet', '2 55 0 8'],
    ['an escape that is whole', '2 55%E2%80%41'],
  ])('nor at the end, after %s', (_, text) => {
    expect(read(text, 0)).toBeUndefined()
  })
})

describe('digits', () => {
  test.each([
    ['0', '0'],
    ['9', '9'],
    ['０', '0'],
    ['９', '9'],
    ['/', ''],
    [':', ''],
    ['\uff0f', ''],
    ['\uff1a', ''],
    ['a', ''],
    ['', ''],
  ])('%j as %j', (text, digit) => {
    expect(digitAt(text, 0)).toBe(digit)
    expect(isWideDigit(text.charCodeAt(0))).toBe(digit !== '' && text > '9')
  })

  test.each(['A', 'B', 'a', 'b'])('%s is a letter of Corsica', (letter) => {
    expect(isCorsicanLetter(letter.charCodeAt(0))).toBe(true)
  })

  test.each(['@', 'C', '`', 'c', '2'])('%s is none', (letter) => {
    expect(isCorsicanLetter(letter.charCodeAt(0))).toBe(false)
  })
})
