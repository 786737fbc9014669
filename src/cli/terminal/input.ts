/**
 * What a command reads as text, in any encoding that a spreadsheet or a shell writes. Node only.
 *
 * @module
 */
import { Misuse } from '../command.js'
import { codecOf, fromStart } from './encoding.js'

/** Bytes as UTF-8: those of UTF-16 are turned into it. Throws {@link Misuse} where they are no text. */
export async function* utf8Of(input: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
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
