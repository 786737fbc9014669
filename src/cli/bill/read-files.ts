/**
 * Files that the command is given, and a bill of several lines from one.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import type { Care } from '../../coverage/care.js'
import { Misuse, type Terminal } from '../command.js'
import { readText } from '../terminal/input.js'

/** Bytes: bills of a lifetime, and little enough to hold in memory. */
const LONGEST_INPUT = 1_048_576

/** Reads a file, or standard input for `-`. */
export async function readFile(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return readText(terminal.stdin, LONGEST_INPUT)
  try {
    return await readText(createReadStream(file), LONGEST_INPUT)
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse('unreadable-file')
  }
}

/** The lines of a bill: a JSON list, or a JSON object a line. The calculation checks them. */
export function readBill(content: string): readonly Care[] {
  const whole = parseJson(content)
  if (Array.isArray(whole)) return whole
  if (whole !== undefined) return [whole as Care]
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map(parseJson)
  if (read.length === 0 || read.includes(undefined)) throw new Misuse('no-json-bill')
  return read as Care[]
}

/** The value of a JSON text; nothing where it is none. */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
