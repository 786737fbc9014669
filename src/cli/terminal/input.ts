/**
 * What a command reads as text, in any encoding that a spreadsheet or a shell writes. Node only.
 *
 * @module
 */
import { Misuse } from '../command.js'
import { codecOf, fromStart } from './encoding.js'

/**
 * Bytes as UTF-8, lines ended by line feeds: those of UTF-16 are turned into it, and so are the line ends of a text that has
 * carriage returns alone, as « CSV (Macintosh) » of spreadsheets. Throws {@link Misuse} where they are no text.
 */
export async function* utf8Of(input: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  let hasReturns: boolean | undefined
  // Kept from the first return on, until it is known what ends the lines.
  let start: Uint8Array = new Uint8Array()
  for await (const piece of decoded(input)) {
    const bytes: Uint8Array = start.length > 0 ? Buffer.concat([start, piece]) : piece
    hasReturns ??= hasReturnsAlone(bytes)
    const isKept = hasReturns === undefined && bytes.includes(CARRIAGE_RETURN)
    start = isKept ? bytes : bytes.subarray(bytes.length)
    if (!isKept) yield hasReturns ? withLineFeeds(bytes) : bytes
  }
  if (start.length > 0) yield withLineFeeds(start)
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** A text that has no line feed among so many bytes, but returns, has none. */
const MOST_WITHOUT_FEED = 65_536

/** Whether carriage returns alone end the lines of a text, as far as its first bytes tell. */
function hasReturnsAlone(start: Uint8Array): boolean | undefined {
  if (start.includes(LINE_FEED)) return false
  return start.length > MOST_WITHOUT_FEED && start.includes(CARRIAGE_RETURN) ? true : undefined
}

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte))
}

async function* decoded(input: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  let codec: ReturnType<typeof codecOf> | undefined
  for await (const piece of fromStart(bytesOf(input))) {
    codec ??= codecOf(piece)
    yield codec.isAscii ? piece : Buffer.from(codec.decode(piece))
  }
  if (codec && !codec.isAscii) yield Buffer.from(codec.decode())
}

/** Reads a stream to its end, without its mark. Throws {@link Misuse} once it is longer than what a command can use. */
export async function readText(input: NodeJS.ReadableStream, mostBytes: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytesOf(input)) {
    size += piece.length
    if (size > mostBytes) throw new Misuse('input-too-long')
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  const codec = codecOf(bytes)
  const text = codec.decode(bytes) + codec.decode()
  return text.replace(/^\ufeff/, '').replace(/[\udc80-\udcff]/g, (byte) => windowsCharacter(byte.charCodeAt(0) & 0xff))
}

/** The bytes of a stream as they are. */
export async function* bytesOf(input: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** Where Windows has characters of its own, the first of them 0x80; elsewhere it agrees with ISO 8859-1. */
const WINDOWS_START = 0x80
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a byte that is no UTF-8: a spreadsheet on Windows writes its own encoding. */
function windowsCharacter(byte: number): string {
  return WINDOWS.charAt(byte - WINDOWS_START) || String.fromCharCode(byte)
}
