import { describe, expect, test } from 'vitest'
import { showLaw } from '../../docs/.vitepress/build/law.js'
import { EXPLORER_WORDS } from '../../docs/.vitepress/words/words.js'
import { families } from '../legislation/parameters.js'

/** The names of the parts of a value, in depth. */
function partsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [name, ...partsOf(part)])
}

const values = families.flatMap(([, members]) => members.flatMap((member) => member.values))

/** A class of glasses is a letter, and the pairs of classes have no name of their own. */
const NAMELESS = /^(?:[a-f]|pairs)$/

describe.each(['en', 'fr'] as const)('the words of the explorers, %s', (locale) => {
  const words = EXPLORER_WORDS[locale]

  test('each family of parameters has a title', () => {
    expect(families.map(([family]) => family).filter((family) => !words.titles[family])).toEqual([])
  })

  test('each part of a value, each degree of confidence and each doubt has a name', () => {
    const parts = [...new Set(values.flatMap(({ value }) => partsOf(value)))]
    expect(parts.filter((part) => !NAMELESS.test(part) && !words.parts[part])).toEqual([])
    expect(values.filter(({ confidence }) => !words.confidences[confidence])).toEqual([])
    expect(values.filter(({ doubt }) => doubt !== undefined && !words.doubts[doubt])).toEqual([])
  })

  test('a record is shown in words', () => {
    const shown = showLaw({ box: 100, act: 100, trip: 400 }, 'record', locale).replaceAll('\u00a0', ' ')
    expect(shown).toBe(
      locale === 'fr'
        ? 'par boîte 1,00 €, par acte 1,00 €, par trajet 4,00 €'
        : 'a box €1.00, an act €1.00, a trip €4.00',
    )
    const derived = showLaw({ base: 3500, sector2Derived: true }, 'record', locale)
    expect(derived).toMatch(locale === 'fr' ? /, secteur 2 déduit d’autres chiffres$/ : /, sector 2 derived from/)
  })
})

test('French has no-break spaces before its marks', () => {
  const texts = Object.values(EXPLORER_WORDS.fr).flatMap((words: unknown): readonly unknown[] =>
    typeof words === 'object' && words !== null ? Object.values(words) : [words],
  )
  const written = texts.filter((text) => typeof text === 'string')
  expect(written.length).toBeGreaterThan(100)
  expect(written.filter((text) => / [:;!?%€»]|« |'/.test(text))).toEqual([])
})
