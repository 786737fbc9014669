import { describeRegistrationEvent, type RegistrationEvent } from 'securite-sociale/registration'
import { addDays, type Day, daysBetween, isDay } from '../frame/days.js'
import { el } from '../frame/element.js'
import { button, field, line as input } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'
import { today } from '../frame/today.js'
import { writtenDay } from '../frame/written-day.js'
import { spanOf } from './story.js'

/** The line of days, and how to show another day on it. */
export interface Timeline {
  readonly element: HTMLElement
  readonly show: (day: Day) => void
}

/** Makes the line of days: a dot for each event, and a day that moves along it. */
export function createTimeline(
  { words, locale }: PartContext,
  events: readonly RegistrationEvent[],
  move: (day: Day) => void,
): Timeline {
  const { path } = words
  const now = today()
  const [first, last] = spanOf([...events.map(({ on }) => on), now])
  const start = addDays(first, -14)
  const length = daysBetween(start, addDays(last, 90))
  const at = (day: Day) => `${(100 * daysBetween(start, day)) / length}%`

  const dots = events.map(({ type, on }) => {
    const dot = el('span', { class: 'dot', title: describeRegistrationEvent(type, locale) })
    dot.style.insetInlineStart = at(on)
    return { dot, on }
  })
  const mark = el('span', { class: 'today', title: path.today })
  mark.style.insetInlineStart = at(now)
  const slider = el('input', {
    id: 'day-slider',
    type: 'range',
    min: 0,
    max: length,
    'aria-label': path.moveDay,
    oninput: () => move(addDays(start, slider.valueAsNumber)),
  })
  const typed = input('day', now, (text) => isDay(text) && move(text), { type: 'date' })
  const element = el(
    'div',
    { class: 'timeline' },
    el(
      'div',
      { class: 'track' },
      el('div', { class: 'dots', 'aria-hidden': 'true' }, ...dots.map(({ dot }) => dot), mark),
      slider,
    ),
    el(
      'div',
      { class: 'tools' },
      field(path.day, typed),
      button(path.today, () => move(now)),
    ),
  )
  const show = (day: Day) => {
    slider.value = String(daysBetween(start, day))
    slider.setAttribute('aria-valuetext', writtenDay(day, locale))
    if (document.activeElement !== typed) typed.value = day
    for (const { dot, on } of dots) dot.classList.toggle('planned', on > day)
  }
  return { element, show }
}
