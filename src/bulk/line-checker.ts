/**
 * Numbers in a stream of bytes, one a line, judged without making a text of each.
 *
 * @module
 */
import { assertDay, type Day } from '../day.js'
import type { NirIssue } from '../nir/judge/issue.js'
import { type JudgeOptions, type NirOptions, rulesOf } from '../nir/judge/profile.js'
import type { ParsedNir } from '../nir/nir.js'
import { parseNir } from '../nir/parse-nir.js'
import { own } from '../record.js'
import type { Result } from '../result.js'
import { type PlainJudge, plainJudge } from './plain.js'

/** How to judge the numbers of many lines. */
export interface LineOptions extends JudgeOptions {
  /** The day on which the numbers are read: nobody is born after it. */
  readonly day?: Day
  /**
   * Whether the lines are values as databases write them to tab-separated text: `\\t` for a tab, `\\N` for a NULL. No by
   * default.
   *
   * @see https://clickhouse.com/docs/interfaces/formats/TabSeparated; PostgreSQL, COPY, text format
   */
  readonly escaped?: boolean
}

/** What `parseNir` says of a line. */
export type LineFinding = Result<ParsedNir, NirIssue>

/** The verdicts on some lines, in order. */
export interface LineVerdicts {
  /** One byte a line: 1 where its number is well formed, 0 where it is not. */
  readonly wellFormed: Uint8Array
  /**
   * What `parseNir` says of each line of which there is something to say: issues or warnings. By index, from 0. Of a
   * NULL there is none.
   */
  readonly findings: ReadonlyMap<number, LineFinding>
}

/** Judges lines as they arrive. */
export interface LineChecker {
  /**
   * Judges the lines that a chunk of UTF-8 ends; what is left of it waits for the next one.
   *
   * @throws TypeError when the chunk is no `Uint8Array`
   */
  check(chunk: Uint8Array): LineVerdicts
  /** Judges the last line, where no line feed ends it. */
  end(): LineVerdicts
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const NOTHING = /* @__PURE__ */ new Uint8Array(0)
const LINE_END = /* @__PURE__ */ Uint8Array.of(LINE_FEED)

/** What a line has beyond is dropped, so that a file without line feeds needs no memory; no number is so long. */
const LONGEST_LINE = 4096

/**
 * Creates a checker of lines: bytes in, a column of verdicts out. Each line gets the verdict that `parseNir` gives to its
 * text, several times as fast: only what is not plain is made a text and parsed. Memory does not grow with the input.
 *
 * @param options - profile, key and day, as for `parseNir`
 * @throws RangeError when `profile` or `key` is no word of its list, or `day` no day
 * @example
 * const checker = createLineChecker()
 * const bytes = new TextEncoder().encode('255081416802538\n2 78 11 2C 050 002 86\n')
 * const { wellFormed, findings } = checker.check(bytes)
 * Array.from(wellFormed) // => [1, 0]
 * Array.from(findings.keys()) // => [0, 1]
 * checker.end().wellFormed.length // => 0
 */
export function createLineChecker(options?: LineOptions): LineChecker {
  const rules = rulesOf(options)
  const day = own(options, 'day')
  if (day !== undefined) assertDay(day)
  const parsing: NirOptions = {
    profile: own(options, 'profile') ?? 'insee',
    key: rules.key,
    ...(day !== undefined && { day }),
  }
  const isEscaped = own(options, 'escaped') === true
  const isPlain = plainJudge(rules, day)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest: Uint8Array = NOTHING

  /** Judges lines, each with its line feed. */
  function judge(lines: Uint8Array): LineVerdicts {
    // Each line has a byte at least.
    const flags = new Uint8Array(lines.length)
    let count = 0
    const findings = new Map<number, LineFinding>()
    for (let start = 0; start < lines.length; ) {
      let end = plainEnd(lines, start, isPlain)
      if (end === 0) {
        end = lines.indexOf(LINE_FEED, start)
        const text = textOf(lines.subarray(start, end), decoder)
        const finding = isEscaped && text === NULL ? undefined : parseNir(isEscaped ? unescaped(text) : text, parsing)
        if (finding && !(finding.ok && finding.value.warnings.length === 0)) findings.set(count, finding)
        if (finding?.ok) flags[count] = 1
      } else flags[count] = 1
      count++
      start = end + 1
    }
    return { wellFormed: flags.slice(0, count), findings }
  }

  return {
    check: (chunk) => {
      if (!isBytes(chunk)) throw new TypeError('a chunk is a Uint8Array')
      const whole = rest.length > 0 ? joined(rest, chunk) : chunk
      const size = whole.lastIndexOf(LINE_FEED) + 1
      rest = whole.slice(size, size + LONGEST_LINE)
      return judge(whole.subarray(0, size))
    },
    end: () => {
      const last = rest.length > 0 ? joined(rest, LINE_END) : NOTHING
      rest = NOTHING
      return judge(last)
    },
  }
}

/** Whether something is a `Uint8Array`, of this realm or another. */
function isBytes(chunk: unknown): boolean {
  return ArrayBuffer.isView(chunk) && Object.prototype.toString.call(chunk) === '[object Uint8Array]'
}

/**
 * Reads a line as digits and spaces.
 *
 * @returns where its line feed is, if its number is plain; else 0
 */
function plainEnd(lines: Uint8Array, start: number, isPlain: PlainJudge): number {
  let head = 0
  let tail = 0
  let key = 0
  let count = 0
  let corsica = 0
  let index = start
  // The last byte is a line feed.
  for (; lines[index] !== LINE_FEED; index++) {
    const code = lines[index] as number
    const digit = code - 48
    // A is 1 and B is 2, of either case, in seventh place after a 2: they make 2A 19, and 2B 18, for the key.
    const letter = (code & ~32) - 64
    if (digit >>> 0 < 10) {
      if (count < 7) head = head * 10 + digit
      else if (count < 13) tail = tail * 10 + digit
      else key = key * 10 + digit
      count++
    } else if (count === 6 && head % 10 === 2 && (letter === 1 || letter === 2)) {
      head = head * 10 - letter
      corsica = letter
      count++
    } else if (code !== SPACE && !(code === CARRIAGE_RETURN && lines[index + 1] === LINE_FEED)) return 0
  }
  return count === 15 && isPlain(head, tail, key, corsica) ? index : 0
}

/** What databases write for a value that is not there. */
const NULL = '\\N'

/** The character that each escape means: `\t` is a tab. Any other character after a backslash means itself. */
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' }

/** A value of tab-separated text as it was. */
function unescaped(text: string): string {
  let value = ''
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (sign !== '\\') value += sign
    else {
      const meant = text.charAt(++index)
      value += own(ESCAPES, meant) ?? meant
    }
  }
  return value
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

/** The text of a line. Nearly every one is ASCII, and then no decoder is needed. */
function textOf(bytes: Uint8Array, decoder: TextDecoder): string {
  const line = bytes.length > LONGEST_LINE ? bytes.subarray(0, LONGEST_LINE) : bytes
  const codes: number[] = []
  for (let index = 0; index < line.length; index++) {
    const code = line[index] as number
    if (code > 127) return decoder.decode(line)
    codes.push(code)
  }
  return String.fromCharCode.apply(null, codes)
}
