/**
 * Escapes of URLs, HTML, JSON, programs and mail: which character each is for, and how long it is. The digits of an escape
 * are none of a number. Runs without regular expressions.
 *
 * @module
 */
import { isDigit } from '../judge/picture.js'

/** The character that an escape is for, and how many characters of the text it takes. */
export interface Escape {
  readonly code: number
  readonly length: number
}

/** The longest escape: `%E2%80%AF`. */
export const LONGEST_ESCAPE = 9

/** Whether an escape may start with a character: a per cent sign, an ampersand, a backslash. */
export function isEscapeStart(code: number): boolean {
  return code === 0x25 || code === 0x26 || code === 0x5c
}

/** Whether an escape of mail may start with a character: `=C2=A0`. Elsewhere a number may follow the sign. */
export function isMailEscapeStart(code: number): boolean {
  return code === 0x3d
}

/** What {@link isEscapeStart} knows. */
const STARTS: readonly string[] = ['%', '&', '\\']

/** Looks ahead for the starts of escapes in a text, from indexes that only grow: each part of it is searched once. */
export function escapesOf(text: string): (from: number) => number {
  const nexts = [-1, -1, -1]
  return (from) => {
    let nearest = text.length
    for (let kind = 0; kind < 3; kind++) {
      let next = nexts[kind] as number
      if (next < from) {
        const found = text.indexOf(STARTS[kind] as string, from)
        next = found < 0 ? text.length : found
        nexts[kind] = next
      }
      if (next < nearest) nearest = next
    }
    return nearest
  }
}

/** The longest code of a character in an escape, with what it starts with: `&#x202f;`. */
export const LONGEST_CODE = 8

/** How many characters follow the first of an escape of a URL, of JSON or of HTML that holds digits; 0 for none. */
export function escapeAfter(text: string, index: number): number {
  const start = text.charCodeAt(index)
  if (start === 0x25) return isHex(text, index + 1, 2) ? 2 : 0
  if (start === 0x5c) return backslashDigits(text, index)
  const end = text.charAt(index + 1) === '#' ? text.slice(index, index + LONGEST_CODE).indexOf(';') : -1
  return Math.max(0, end)
}

/** How many characters of an escape end at an index; 0 where none does. */
export function escapeBefore(text: string, index: number): number {
  if (text.charCodeAt(index - 3) === 0x25 && isHex(text, index - 2, 2)) return 3
  return text.charCodeAt(index - 6) === 0x5c && escapeAfter(text, index - 6) === 5 ? 6 : 0
}

/** Whether an escape ends at an index, `\xa0` too. */
export function endsEscape(text: string, index: number): boolean {
  return escapeBefore(text, index) > 0 || (text.charCodeAt(index - 4) === 0x5c && escapeAfter(text, index - 4) === 3)
}

/**
 * Whether an escape of mail ends at an index: `=A0` and `=E2=80=89`. One of ASCII is not told from the digits of a number
 * after the sign.
 */
export function endsMailEscape(text: string, index: number): boolean {
  if (!isMailEscapeStart(text.charCodeAt(index - 3)) || !isHex(text, index - 2, 2)) return false
  const isOfSeveral = isMailEscapeStart(text.charCodeAt(index - 6)) && isHex(text, index - 5, 2)
  return hexAt(text, index - 2, 2) >= (isOfSeveral ? 0x80 : 0xa0)
}

/** The escape that starts at an index. */
export function escapeAt(text: string, index: number): Escape | undefined {
  const start = text.charAt(index)
  if (start === '%' || start === '=') return bytesAt(text, index, start)
  return start === '&' ? entityAt(text, index) : backslashAt(text, index)
}

/** `\u00a0` and `\xa0`: how many characters follow the backslash. */
function backslashDigits(text: string, index: number): number {
  const kind = text.charCodeAt(index + 1)
  if (kind === 0x75) return isHex(text, index + 2, 4) ? 5 : 0
  return kind === 0x78 && isHex(text, index + 2, 2) ? 3 : 0
}

function backslashAt(text: string, index: number): Escape | undefined {
  const kind = text.charAt(index + 1)
  if (kind === 'n' || kind === 'r') return { code: 10, length: 2 }
  const digits = backslashDigits(text, index)
  return digits > 0 ? { code: hexAt(text, index + 2, digits - 1), length: digits + 1 } : undefined
}

/** `%C2%A0`, or `=C2=A0` in mail: bytes of UTF-8, or one of ISO 8859. */
function bytesAt(text: string, index: number, sign: string): Escape | undefined {
  if (sign === '=' && text.charCodeAt(index + 1) === 10) return { code: 10, length: 2 }
  if (sign === '=' && text.startsWith('\r\n', index + 1)) return { code: 10, length: 3 }
  const [first, second, third] = [
    byteAt(text, index, sign),
    byteAt(text, index + 3, sign),
    byteAt(text, index + 6, sign),
  ]
  if (first < 0) return undefined
  if (first >= 0xe0 && second >= 0x80 && third >= 0x80)
    return { code: ((first & 15) << 12) | ((second & 63) << 6) | (third & 63), length: 9 }
  if (first >= 0xc2 && second >= 0x80) return { code: ((first & 31) << 6) | (second & 63), length: 6 }
  return { code: first, length: 3 }
}

function byteAt(text: string, index: number, sign: string): number {
  return text.charAt(index) === sign && isHex(text, index + 1, 2) ? hexAt(text, index + 1, 2) : -1
}

/** Names of spaces and marks, in small letters. */
const ENTITIES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['nbsp', 0xa0],
  ['thinsp', 0x2009],
  ['ensp', 0x2002],
  ['emsp', 0x2003],
  ['numsp', 0x2007],
  ['hairsp', 0x200a],
  ['nnbsp', 0x202f],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['shy', 0xad],
  ['zwnj', 0x200c],
  ['zwj', 0x200d],
])

function entityAt(text: string, index: number): Escape | undefined {
  const end = text.slice(index, index + LONGEST_ESCAPE).indexOf(';')
  if (end < 0) return undefined
  const name = text.slice(index + 1, index + end).toLowerCase()
  const code = name.startsWith('#x') ? Number(`0x${name.slice(2)}`) : Number(name.slice(1))
  const found = name.startsWith('#') ? code : ENTITIES.get(name)
  return found === undefined || Number.isNaN(found) ? undefined : { code: found, length: end + 1 }
}

function hexAt(text: string, start: number, count: number): number {
  return Number.parseInt(text.slice(start, start + count), 16)
}

function isHex(text: string, start: number, count: number): boolean {
  for (let index = start; index < start + count; index++) {
    const code = text.charCodeAt(index)
    const raised = code & ~32
    if (!isDigit(code) && !(raised >= 65 && raised <= 70)) return false
  }
  return true
}
