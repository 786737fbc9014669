import { type BirthPlaceReading, type CommuneSource, findBirthPlace } from 'securite-sociale/places'
import { defineComponent, h, type PropType, ref, shallowRef } from 'vue'
import type { Day } from '../../../src/day.js'
import { formatDay, type Locale } from '../../../src/locale.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { dayField, useDay } from './day-field.js'

const CODE = /^(?:\d{5}|2[AB]\d{3})$/

/** What a code meant on a day and at other times. */
export const PlaceExplorer = defineComponent({
  props: { locale: { type: String as PropType<Locale>, required: true } },
  setup({ locale }) {
    const words = EXPLORER_WORDS[locale]
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
          h('span', words.placeCode),
          h('input', {
            value: code.value,
            maxlength: 5,
            autocomplete: 'off',
            placeholder: '75056, 2A004, 91352, 99216 …',
            onInput: ({ target }: Event) => target instanceof HTMLInputElement && read(target.value),
          }),
        ]),
        dayField(day, words.bornOn),
      ]),
      h('div', { role: 'status' }, answerOf(code.value, day.value, communes.value, locale)),
    ]
  },
})

function answerOf(code: string, day: string, communes: CommuneSource | undefined, locale: Locale) {
  const words = EXPLORER_WORDS[locale]
  if (!CODE.test(code)) return h('p', words.typeCode)
  if (!communes) return h('p', words.fetching)
  const [year = 0, month = 1] = day.split('-').map(Number)
  const { readings } = findBirthPlace({ birthPlace: { code }, birthMonth: { month } }, { birthYear: year, communes })
  if (readings.length === 0) return h('p', words.unknownCode)
  return h('table', { tabindex: 0 }, [
    h(
      'thead',
      h(
        'tr',
        [words.placeName, words.department, words.inForce, words.codesToday].map((name) =>
          h('th', { scope: 'col' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      readings.map((reading) => rowOf(reading, locale)),
    ),
  ])
}

function rowOf({ name, department, from, endedOn, inPeriod, currentCodes }: BirthPlaceReading, locale: Locale) {
  const words = EXPLORER_WORDS[locale]
  const written = (day: Day | null, otherwise: string) => (day === null ? otherwise : formatDay(day, locale))
  const period = words.until(written(from, '…'), written(endedOn, words.today))
  return h('tr', [
    h('td', inPeriod ? h('strong', name) : name),
    h('td', department?.name ?? words.abroad),
    h('td', inPeriod ? period : `${period}, ${words.notThatDay}`),
    h('td', currentCodes.join(', ')),
  ])
}
