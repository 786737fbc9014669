import { lawParameters } from '../build/law.js'
import type { ListedParameter } from './law-explorer.js'

declare const data: readonly ListedParameter[]

export { data }

export default {
  watch: ['../../../src/legislation/*.ts'],
  load: (): ListedParameter[] => lawParameters('en').map(({ id, slug, title, rows }) => ({ id, slug, title, rows })),
}
