import { describe, expect, test } from 'vitest'
import {
  buildNir,
  classifyNumber,
  compareIdentity,
  completeNir,
  computeControlKey,
  findBirthYears,
  findNirs,
  formatNir,
  INS_AUTHORITIES,
  isValidNir,
  maskNir,
  parseNia,
  parseNir,
  redactNirs,
  suggestCorrections,
  unwrap,
} from '../../src/nir/index.js'

const NUMBER = '255081416802538'
const parsed = unwrap(parseNir(NUMBER))

/** Every function that is given a text from outside. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['parseNir', (text) => parseNir(text)],
  ['parseNia', (text) => parseNia(text)],
  ['isValidNir', (text) => isValidNir(text)],
  ['completeNir', (text) => completeNir(text)],
  ['computeControlKey', (text) => computeControlKey(text)],
  ['classifyNumber', (text) => classifyNumber(text)],
  ['suggestCorrections', (text) => suggestCorrections(text)],
  ['buildNir', (text) => buildNir({ ...parsed, birthPlace: { code: text } })],
  ['compareIdentity', (text) => compareIdentity(parsed, { birthDate: text, birthPlace: text })],
]

/** Reads every character of a text and does nothing else. */
function pass(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

/** The least time of ten calls, in milliseconds: what else the machine does only adds time. */
function leastTime(call: () => unknown): number {
  const times = Array.from({ length: 10 }, () => {
    const started = performance.now()
    call()
    return performance.now() - started
  })
  return Math.min(...times)
}

describe('length', () => {
  test.each(READERS)('%s reads a text of a million characters no longer than one of a hundred', (_, read) => {
    for (const filler of ['1', ' 1', ' ', 'a', '\n', '2A', '🙂']) {
      const long = filler.repeat(1_000_000)
      expect(leastTime(() => read(long))).toBeLessThan(leastTime(() => pass(long)))
    }
  })

  test.each(READERS)('%s does not read past the hundredth character', (_, read) => {
    const text = ` ${NUMBER}`.repeat(100_000)
    expect(JSON.stringify(read(text)) ?? '').not.toContain(NUMBER)
  })
})

describe('what engines keep of the last match', () => {
  const legacy = RegExp as unknown as Readonly<Record<string, string>>
  const kept = () => ['input', 'lastMatch', 'leftContext', 'rightContext', '$1'].map((name) => legacy[name]).join('|')
  const typed = '2 55 08 14 168 025 39'

  test.each<[string, () => unknown]>([
    ...READERS.map(([name, read]): [string, () => unknown] => [name, () => [typed, NUMBER].map(read)]),
    ['suggestCorrections with letters', () => suggestCorrections('2 55 O8 14 168 O25 38')],
    ['formatNir', () => formatNir(parsed.nir)],
    ['maskNir', () => maskNir(parsed.nir, { keep: ['sex', 'place'] })],
    ['buildNir', () => buildNir(parsed)],
    ['findBirthYears', () => findBirthYears(parsed, '2026-06-30')],
    ['compareIdentity', () => compareIdentity(parsed, { birthDate: '1955-08-14', birthPlace: '14168', sex: 'male' })],
    ['findNirs', () => findNirs(`n° ${NUMBER}`)],
    ['redactNirs', () => redactNirs(`n° ${NUMBER}`, { replacement: ({ nir }) => maskNir(nir) })],
  ])('%s leaves nothing in the state of regular expressions', (_, call) => {
    expect('nothing of ours').toMatch(/nothing/)
    const before = kept()
    call()
    expect(kept()).toBe(before)
  })
})

describe('what is handed out', () => {
  const answers = () => [
    parseNir('2 55 13 14 168 025 38'),
    parseNir(NUMBER),
    parseNir('1550814168025'),
    classifyNumber('5 1 013 00000042'),
    compareIdentity(parsed, { sex: 'male', birthDate: '1956-07', birthPlace: '14169' }),
    suggestCorrections('2 55 O8 14 168 O25 38'),
    findNirs(`n° ${NUMBER}`),
    findBirthYears(parsed, '2026-06-30'),
    INS_AUTHORITIES,
  ]

  test('a caller who writes into it changes no later answer', () => {
    const before = structuredClone(answers())
    for (const answer of answers()) spoil(answer)
    expect(answers()).toEqual(before)
  })

  test('it can be frozen, and everything answers as before', () => {
    const before = structuredClone(answers())
    for (const answer of answers()) freeze(answer)
    expect(answers()).toEqual(before)
  })
})

function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) spoil(inner)
  for (const name of Object.keys(value)) Reflect.set(value, name, 'spoilt')
  if (Array.isArray(value)) Reflect.apply(Array.prototype.push, Object.isFrozen(value) ? [] : value, ['spoilt'])
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) freeze(inner)
  Object.freeze(value)
}

describe('what every object has', () => {
  const answers = () =>
    JSON.stringify([
      ...READERS.map(([, read]) => [NUMBER, '2 55 13 14 168 025 38', '1550814168025', '9', '2 5', ''].map(read)),
      parseNir('1 50 03 91 114 025 27'),
      parseNia('7 55 08 14 168 025 38', { irregular: true }),
      compareIdentity(parsed, {}),
      compareIdentity(parsed, { birthDate: '1955-00', birthPlace: '20' }),
      findNirs(`n° ${NUMBER} 2550814168025`),
      redactNirs(`n° ${NUMBER} 2550814168025`),
      formatNir(parsed.nir),
      maskNir(parsed.nir),
      findBirthYears(parsed, '2026-06-30'),
    ])
  const names = [
    ...['profile', 'key', 'irregular', 'day', 'birthYear', 'least', 'replacement', 'separator', 'keep', 'character'],
    ...['hints', 'sex', 'birthDate', 'birthPlace', 'code', 'gap', 'value', 'department', 'country', 'until', 'from'],
    ...['doubtfulUntil', 'sameCommune', 'formerDepartment', 'missing', 'expected', 'part', 'span', 'path', 'kind'],
    ...['warnings', 'alternatives', 'month', 'level', 'reason', 'verdict', 'nir', 'slip', 'certainty', 'nia', 'locale'],
    ...['0', '1', '2', '3', '9', '13', '14', '15', '16', '17', '20', '91', '99', '-1', '-2'],
  ]

  test.each(names)('an inherited %s changes no answer', (name) => {
    const before = answers()
    let polluted = ''
    try {
      Object.assign(Object.prototype, { [name]: 'absent' })
      polluted = answers()
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    expect(polluted).toBe(before)
  })
})
