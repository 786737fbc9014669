/**
 * Whether a text has a form. Runs without regular expressions: an engine keeps the last text that one matched where any
 * script can read it, and a number is personal data.
 *
 * @module
 */

/** Whether a character is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The number that digits write; not a number where another character is. An engine takes several times as long for `Number`. */
export function numberOf(digits: string): number {
  let number = 0
  for (let index = 0; index < digits.length; index++) {
    const code = digits.charCodeAt(index)
    if (!isDigit(code)) return Number.NaN
    number = number * 10 + code - 48
  }
  return number
}

/** Whether a character is A to Z, of either case. */
export function isLetter(code: number): boolean {
  const raised = code & ~32
  return raised >= 65 && raised <= 90
}

/**
 * Whether a text looks like a picture: `9` is any digit, `C` a digit or, after a 2, an A or a B; every other character is
 * itself.
 */
export function looksLike(text: unknown, picture: string): text is string {
  if (typeof text !== 'string' || text.length !== picture.length) return false
  for (let index = 0; index < text.length; index++) {
    const own = text.charAt(index)
    const wanted = picture.charAt(index)
    const isWanted =
      wanted === '9' || wanted === 'C'
        ? isDigit(own.charCodeAt(0)) || (wanted === 'C' && text[index - 1] === '2' && (own === 'A' || own === 'B'))
        : own === wanted
    if (!isWanted) return false
  }
  return true
}
