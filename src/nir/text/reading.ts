/**
 * How far a number may go from a digit on: its characters, and how the gaps between them lay it out. Does not judge it.
 *
 * @module
 */
import { isDigit, isLetter } from '../judge/picture.js'
import { isEscapeStart, isMailEscapeStart, LONGEST_ESCAPE } from './escape.js'
import { type GapKind, gapAt } from './gap.js'

/**
 * How the characters of a number are laid out.
 *
 * - `joined`: no gap
 * - `grouped`: as people group them: sex, year and month are apart from each other and from the place
 * - `parts`: gaps between parts, but not around the year and the month
 * - `key-apart`: one gap, before the key
 * - `threes`: every three characters, as a list of three-digit numbers is
 * - `thousands`: as a spreadsheet shows a large number
 * - `boxes`: a gap after each, as in a form
 */
export type Layout = 'joined' | 'grouped' | 'parts' | 'key-apart' | 'threes' | 'thousands' | 'boxes'

/** Characters of a text that may be a number. */
export interface Stretch {
  /** Those that count, as ASCII. */
  readonly typed: string
  /** Where they end. */
  readonly end: number
  readonly layout: Layout
}

/** How far a number may go from a digit on. */
export interface Reading {
  /** Thirteen characters, if they are laid out like a number. */
  readonly body: Stretch | undefined
  /** Fifteen. */
  readonly whole: Stretch | undefined
  /** Where reading ended. */
  readonly end: number
}

/** More characters between two groups make two texts of them. */
export const WIDEST_GAP = 3

// A layout is a bit for each count of characters after which there is a gap. It does not leave this file.
const bits = (...counts: readonly number[]): number => counts.reduce((sum, count) => sum | (1 << count), 0)
const PARTS = /* @__PURE__ */ bits(1, 3, 5, 7, 10, 13)
const AROUND_YEAR_AND_MONTH = /* @__PURE__ */ bits(1, 3, 5)
const THREES = /* @__PURE__ */ bits(3, 6, 9, 12)
const THOUSANDS = /* @__PURE__ */ bits(1, 4, 7, 10)
const EACH = /* @__PURE__ */ bits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
/** The gaps of boxes before the seventh character. */
const FIRST_BOXES = /* @__PURE__ */ bits(1, 2, 3, 4, 5)
/** The gaps with which the letter of Corsica may be apart from its digit: those of boxes, and of groups. */
const MAY_PART_CORSICA: readonly number[] = [FIRST_BOXES, AROUND_YEAR_AND_MONTH]
const BEFORE_KEY = /* @__PURE__ */ bits(13)

// The kinds of gaps as a bit each, likewise.
const KINDS: Readonly<Record<GapKind, number>> = { space: 1, dash: 2, slash: 4, point: 8, plus: 16, box: 32, line: 64 }

/** What a text leaves open that ends too soon. */
export const OPEN = 'open'

/** Reads on from a digit; nothing where less than thirteen characters come, or their gaps are those of no number. */
export function read(text: string, start: number): Reading | typeof OPEN | undefined {
  let count = 0
  let gaps = 0
  let kinds = 0
  let width = 0
  let end = start
  let bodyEnd = 0
  let bodyGaps = 0
  let bodyKinds = 0
  let isWide = false
  let index = start
  // Most digits begin no number: nothing is made of them before thirteen are there.
  while (index < text.length && count < 15) {
    const code = text.charCodeAt(index)
    if (
      isDigit(code) ||
      isWideDigit(code) ||
      (count === 6 && isCorsican(text, index, end - 1, width === 0 || MAY_PART_CORSICA.includes(gaps)))
    ) {
      if (width > 0) {
        // `2 B` in a number that is grouped is one department.
        if (gaps !== AROUND_YEAR_AND_MONTH || !isLetter(code)) gaps |= 1 << count
        if (!isBeginning(gaps, count)) break
        width = 0
      }
      isWide ||= code > 127
      count++
      index++
      end = index
      if (count === 13) {
        bodyEnd = end
        bodyGaps = gaps
        bodyKinds = kinds
      }
    } else {
      const gap = width < WIDEST_GAP ? gapAt(text, index, code) : undefined
      if (!gap) {
        // An escape may be cut.
        if ((isEscapeStart(code) || isMailEscapeStart(code)) && index + LONGEST_ESCAPE > text.length)
          index = text.length
        break
      }
      // After a full body, another line is another text.
      if (count > 12 && gap.kind === 'line') break
      kinds |= KINDS[gap.kind]
      index += gap.length
      width++
    }
  }
  // With more text, what is too short or laid out like none may become a number.
  const undecided = index >= text.length ? OPEN : undefined
  if (count < 13) return undecided
  const typed = gaps === 0 && !isWide ? text.slice(start, end).toUpperCase() : typedIn(text, start, end)
  const body = stretchOf(typed.slice(0, 13), bodyEnd, bodyGaps, bodyKinds)
  const whole = count === 15 ? stretchOf(typed, end, gaps, kinds) : undefined
  return body || whole ? { body, whole, end: index } : undecided
}

