import { useData } from 'vitepress'
import { defineComponent, h } from 'vue'
import type { LawParameter, LawRow } from '../build/law.js'
import { dayField, useDay } from './day-field.js'

/** The row in force on a day, if any. */
export function rowOn(rows: readonly LawRow[], day: string): LawRow | undefined {
  return rows.findLast(({ from }) => from <= day)
}

/** The value of one parameter on a day. */
export const LawOnDay = defineComponent({
  setup() {
    const { params } = useData<LawParameter>()
    const day = useDay()
    return () => {
      const { rows } = params.value as unknown as LawParameter
      const row = rowOn(rows, day.value)
      const next = rows.find(({ from }) => from > day.value)
      return h('div', { class: 'explore-on-day' }, [
        dayField(day, 'On this day'),
        h('p', { role: 'status' }, [
          h('strong', { class: 'explore-value' }, row?.value ?? 'not known before'),
          row && ['  ', h('a', { href: row.href }, row.article), `. Confidence: ${row.confidence}.`],
        ]),
        next && h('p', `Changes on ${next.from}: ${next.value}`),
      ])
    }
  },
})
