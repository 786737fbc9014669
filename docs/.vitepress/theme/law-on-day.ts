import { useData } from 'vitepress'
import { defineComponent, h, type PropType } from 'vue'
import { formatDay, type Locale } from '../../../src/locale.js'
import type { LawParameter, LawRow } from '../build/law.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { dayField, useDay } from './day-field.js'

/** The row in force on a day, if any. */
export function rowOn(rows: readonly LawRow[], day: string): LawRow | undefined {
  return rows.findLast(({ from }) => from <= day)
}

/** The value of one parameter on a day. */
export const LawOnDay = defineComponent({
  props: { locale: { type: String as PropType<Locale>, required: true } },
  setup({ locale }) {
    const { params } = useData<LawParameter>()
    const words = EXPLORER_WORDS[locale]
    const day = useDay()
    return () => {
      const { rows } = params.value as unknown as LawParameter
      const row = rowOn(rows, day.value)
      const next = rows.find(({ from }) => from > day.value)
      return h('div', { class: 'explore-on-day' }, [
        dayField(day, words.onThisDay),
        h('p', { role: 'status' }, [
          h(
            'strong',
            { class: ['explore-value', { 'is-record': row?.value.includes(', ') }] },
            row?.value ?? words.notKnownBefore,
          ),
          row && [
            h('br'),
            h('a', { href: row.href }, row.article),
            h('span', { class: 'explore-note' }, ` · ${words.confidence.toLowerCase()} ${row.confidence}`),
          ],
        ]),
        next && h('p', words.changesOn(formatDay(next.from, locale), next.value)),
      ])
    }
  },
})
