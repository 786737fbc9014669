import { describe, expect, test } from 'vitest'
import {
  describeNirIssue,
  type Locale,
  NIR_FAULT_CODES,
  NIR_WARNING_CODES,
  type NirIssue,
  type NirIssueCode,
  type NirSentences,
  type NirWarningCode,
} from '../../src/nir/index.js'

const codes: readonly (NirIssueCode | NirWarningCode)[] = [
  ...new Set([...NIR_FAULT_CODES, ...NIR_WARNING_CODES, 'malformed-day' as const, 'malformed-year' as const]),
]
const issue = (code: string, missing = 0) =>
  ({ code: code as NirIssueCode, part: 'number', span: [0, 0], expected: '', missing }) as NirIssue
const locales: Locale[] = ['fr', 'en']

describe.each(locales)('describeNirIssue in %s', (locale) => {
  test.each(codes)('%s is one sentence for the public', (code) => {
    const text = describeNirIssue(issue(code), locale)
    expect(text).toMatch(/^[A-Z].{20,138}[^.]\.$/)
    expect(text).not.toMatch(/\bNIR\b|\{|\d{4}/)
  })

  test('no two codes say the same', () => {
    expect(new Set(codes.map((code) => describeNirIssue(issue(code), locale))).size).toBe(codes.length)
  })
})

test('the sentences of another language are asked how many are missing only where some are', () => {
  const asked: number[] = []
  const characters = (count: number) => String(asked.push(count))
  const sentences = { issues: Object.fromEntries(codes.map((code) => [code, `${code} {missing}.`])), characters }
  const describe = (one: NirIssue) => describeNirIssue(one, sentences as unknown as NirSentences)
  expect(describe(issue('too-short', 3))).toBe('too-short 1.')
  for (const code of codes.filter((one) => one !== 'too-short')) describe(issue(code))
  expect(asked).toEqual([3])
})

test('the number of missing characters agrees with its noun', () => {
  const missing = (count: number, locale: Locale) => describeNirIssue(issue('too-short', count), locale)
  expect(missing(1, 'fr')).toContain('il manque 1\u00a0caractère.')
  expect(missing(2, 'fr')).toContain('il manque 2\u00a0caractères.')
  expect(missing(1, 'en')).toContain('add 1\u00a0character.')
  expect(missing(14, 'en')).toContain('add 14\u00a0characters.')
})

const THROWING = {
  toString() {
    throw new Error('theirs')
  },
}

test.each([undefined, null, 7, ['month'], {}, THROWING, Symbol('month'), 'toString'])(
  'a code that is none, %#, ends in a text of ours',
  (code) => {
    const call = () => describeNirIssue({ ...issue('month'), code } as never, 'fr')
    expect(call).toThrow(new TypeError('describeNirIssue takes an issue or a warning'))
  },
)

test.each([undefined, null, '2', Number.NaN, 1.5, {}, THROWING, Symbol('2')])(
  'a count that is none, %#, ends in a text of ours, where it would be said',
  (missing) => {
    const call = (code: string) => describeNirIssue({ ...issue(code), missing } as never, 'en')
    expect(() => call('too-short')).toThrow(new TypeError('describeNirIssue takes an issue or a warning'))
    expect(call('month')).toMatch(/month of birth/)
  },
)
