import { describe, expect, test } from 'vitest'
import { failure, failureOf, success, unwrap } from '../src/result.js'

describe('unwrap', () => {
  test('returns the value of a success', () => {
    expect(unwrap(success('value'))).toBe('value')
  })

  test('throws on a failure, naming the codes only', () => {
    const failed = failure({ code: 'month', span: [3, 5] }, { code: 'order', span: [8, 9] })
    expect(() => unwrap(failed)).toThrow(new TypeError('unwrap of a failure: month, order'))
  })
})

describe('what is no result', () => {
  test.each([undefined, null, 7, '', {}, { ok: false }, { ok: false, issues: [null] }])(
    '%j is not unwrapped',
    (value) => {
      expect(() => unwrap(value as never)).toThrow(new TypeError('an argument is not what this package makes'))
    },
  )

  test.each([undefined, null, 7, '', {}])('%j is no list of issues', (value) => {
    expect(() => failureOf(value as never)).toThrow(new TypeError('issues come in a list'))
  })
})

describe('failureOf', () => {
  test('is a failure with all issues, or nothing without any', () => {
    expect(failureOf([{ code: 'sex' }, { code: 'month' }])).toEqual(failure({ code: 'sex' }, { code: 'month' }))
    expect(failureOf([])).toBeUndefined()
  })
})
