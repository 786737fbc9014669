import { compareIdentity, type Identity, type NumberParts, SEXES } from 'securite-sociale/nir'
import { definitions, el } from '../frame/element.js'
import { field, line, menu } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'

const TRAITS = ['sex', 'birthYear', 'birthMonth', 'birthPlace'] as const

/** Compares the number with what is known of a person. It stays in this page. */
export function createIdentity({ words: { number } }: PartContext): {
  readonly element: HTMLElement
  show(parsed: NumberParts | undefined): void
} {
  let identity: Identity = {}
  let current: NumberParts | undefined
  const result = el('div', { role: 'status' })
  const update = (change: Identity) => {
    identity = { ...identity, ...change }
    say()
  }
  const say = () => {
    const isGiven = Object.values(identity).some((value) => value)
    result.replaceChildren(...(current && isGiven ? [verdicts(current)] : []))
  }
  const verdicts = (parsed: NumberParts) => {
    const comparison = compareIdentity(parsed, identity)
    return definitions(
      TRAITS.map((trait) => {
        const { verdict, reason } = comparison[trait]
        return [
          number.traits[trait],
          el('strong', { class: verdict }, number.verdicts[verdict]),
          ` · ${number.reasons[reason]}`,
        ]
      }),
    )
  }
  const sexes = SEXES.map((sex) => [sex, number.sexes[sex]] as const)
  const element = el(
    'details',
    { class: 'card' },
    el('summary', {}, number.identity),
    el('p', { class: 'hint' }, number.identityLead),
    el(
      'div',
      { class: 'fields' },
      field(
        number.identityFields.sex,
        menu('identity-sex', [['', number.unknownSex], ...sexes], '', (sex) =>
          update({ sex: SEXES.find((known) => known === sex) ?? null }),
        ),
      ),
      field(
        number.identityFields.birthDate,
        line('identity-birth', '', (birthDate) => update({ birthDate: birthDate || null }), { type: 'date' }),
      ),
      field(
        number.identityFields.birthPlace,
        line('identity-place', '', (place) => update({ birthPlace: place.trim().toUpperCase() || null }), {
          maxlength: 5,
        }),
        number.birthPlaceHint,
      ),
    ),
    result,
  )
  const show = (parsed: NumberParts | undefined) => {
    current = parsed
    say()
  }
  return { element, show }
}
