import { withBase } from 'vitepress'
import { defineComponent, h } from 'vue'
import { data as decisions } from './decisions.data.js'

/** Every record of a decision, in their order. */
export const DecisionList = defineComponent({
  render: () =>
    h(
      'ul',
      decisions.map(({ url, title }) => h('li', h('a', { href: withBase(url) }, title))),
    ),
})
