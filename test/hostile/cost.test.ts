import { describe, expect, test } from 'vitest'
import { functions, type Reachable } from './exports.js'

/** What a text of a million characters may be made of. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '2550814168'.repeat(length / 10),
  'spaced digits': (length) => ' 1'.repeat(length / 2),
  letters: (length) => 'a'.repeat(length),
  blanks: (length) => ' '.repeat(length),
  numbers: (length) => '255081416802538\n'.repeat(length / 16),
  'a blank in digits': (length) => `${'1'.repeat(length / 2)}\u200b${'1'.repeat(length / 2)}`,
}

const SHORT = 1e4
const LONG = 1e6

/** A character of a long text costs at most so many times what it costs in a short one, and a call so many ms anyhow. */
const GROWTH = 8
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
    const perCharacter = Math.max(least(one, give(short), 5), 0.01) / short.length
    return Math.min(time, timeOf(one, give(text))) / text.length > GROWTH * perCharacter
  })
}

const reachable = await functions()

describe.each(Object.entries(TEXTS))('a million characters: %s', (_, make) => {
  test('cost no more for each than ten thousand, in every function (promise: linear)', { timeout: 120_000 }, () => {
    const texts = [SHORT, SHORT * 10, LONG].map(make)
    const steep = reachable.filter((one) => GIVEN.some((give) => isSteep(one, texts, give)))
    expect(steep.map(({ name }) => name)).toEqual([])
  })
})

describe('what reads one number', () => {
  const readers = reachable.filter(({ name }) =>
    / (?:parse|isValid|complete|computeControlKey|editNir|check)/.test(name),
  )

  test.each(readers)('$name answers a million characters as soon as a hundred (promise: length-first)', (one) => {
    const hundred = least(one, ['1'.repeat(101)], 30)
    const million = least(one, ['1'.repeat(LONG)], 30)
    expect(million).toBeLessThan(Math.max(20 * hundred, 1))
  })
})
