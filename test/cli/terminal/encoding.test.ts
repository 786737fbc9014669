import { fc, test as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { codecOf } from '../../../src/cli/terminal/encoding.js'

/** Texts and bytes of several encodings, cut and mixed as files have them. */
const bytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.constantFrom('é', 'à l’œil', '255081416802538').map((text) => Buffer.from(text, 'latin1')),
      fc.uint8Array({ maxLength: 12 }).map((values) => Buffer.from(values)),
      fc
        .constantFrom('eda080', 'f4908080', 'c080', 'e28082', 'f09f', 'f0808080', 'ff')
        .map((hex) => Buffer.from(hex, 'hex')),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Buffer.concat([Buffer.from('text: '), ...parts]))

/** Reads byte by byte: what the platform takes for a character is one. */
function slowly(all: Buffer): string {
  let text = ''
  for (let index = 0; index < all.length; ) {
    const character = [1, 2, 3, 4].map((length) => strictly(all.subarray(index, index + length))).find(Boolean)
    text += character ?? String.fromCharCode(0xdc00 + Number(all[index]))
    index += character === undefined ? 1 : Buffer.byteLength(character)
  }
  return text
}

function strictly(part: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part)
  } catch {
    return undefined
  }
}

describe('a text in no one encoding', () => {
  law.prop([bytes, fc.integer({ min: 1, max: 9 })])(
    'is read as its characters, and written byte for byte',
    (all, size) => {
      const { decode, encode } = codecOf(all)
      let text = ''
      const written: Uint8Array[] = []
      for (let start = 0; start <= all.length; start += size) {
        const piece = start < all.length ? decode(all.subarray(start, start + size)) : ''
        text += piece
        written.push(encode(piece))
      }
      const rest = decode()
      written.push(encode(rest))
      expect(text + rest).toBe(slowly(all))
      expect(Buffer.concat(written)).toEqual(all)
    },
  )
})
