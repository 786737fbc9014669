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

describe('failureOf', () => {
  test('is a failure with all issues, or nothing without any', () => {
    expect(failureOf([{ code: 'sex' }, { code: 'month' }])).toEqual(failure({ code: 'sex' }, { code: 'month' }))
    expect(failureOf([])).toBeUndefined()
  })
})
