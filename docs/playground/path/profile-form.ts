import {
  FOREIGN_COVERS,
  PERSON_ORIGINS,
  type RegistrationProfile,
  STAY_BASES,
  STAY_LENGTHS,
  STUDIES,
  startRegistration,
} from 'securite-sociale/registration'
import { el } from '../frame/element.js'
import { field, menu, tick } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'

const CHOICES = {
  origin: PERSON_ORIGINS,
  basis: STAY_BASES,
  studies: STUDIES,
  cover: FOREIGN_COVERS,
  stay: STAY_LENGTHS,
} as const

const FLAGS = ['bornInFrance', 'hasNir', 'insuredInFrance', 'livesAbroad'] as const

/** Who the person is, as far as the rules ask. No name, no number, no birth date. */
export function profileForm(
  { words: { path } }: PartContext,
  given: Partial<RegistrationProfile>,
  change: (profile: Partial<RegistrationProfile>) => void,
): HTMLElement {
  const { profile } = startRegistration(given)
  const menus = Object.entries(CHOICES).map(([name, words]) => {
    const key = name as keyof typeof CHOICES
    const options = words.map((word) => [word, path.options[`${name}/${word}`] ?? path.options[word] ?? word] as const)
    return field(
      path.fields[name] ?? name,
      menu(`profile-${name}`, options, profile[key], (value) => change({ ...profile, [name]: value })),
    )
  })
  const ticks = FLAGS.map((name) =>
    tick(`profile-${name}`, path.fields[name] ?? name, profile[name], (checked) =>
      change({ ...profile, [name]: checked }),
    ),
  )
  return el(
    'details',
    { class: 'card' },
    el('summary', {}, path.who),
    el('p', { class: 'hint' }, path.whoLead),
    el('div', { class: 'fields' }, ...menus),
    el('div', { class: 'ticks' }, ...ticks),
  )
}
