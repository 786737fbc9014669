import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../src/locale.js'
import { CATALOGUES, type Catalogue, type Sentence, sentencesIn } from './catalogues.js'

const PAGE = 'docs/reference/sentences.md'
const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

const sentencesOf = (catalogue: Catalogue, locale: Locale): Sentence[] =>
  sentencesIn(catalogue, catalogue.languages[locale])
/** The names in braces are filled in, and are not read. */
/** Without names in braces, and without the one name of an institution that is written like one of the code. */
const withoutNames = (text: string): string => text.replaceAll(/\{\w+\}|FranceConnect/g, '…')
const all = (locale: Locale): Sentence[] => CATALOGUES.flatMap((catalogue) => sentencesOf(catalogue, locale))

/** What no sentence of a language may contain, with a text that contains it and one that does not. */
interface Rule {
  readonly says: string
  readonly breaks: RegExp
  readonly wrong: string
  readonly right: string
}

const COMMON: readonly Rule[] = [
  { says: 'apostrophes are curled', breaks: /'/, wrong: "l'an", right: 'l’an' },
  { says: 'quotation marks are those of the language', breaks: /"/, wrong: '"a"', right: '«\u00a0a\u00a0»' },
  { says: 'no day is raw', breaks: /\d{4}-\d{2}-\d{2}/, wrong: '2024-12-30', right: '30 décembre 2024' },
  { says: 'no name of the code appears', breaks: /[a-z][A-Z]|\w_\w|\w\(\)/, wrong: 'firstDay', right: 'premier jour' },
  { says: 'nothing ends in a colon', breaks: /:\s*$/, wrong: 'Date:', right: 'Date: late' },
  { says: 'spaces are single and inside', breaks: /^\s|\s$|\s\s/, wrong: 'a  b', right: 'a b' },
  { says: 'no one is named with brackets or a dot', breaks: /\(e\)|·/, wrong: 'assuré(e)', right: 'assurance' },
  {
    says: 'a sentence has at most 140 characters',
    breaks: /^.{141,}$/,
    wrong: 'a'.repeat(141),
    right: 'a'.repeat(140),
  },
]

const RULES: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: [
    ...COMMON,
    {
      says: 'a no-break space comes before : » % €',
      breaks: /[^\u00a0][:»%€]/,
      wrong: 'a : b',
      right: `a${NO_BREAK}: b`,
    },
    { says: 'a no-break space comes after «', breaks: /«[^\u00a0]/, wrong: '« a', right: `«${NO_BREAK}a` },
    { says: 'a narrow space comes before ; ! ?', breaks: /[^\u202f][;!?]/, wrong: 'a ; b', right: `a${NARROW}; b` },
    { says: 'ordinals are raised', breaks: /\d(?:e|er|re|ème)\b/, wrong: '30e jour', right: '30ᵉ jour' },
  ],
  en: [
    ...COMMON,
    { says: 'no space comes before a sign', breaks: /\s[:;!?%]/, wrong: 'a : b', right: 'a: b' },
    { says: 'the sign of the euro comes first', breaks: /\d\s?€/, wrong: '30 €', right: '€30' },
  ],
}

describe.each(['fr', 'en'] as const)('sentences in %s', (locale) => {
  test.each(RULES[locale])('$says', ({ breaks }) => {
    expect(all(locale).filter(({ text }) => breaks.test(withoutNames(text)))).toEqual([])
  })

  test.each(RULES[locale])('the rule itself: $says', ({ breaks, wrong, right }) => {
    expect(breaks.test(wrong)).toBe(true)
    expect(breaks.test(right)).toBe(false)
  })

  test('none is empty', () => {
    expect(all(locale).filter(({ text }) => text === '')).toEqual([])
  })
})

describe('both languages', () => {
  test.each(CATALOGUES)('have the same sentences, with the same names in braces: $title', (catalogue) => {
    const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    const marked = (locale: Locale) => sentencesOf(catalogue, locale).map(({ key, text }) => [key, braces(text)])
    expect(marked('fr')).toEqual(marked('en'))
  })
})

test(`${PAGE} is fresh (UPDATE_DOCS=1 writes it)`, () => {
  const fresh = page()
  if (process.env['UPDATE_DOCS'] === '1') {
    mkdirSync('docs/reference', { recursive: true })
    writeFileSync(PAGE, fresh)
  } else expect(readFileSync(PAGE, 'utf8')).toBe(fresh)
})

function page(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const tables = CATALOGUES.map((catalogue) => {
    const english = new Map(sentencesOf(catalogue, 'en').map(({ key, text }) => [key, text]))
    const rows = sentencesOf(catalogue, 'fr').map(
      ({ key, text }) => `| \`${key}\` | ${cell(text)} | ${cell(english.get(key) ?? '')} |`,
    )
    return [`## ${catalogue.title}`, '', '| Key | French | English |', '| --- | --- | --- |', ...rows].join('\n')
  })
  return `# Every sentence

A test makes this page from the catalogues and fails while the two differ; run it with \`UPDATE_DOCS=1\` to write the
page anew. [Voice](../concepts/voice.md) says how the sentences are written. A name in braces is filled in.

${figures()}

${tables.join('\n\n')}
`
}

/** How long the sentences are and what they weigh, as a table; how many of the French ones tell the reader to do something. */
function figures(): string {
  const isAction = (text: string) => /\p{L}{2}ez\b/u.test(text)
  const rows = CATALOGUES.map((catalogue) => {
    const [french, english] = (['fr', 'en'] as const).map((locale) =>
      sentencesOf(catalogue, locale).map(({ text }) => text),
    ) as [string[], string[]]
    const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
    const mean = french.reduce((sum, text) => sum + wordsIn(text), 0) / french.length
    const longest = Math.max(...[...french, ...english].map(({ length }) => length))
    const actions = Math.round((100 * french.filter(isAction).length) / french.length)
    const bytes = [french, english].map((texts) => Buffer.byteLength(texts.join('')))
    return `| ${[catalogue.title, french.length, mean.toFixed(1), longest, `${actions} %`, ...bytes].join(' | ')} |`
  })
  return [
    '| Catalogue | Sentences | Words, mean | Characters, most | Say what to do | Bytes, French | Bytes, English |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}
