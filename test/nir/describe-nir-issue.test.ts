import { describe, expect, test } from 'vitest'
import {
  describeNirIssue,
  type Locale,
  type NirIssue,
  type NirIssueCode,
  type NirWarningCode,
} from '../../src/nir/index.js'

const codes: Record<NirIssueCode | NirWarningCode, true> = {
  type: true,
  'too-short': true,
  'too-long': true,
  'letter-position': true,
  character: true,
  sex: true,
  'unofficial-number': true,
  'provisional-number': true,
  'migrant-number': true,
  month: true,
  place: true,
  order: true,
  'key-range': true,
  'control-key': true,
  form: true,
  'key-absent': true,
  'month-disputed': true,
  'place-period': true,
  'place-unlisted': true,
  'place-range': true,
  specimen: true,
  'fictitious-prefix': true,
}
const issue = (code: string, missing = 0) =>
  ({ code: code as NirIssueCode, part: 'number', span: [0, 0], expected: '', missing }) as NirIssue
const locales: Locale[] = ['fr', 'en']

describe.each(locales)('describeNirIssue in %s', (locale) => {
  test.each(Object.keys(codes))('%s is one sentence for the public', (code) => {
    const text = describeNirIssue(issue(code), locale)
    expect(text).toMatch(/^[A-Z].{20,138}[^.]\.$/)
    expect(text).not.toMatch(/\bNIR\b|\{|\d{4}/)
  })

  test('no two codes say the same', () => {
    expect(new Set(Object.keys(codes).map((code) => describeNirIssue(issue(code), locale))).size).toBe(22)
  })
})

test('the number of missing characters agrees with its noun', () => {
  const missing = (count: number, locale: Locale) => describeNirIssue(issue('too-short', count), locale)
  expect(missing(1, 'fr')).toContain('il manque 1\u00a0caractère.')
  expect(missing(2, 'fr')).toContain('il manque 2\u00a0caractères.')
  expect(missing(1, 'en')).toContain('add 1\u00a0character.')
  expect(missing(14, 'en')).toContain('add 14\u00a0characters.')
})
