import { classifyNumber, describeNirIssue, parseNir, suggestCorrections } from 'securite-sociale/nir'
import { type Child, el, list } from '../frame/element.js'
import { button } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'

const MOST_CORRECTIONS = 6

/** What is right or wrong with a whole number, and what may have been meant. */
export function judgementOf(
  text: string,
  { words, locale }: PartContext,
  use: (number: string) => void,
): readonly Child[] {
  const { number } = words
  const parsed = parseNir(text)
  if (!parsed.ok) {
    const { kind } = classifyNumber(text)
    return [
      el('p', { class: 'verdict wrong' }, number.problems),
      list(parsed.issues.map((issue) => describeNirIssue(issue, locale))),
      kind === 'unknown' || kind === 'nir-or-nia' ? undefined : el('p', {}, number.kinds[kind]),
      ...correctionsOf(text, { words, locale }, use),
    ]
  }
  const { warnings } = parsed.value
  if (warnings.length === 0) return [el('p', { class: 'verdict right' }, number.wellFormed)]
  return [
    el('p', { class: 'verdict right' }, number.wellFormed),
    el('p', { class: 'hint' }, number.toKnow),
    list(warnings.map((warning) => describeNirIssue(warning, locale))),
  ]
}

function correctionsOf(
  text: string,
  { words }: Pick<PartContext, 'words' | 'locale'>,
  use: (number: string) => void,
): readonly Child[] {
  const { number } = words
  const corrections = suggestCorrections(text).slice(0, MOST_CORRECTIONS)
  if (corrections.length === 0) return []
  const items = corrections.map(({ nir, slip }) => {
    const choose = button(
      nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7'),
      () => use(nir),
      'number',
    )
    choose.setAttribute('aria-label', `${number.useCorrection} ${choose.textContent}`)
    return el('span', {}, choose, ' ', el('span', { class: 'hint' }, number.slips[slip]))
  })
  return [el('p', { class: 'hint' }, number.corrections), list(items)]
}
