/**
 * Escapes of URLs, JSON and HTML that hold digits: those digits are none of a number.
 *
 * @module
 */
import { isDigit } from '../picture.js'

/** Whether an escape may start with a character: a per cent sign, an ampersand, a backslash. */
export function isEscapeStart(code: number): boolean {
  return code === 0x25 || code === 0x26 || code === 0x5c
}

/** The longest code of a character in an escape, with what it starts with: `&#x202f;`. */
export const LONGEST_CODE = 8

/** How many characters follow the first of an escape of a URL, of JSON or of HTML that holds digits; 0 for none. */
export function escapeAfter(text: string, index: number): number {
  const start = text.charAt(index)
  if (start === '%') return isHex(text, index + 1, 2) ? 2 : 0
  if (start === '\\') return text.charAt(index + 1) === 'u' && isHex(text, index + 2, 4) ? 5 : 0
  const end = text.charAt(index + 1) === '#' ? text.slice(index, index + LONGEST_CODE).indexOf(';') : -1
  return Math.max(0, end)
}

/** How many characters of an escape end at an index; 0 where none does. */
export function escapeBefore(text: string, index: number): number {
  if (text.charCodeAt(index - 3) === 0x25 && isHex(text, index - 2, 2)) return 3
  return text.charCodeAt(index - 6) === 0x5c && escapeAfter(text, index - 6) === 5 ? 6 : 0
}

function isHex(text: string, start: number, count: number): boolean {
  for (let index = start; index < start + count; index++) {
    const code = text.charCodeAt(index)
    const raised = code & ~32
    if (!isDigit(code) && !(raised >= 65 && raised <= 70)) return false
  }
  return true
}
