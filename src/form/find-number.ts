/**
 * Finds the number that a text is about. Does not change the field.
 *
 * @module
 */
import { isWellFormed } from '../nir/judge/judge.js'
import type { Rules } from '../nir/judge/profile.js'
import type { Kept, Stretch } from './kept.js'

/** What a text is about: one number, all that it holds, or several things of which none can be chosen. */
export interface Choice extends Stretch {
  /** Whether it is a complete number, with or without its key. */
  readonly isNumber: boolean
  /** Why nothing can be chosen. */
  readonly doubt: Doubt | undefined
}

/** Several numbers, or a letter in the place of a digit: a number without it would be that of another person. */
export type Doubt = 'several-numbers' | 'letter-position'

/**
 * Chooses the number that a text is about.
 *
 * First, a number with the right key, in one run or with its key in the next: « 2 55 … 025 clé 38 ». Else the only run
 * that is as long as a number. Else all that was kept, if it is one run. Nothing is chosen in two cases, for the outcome
 * could be the number of another person: several runs, which may be a caption and a number; and a letter in the place of
 * a digit.
 */
export function chooseNumber(kept: Kept, rules: Rules): Choice {
  const whole = onlyOne(kept, numbersWithKey(kept, rules))
  if (whole) return whole
  const { runs } = kept
  const all = { start: 0, end: runs.length, isNumber: false }
  if (kept.hasLookAlike) return { ...all, doubt: 'letter-position' }
  const long = onlyOne(
    kept,
    runsOf(kept).filter(({ start, end }) => end - start >= 13 && end - start <= 15),
  )
  if (long) return long
  return { ...all, doubt: runs[0] === runs.at(-1) ? undefined : 'several-numbers' }
}

/** The only number, or that there are several; nothing where there is none. */
function onlyOne({ characters }: Kept, found: readonly Stretch[]): Choice | undefined {
  const [first] = found
  if (first === undefined) return undefined
  const values = new Set(found.map(({ start, end }) => characters.slice(start, end)))
  const isNumber = values.size === 1
  return { ...first, isNumber, doubt: isNumber ? undefined : 'several-numbers' }
}

/** The numbers with the right key. Two that share digits are two: which one is meant, only the person knows. */
function numbersWithKey({ characters, runs, starts }: Kept, rules: Rules): readonly Stretch[] {
  const withKey: Rules = { ...rules, key: 'required' }
  const found: Stretch[] = []
  for (let start = 0; start + 15 <= characters.length; start++) {
    const end = start + 15
    if (!starts[start] || starts[end] === false || runs[start] !== runs[end - 3] || runs[end - 2] !== runs[end - 1])
      continue
    if (isWellFormed(characters.slice(start, end), withKey)) found.push({ start, end })
  }
  return found
}

/** The runs, in their order. */
function runsOf({ runs }: Kept): readonly Stretch[] {
  const found: Stretch[] = []
  for (let start = 0; start < runs.length; ) {
    let end = start + 1
    while (runs[end] === runs[start]) end++
    found.push({ start, end })
    start = end
  }
  return found
}
