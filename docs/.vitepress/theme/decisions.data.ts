import { type ContentData, createContentLoader } from 'vitepress'

/** One record of a decision, for the list of all. */
export interface Decision {
  readonly url: string
  readonly title: string
}

declare const data: readonly Decision[]

export { data }

export default createContentLoader('decisions/*.md', {
  includeSrc: true,
  transform: (pages: readonly ContentData[]): Decision[] =>
    pages.map(({ url, src = '' }) => ({ url, title: /^# (.*)/m.exec(src)?.[1]?.replaceAll('`', '') ?? url })),
})
