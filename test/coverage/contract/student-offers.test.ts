import { describe, expect, test } from 'vitest'
import { parseContract } from '../../../src/coverage/contract/parse.js'
import { STUDENT_OFFERS } from '../../../src/coverage/contract/student-offers.js'

describe('the student offers', () => {
  test.each(Object.entries(STUDENT_OFFERS))('%s is the table that is printed', (_, { contract, table }) => {
    expect(parseContract(table)).toEqual({ ok: true, value: contract })
  })
})
