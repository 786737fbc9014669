/**
 * The bytes of a file as UTF-8 or as they are, and rows as bytes of the file again: UTF-16 is turned into UTF-8 and back.
 * Node only.
 *
 * @module
 */
import { codecOf } from '../terminal/encoding.js'

/** A file of which the first bytes are known. */
export interface Content {
  /** The first bytes after the mark, by which the format is known; all of them where the file is short. */
  readonly start: Buffer
  /** All bytes after the mark, the start too. */
  readonly pieces: AsyncIterable<Buffer>
  /** The mark of the encoding that the file begins with, as text; empty where it has none. */
  readonly mark: string
  /** Rows, a character a byte, as bytes of the file. */
  readonly encode: (rows: string) => Uint8Array
}

/** So many bytes show which separator a file has. */
const START = 65_536

const NOTHING = Buffer.alloc(0)

const MARK = Buffer.from('\ufeff')

/** Reads the start of a stream. */
export async function contentOf(input: AsyncIterable<Uint8Array | string>): Promise<Content> {
  const stream = input[Symbol.asyncIterator]()
  const next = async (): Promise<Buffer | undefined> => {
    const { done, value } = await stream.next()
    return done ? undefined : Buffer.from(value)
  }

  let first: Buffer = NOTHING
  let isDone = false
  while (!isDone && first.length < START) {
    const piece = await next()
    isDone = piece === undefined
    first = Buffer.concat([first, piece ?? NOTHING])
  }

  const codec = codecOf(first)
  const isWide = codec.encode(' ').length > 1
  const narrow = (bytes?: Buffer): Buffer => (isWide ? Buffer.from(codec.decode(bytes)) : (bytes ?? NOTHING))
  const narrowed = narrow(first)
  const hasMark = narrowed.subarray(0, MARK.length).equals(MARK)
  const start = hasMark ? narrowed.subarray(MARK.length) : narrowed

  async function* pieces(): AsyncGenerator<Buffer> {
    yield start
    for (let piece = isDone ? undefined : await next(); piece; piece = await next()) yield narrow(piece)
    yield narrow()
  }

  return {
    start,
    pieces: pieces(),
    mark: hasMark ? MARK.toString('latin1') : '',
    encode: (rows) => {
      const bytes = Buffer.from(rows, 'latin1')
      return isWide ? codec.encode(bytes.toString()) : bytes
    },
  }
}
