import { withBase } from 'vitepress'
import { h } from 'vue'
import type { Locale } from '../../../src/locale.js'
import { exploreRoot } from './explore-root.js'

/** A rule and what it is called on a statement. */
export type ListedRule = readonly [id: string, name: string]

/** The rules, in the order of the law. */
export function RuleList({ data, locale }: { readonly data: readonly ListedRule[]; readonly locale: Locale }) {
  return h(
    'ol',
    data.map(([id, name]) => h('li', h('a', { href: withBase(`${exploreRoot(locale)}/rules/${id}`) }, name))),
  )
}

RuleList.props = ['data', 'locale']
