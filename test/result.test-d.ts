import { expectTypeOf, test } from 'vitest'
import { failure, type Result, success } from '../src/result.js'

test('a result narrows by ok', () => {
  const result = success(1) as Result<number, { code: 'sex' }>
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>()
  else expectTypeOf(result.issues[0]).toEqualTypeOf<{ code: 'sex' }>()
})

test('a failure holds at least one issue', () => {
  // @ts-expect-error no issue given
  failure()
})
