import type { Dated } from '../../src/legislation/dated.js'
import * as legislation from '../../src/legislation/index.js'

function isDated(value: unknown): value is Dated<unknown> {
  return typeof value === 'object' && value !== null && 'id' in value && 'values' in value
}

/** The constants of the subpath: a parameter, or a family of them. */
export const families: readonly (readonly [name: string, parameters: readonly Dated<unknown>[]])[] = Object.entries(
  legislation,
).flatMap(([name, value]): [string, Dated<unknown>[]][] => {
  if (isDated(value)) return [[name, [value]]]
  const members = typeof value === 'object' ? Object.values(value).filter(isDated) : []
  return members.length > 0 ? [[name, members]] : []
})

/** Every parameter of the law. */
export const parameters: readonly Dated<unknown>[] = families.flatMap(([, members]) => members)
