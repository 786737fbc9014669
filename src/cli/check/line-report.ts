/**
 * The report of many lines as bytes: most are alike but for the number of the line, so only the others are texts.
 * Node only.
 *
 * @module
 */
import type { LineFinding, LineVerdicts } from '../../bulk/line-checker.js'

/** Writes the report of a line of which there is something to say, or of one that has no value. */
export type LineWriter = (line: number, finding: LineFinding | undefined) => string

/** What is around the number of a line in the report of a plain number; nothing after it where no number is written. */
export interface PlainFrame {
  readonly before: string
  readonly after: string | undefined
}

/** Room for the number of a line: more lines than a file can have. */
const DIGITS = 16

const ZERO = 48
const NINE = 57

/** Reports lines, each with a line feed; the first has a number. */
export function reportLines(
  verdicts: LineVerdicts,
  first: number,
  { before, after }: PlainFrame,
  writeLine: LineWriter,
): Buffer {
  const others = othersOf(verdicts)
  const texts = others.map((index) => `${writeLine(first + index, verdicts.findings.get(index))}\n`)
  const { length } = verdicts.wellFormed
  let size = (length - others.length) * (before.length + DIGITS + (after?.length ?? 0) + 1)
  for (const text of texts) size += Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafe(size)
  let at = 0
  let done = 0
  for (let place = 0; place < others.length; place++) {
    const index = others[place] as number
    at = writePlain(bytes, at, first + done, first + index, { before, after })
    at += bytes.write(texts[place] as string, at)
    done = index + 1
  }
  return bytes.subarray(0, writePlain(bytes, at, first + done, first + length, { before, after }))
}

/** The lines that are not plain, in order: those of which there is something to say, and those without a value. */
function othersOf({ wellFormed, findings }: LineVerdicts): readonly number[] {
  const others = Array.from(findings.keys())
  const said = others.length
  for (let index = wellFormed.indexOf(0); index >= 0; index = wellFormed.indexOf(0, index + 1))
    if (!findings.has(index)) others.push(index)
  return others.length === said ? others : others.sort((one, other) => one - other)
}

/** Writes the report of plain lines, up to a number that is no longer one of theirs, and returns where it ends. */
function writePlain(bytes: Buffer, at: number, from: number, to: number, { before, after }: PlainFrame): number {
  if (from === to) return at
  if (after === undefined) {
    const end = at + (to - from) * (before.length + 1)
    bytes.fill(`${before}\n`, at, end)
    return end
  }
  let end = at
  let line = Buffer.from(`${before}${from}${after}\n`)
  for (let number = from; ; ) {
    for (let index = 0; index < line.length; index++) bytes[end++] = line[index] as number
    if (++number === to) return end
    // The next line is this one with the next number.
    let digit = line.length - after.length - 2
    for (; line[digit] === NINE; digit--) line[digit] = ZERO
    if (digit < before.length) line = Buffer.from(`${before}${number}${after}\n`)
    else line[digit] = (line[digit] as number) + 1
  }
}
