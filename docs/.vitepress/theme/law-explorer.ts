import { withBase } from 'vitepress'
import { computed, defineComponent, h, ref } from 'vue'
import { dayField, useDay } from './day-field.js'
import { data, type ListedParameter } from './law.data.js'
import { rowOn } from './law-on-day.js'

/** Every parameter on a day, searched by its name, and what changes after that day. */
export const LawExplorer = defineComponent({
  setup() {
    const day = useDay()
    const wanted = ref('')
    const shown = computed(() => {
      const words = wanted.value.toLowerCase().split(/\s+/)
      return data.filter(({ id, title, rows }) => {
        const text = `${id} ${title} ${rows.map(({ article }) => article).join(' ')}`.toLowerCase()
        return words.every((word) => text.includes(word))
      })
    })
    const changes = computed(() =>
      data
        .flatMap((parameter) =>
          parameter.rows.filter(({ from }) => from > day.value).map((row) => ({ parameter, row })),
        )
        .sort((a, b) => (a.row.from < b.row.from ? -1 : 1)),
    )
    const linkOf = ({ id, slug }: ListedParameter) => h('a', { href: withBase(`/explore/law/${slug}`) }, id)
    return () => [
      h('div', { class: 'explore-form' }, [
        dayField(day, 'On this day'),
        h('label', { class: 'explore-field' }, [
          h('span', 'Search'),
          h('input', {
            type: 'search',
            value: wanted.value,
            placeholder: 'doctor, R160-5, glasses …',
            onInput: ({ target }: Event) => {
              if (target instanceof HTMLInputElement) wanted.value = target.value
            },
          }),
        ]),
      ]),
      h('h2', { id: 'changes' }, 'What changes next'),
      h('div', { role: 'status' }, [
        changes.value.length === 0
          ? h('p', 'No change after this day is known.')
          : h(
              'ul',
              changes.value.map(({ parameter, row }) => h('li', [`${row.from}: `, linkOf(parameter), ` ${row.value}`])),
            ),
      ]),
      h('h2', { id: 'parameters' }, `Parameters (${shown.value.length})`),
      h('table', { tabindex: 0 }, [
        h(
          'thead',
          h(
            'tr',
            ['Parameter', 'On this day', 'Text', 'Confidence'].map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          shown.value.map((parameter) => {
            const row = rowOn(parameter.rows, day.value)
            return h('tr', { key: parameter.id }, [
              h('td', [linkOf(parameter), h('div', { class: 'explore-note' }, parameter.title)]),
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
