import { CERTAINTIES, type Certainty, type FoundNir, findNirs, redactNirs } from 'securite-sociale/nir'
import { asCode, card, copyButton } from '../frame/copy.js'
import { el } from '../frame/element.js'
import { field, menu } from '../frame/field.js'
import type { Part } from '../frame/part.js'
import { textCode } from './code.js'

/** The text stays in memory while the reader looks at another part. */
let kept: string | undefined
let least: Certainty = 'likely'

/** A text: numbers in it are marked by how certain they are, and the text without them is shown beside it. */
export const textPart: Part = ({ words }) => {
  const { text, frame } = words
  const area = el('textarea', { id: 'log', rows: 8, spellcheck: 'false', autocomplete: 'off' })
  area.value = kept ?? text.sample
  const marked = el('pre', { class: 'marked', tabindex: 0, 'aria-label': text.found })
  const redacted = el('pre', { class: 'marked', tabindex: 0, 'aria-label': text.redacted })
  const count = el('p', { role: 'status', class: 'hint' })

  const show = () => {
    kept = area.value
    const found = findNirs(area.value, { least })
    count.textContent = found.length === 0 ? text.nothing : text.count(found.length)
    marked.replaceChildren(...markedText(area.value, found, text.certainties))
    redacted.textContent = redactNirs(area.value, { least })
  }
  const choose = (value: string) => {
    least = CERTAINTIES.find((certainty) => certainty === value) ?? least
    show()
  }
  area.addEventListener('input', show)
  show()
  const legend = CERTAINTIES.map((certainty) => el('mark', { class: certainty }, text.certainties[certainty]))
  return [
    el(
      'section',
      { class: 'card hero', 'aria-label': text.title },
      field(text.label, area),
      field(
        text.least,
        menu(
          'least',
          CERTAINTIES.map((certainty) => [certainty, text.leastOf[certainty]]),
          least,
          choose,
        ),
      ),
      count,
    ),
    el(
      'div',
      { class: 'beside' },
      card(text.found, el('p', { class: 'legend' }, ...legend), marked),
      card(
        text.redacted,
        copyButton(text.copyRedacted, frame.copied, () => redacted.textContent ?? ''),
        redacted,
      ),
    ),
    asCode(words, undefined, () => textCode(least)),
  ]
}

/** The text, with what was found between marks. */
function markedText(
  text: string,
  found: readonly FoundNir[],
  names: Readonly<Record<Certainty, string>>,
): readonly (Node | string)[] {
  const starts = [0, ...found.map(({ span: [, end] }) => end)]
  const pieces = found.flatMap(({ span: [start, end], certainty }, index) => [
    text.slice(starts[index], start),
    el('mark', { class: certainty, title: names[certainty] }, text.slice(start, end)),
  ])
  return [...pieces, text.slice(starts.at(-1))]
}
