/**
 * The report of many lines as bytes. Most say the same but for the number of the line, so a report is a frame around that
 * number, made once. Node only.
 *
 * @module
 */

/** The report of a line, but for the number of the line. */
export interface Frame {
  /** What is around the number: it is written between each two parts. */
  readonly parts: readonly Buffer[]
  /** How many bytes a report has at most. */
  readonly most: number
}

/** Writes reports one after another. */
export interface LineReport {
  /** Adds the report of the next line. */
  readonly add: (frame: Frame) => void
  /** What was added since the last time. */
  readonly take: () => Uint8Array
}

/** A number that is nothing else in a report. No file has so many lines, so that no number of one is longer. */
const SOME_LINE = 7_777_777_777_777_777

const ZERO = 48
const NINE = 57

/** Room to begin with. Where it does not do, it is doubled. */
const ROOM = 65_536

/** The frame of a report, from what is written for a line of some number. */
export function frameOf(report: (line: number) => string): Frame {
  const text = `${report(SOME_LINE)}\n`
  return {
    parts: text.split(String(SOME_LINE)).map((part) => Buffer.from(part)),
    most: Buffer.byteLength(text),
  }
}

/** Makes a report of lines, numbered from 1. */
export function lineReport(): LineReport {
  let bytes: Buffer = Buffer.allocUnsafe(ROOM)
  let size = 0
  let number: Buffer = Buffer.from('0')
  return {
    add: ({ parts, most }) => {
      number = next(number)
      if (size + most > bytes.length) bytes = enlarged(bytes, size, most)
      // In variables of this function, which an engine keeps in registers.
      const target = bytes
      let at = size
      for (let index = 0; index < parts.length; index++) {
        if (index > 0) at = copy(number, target, at)
        at = copy(parts[index] as Buffer, target, at)
      }
      size = at
    },
    take: () => {
      const taken = bytes.subarray(0, size)
      bytes = Buffer.allocUnsafe(bytes.length)
      size = 0
      return taken
    },
  }
}

/** The number after a number, in the same digits while they do. */
function next(number: Buffer): Buffer {
  let digit = number.length - 1
  for (; number[digit] === NINE; digit--) number[digit] = ZERO
  if (digit < 0) return Buffer.from(`1${'0'.repeat(number.length)}`)
  number[digit] = (number[digit] as number) + 1
  return number
}

/** Bytes with room for more of them. */
function enlarged(bytes: Buffer, size: number, more: number): Buffer {
  const larger = Buffer.allocUnsafe(2 * (size + more))
  larger.set(bytes.subarray(0, size))
  return larger
}

/** Copies a few bytes, and returns where they end: a call of the platform would take longer. */
function copy(part: Buffer, target: Buffer, at: number): number {
  for (let index = 0; index < part.length; index++) target[at + index] = part[index] as number
  return at + part.length
}
