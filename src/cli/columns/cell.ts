/**
 * What spreadsheets do to a number, undone.
 *
 * @module
 */
import { isValidNir } from '../../nir/is-valid-nir.js'

/** A cell without what a spreadsheet adds; or nothing, where digits are lost for good. */
export function cleanCell(cell: string): string | undefined {
  const text = withoutQuotes(cell.trim())
  const scientific = SCIENTIFIC.exec(text)
  if (scientific === null) return text.replace(DECIMALS, '')
  const digits = `${scientific[1]}${scientific[2]}`
  if (digits.length === Number(scientific[3]) + 1) return digits
  // A digit is missing: Java left out a zero at the end, or a spreadsheet rounded. A right key shows that it was the zero.
  return isValidNir(`${digits}0`) ? `${digits}0` : undefined
}

/** How people and programs write that a cell has no value. */
const NOTHING = /^(?:|n\/?a|null|none|nan|nil|néant|inconnue?|non renseignée?|[-–—?]+)$/i

/** Whether a cell says that there is no number. */
export function isNothing(cell: string): boolean {
  return NOTHING.test(withoutQuotes(cell.trim()))
}

/** `="255…"` and `'255…`, as people keep a spreadsheet from making a number of digits; quotes that were left over. */
function withoutQuotes(text: string): string {
  const inner = /^=?"([^"]*)"$/.exec(text)?.[1] ?? /^'([^']*)'?$/.exec(text)?.[1]
  return inner === undefined ? text : inner.trim()
}

/** `2,55081E+14`. */
const SCIENTIFIC = /^(\d)(?:[.,](\d*))?E\+?(\d{1,2})$/i

/** `.0` and `,00`, where a program took the number for one to compute with. */
const DECIMALS = /[.,]0{1,2}$/

/** A key as two digits: a spreadsheet takes the zero before 8 away. */
export function cleanKey(cell: string): string {
  const key = cleanCell(cell) ?? ''
  return key.length === 1 ? `0${key}` : key
}

/** A body and its key as one number; the key may be in both columns. */
export function joinKey(body: string, key: string): string {
  const digits = body.replace(/[^0-9AB]/gi, '')
  return digits.length === 15 && digits.endsWith(key) ? body : `${body}${key}`
}
