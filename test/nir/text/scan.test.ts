import { createNirRedactor, findNirs, type NirProfile } from 'securite-sociale/nir'
import { describe, expect, test } from 'vitest'
import { referenceKey } from '../../arbitraries/nir.js'

const BODY = '2550814168025'
const WHOLE = `${BODY}38`
const APART = `${BODY} 38`

/** What is found, as its text. */
function found(text: string, least: 'likely' | 'possible' = 'likely'): readonly string[] {
  return findNirs(text, { least }).map(({ span }) => text.slice(...span))
}

describe('a key that a space parts from its number', () => {
  test.each([
    ['a word after', `${APART} x`],
    ['a digit past a word', `${APART} x 12`],
    ['an escape before', `n%20${APART} x`],
    ['a digit before, 48 spaces away', `5${' '.repeat(48)}${APART}`],
    ['a digit after, 41 spaces away', `${APART}${' '.repeat(41)}5`],
  ])('makes it likely, with %s', (_, text) => {
    expect(found(text)).toEqual([APART])
  })

  test.each([
    ['a digit before', `12 ${APART}`],
    ['a digit after', `${APART} 12`],
    ['a digit before a tab', `12\t${APART}`],
    ['a digit before a no-break space', `12\u00a0${APART}`],
    ['a digit before a narrow one', `12\u202f${APART}`],
    ['a digit before, 47 spaces away', `5${' '.repeat(47)}${APART}`],
    ['a digit after, 40 spaces away', `x ${APART}${' '.repeat(40)}5`],
    ['a digit after, far from the start', `${'x'.repeat(60)} ${APART} 5`],
  ])('is one of a list, with %s', (_, text) => {
    expect(found(text)).toEqual([])
    expect(found(text, 'possible')).toEqual([APART])
  })
})

describe('thirteen characters as a spreadsheet shows thousands', () => {
  const thousands = '2 550 814 168 025'

  test.each([thousands, `${thousands}    €`, `${thousands}, x`])('are likely a number: %j', (text) => {
    expect(found(text)).toEqual([thousands])
  })

  test.each([`${thousands} €`, `${thousands}   €`, `${thousands} kg`, `${thousands}%`, `12 ${thousands}`])(
    'are an amount: %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('thirteen characters that nothing names', () => {
  test.each([
    `a,${BODY}`,
    `${BODY},a`,
    `"a\\n${BODY}"`,
    `a\\u000a${BODY}`,
    `a%0A${BODY}`,
    `n\\u0020${BODY}`,
    `n\\u0020${BODY}${' '.repeat(20)}`,
  ])('are a possible number: %j', (text) => {
    expect(found(text, 'possible')).toEqual([BODY])
  })

  test.each([`a${BODY}`, `n${BODY}`, `${BODY}a`, `1,${BODY}`, `${BODY},1`])('are none: %j', (text) => {
    expect(found(text, 'possible')).toEqual([])
  })
})

describe('a number that begins inside another', () => {
  const next = '1250814168025'
  const first = '2550814168125'

  test('is the better one where its key is right', () => {
    const key = referenceKey(next)
    expect(found(`NIR 2550814168 125 0814168025 ${key}`)).toEqual([`125 0814168025 ${key}`])
  })

  test('is none where its key is wrong, or where it begins within digits', () => {
    expect(found('NIR 2550814168 125 0814168025 00')).toEqual(['2550814168 125'])
    expect(found(`NIR ${first} 0814168025 ${referenceKey(next)}`)).toEqual([first])
  })
})

describe('fifteen digits with a wrong key, in threes or in boxes', () => {
  const layouts = ['255 081 416 802 539', '2 5 5 0 8 1 4 1 6 8 0 2 5 3 9', '2|5|5|0|8|1|4|1|6|8|0|2|5|3|9']

  test.each(layouts)('are a number after a label: %j', (text) => {
    expect(found(`NIR ${text}`)).toEqual([text])
    expect(findNirs(`NIR ${text}`)[0]?.key).toBe('wrong')
  })

  test.each([...layouts, '2 55 19 14 168 025 39'])('are none without one, nor with a wrong month: %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('an escape at the end of a text is passed over', () => {
  for (const end of ['%20', '%', '\\u00a0', '&nbsp;', '&#160;']) expect(found(`${WHOLE}${end}`)).toEqual([WHOLE])
})

describe('a number of a text in pieces is decided', () => {
  const push = (text: string) => createNirRedactor().push(text)

  test('once 48 characters are after it', () => {
    expect(push(`n ${WHOLE}${' x'.repeat(24)}`)).toContain('[NIR]')
    expect(push(`n ${WHOLE}${' x'.repeat(23)} `)).not.toContain('[NIR]')
  })

  test('at the end of its line, or of the next where a field goes on', () => {
    expect(push(`n ${WHOLE}\n`)).toContain('[NIR]')
    expect(push(`"nir": "${WHOLE}",\n"a": `)).not.toContain('[NIR]')
    expect(push(`"nir": "${WHOLE}",\n"a": 1\n`)).toContain('[NIR]')
  })

  test('and escapes hold back no more than themselves', () => {
    const text = `%20${'x'.repeat(500)}`
    expect(push(text).length).toBeGreaterThan(400)
  })
})

test('an option that does not exist is refused', () => {
  const least = new RangeError('least is one of certain, likely, possible')
  expect(() => findNirs('', { least: 'sure' as never })).toThrow(least)
  expect(() => findNirs('', { profile: 'none' as NirProfile })).toThrow(RangeError)
})
