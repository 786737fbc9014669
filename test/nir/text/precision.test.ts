import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CERTAINTIES, type Certainty, createNirRedactor, findNirs, redactNirs } from '../../../src/nir/index.js'
import { KINDS_OF_TEXT, type KindOfText, textOf } from '../../corpora/kinds-of-text.js'
import { LOOK_ALIKES, TECHNICAL, UNDECIDABLE, WRITTEN } from '../../corpora/mixed-text.js'

const SIZE = 2000
const seeds = Array.from({ length: SIZE }, (_, index) => index)

/** Of how many texts a number is found in, and how many of those are the whole text. */
const found = (make: (seed: number) => string, least: Certainty) =>
  seeds.filter((seed) => findNirs(`(${make(seed)})`, { least }).length > 0).length / SIZE
const foundWhole = (make: (seed: number) => string, least: Certainty) =>
  seeds.filter((seed) => redactNirs(`(${make(seed)})`, { least }) === '([NIR])').length / SIZE

describe('recall: numbers are found whole', () => {
  test.each(Object.entries(WRITTEN))('%s', (name, make) => {
    expect(foundWhole(make, 'possible')).toBe(1)
    expect(foundWhole(make, 'likely')).toBe(name === 'without key, digits only' ? 0 : 1)
    expect(foundWhole(make, 'certain')).toBe(name.startsWith('with key') && !name.endsWith('apart') ? 1 : 0)
  })
})

describe('precision: what is none is not taken for one', () => {
  test.each(Object.entries(LOOK_ALIKES))('%s', (_, make) => {
    expect(found(make, 'possible')).toBe(0)
  })

  test('numbers among all of it, side by side, are found, and nothing else', () => {
    const others = Object.values(LOOK_ALIKES)
    const written = Object.values(WRITTEN)
    const rows = seeds.map((seed) => {
      const make = written[seed % written.length]
      const other = others[seed % others.length]
      return { number: make?.(seed) ?? '', noise: other?.(seed + 7) ?? '' }
    })
    const text = rows.map(({ number, noise }) => `${noise}; ${number}\n`).join('')
    expect(redactNirs(text, { least: 'possible' })).toBe(rows.map(({ noise }) => `${noise}; [NIR]\n`).join(''))
  })

  test('numbers a space away from what is none are found', () => {
    const others = Object.values(LOOK_ALIKES)
    const [make = String] = [WRITTEN['with key, in groups']]
    const missed = seeds.filter((seed) => {
      const noise = others[seed % others.length]?.(seed) ?? ''
      return !redactNirs(`${noise} ${make(seed)} ${noise}`).includes('[NIR]')
    })
    expect(missed).toEqual([])
  })
})

describe('what no digit decides', () => {
  test.each<[string, number]>([
    ['time, milliseconds', 0.84],
    ['EAN-13, French', 0],
    ['thirteen random digits', 0.17],
  ])('%s: possible %f, likely none', (name, possible) => {
    const make = UNDECIDABLE[name] ?? String
    expect(Math.abs(found(make, 'possible') - possible)).toBeLessThan(0.03)
    expect(found(make, 'likely')).toBe(0)
    expect(found(make, 'certain')).toBe(0)
  })
})

const RECORDS = 500

/** Of the numbers of a text, how many are found; of what is found, how much is a number. */
function measured(kind: KindOfText, least: Certainty): { readonly recall: number; readonly precision: number } {
  const { text, numbers } = textOf(kind, RECORDS)
  const written = new Set(numbers)
  const all = findNirs(text, { least }).map(({ nir }): string => nir)
  const right = all.filter((nir) => written.has(nir))
  return { recall: new Set(right).size / written.size, precision: all.length === 0 ? 1 : right.length / all.length }
}

describe('texts of many kinds, with numbers in half of their records', () => {
  test.each(Object.entries(KINDS_OF_TEXT))('%s: each number is found, and nothing else', (_, kind) => {
    expect(measured(kind, 'likely')).toEqual({ recall: 1, precision: 1 })
    expect(measured(kind, 'certain').precision).toBe(1)
    if (kind.certainty === 'certain') expect(measured(kind, 'certain').recall).toBe(1)
    expect(measured(kind, 'possible').recall).toBe(1)
  })

  test.each(Object.entries(KINDS_OF_TEXT))('%s: no number is left when it is redacted in pieces', (_, kind) => {
    const { text, numbers } = textOf(kind, 100)
    const redactor = createNirRedactor()
    let left = ''
    for (let at = 0; at < text.length; at += 37) left += redactor.push(text.slice(at, at + 37))
    left += redactor.end()
    expect(left).toBe(redactNirs(text))
    expect(findNirs(left, { least: 'possible' }).filter(({ nir }) => numbers.includes(nir))).toEqual([])
  })
})

describe('technical text', () => {
  test('at most one line in 10,000 is touched by default', () => {
    const makers = Object.values(TECHNICAL)
    const lines = makers.flatMap((make) => seeds.map(make))
    expect(lines.length).toBeGreaterThanOrEqual(10_000)
    const text = lines.map((line) => `${line}\n`).join('')
    expect(findNirs(text).length * 10_000).toBeLessThanOrEqual(lines.length)
  })
})

const PAGE = 'docs/reference/redaction.md'

test('docs/reference/redaction.md is fresh (UPDATE_DOCS=1 writes it)', () => {
  const page = pageOf()
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, page)
  expect(readFileSync(PAGE, 'utf8')).toBe(page)
}, 120_000)

/** The page: of how many texts of each kind a number is found in, by the least certainty. */
function pageOf(): string {
  const share = (value: number) => `${Number((value * 100).toFixed(1))} %`
  const rows = (kinds: Readonly<Record<string, (seed: number) => string>>, count: typeof found) =>
    Object.entries(kinds).map(
      ([kind, make]) => `| ${kind} | ${CERTAINTIES.map((least) => share(count(make, least))).join(' | ')} |`,
    )
  const head = (title: string) => [
    `| ${title} | ${CERTAINTIES.map((least) => `\`${least}\``).join(' | ')} |`,
    '| --- | ---: | ---: | ---: |',
  ]
  return [
    '# What is found in a text',
    '',
    `Measured on ${SIZE} generated texts of each kind by \`test/nir/text/precision.test.ts\`, which writes this page: in how many`,
    'a number is found, by the least certainty that is asked for. The default is `likely`. What each certainty means is in the',
    '[guide](../guides/redact-logs.md).',
    '',
    '## Numbers, found whole',
    '',
    ...head('as written'),
    ...rows(WRITTEN, foundWhole),
    '',
    '## What is no number',
    '',
    ...head('kind'),
    ...rows({ ...LOOK_ALIKES, ...UNDECIDABLE }, found),
    '',
    '## Texts of many kinds',
    '',
    `${RECORDS} records of each kind, a number in every other one, among times, amounts and identifiers: recall (of the numbers,`,
    'how many are found) and precision (of what is found, how much is a number). Thirteen characters have no certain find.',
    '',
    `| kind | ${CERTAINTIES.map((least) => `\`${least}\` recall | precision`).join(' | ')} |`,
    `| --- |${' ---: | ---: |'.repeat(CERTAINTIES.length)}`,
    ...Object.entries(KINDS_OF_TEXT).map(([name, kind]) => {
      const cells = CERTAINTIES.flatMap((least) => {
        const { recall, precision } = measured(kind, least)
        return [share(recall), recall === 0 ? '–' : share(precision)]
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
    '',
    '## Lines of technical text',
    '',
    ...head('kind'),
    ...rows(TECHNICAL, found),
    '',
  ].join('\n')
}
