import { withBase } from 'vitepress'
import { computed, defineComponent, h, type PropType, ref } from 'vue'
import { formatDay, type Locale } from '../../../src/locale.js'
import type { LawParameter } from '../build/law.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { dayField, useDay } from './day-field.js'
import { exploreRoot } from './explore-root.js'
import { rowOn } from './law-on-day.js'

/** What the list of parameters shows; the pages of each have the rest. */
export type ListedParameter = Pick<LawParameter, 'id' | 'slug' | 'title' | 'rows'>

/** Every parameter on a day, searched by its name, and what changes after that day. */
export const LawExplorer = defineComponent({
  props: {
    data: { type: Array as PropType<readonly ListedParameter[]>, required: true },
    locale: { type: String as PropType<Locale>, required: true },
  },
  setup({ data, locale }) {
    const words = EXPLORER_WORDS[locale]
    const day = useDay()
    const wanted = ref('')
    const shown = computed(() => {
      const asked = plain(wanted.value).split(/\s+/)
      return data.filter(({ id, title, rows }) => {
        const text = `${id} ${title} ${rows.map(({ article }) => article).join(' ')}`
        return asked.every((word) => plain(text).includes(word))
      })
    })
    const changes = computed(() =>
      data
        .flatMap((parameter) =>
          parameter.rows.filter(({ from }) => from > day.value).map((row) => ({ parameter, row })),
        )
        .sort((a, b) => (a.row.from < b.row.from ? -1 : 1)),
    )
    const linkOf = ({ title, slug }: ListedParameter) =>
      h('a', { href: withBase(`${exploreRoot(locale)}/law/${slug}`) }, title)
    return () => [
      h('div', { class: 'explore-form' }, [
        dayField(day, words.onThisDay),
        h('label', { class: 'explore-field' }, [
          h('span', words.search),
          h('input', {
            type: 'search',
            value: wanted.value,
            placeholder: words.searchHint,
            onInput: ({ target }: Event) => {
              if (target instanceof HTMLInputElement) wanted.value = target.value
            },
          }),
        ]),
      ]),
      h('h2', { id: 'changes' }, words.changesNext),
      h('div', { role: 'status' }, [
        changes.value.length === 0
          ? h('p', words.noChange)
          : h(
              'ul',
              changes.value.map(({ parameter, row }) =>
                h('li', [`${formatDay(row.from, locale)} · `, linkOf(parameter), ` · ${row.value}`]),
              ),
            ),
      ]),
      h('h2', { id: 'parameters' }, `${words.parameters} (${shown.value.length})`),
      h('table', { tabindex: 0 }, [
        h(
          'thead',
          h(
            'tr',
            [words.parameter, words.onThisDay, words.text, words.confidence].map((name) =>
              h('th', { scope: 'col' }, name),
            ),
          ),
        ),
        h(
          'tbody',
          shown.value.map((parameter) => {
            const row = rowOn(parameter.rows, day.value)
            return h('tr', { key: parameter.id }, [
              h('td', [linkOf(parameter), h('div', { class: 'explore-note' }, h('code', parameter.id))]),
              h('td', row?.value ?? '–'),
              h('td', row ? h('a', { href: row.href }, row.article) : ''),
              h('td', row?.confidence ?? ''),
            ])
          }),
        ),
      ]),
    ]
  },
})

/** A text as it is searched: without accents, in lower case. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
