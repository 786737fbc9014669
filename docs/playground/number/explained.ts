import type { NirPart, NumberParts } from 'securite-sociale/nir'
import { el } from '../frame/element.js'
import type { PartContext } from '../frame/part.js'
import { knownParts, SLICES } from './known-parts.js'
import { meaningOf } from './meanings.js'
import { loadCommunes, placeNames } from './place-names.js'

/** What was typed, as far as the parts need it. */
export interface Typed {
  readonly characters: string
  readonly isWhole: boolean
  /** Whether the reader did it, and so may wait for the names of communes. */
  readonly isTyped: boolean
}

/** The six parts: a card each, in the colour that the part has in the field. */
export function createExplained({ words, locale }: PartContext): {
  readonly element: HTMLElement
  show(typed: Typed): void
} {
  const cards = SLICES.map(([part, start, end]) => {
    const digits = el('span', { class: 'digits' })
    const meaning = el('span', { class: 'meaning' })
    const [name, explanation] = words.number.parts[part]
    const element = el(
      'li',
      { class: `part ${part}` },
      el('span', { class: 'part-name' }, name),
      digits,
      meaning,
      el('span', { class: 'hint' }, explanation),
    )
    return { part, start, end, element, digits, meaning }
  })
  const element = el('ol', { class: 'parts' }, ...cards.map((card) => card.element))

  const sayPlace = (target: HTMLElement, parsed: NumberParts, isTyped: boolean) => {
    const say = (names: readonly string[]) => {
      target.textContent = names.join(` ${words.number.or} `) || words.number.unknownPlace
    }
    if (!isTyped) return say(placeNames(parsed, locale))
    target.textContent = words.number.searchingPlace
    const asked = parsed.birthPlace.code
    target.dataset['asked'] = asked
    loadCommunes().then((communes) => {
      // Another place may have been typed meanwhile.
      if (target.dataset['asked'] === asked) say(placeNames(parsed, locale, communes))
    })
  }

  const say = (part: NirPart, target: HTMLElement, parsed: NumberParts, { isWhole, isTyped }: Typed) => {
    if (part === 'place') sayPlace(target, parsed, isTyped)
    else if (part === 'key') target.textContent = isWhole ? words.number.keyAgrees : words.number.keyDiffers
    else target.textContent = meaningOf(part, parsed, words.number, locale)
  }

  const show = (typed: Typed) => {
    const { characters } = typed
    const parsed = knownParts(characters)
    for (const { part, start, end, element: item, digits, meaning } of cards) {
      digits.textContent = characters.slice(start, end).padEnd(end - start, '·')
      item.classList.toggle('typed', characters.length > start)
      delete meaning.dataset['asked']
      if (parsed && characters.length >= end) say(part, meaning, parsed, typed)
      else meaning.textContent = ''
    }
  }
  return { element, show }
}
