/**
 * Remembers which numbers came before, in memory that has a limit. Node only.
 *
 * @module
 */

/** More different numbers are not remembered: 4,194,304 take 100 MB. */
export const MOST_NUMBERS = 4_194_304

/** Numbers that came before, and in which row. */
export interface SeenNumbers {
  /** The row where a number came first; nothing where it comes first now. */
  readonly firstRowOf: (body: string, row: number) => number | undefined
  /** Whether all numbers were remembered. */
  readonly isComplete: () => boolean
}

/** Remembers thirteen characters as one number each, in tables that double. */
export function rememberNumbers(most: number = MOST_NUMBERS): SeenNumbers {
  let codes = new Float64Array(1024)
  let rows = new Uint32Array(1024)
  let count = 0
  let isComplete = true

  function grow(): void {
    const [oldCodes, oldRows] = [codes, rows]
    codes = new Float64Array(oldCodes.length * 2)
    rows = new Uint32Array(oldCodes.length * 2)
    oldCodes.forEach((code, index) => {
      if (code === 0) return
      const slot = slotOf(codes, code)
      codes[slot] = code
      rows[slot] = Number(oldRows[index])
    })
  }

  return {
    firstRowOf: (body, row) => {
      const code = codeOf(body)
      const slot = slotOf(codes, code)
      if (codes[slot] === code) return rows[slot]
      if (count === most) {
        isComplete = false
        return undefined
      }
      codes[slot] = code
      rows[slot] = row
      count += 1
      if (count * 2 > codes.length) grow()
      return undefined
    },
    isComplete: () => isComplete,
  }
}

/** Thirteen characters as one number, never 0: a letter of Corsica counts as 0 and adds to the front. */
function codeOf(body: string): number {
  const letter = body.charCodeAt(6) - 64
  const digits = Number(letter > 0 ? `${body.slice(0, 6)}0${body.slice(7)}` : body)
  return letter > 0 ? digits + letter * 1e13 : digits
}

/** Where a number is in a table, or where it goes. */
function slotOf(codes: Float64Array, code: number): number {
  const mask = codes.length - 1
  const mixed = Math.imul(code | 0, 0x9e3779b1) ^ Math.imul(Math.floor(code / 2 ** 32), 0x85ebca6b)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  while (codes[slot] !== 0 && codes[slot] !== code) slot = (slot + 1) & mask
  return slot
}
