/**
 * Whether a text says beside a number what it is: a word of a person, a key of JSON or XML, a name of a program, the code
 * of a message. Runs without regular expressions.
 *
 * @module
 */
import { isDigit, isLetter } from '../judge/picture.js'
import { escapeBefore } from './escape.js'

/** How far a label is looked for. */
export const LABEL_REACH = 48

/** What names the number in words that are joined, without accents: `numero_securite_sociale`. */
const STEMS: readonly string[] = [
  'securitesocial',
  'secusoc',
  'secsoc',
  'socialsecurity',
  'insee',
  'immatricul',
  'vitale',
  'inscriptionaurepertoire',
]

/** What words that are cut short are short for: `Sécurité Soc.`, `N° S. Sociale`, `Immat.`. */
const SHORT_FOR: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['sec', 'securite'],
  ['soc', 'sociale'],
  ['ns', 'numerosecurite'],
  ['immat', 'immatriculation'],
])

/** What names it at the end of a word: `numSecu`, `idassure`; but not in `secure` or `assurer`. */
const ENDINGS: readonly string[] = ['secu', 'assure', 'assuree', 'assures', 'assurees']

/** Short words that name it only as words of their own: `nir`, `nir_assure`, `NirAssure`. */
const WORDS: readonly string[] = [
  'nir',
  'nirs',
  'nia',
  'nss',
  'ssn',
  'ins',
  'nirpp',
  'nnir',
  'noss',
  'numss',
  'numnir',
  'nni',
  'rnipp',
]

/** Words beside `SS`, which may be seconds elsewhere, and what may be between: `numéro de SS`, `SS n°`. */
const COUNTERS: readonly string[] = 'n no nr num numero number mat matricule id identifiant'.split(' ')
const OF = 'de'

/** How the OID of each kind of INS begins. */
const INS_OID = '1.2.250.1.213.1.4.'

/**
 * Codes of messages: the OID of an INS; the number of the DSN, the former one, those of a dependant and of whom the dependant
 * is insured through, those of who holds shares or is no employee; the number of the DADS-U, which came before the DSN.
 */
const CODES: readonly string[] = [
  INS_OID,
  'S21.G00.30.001',
  'S21.G00.31.008',
  'S21.G00.73.007',
  'S21.G00.73.008',
  'S89.G00.87.007',
  'S89.G00.88.008',
  'S89.G00.89.007',
  'S89.G00.91.001',
  'S30.G01.00.001',
]

/** What each of them holds. */
const IN_CODES = '.'

/** What ends the reach of a label: the end of a field, of an element, of a parameter. */
const BOUNDS = ',;{}[]<&?\t'

/** Elements that lay out a page: a label may be in the one before. */
const LAYOUT: readonly string[] = 'td th tr dt dd li p br b i em strong span div label input'.split(' ')

/** What ends a line that the next one completes. */
const OPEN_ENDS = ':=>-°'

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
const HINTS: readonly string[] = ['ni', 'ss', 'ins', 'soc', 'cu', 'mm', 'vit']

/** Whether a label is right before an index, or the code of a field of a message. */
export function isLabelled(text: string, index: number): boolean {
  if (isLabel(text.slice(reachOf(text, index), index))) return true
  const before = text.slice(Math.max(0, index - LABEL_REACH), index)
  return before.includes(IN_CODES) && CODES.some((code) => before.includes(code))
}

/**
 * Whether the type of an identifier of HL7 is right after an index, by its name or its OID, past the key if there is one:
 * `^38^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO`.
 */
export function isTyped(text: string, index: number): boolean {
  if (text.charAt(index) !== '^') return false
  const hasKey = isDigit(text.charCodeAt(index + 1)) && isDigit(text.charCodeAt(index + 2))
  const type = text.slice(hasKey ? index + 3 : index + 1, index + LABEL_REACH)
  return type.startsWith('^^') && (type.includes('INS-NI') || type.includes(INS_OID))
}

/** Whether words name the number. */
export function isLabel(text: string): boolean {
  if (text.length < 2) return false
  const small = text.toLowerCase()
  if (!HINTS.some((hint) => small.includes(hint)) && !hasInitials(text)) return false
  const words = wordsOf(text)
  const joined = words.map((word) => SHORT_FOR.get(word) ?? word).join('')
  return words.some((_, index) => isName(words, index)) || STEMS.some((stem) => joined.includes(stem))
}

