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
import { lineCutter, lineEnd, noDigits, readDigits, textReader } from './lines.js'
import { plainJudge } from './plain.js'

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
   * Judges the lines that a chunk of UTF-8 ends; what is left of it waits for the next one. Afterwards, the bytes of the
   * chunk may be used again.
   *
   * @throws TypeError when the chunk is no `Uint8Array`
   */
  check(chunk: Uint8Array): LineVerdicts
  /** Judges the last line, where no line feed ends it. */
  end(): LineVerdicts
}

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
  const parse = lineParser(parsing, own(options, 'escaped') === true)
  const isPlain = plainJudge(rules, day)
  const digits = noDigits()
  const cutter = lineCutter()

  /** Judges lines, each with its line feed. */
  function judge(lines: Uint8Array): LineVerdicts {
    // Each line has a byte at least.
    const flags = new Uint8Array(lines.length)
    let count = 0
    const findings = new Map<number, LineFinding>()
    for (let start = 0; start < lines.length; ) {
      if (readDigits(lines, start, digits) && isPlain(digits)) {
        flags[count] = 1
        start = digits.end + 1
      } else {
        const end = lineEnd(lines, digits.end)
        const finding = parse(lines.subarray(start, end))
        if (finding && !(finding.ok && finding.value.warnings.length === 0)) findings.set(count, finding)
        if (finding?.ok) flags[count] = 1
        start = end + 1
      }
      count++
    }
    return { wellFormed: flags.slice(0, count), findings }
  }

  return {
    check: (chunk) => {
      if (!isBytes(chunk)) throw new TypeError('a chunk is a Uint8Array')
      return judge(cutter.cut(chunk))
    },
    end: () => judge(cutter.end()),
  }
}

/** Makes a parser of lines: what `parseNir` says of each, and nothing of a NULL, which only an escaped line can be. */
export function lineParser(options: NirOptions, isEscaped: boolean): (line: Uint8Array) => LineFinding | undefined {
  const textOf = textReader()
  return (line) => {
    const text = textOf(line)
    if (!isEscaped) return parseNir(text, options)
    return NULL.test(text) ? undefined : parseNir(unescaped(text), options)
  }
}

/** Whether something is a `Uint8Array`, of this realm or another. */
function isBytes(chunk: unknown): boolean {
  return ArrayBuffer.isView(chunk) && Object.prototype.toString.call(chunk) === '[object Uint8Array]'
}

/** What databases write for a value that is not there, before a line end of Windows too. */
const NULL = /^\\N\r?$/

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
