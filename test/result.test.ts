import { describe, expect, test } from 'vitest'
import { failure, success, unwrap } from '../src/result.js'

describe('unwrap', () => {
  test('returns the value of a success', () => {
    expect(unwrap(success('value'))).toBe('value')
  })

  test('throws on a failure, naming the codes only', () => {
    const failed = failure({ code: 'month', span: [3, 5] }, { code: 'order', span: [8, 9] })
    expect(() => unwrap(failed)).toThrow(new TypeError('unwrap of a failure: month, order'))
  })
})
