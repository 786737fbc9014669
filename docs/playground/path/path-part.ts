import type { Day } from 'securite-sociale'
import {
  describeRegistrationEvent,
  describeRegistrationIssue,
  describeRegistrationWarning,
  formatRegistrationCalendar,
  type RegistrationEvent,
  type RegistrationOverview,
  type RegistrationStep,
  registrationOverview,
} from 'securite-sociale/registration'
import { asCode, card, copyButton, saveFile } from '../frame/copy.js'
import { el } from '../frame/element.js'
import { button } from '../frame/field.js'
import type { Part, PartContext } from '../frame/part.js'
import { today } from '../frame/today.js'
import { writtenDay } from '../frame/written-day.js'
import { answersOf } from './answers.js'
import { pathCode } from './code.js'
import { createDiagram } from './diagram.js'
import { createEventForm } from './event-form.js'
import { profileForm } from './profile-form.js'
import { asLog, EMPTY_STORY, GUIDE_STORY, inOrder, type Story, shareable, storyFrom, storyFromFile } from './story.js'
import { createTimeline, type Timeline } from './timeline.js'

/** The story and the day, kept while the reader looks at another part. */
let kept: Story = GUIDE_STORY
let day: Day | undefined

/** A path: what happened, a day, and what that day leaves to do. */
export const pathPart: Part = (context) => {
  const { words, share, shared } = context
  kept = storyFrom(shared) ?? kept
  const line = el('section', { class: 'card hero', 'aria-label': words.path.day })
  const rest = el('div', { class: 'columns' })
  let timeline: Timeline

  const drawLine = () => {
    timeline = createTimeline(context, kept.events, move)
    line.replaceChildren(timeline.element)
  }
  const drawRest = () => {
    const on = day ?? today()
    const focused = document.activeElement?.id
    const open = openIn(rest)
    timeline.show(on)
    rest.replaceChildren(...drawn(kept, on, context, tell))
    for (const details of rest.querySelectorAll('details')) details.open = open.includes(nameOf(details))
    if (focused) document.getElementById(focused)?.focus()
  }
  const tell = (story: Story) => {
    kept = story
    share(shareable(story))
    drawLine()
    drawRest()
  }
  const move = (to: Day) => {
    day = to
    drawRest()
  }
  drawLine()
  drawRest()
  return [
    line,
    rest,
    el(
      'div',
      { class: 'tools' },
      copyButton(words.frame.copyLink, words.frame.linkCopied, () => {
        share(shareable(kept))
        return location.href
      }),
      button(words.frame.print, () => window.print()),
      el('span', { class: 'hint' }, words.path.linkHint),
    ),
    asCode(words, undefined, () => pathCode(kept, day ?? today(), context.locale)),
  ]
}

/** What tells the groups of the page apart that open and close. */
function nameOf(details: HTMLDetailsElement): string {
  return details.querySelector('summary')?.textContent ?? ''
}

function openIn(element: HTMLElement): readonly string[] {
  return [...element.querySelectorAll('details')].filter(({ open }) => open).map(nameOf)
}

type Tell = (story: Story) => void

function drawn(story: Story, on: Day, context: PartContext, tell: Tell): readonly HTMLElement[] {
  const { words } = context
  const overview = registrationOverview(story.profile, story.events, on)
  const add = (event: RegistrationEvent) => tell({ ...story, events: inOrder([...story.events, event]) })
  return [
    el('div', { class: 'column result' }, ...answersOf(overview, context)),
    el(
      'div',
      { class: 'column' },
      card(words.path.events, eventList(story, overview, context, tell), storyTools(story, context, tell)),
      el('section', { class: 'card' }, createEventForm(context, overview.state, on, add)),
      profileForm(context, story.profile, (profile) => tell({ ...story, profile })),
    ),
    el('div', { class: 'wide' }, createDiagram(context, overview.state, on)),
  ]
}

/** The events by their days; what cannot have happened says why. */
function eventList(story: Story, overview: RegistrationOverview, context: PartContext, tell: Tell): HTMLElement {
  const { words, locale } = context
  if (story.events.length === 0) return el('p', { class: 'hint' }, words.path.noEvents)
  const items = story.events.map((event, index) => {
    const isPlanned = event.on > overview.day
    const result = overview.results[index]
    const remark = result && remarkOn(result, context)
    const name = describeRegistrationEvent(event.type, locale)
    const remove = button('×', () => tell({ ...story, events: story.events.filter((_, at) => at !== index) }), 'remove')
    remove.setAttribute('aria-label', words.frame.remove(name))
    return el(
      'li',
      { class: isPlanned ? 'planned' : result?.ok === false ? 'refused' : 'past' },
      el('time', { datetime: event.on }, writtenDay(event.on, locale, 'medium')),
      el('span', {}, name, isPlanned ? el('span', { class: 'hint' }, ` ${words.path.planned}`) : undefined),
      remove,
      remark ? el('span', { class: 'hint remark' }, remark) : undefined,
    )
  })
  return el('ol', { class: 'events' }, ...items)
}

/** Why an event was refused, or what is odd about it. */
function remarkOn(step: RegistrationStep, { words, locale }: PartContext): string {
  if (step.ok) return step.warnings.map((warning) => describeRegistrationWarning(warning, locale)).join(' · ')
  return `${words.path.refused} ${step.issues.map((issue) => describeRegistrationIssue(issue, locale)).join(' · ')}`
}

/** The story as files: saved, loaded, the guide's, the deadlines as a calendar. */
function storyTools(story: Story, context: PartContext, tell: Tell): HTMLElement {
  const { words, locale } = context
  const problem = el('span', { role: 'status', class: 'problem' })
  const file = el('input', {
    id: 'load',
    type: 'file',
    class: 'unseen',
    accept: '.json,.jsonl,application/json',
    onchange: async () => {
      const loaded = storyFromFile((await file.files?.[0]?.text()) ?? '')
      if (loaded) tell(loaded)
      else problem.textContent = words.path.badFile
    },
  })
  const overview = () => registrationOverview(story.profile, story.events, day ?? today())
  return el(
    'div',
    { class: 'tools' },
    button(words.path.example, () => tell(GUIDE_STORY)),
    button(words.path.empty, () => tell(EMPTY_STORY)),
    button(words.path.save, () => saveFile('registration.jsonl', 'application/jsonl', asLog(story))),
    el('label', { class: 'quiet button', for: 'load' }, words.path.load),
    file,
    button(words.path.calendar, () =>
      saveFile('assurance-maladie.ics', 'text/calendar', formatRegistrationCalendar(overview(), locale)),
    ),
    problem,
  )
}