/** A digit as ASCII has it, full-width digits too; empty for what is no digit. */
export function digitAt(text: string, index: number): string {
  const code = text.charCodeAt(index)
  if (isDigit(code)) return text.charAt(index)
  return isWideDigit(code) ? String.fromCharCode(code - 0xff10 + 0x30) : ''
}

/** Whether a character is a full-width digit. */
export function isWideDigit(code: number): boolean {
  return code > 0xff0f && code < 0xff1a
}

/** Whether a character is A or B, of either case, right after a 2, or in the box or the group after it. */
function isCorsican(text: string, index: number, before: number, isNext: boolean): boolean {
  return isNext && isCorsicanLetter(text.charCodeAt(index)) && digitAt(text, before) === '2'
}

/** Whether a character is A or B, of either case. */
export function isCorsicanLetter(code: number): boolean {
  const raised = code & ~32
  return raised === 65 || raised === 66
}

/** The characters that count of a stretch that was read. */
function typedIn(text: string, start: number, end: number): string {
  let typed = ''
  for (let index = start; index < end; ) {
    const code = text.charCodeAt(index)
    typed += isCorsicanLetter(code) ? text.charAt(index).toUpperCase() : digitAt(text, index)
    // What counts is one character, and no gap.
    index += gapAt(text, index, code)?.length ?? 1
  }
  return typed
}

/** Whether gaps, the last before the character of an index, may begin those of a number. */
function isBeginning(gaps: number, index: number): boolean {
  const boxes = EACH & ((2 << index) - 1)
  return (gaps & ~PARTS) === 0 || (gaps & ~THREES) === 0 || (gaps & ~(THOUSANDS | BEFORE_KEY)) === 0 || gaps === boxes
}

function stretchOf(typed: string, end: number, gaps: number, kinds: number): Stretch | undefined {
  const layout = layoutOf(gaps, kinds, typed.length)
  return layout && { typed, end, layout }
}

function layoutOf(gaps: number, kinds: number, length: number): Layout | undefined {
  const layout = shapeOf(gaps, length)
  // Lines are joined only where people group a number; boxes are theirs alone.
  if (kinds & KINDS.line && layout !== 'grouped') return undefined
  if (kinds & KINDS.box && layout !== 'boxes') return undefined
  if (kinds & KINDS.plus && kinds !== KINDS.plus) return undefined
  // A decimal, a version, an identifier: without a key, a number has points in all its gaps or in none, and four.
  const isPointed = kinds === KINDS.point && countOf(gaps) >= 4
  if (kinds & KINDS.point && !isPointed && !(length === 15 && countOf(gaps) >= 4)) return undefined
  if (layout === 'threes' && countOf(kinds) > 1) return undefined
  return layout
}

function shapeOf(gaps: number, length: number): Layout | undefined {
  if (gaps === 0) return 'joined'
  if (gaps === BEFORE_KEY) return 'key-apart'
  if ((gaps & ~PARTS) === 0) return (gaps & AROUND_YEAR_AND_MONTH) === AROUND_YEAR_AND_MONTH ? 'grouped' : 'parts'
  if ((gaps & ~THREES) === 0) return 'threes'
  if ((gaps & ~BEFORE_KEY) === THOUSANDS) return 'thousands'
  return (gaps | BEFORE_KEY) === ((EACH & ((1 << length) - 1)) | BEFORE_KEY) ? 'boxes' : undefined
}

function countOf(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}
