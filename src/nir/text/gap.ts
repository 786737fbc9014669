/**
 * What people and programs put between the digits of a number: separators, line ends, and the escapes that stand for
 * them in URLs, HTML and JSON. Runs without regular expressions.
 *
 * @module
 */
import { NOTHING } from '../characters.js'
import { isEscapeStart } from './escape.js'

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
  [0x2f, /* @__PURE__ */ gap('slash', 1)],
  [0x2b, /* @__PURE__ */ gap('plus', 1)],
  [0x7c, /* @__PURE__ */ gap('box', 1)],
  [0x0a, /* @__PURE__ */ gap('line', 1)],
  [0x0d, /* @__PURE__ */ gap('line', 1)],
])

/** Spaces, hyphens and marks that show nothing, of word processors and PDF; the last is a byte A0 that is no UTF-8. */
const WIDE = /* @__PURE__ */ NOTHING.slice(4).concat(
  '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u200A\u205F\u3000\u00AD\u2010\u2012\u2013\u2014\u2060\uDCA0',
)

/** Escapes, small letters: of URLs, of HTML, of JSON. */
const ESCAPES: readonly (readonly [written: string, kind: GapKind])[] = [
  ['%20', 'space'],
  ['%c2%a0', 'space'],
  ['%e2%80%af', 'space'],
  ['%a0', 'space'],
  ['%0d', 'line'],
  ['%0a', 'line'],
  ['&nbsp;', 'space'],
  ['&#160;', 'space'],
  ['&#xa0;', 'space'],
  ['&#8239;', 'space'],
  ['&#x202f;', 'space'],
  ['&thinsp;', 'space'],
  ['&ensp;', 'space'],
  ['&emsp;', 'space'],
  ['&shy;', 'space'],
  ['\\u00a0', 'space'],
  ['\\u202f', 'space'],
  ['\\u2009', 'space'],
  ['\\u2007', 'space'],
  ['\\u00ad', 'space'],
  ['\\r', 'line'],
  ['\\n', 'line'],
]

/** The longest escape. */
export const LONGEST_ESCAPE = 9

/** The gap at an index of a text, if there is one. */
export function gapAt(text: string, index: number): Gap | undefined {
  const code = text.charCodeAt(index)
  if (code === 32) return SPACE
  // Letters and digits, which most texts have here.
  if (code > 47 && code < 123 && code !== 92) return undefined
  if (code > 127) return WIDE.includes(text.charAt(index)) ? SPACE : undefined
  return isEscapeStart(code) ? escapeAt(text, index) : ASCII.get(code)
}

function escapeAt(text: string, index: number): Gap | undefined {
  const ahead = text.slice(index, index + LONGEST_ESCAPE).toLowerCase()
  const found = ESCAPES.find(([written]) => ahead.startsWith(written))
  return found && { kind: found[1], length: found[0].length }
}
