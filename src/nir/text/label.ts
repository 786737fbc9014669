/**
 * Whether a text says right before a number what it is: a word of a person, a key of JSON or XML, a name of a program.
 * Runs without regular expressions.
 *
 * @module
 */
import { isDigit, isLetter } from '../picture.js'
import { escapeBefore } from './escape.js'

/** How far back a label is looked for. */
export const LABEL_REACH = 48

/** Words that name the number wherever they are in a longer one, without accents: `numeroSecu`, `ASSURÉ`. */
const STEMS: readonly string[] = ['securitesocial', 'socialsecurity', 'secu', 'insee', 'immatricul', 'assure', 'vitale']

/** Short words that name it only as words of their own: `nir`, `nir_assure`, `NirAssure`, `n° SS`. */
const WORDS: readonly string[] = ['nir', 'nia', 'nss', 'ssn', 'ins', 'ss', 'nirpp', 'nnir', 'noss', 'numss']

/** What ends the reach of a label: the end of a field, of an element, of a parameter. */
const BOUNDS = ',;{}[]<&?\t'

const ACCENTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['é', 'e'],
  ['è', 'e'],
  ['ê', 'e'],
  ['É', 'E'],
  ['È', 'E'],
  ['Ê', 'E'],
  // Bytes of ISO 8859 in a text that is read as UTF-8.
  ['\udce9', 'e'],
  ['\udcc9', 'E'],
])

/** Letters of which each label has some: most texts have none, and need not be taken apart. */
const HINTS: readonly string[] = ['nir', 'nia', 'ss', 'ins', 'ecu', 'écu', '\udce9cu', 'immat', 'vital']

/** Whether a label is right before an index. */
export function isLabelled(text: string, index: number): boolean {
  const before = text.slice(reachOf(text, index), index)
  const small = before.toLowerCase()
  if (!HINTS.some((hint) => small.includes(hint))) return false
  const words = wordsOf(before)
  if (words.some((word) => WORDS.includes(word) || STEMS.some((stem) => word.includes(stem)))) return true
  const joined = words.join('')
  return STEMS.some((stem) => joined.includes(stem))
}

/** Where the text starts that may label what is at an index: after the end of another field. */
function reachOf(text: string, index: number): number {
  let breaks = 0
  let start = index
  while (start > 0 && index - start < LABEL_REACH) {
    const code = text.charCodeAt(start - 1)
    const escaped = escapeBefore(text, start)
    if (escaped === 0 && (isDigit(code) || BOUNDS.includes(text.charAt(start - 1)))) break
    if (code === 10 && ++breaks > 1) break
    start -= Math.max(1, escaped)
  }
  return start
}

/** The words of a text, small, without accents, split where the case changes. */
function wordsOf(before: string): readonly string[] {
  const words: string[] = []
  let word = ''
  let wasSmall = false
  for (let at = 0; at < before.length; at++) {
    const character = ACCENTS.get(before.charAt(at)) ?? before.charAt(at)
    // The letter of an escape, \n or \t, is no letter of a word.
    const isEscaped = at > 0 && before.charAt(at - 1) === '\\'
    if (!isLetter(character.charCodeAt(0)) || isEscaped) {
      if (word) words.push(word)
      word = ''
      continue
    }
    const small = character.toLowerCase()
    if (small !== character && wasSmall && word) {
      words.push(word)
      word = ''
    }
    word += small
    wasSmall = small === character
  }
  if (word) words.push(word)
  return words
}
