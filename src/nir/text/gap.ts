/**
 * What people and programs put between the digits of a number: separators, line ends, and the escapes that stand for
 * them. Runs without regular expressions.
 *
 * @module
 */
import { NOTHING } from '../judge/characters.js'
import { isDigit, isLetter } from '../judge/picture.js'
import { escapeAt, isEscapeStart, isMailEscapeStart } from './escape.js'

/** A kind of gap. Some kinds do not mix with others in one number. */
export type GapKind = 'space' | 'point' | 'dash' | 'slash' | 'plus' | 'box' | 'line'

/** A gap: its kind, and how many characters of the text it takes. */
export interface Gap {
  readonly kind: GapKind
  readonly length: number
}

const gap = (kind: GapKind, length: number): Gap => ({ kind, length })

const SPACE = /* @__PURE__ */ gap('space', 1)

/** The gaps of one character of ASCII. A tab, a comma or a semicolon parts fields, so it is none. */
const ASCII: ReadonlyMap<number, Gap> = /* @__PURE__ */ new Map([
  [0x20, SPACE],
  [0x2e, /* @__PURE__ */ gap('point', 1)],
  [0x2d, /* @__PURE__ */ gap('dash', 1)],
  [0x5f, /* @__PURE__ */ gap('dash', 1)],
  [0x2f, /* @__PURE__ */ gap('slash', 1)],
  [0x2b, /* @__PURE__ */ gap('plus', 1)],
  [0x7c, /* @__PURE__ */ gap('box', 1)],
  [0x5b, /* @__PURE__ */ gap('box', 1)],
  [0x5d, /* @__PURE__ */ gap('box', 1)],
  [0x0a, /* @__PURE__ */ gap('line', 1)],
  [0x0d, /* @__PURE__ */ gap('line', 1)],
])

/** What counts as nothing in a number, but for ASCII, and its kin in PDF, dots too; the last is a byte A0 that is no UTF-8. */
const WIDE = /* @__PURE__ */ NOTHING.slice(4).concat(
  '\u00b7\u2022\u2000\u2001\u2004\u2005\u2006\u2008\u200A\u205F\u3000\u2010\u2012\u2014\u2015\u2212\u200C\u200D\uDCA0',
)

/** The gap at an index of a text, where the character with a code is, if there is one. */
export function gapAt(text: string, index: number, code: number): Gap | undefined {
  if (code === 32) return SPACE
  if (isDigit(code) || isLetter(code)) return undefined
  if (!isEscapeStart(code) && !isMailEscapeStart(code)) return gapOf(code)
  const escaped = escapeAt(text, index)
  const meant = escaped && gapOf(escaped.code)
  return meant && gap(meant.kind, escaped.length)
}

/** Whether a character is a gap as it is, without an escape. */
export function isGap(code: number): boolean {
  return gapOf(code) !== undefined
}

/** The gap that a character is. */
function gapOf(code: number): Gap | undefined {
  if (code < 128) return ASCII.get(code)
  return WIDE.includes(String.fromCharCode(code)) ? SPACE : undefined
}
