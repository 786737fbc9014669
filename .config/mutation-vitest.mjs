// In place of `vitest` while mutants run: its own `describe`, `test` and `expect`, without the worker around them.
import * as matchers from '@vitest/expect'
import { spyOn } from '@vitest/spy'

export { afterAll, afterEach, beforeAll, beforeEach, describe, test } from '@vitest/runner'

export const vi = { spyOn }

const { chai } = matchers
for (const plugin of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(plugin)

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT],
)
matchers.setState({ assertionCalls: 0 }, expect)
globalThis[matchers.GLOBAL_EXPECT] = expect
