import { withBase } from 'vitepress'
import { h } from 'vue'
import type { Locale } from '../../../src/locale.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { exploreRoot } from './explore-root.js'

/** A page of an issue or a warning. */
export interface ListedIssue {
  readonly code: string
  readonly slug: string
  readonly kind: 'issue' | 'warning'
  readonly sentence: string
}

/** The issues and the warnings, each with what a person reads. */
export function IssueList({ data, locale }: { readonly data: readonly ListedIssue[]; readonly locale: Locale }) {
  const words = EXPLORER_WORDS[locale]
  return (['issue', 'warning'] as const).map((wanted) => [
    h('h2', { id: `${wanted}s` }, wanted === 'issue' ? words.issues : words.warnings),
    h(
      'dl',
      { class: 'explore-list' },
      data
        .filter(({ kind }) => kind === wanted)
        .map(({ code, slug, sentence }) =>
          h('div', [
            h('dt', h('a', { href: withBase(`${exploreRoot(locale)}/issues/${slug}`) }, h('code', code))),
            h('dd', sentence),
          ]),
        ),
    ),
  ])
}

IssueList.props = ['data', 'locale']