/** Whether two letters of their own follow each other, as in `N.I.R.` and `S. S.`. */
function hasInitials(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) continue
    count = isLetter(text.charCodeAt(at + 1)) ? 0 : count + 1
    if (count > 1) return true
  }
  return false
}

function isName(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  if (word === 'ss') {
    const before = words[index - 1] === OF ? index - 2 : index - 1
    return COUNTERS.includes(words[before] ?? '') || words.every((other) => other === word || COUNTERS.includes(other))
  }
  return WORDS.includes(word) || ENDINGS.some((ending) => word.endsWith(ending))
}

/** Where the text starts that may label what is at an index: after the end of another field. */
function reachOf(text: string, index: number): number {
  let start = index
  let lineEnd = -1
  let breaks = 0
  let isBlankLine = true
  while (start > 0 && index - start < LABEL_REACH) {
    const character = text.charAt(start - 1)
    if (character === '\n') {
      if (!isBlankLine || breaks > 1) return start
      if (breaks++ === 0) lineEnd = start - 1
    }
    const width = widthBefore(text, start, index)
    if (width === 0) break
    isBlankLine &&= breaks === 0 || character.trim() === ''
    start -= width
  }
  const isOtherLine = lineEnd >= 0 && !isAbove(text, start, lineEnd, index)
  return isOtherLine ? lineEnd + 1 : start
}

/** Whether a line is about what is at an index of the next one: it leads there, or it is whole and the next begins so. */
function isAbove(text: string, start: number, lineEnd: number, index: number): boolean {
  if (OPEN_ENDS.includes(text.slice(start, lineEnd).trimEnd().slice(-1) || '?')) return true
  const isWhole = start === 0 || text.charAt(start - 1) === '\n'
  return isWhole && !isLetter(text.slice(lineEnd, index).trimStart().charCodeAt(0))
}

/** How many characters to skip back over at an index; 0 where a label ends its reach. */
function widthBefore(text: string, index: number, end: number): number {
  const character = text.charAt(index - 1)
  if (character > 'f' && character <= 'z') return 1
  const escaped = escapeBefore(text, index)
  if (escaped > 0) return escaped
  if (character === ';') return entityBefore(text, index)
  if (character === ')') return widthFrom(text, '(', index, end)
  if (character === '>') return widthOfTag(text, index, end)
  if (character === '<') return isLayout(text, index) ? 1 : 0
  return isDigit(character.charCodeAt(0)) || BOUNDS.includes(character) ? 0 : 1
}

/** The width of what is in brackets, `(13 chiffres)`, digits too; of the bracket alone where none opens near. */
function widthFrom(text: string, opening: string, index: number, end: number): number {
  // No further: a text may have many that close what nothing opens.
  const reach = Math.max(0, end - LABEL_REACH + 1)
  const start = text.slice(reach, index).lastIndexOf(opening)
  return start < 0 ? 1 : index - reach - start
}

/** The width of a tag up to its sign, with the digits of its attributes: `nir cle="38">`; of the sign alone where none is near. */
function widthOfTag(text: string, index: number, end: number): number {
  const width = widthFrom(text, '<', index, end) - 1
  // Another sign between them is that of an arrow, or of another tag.
  return width > 0 && !text.slice(index - width, index - 1).includes('>') ? width : 1
}

/** The width of an entity of HTML; 0 for the end of a field. */
function entityBefore(text: string, index: number): number {
  for (let at = index - 2; at > index - 9; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x26) return index - at
    if (!isLetter(code) && !isDigit(code) && code !== 0x23) return 0
  }
  return 0
}

/** Whether a tag that starts before an index lays out a page. */
function isLayout(text: string, index: number): boolean {
  let start = index
  if (text.charAt(start) === '/') start++
  let end = start
  while (end - start < 8 && isLetter(text.charCodeAt(end))) end++
  return LAYOUT.includes(text.slice(start, end).toLowerCase())
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
  return joinInitials(words)
}

/** `N.I.R.` and `N I R` as one word: letters of their own are joined. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let isInitial = false
  for (const word of words) {
    const last = joined.at(-1)
    if (isInitial && word.length === 1 && last !== undefined) joined[joined.length - 1] = last + word
    else joined.push(word)
    isInitial = word.length === 1
  }
  return joined
}
