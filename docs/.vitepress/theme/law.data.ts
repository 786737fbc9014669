import { type LawParameter, lawParameters } from '../build/law.js'

/** What the list of parameters shows; the pages of each have the rest. */
export type ListedParameter = Pick<LawParameter, 'id' | 'slug' | 'title' | 'rows'>

declare const data: readonly ListedParameter[]

export { data }

export default {
  watch: ['../../../src/legislation/*.ts'],
  load: (): ListedParameter[] => lawParameters().map(({ id, slug, title, rows }) => ({ id, slug, title, rows })),
}
