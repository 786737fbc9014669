import { describe, expect, test } from 'vitest'
import { functions, type Reachable } from './exports.js'
import { isLong } from './runs.js'

/** What a long text may be made of. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '2550814168'.repeat(length / 10),
  'spaced digits': (length) => ' 1'.repeat(length / 2),
  letters: (length) => 'a'.repeat(length),
  blanks: (length) => ' '.repeat(length),
  numbers: (length) => '255081416802538\n'.repeat(length / 16),
  brackets: (length) => '('.repeat(length),
  'numbers after brackets that close': (length) => ')1550814168025 '.repeat(length / 15),
  'words that begin a limit': (length) => 'max 1 '.repeat(length / 6),
  'a blank in digits': (length) => `${'1'.repeat(length / 2)}\u200b${'1'.repeat(length / 2)}`,
}

/** A short run stops earlier: what grows with the square of the length shows there too. */
const LONG = isLong ? 1e6 : 4e4
const SHORT = LONG / 100

/** A character of a long text costs at most so many times what it costs in a short one, and a call so many ms anyhow. */
const GROWTH = 20
const ANYHOW = 60

/** The ways to give a text: alone, after another argument, in a request, in a record. */
const GIVEN: readonly ((text: string) => readonly unknown[])[] = [
  (text) => [text],
  (text) => ['2', text],
  (text) => [{ text, caret: text.length }],
  (text) => [{ text: '', caret: 0, inputType: 'insertFromPaste', data: text }],
  (text) => [{ type: text, on: text, act: text, kind: text, fee: text }],
]

function timeOf({ run }: Reachable, args: readonly unknown[]): number {
  const start = performance.now()
  try {
    const answer = run(...args)
    // What answers with an object that takes a text, such as a redactor.
    for (const inner of Object.values(Object(answer))) if (typeof inner === 'function') inner(...args)
  } catch {
    // What it throws is judged elsewhere.
  }
  return performance.now() - start
}

/** The least of a few runs: what the machine does besides only adds. */
function least(one: Reachable, args: readonly unknown[], turns: number): number {
  return Math.min(...Array.from({ length: turns }, () => timeOf(one, args)))
}

/** Whether a character costs much more in a text that is ten times, then a hundred times as long. */
function isSteep(one: Reachable, texts: readonly string[], give: (text: string) => readonly unknown[]): boolean {
  const [short = '', ...longer] = texts
  return longer.some((text) => {
    const time = timeOf(one, give(text))
    if (time < ANYHOW) return false
    // Several looks: a busy machine makes one of them slow, not all.
    const times = [time, ...Array.from({ length: 3 }, () => timeOf(one, give(text)))]
    const perCharacter = Math.max(least(one, give(short), 5), 0.01) / short.length
    return Math.min(...times) > Math.max(ANYHOW, GROWTH * perCharacter * text.length)
  })
}

const reachable = await functions()

describe.each(Object.entries(TEXTS))('a long text: %s', (_, make) => {
  test('costs no more for each character than a short one, in every function (promise: linear)', {
    timeout: 120_000,
  }, () => {
    const texts = [SHORT, SHORT * 10, LONG].map(make)
    const steep = reachable.filter((one) => GIVEN.some((give) => isSteep(one, texts, give)))
    expect(steep.map(({ name }) => name)).toEqual([])
  })
})

describe('what reads one number', () => {
  const readers = reachable.filter(({ name }) =>
    / (?:parse|isValid|complete|computeControlKey|editNir|check)/.test(name),
  )

  test.each(readers)('$name answers a long text as soon as a short one (promise: length-first)', (one) => {
    const hundred = least(one, ['1'.repeat(101)], 30)
    const long = least(one, ['1'.repeat(1e6)], 30)
    expect(long).toBeLessThan(Math.max(20 * hundred, 1))
  })
})
