/**
 * Lines of bytes: cut from chunks as they arrive, read as digits without making a text of them, or made a text.
 *
 * @module
 */
import { MAX_LENGTH } from '../nir/judge/characters.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const NOTHING = /* @__PURE__ */ new Uint8Array(0)
const LINE_END = /* @__PURE__ */ Uint8Array.of(LINE_FEED)

/** What a line has beyond is dropped, so that a file without line feeds needs no memory; no number is so long. */
const LONGEST_LINE = 4096

/** Cuts chunks into lines. */
export interface LineCutter {
  /** The lines that a chunk ends, each with its line feed; what is left of it waits for the next one. */
  readonly cut: (chunk: Uint8Array) => Uint8Array
  /** The last line, where no line feed ends it; it gets one. */
  readonly end: () => Uint8Array
}

/** Makes a cutter of lines. */
export function lineCutter(): LineCutter {
  let rest: Uint8Array = NOTHING
  return {
    cut: (chunk) => {
      const whole = rest.length > 0 ? joined(rest, chunk) : chunk
      const size = whole.lastIndexOf(LINE_FEED) + 1
      // A copy, which `slice` of a Buffer is not: whoever reads a file reads the next chunk into the same bytes.
      rest = new Uint8Array(whole.subarray(size, size + LONGEST_LINE))
      return whole.subarray(0, size)
    },
    end: () => {
      const last = rest.length > 0 ? joined(rest, LINE_END) : NOTHING
      rest = NOTHING
      return last
    },
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

/** The digits of a line: the first seven characters of its number, the six after them and those of the key, as integers. */
export interface Digits {
  head: number
  tail: number
  key: number
  /** 1 where the department is 2A, which counts as 19, and 2 where it is 2B, which counts as 18; else 0. */
  corsica: number
  count: number
  /** Where the line feed is, or another character. */
  end: number
}

/** Digits to read into. */
export function noDigits(): Digits {
  return { head: 0, tail: 0, key: 0, corsica: 0, count: 0, end: 0 }
}

/**
 * Reads a line as digits and spaces. Whether it holds nothing else, and is no longer than what the parser reads; only then
 * the digits are those of the line. Else they are those before the first other character, and the end is where that is.
 *
 * @param lines - the last byte is a line feed
 */
export function readDigits(lines: Uint8Array, start: number, digits: Digits): boolean {
  let head = 0
  let tail = 0
  let key = 0
  let count = 0
  let corsica = 0
  let index = start
  // A loop for each number, as the judge has: the first that meets another character leaves it to those after it.
  for (; count < 7; index++) {
    const code = lines[index] as number
    const digit = code - 48
    // A is 1 and B is 2, of either case, in seventh place after a 2: they make 2A 19, and 2B 18, for the key.
    const letter = (code & ~32) - 64
    if (digit >>> 0 < 10) {
      head = head * 10 + digit
      count++
    } else if (count === 6 && head % 10 === 2 && (letter === 1 || letter === 2)) {
      head = head * 10 - letter
      corsica = letter
      count++
    } else if (code !== SPACE) break
  }
  for (; count < 13; index++) {
    const code = lines[index] as number
    const digit = code - 48
    if (digit >>> 0 < 10) {
      tail = tail * 10 + digit
      count++
    } else if (code !== SPACE) break
  }
  for (; ; index++) {
    const code = lines[index] as number
    const digit = code - 48
    if (digit >>> 0 < 10) {
      // No key has more digits, and an engine is slow at integers that grow.
      if (count < 15) key = key * 10 + digit
      count++
    } else if (code !== SPACE) break
  }
  if (lines[index] === CARRIAGE_RETURN && lines[index + 1] === LINE_FEED) index++
  digits.head = head
  digits.tail = tail
  digits.key = key
  digits.corsica = corsica
  digits.count = count
  digits.end = index
  return lines[index] === LINE_FEED && index - start <= MAX_LENGTH
}

/** Where the line that starts at an index ends. */
export function lineEnd(lines: Uint8Array, start: number): number {
  return lines.indexOf(LINE_FEED, start)
}

/** Makes texts of lines. Nearly every one is ASCII, and then no decoder is needed. */
export function textReader(): (line: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return (bytes) => {
    const line = bytes.subarray(0, LONGEST_LINE)
    const codes: number[] = []
    for (let index = 0; index < line.length; index++) {
      const code = line[index] as number
      if (code > 127) return decoder.decode(line)
      codes.push(code)
    }
    return String.fromCharCode.apply(null, codes)
  }
}
