/**
 * Bytes that grow from pieces of others.
 *
 * @module
 */

/** Shorter pieces are copied faster byte by byte. */
const SHORT = 64

/** Collects pieces of bytes. */
export interface ByteWriter {
  /** Takes bytes, from an index up to another. */
  readonly add: (bytes: Uint8Array, from?: number, to?: number) => void
  /** What was collected; begins anew. */
  readonly take: () => Uint8Array
}

/** Starts to collect bytes. */
export function startBytes(): ByteWriter {
  let collected = new Uint8Array(1 << 16)
  let size = 0
  return {
    add: (bytes, from = 0, to = bytes.length) => {
      const length = to - from
      if (size + length > collected.length) {
        const larger = new Uint8Array((size + length) * 2)
        larger.set(collected.subarray(0, size))
        collected = larger
      }
      if (length < SHORT) copy(bytes, from, to, collected, size)
      else collected.set(bytes.subarray(from, to), size)
      size += length
    },
    take: () => {
      const taken = collected.slice(0, size)
      size = 0
      return taken
    },
  }
}

function copy(bytes: Uint8Array, from: number, to: number, target: Uint8Array, start: number): void {
  const shift = start - from
  for (let index = from; index < to; index++) target[index + shift] = bytes[index] as number
}
