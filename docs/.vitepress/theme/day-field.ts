import { h, onMounted, type Ref, ref } from 'vue'

/** Today in Paris. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
}

/** The day that a reader asks about: today, once the page is in a browser. */
export function useDay(): Ref<string> {
  const day = ref('2026-01-01')
  onMounted(() => {
    day.value = today()
  })
  return day
}

/** A field for the day. */
export function dayField(day: Ref<string>, label: string) {
  return h('label', { class: 'explore-field' }, [
    h('span', label),
    h('input', {
      type: 'date',
      value: day.value,
      onInput: ({ target }: Event) => {
        if (target instanceof HTMLInputElement && target.value !== '') day.value = target.value
      },
    }),
  ])
}
