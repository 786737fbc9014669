/**
 * Bytes as text and back, so that what is not replaced comes out byte for byte. Node only.
 *
 * UTF-8 is read as such. A byte that is none becomes a lone low surrogate, U+DC80 to U+DCFF, which no UTF-8 has, and the
 * same byte again: so a text in any encoding that contains ASCII passes. UTF-16 is known by its mark. What is neither is
 * refused, a packed file too: it would pass for a text without numbers.
 *
 * @module
 */
import { isAscii } from 'node:buffer'
import { Misuse } from '../command.js'

/** Reads pieces of bytes and writes text of the same encoding. */
export interface Codec {
  /** Whether a text of ASCII is the same bytes. */
  readonly isAscii: boolean
  /** Without a piece: what an end within a character leaves. */
  readonly decode: (piece?: Uint8Array) => string
  readonly encode: (text: string) => Uint8Array
}

const NOTHING: Uint8Array = new Uint8Array()

const LINE_FEED = 10

/** How files begin that are packed: gzip, zip with the files of offices, bzip2, zstd, xz, 7z and PDF. */
const PACKED: readonly (readonly number[])[] = [
  [0x1f, 0x8b, 0x08],
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
]

/** As many bytes say what a text is. */
const START = 8

/**
 * The same bytes, the first of them in a piece that is long enough to know the text by. A short line is enough: whoever
 * wrote it may wait for an answer.
 */
export async function* fromStart(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start = NOTHING
  let isKnown = false
  for await (const piece of input) {
    const bytes: Uint8Array = isKnown ? piece : Buffer.concat([start, piece])
    isKnown ||= bytes.length >= START || isLine(bytes)
    if (isKnown) yield bytes
    else start = bytes
  }
  if (!isKnown && start.length > 0) yield start
}

/** Whether bytes are whole lines, of UTF-8 or the like: a line end of UTF-16 has a zero. */
function isLine(bytes: Uint8Array): boolean {
  return bytes.at(-1) === LINE_FEED && !bytes.includes(0)
}

/** The codec of a text, by its first bytes. */
export function codecOf(start: Uint8Array): Codec {
  if (start[0] === 0xff && start[1] === 0xfe && !(start[2] === 0 && start[3] === 0)) return utf16(false)
  if (start[0] === 0xfe && start[1] === 0xff) return utf16(true)
  if (PACKED.some((signs) => signs.every((sign, index) => sign === start[index]))) throw new Misuse('packed-file')
  const zeros = start.filter((byte) => byte === 0).length
  if (zeros * 5 > start.length) throw new Misuse('unknown-encoding')
  return utf8()
}

function utf8(): Codec {
  let rest = NOTHING
  return {
    isAscii: true,
    decode: (piece) => {
      const bytes = Buffer.concat([rest, piece ?? NOTHING])
      const end = piece ? wholeCharacters(bytes) : bytes.length
      rest = bytes.subarray(end)
      return textOf(bytes.subarray(0, end))
    },
    encode: bytesOf,
  }
}

/** Whole characters of UTF-8 as text, bytes that are none too. */
export function textOf(bytes: Buffer): string {
  return strictly(bytes) ?? decodeBytes(bytes)
}

/** The bytes of such a text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return bytes.includes(REPLACED) ? encodeBytes(text) : bytes
}

/** What the platform writes for half a character: a byte that is no UTF-8. */
const REPLACED = '\ufffd'

/** How many bytes there are up to the end of the last character that is whole. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = Number(bytes[bytes.length - back])
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length
    if (byte < 0x80) break
  }
  return bytes.length
}

/** How many bytes a character of UTF-8 has, by its first. */
function lengthOf(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
}

/** Bytes of which some are no UTF-8. */
function decodeBytes(bytes: Uint8Array): string {
  let text = ''
  const codes: number[] = []
  for (let index = 0; index < bytes.length; ) {
    const byte = Number(bytes[index])
    const code = byte < 0x80 ? byte : characterAt(bytes, index)
    codes.push(code < 0 ? 0xdc00 + byte : code)
    index += code < 0 ? 1 : lengthOf(byte)
    if (codes.length === MOST_CODES || index >= bytes.length) text += String.fromCodePoint.apply(null, codes.splice(0))
  }
  return text
}

/** An engine takes as many arguments. */
const MOST_CODES = 4096

/** The lowest character of each length in bytes: a lower one, written so long, is none. */
const LOWEST = [0, 0, 0x80, 0x800, 0x10000]

/** The character of more than one byte at an index; -1 where there is none. */
function characterAt(bytes: Uint8Array, index: number): number {
  const length = lengthOf(Number(bytes[index]))
  let code = Number(bytes[index]) & (0x7f >> length)
  for (let at = index + 1; at < index + length; at++) {
    const byte = bytes[at] ?? 0
    if ((byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const isOne = length > 1 && code >= Number(LOWEST[length]) && code <= 0x10ffff && (code & ~0x7ff) !== 0xd800
  return isOne ? code : -1
}

/** Bytes as UTF-8; nothing where they are none. */
function strictly(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodeBytes(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(text.length * 3)
  let size = 0
  for (let index = 0; index < text.length; index++) {
    const code = Number(text.codePointAt(index))
    if (code < 0x80) bytes[size++] = code
    else if (code >= 0xdc80 && code <= 0xdcff) bytes[size++] = code - 0xdc00
    else {
      size += bytes.write(String.fromCodePoint(code), size)
      if (code > 0xffff) index++
    }
  }
  return bytes.subarray(0, size)
}

/** UTF-16, its mark kept as the first character. */
function utf16(isBigEndian: boolean): Codec {
  let rest = NOTHING
  return {
    isAscii: false,
    decode: (piece) => {
      const bytes = Buffer.concat([rest, piece ?? NOTHING])
      const size = bytes.length - (bytes.length % 2)
      rest = bytes.subarray(size)
      const pairs = Buffer.from(bytes.subarray(0, size))
      const text = (isBigEndian ? pairs.swap16() : pairs).toString('utf16le')
      if (!piece && rest.length > 0) throw new Misuse('cut-character')
      return text
    },
    encode: (text) => {
      const bytes = Buffer.from(text, 'utf16le')
      return isBigEndian ? bytes.swap16() : bytes
    },
  }
}
