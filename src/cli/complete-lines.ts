/**
 * Numbers with their key, one a line: those given, or those of standard input. Node only.
 *
 * @module
 */
import { lineCutter, lineEnd, noDigits, readDigits, textReader } from '../bulk/lines.js'
import { isWellFormedNumber } from '../bulk/plain.js'
import { joinWithColon, type Locale } from '../locale.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import { significantText } from '../nir/judge/characters.js'
import { bodyKey, keyOf } from '../nir/judge/control-key.js'
import { isWellFormed } from '../nir/judge/judge.js'
import { type NirOptions, rulesOf } from '../nir/judge/profile.js'
import { parseNir } from '../nir/parse-nir.js'
import { type Terminal, write } from './command.js'
import { utf8Of } from './terminal/input.js'

/** How numbers are completed. */
export interface Completion {
  readonly nir: NirOptions
  readonly locale: Locale
  /** How many characters a number has at the end. */
  readonly length: 13 | 15
}

/** Writes a line for each number; says on standard error which are refused, and why. Whether none is. */
export async function completeNumbers(
  numbers: readonly string[],
  completion: Completion,
  terminal: Terminal,
): Promise<boolean> {
  const completed = numbers.map((number) => completeOne(number, completion))
  const refusals = numbers.map((number, index) =>
    completed[index] === '' ? refusalOf(number, index + 1, completion) : '',
  )
  await write(terminal.stdout, completed.map((number) => `${number}\n`).join(''))
  await write(terminal.stderr, refusals.join(''))
  return completed.every((number) => number !== '')
}

/** The same for each line of standard input. Of a plain number no text is made. */
export async function completeStream(completion: Completion, terminal: Terminal): Promise<boolean> {
  const cutter = lineCutter()
  const textOf = textReader()
  const rules = rulesOf(completion.nir)
  const digits = noDigits()
  let line = 0
  let isWhole = true

  async function print(lines: Uint8Array): Promise<void> {
    // A line grows by two characters at most, and has fourteen then.
    const output = Buffer.allocUnsafe(Math.ceil(lines.length * 1.25))
    let size = 0
    let refusals = ''
    for (let start = 0; start < lines.length; ) {
      line++
      if (readDigits(lines, start, digits) && isWellFormedNumber(digits, rules)) {
        size = copyNumber(lines, start, digits.end, output, size)
        if (digits.count < completion.length) size = writeKey(keyOf(digits.head, digits.tail), output, size)
        else size -= digits.count - completion.length
        output[size++] = LINE_FEED
        start = digits.end + 1
      } else {
        const end = lineEnd(lines, digits.end)
        const text = textOf(lines.subarray(start, end))
        const completed = completeOne(text, completion)
        if (completed === '') refusals += refusalOf(text, line, completion)
        size += output.write(`${completed}\n`, size, 'latin1')
        start = end + 1
      }
    }
    isWhole &&= refusals === ''
    await write(terminal.stdout, output.subarray(0, size))
    await write(terminal.stderr, refusals)
  }

  for await (const bytes of utf8Of(terminal.stdin)) await print(cutter.cut(bytes))
  await print(cutter.end())
  return isWhole
}

const LINE_FEED = 10
const SPACE = 32
const ZERO = 48
const LAST_CAPITAL = 90

/** Copies the characters of a plain number that count, its letter raised; returns where they end. */
function copyNumber(lines: Uint8Array, start: number, end: number, output: Uint8Array, at: number): number {
  let size = at
  for (let index = start; index < end; index++) {
    const code = lines[index] as number
    if (code > SPACE) output[size++] = code > LAST_CAPITAL ? code - 32 : code
  }
  return size
}

function writeKey(key: number, output: Uint8Array, at: number): number {
  output[at] = ZERO + ((key / 10) | 0)
  output[at + 1] = ZERO + (key % 10)
  return at + 2
}

/** The canonical characters of a number, as many as are asked for; nothing of one that is refused. */
function completeOne(number: string, { nir, length }: Completion): string {
  if (!isWellFormed(number, rulesOf(nir))) return ''
  const typed = significantText(number)
  return typed.length < length ? typed + bodyKey(typed) : typed.slice(0, length)
}

/** Says in a line why a number is refused. */
function refusalOf(number: string, line: number, { nir, locale }: Completion): string {
  const parsed = parseNir(number, nir)
  const sentences = parsed.ok ? '' : parsed.issues.map((issue) => describeNirIssue(issue, locale)).join(' ')
  return `${joinWithColon(String(line), sentences, locale)}\n`
}
