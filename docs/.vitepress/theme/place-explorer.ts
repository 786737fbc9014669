import { type BirthPlaceReading, type CommuneSource, findBirthPlace } from 'securite-sociale/places'
import { defineComponent, h, ref, shallowRef } from 'vue'
import { dayField, useDay } from './day-field.js'

const CODE = /^(?:\d{5}|2[AB]\d{3})$/

/** What a code meant on a day and at other times. */
export const PlaceExplorer = defineComponent({
  setup() {
    const day = useDay()
    const code = ref('')
    const communes = shallowRef<CommuneSource>()
    const read = async (typed: string) => {
      code.value = typed.trim().toUpperCase()
      communes.value ??= await import('securite-sociale/places/communes')
    }
    return () => [
      h('div', { class: 'explore-form' }, [
        h('label', { class: 'explore-field' }, [
          h('span', 'Code'),
          h('input', {
            value: code.value,
            maxlength: 5,
            autocomplete: 'off',
            placeholder: '75056, 2A004, 91352, 99216 …',
            onInput: ({ target }: Event) => target instanceof HTMLInputElement && read(target.value),
          }),
        ]),
        dayField(day, 'Born on'),
      ]),
      h('div', { role: 'status' }, answerOf(code.value, day.value, communes.value)),
    ]
  },
})

function answerOf(code: string, day: string, communes: CommuneSource | undefined) {
  if (!CODE.test(code)) return h('p', 'Type the five characters of a code.')
  if (!communes) return h('p', 'Fetching the communes …')
  const [year = 0, month = 1] = day.split('-').map(Number)
  const { readings } = findBirthPlace({ birthPlace: { code }, birthMonth: { month } }, { birthYear: year, communes })
  if (readings.length === 0) return h('p', 'No table holds this code. A number with it can be right all the same.')
  return h('table', { tabindex: 0 }, [
    h(
      'thead',
      h(
        'tr',
        ['Name', 'Department', 'In force', 'Codes today'].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h('tbody', readings.map(rowOf)),
  ])
}

function rowOf({ name, department, from, endedOn, inPeriod, currentCodes }: BirthPlaceReading) {
  const period = `${from ?? '…'} – ${endedOn ?? 'today'}`
  return h('tr', [
    h('td', inPeriod ? h('strong', name) : name),
    h('td', department?.name ?? 'abroad'),
    h('td', inPeriod ? period : `${period}, not on that day`),
    h('td', currentCodes.join(', ')),
  ])
}
