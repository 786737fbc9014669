import { buildNirInputAttributes } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'
import { formatNir, parseNir } from 'securite-sociale/nir'
import { generateNir } from 'securite-sociale/testing'
import { asCode } from '../frame/copy.js'
import { el } from '../frame/element.js'
import { button } from '../frame/field.js'
import type { Part } from '../frame/part.js'
import { numberCode } from './code.js'
import { createExplained } from './explained.js'
import { createIdentity } from './identity.js'
import { judgementOf } from './judgement.js'

/** The number of the law's specimen card: it is nobody's. */
const SPECIMEN = '269054958815780'

const SPECIMEN_TEXT = '2 69 05 49 588 157 80'

/** The number that is in the field. It stays in memory while the reader looks at another part; it is never in the address. */
let kept = SPECIMEN_TEXT

/** A number: coloured while it is typed, explained part by part. */
export const numberPart: Part = (context) => {
  const { words, locale } = context
  const { number } = words
  const input = el('input', {
    id: 'nir',
    class: 'nir',
    ...buildNirInputAttributes(),
    placeholder: '2 55 08 14 168 025 38',
  })
  const message = el('p', { id: 'nir-message', class: 'hint' }, '')
  const judgement = el('div', { class: 'judgement', 'aria-live': 'polite' })
  const explained = createExplained(context)
  const identity = createIdentity(context)

  const show = (text: string) => {
    const parsed = parseNir(text)
    const characters = text.replaceAll(' ', '')
    kept = text
    input.style.setProperty('--typed', `${text.length}ch`)
    explained.show({ characters, isWhole: parsed.ok, isTyped: text !== SPECIMEN_TEXT })
    identity.show(parsed.ok ? parsed.value : undefined)
    const isFinished = characters.length >= 15
    judgement.replaceChildren(
      ...(isFinished ? judgementOf(text, context, fill) : [el('p', { class: 'hint' }, number.nothingYet)]).filter(
        (child) => child !== undefined,
      ),
    )
  }
  const fill = (value: string) => {
    const parsed = parseNir(value)
    input.value = parsed.ok ? formatNir(parsed.value.nir) : value
  }
  bindNirInput(input, { locale, message, onChange: ({ text }) => show(text) })
  const tools = el(
    'div',
    { class: 'tools' },
    button(number.invent, () => fill(generateNir(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0))),
    button(number.specimen, () => fill(SPECIMEN)),
    button(number.clear, () => {
      input.value = ''
      input.focus()
    }),
  )
  // Who wants to type begins: the specimen makes room.
  input.addEventListener('focus', () => input.value === SPECIMEN_TEXT && input.select())
  input.value = kept
  show(kept)
  return [
    el(
      'section',
      { class: 'card hero', 'aria-label': number.title },
      el('label', { for: 'nir' }, number.label),
      input,
      message,
      judgement,
      tools,
      explained.element,
    ),
    identity.element,
    asCode(words, number.codeHint, () => numberCode(locale)),
  ]
}
