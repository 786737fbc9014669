import { withBase } from 'vitepress'
import { defineComponent, h } from 'vue'
import { data as issues } from './issues.data.js'
import { data as rules } from './rules.data.js'

/** The rules, in the order of the law. */
export const RuleList = defineComponent({
  render: () =>
    h(
      'ol',
      rules.map(([id, name]) => h('li', h('a', { href: withBase(`/explore/rules/${id}`) }, name))),
    ),
})

/** The issues and the warnings, each with what a person reads. */
export const IssueList = defineComponent({
  render: () =>
    (['issue', 'warning'] as const).map((wanted) => [
      h('h2', { id: `${wanted}s` }, wanted === 'issue' ? 'Issues' : 'Warnings'),
      h(
        'ul',
        issues
          .filter(({ kind }) => kind === wanted)
          .map(({ code, kind, sentence }) => {
            const page = kind === 'warning' ? `${code}-warning` : code
            return h('li', [h('a', { href: withBase(`/explore/issues/${page}`) }, code), `: ${sentence}`])
          }),
      ),
    ]),
})
