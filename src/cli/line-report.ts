/**
 * The report of many lines as bytes: most are alike but for the number of the line, so only the others are texts.
 * Node only.
 *
 * @module
 */
import type { LineFinding, LineVerdicts } from '../bulk/line-checker.js'

/** Writes the report of a line of which there is something to say, or of one that has no value. */
export type LineWriter = (line: number, finding: LineFinding | undefined) => string

/** What is around the number of a line in the report of a plain number; nothing after it where no number is written. */
export interface PlainFrame {
  readonly before: string
  readonly after: string | undefined
}

/** Room for the number of a line: more lines than a file can have. */
const DIGITS = 16

/** Reports lines, each with a line feed; the first has a number. */
export function reportLines(
  { wellFormed, findings }: LineVerdicts,
  first: number,
  { before, after }: PlainFrame,
  writeLine: LineWriter,
): Buffer {
  const others = new Map([...findings].map(([index, finding]) => [index, `${writeLine(first + index, finding)}\n`]))
  for (let index = wellFormed.indexOf(0); index >= 0; index = wellFormed.indexOf(0, index + 1))
    if (!others.has(index)) others.set(index, `${writeLine(first + index, undefined)}\n`)
  let size = (wellFormed.length - others.size) * (before.length + DIGITS + (after?.length ?? 0) + 1)
  for (const text of others.values()) size += Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafe(size)
  const start = Buffer.from(before)
  const end = Buffer.from(`${after ?? ''}\n`)
  let at = 0
  for (let index = 0; index < wellFormed.length; index++) {
    const text = others.get(index)
    if (text === undefined) {
      at += start.copy(bytes, at)
      if (after !== undefined) at = writeNumber(bytes, at, first + index)
      at += end.copy(bytes, at)
    } else at += bytes.write(text, at)
  }
  return bytes.subarray(0, at)
}

/** Writes a whole number above 0 in digits, and returns where it ends. */
function writeNumber(bytes: Buffer, at: number, value: number): number {
  let end = at + 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++
  for (let index = end - 1, rest = value; index >= at; index--, rest = Math.floor(rest / 10))
    bytes[index] = 48 + (rest % 10)
  return end
}
