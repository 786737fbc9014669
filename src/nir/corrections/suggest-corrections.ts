/**
 * What a wrong number may have been meant to be. Does not put it there: the person must confirm it.
 *
 * @module
 */

import { compareIdentity, type Identity, type IdentityComparison, type TraitComparison } from '../compare-identity.js'
import { isValidNir } from '../is-valid-nir.js'
import { MAX_LENGTH, NOTHING } from '../judge/characters.js'
import type { Span } from '../judge/part.js'
import type { Nir, ParsedNir } from '../nir.js'
import { partsOf } from '../parse-nir.js'
import { SLIP_KINDS, type SlipKind, undoSlips } from './slips.js'

/** A number that may have been meant. */
export interface Correction {
  readonly nir: Nir
  /** The slip that leads from this number to what was typed. */
  readonly slip: SlipKind
  /** What of the text as typed to replace; empty where characters are missing. */
  readonly span: Span
  /** What to put there. */
  readonly replacement: string
  /** How this number compares with the identity that was given. */
  readonly comparison: IdentityComparison
}

/**
 * Suggests what a wrong number may have been meant to be: the well-formed numbers that are one slip away.
 *
 * The likeliest comes first: those that agree with the identity; then calendar months and usual places before others;
 * then the slips that people make most for their number of variants. Where everything but the key agrees with the identity,
 * the number with its right key is among the first three. Many wrong digits may explain one wrong key, so
 * without a birth date the first suggestion is often not the right one. Never put one in place of what was typed:
 * show it, without what it says, and let the person confirm.
 *
 * For a text that is a number there are suggestions only where one agrees better with the identity: 2A and 19, or 2B
 * and 18, share their keys.
 *
 * @param input - anything; texts of more than 100 characters are not read
 * @param identity - what is known of the person
 * @returns distinct numbers, each of which is in `input` once `span` is replaced; none for what is not near a number
 * @example
 * const [first] = suggestCorrections('2 55 O8 14 168 O25 38')
 * first?.slip // => 'look-alike'
 * @example
 * const [first] = suggestCorrections('2 53 08 14 168 025 38', { birthDate: '1955-08-14' })
 * first?.nir // => '255081416802538'
 * first?.span // => [3, 4]
 * @see J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tracts 29, 1969: how often which slip
 */
export function suggestCorrections(input: unknown, identity?: Identity): readonly Correction[] {
  if (typeof input !== 'string' || input.length > MAX_LENGTH) return []
  const typed = charactersOf(input)
  const text = typed.map(({ character }) => character).join('')
  const limit = isValidNir(input) ? disagreement(compareIdentity(partsOf(input), identity)) : Number.POSITIVE_INFINITY

  const ranked = new Map<string, Ranked>()
  for (const [slip, number] of undoSlips(text))
    if (!ranked.has(number) && isValidNir(number))
      ranked.set(number, rank(partsOf(number), slip, changeOf(typed, number), identity))
  const sorted = [...ranked.values()]
    .filter(({ order: [disagreement] }) => disagreement < limit)
    .sort(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ correction }) => correction)
  return raised(sorted, text.slice(0, 13))
}

/** So many suggestions a person looks at. */
const SEEN = 3

/** Where a number agrees with the identity as it was typed, but for its key, it is among those that are seen. */
function raised(sorted: readonly Correction[], body: string): readonly Correction[] {
  const own = sorted.slice(SEEN).find(({ nir, comparison }) => nir.startsWith(body) && agrees(comparison))
  if (own === undefined) return sorted
  const others = sorted.filter((other) => other !== own)
  return [...others.slice(0, SEEN - 1), own, ...others.slice(SEEN - 1)]
}

/** Whether an identity was given, and no trait of it differs. */
function agrees(comparison: IdentityComparison): boolean {
  return disagreement(comparison) === 0 && Object.values(comparison).some(({ verdict }) => verdict === 'match')
}

/** A copy: what is done to the list that is handed out changes no order. */
const LIKELIEST: readonly SlipKind[] = /* @__PURE__ */ SLIP_KINDS.slice()

interface Ranked {
  readonly correction: Correction
  /** The smaller, the sooner. */
  readonly order: readonly [disagreement: number, oddity: number, unlikelihood: number]
}

function rank(
  parsed: ParsedNir,
  slip: SlipKind,
  change: Pick<Correction, 'span' | 'replacement'>,
  identity: Identity | undefined,
): Ranked {
  const comparison = compareIdentity(parsed, identity)
  const oddity = (parsed.birthMonth.kind === 'calendar' ? 0 : 1) + parsed.warnings.length
  return {
    correction: { nir: parsed.nir, slip, ...change, comparison },
    order: [disagreement(comparison), oddity, LIKELIEST.indexOf(slip)],
  }
}

/** A mismatch that proves nothing weighs less than one that is a mistake somewhere. */
function disagreement(comparison: IdentityComparison): number {
  return Object.values(comparison).reduce((sum: number, trait: TraitComparison) => sum + weightOf(trait), 0)
}

function weightOf(trait: TraitComparison): number {
  if (trait.verdict !== 'mismatch') return 0
  return trait.level === 'error' ? 3 : 2
}

interface Typed {
  /** In capitals. */
  readonly character: string
  readonly span: Span
}

/** Everything but separators, and white space around. */
function charactersOf(input: string): readonly Typed[] {
  let end = input.length - input.trimStart().length
  return Array.from(input.trim(), (typed): Typed => {
    const raised = typed.toUpperCase()
    const start = end
    end += typed.length
    return { character: raised.length === 1 ? raised : '?', span: [start, end] }
  }).filter(({ character }) => character !== ' ' && !NOTHING.includes(character))
}

/** The stretch in which a text and a number differ. */
function changeOf(typed: readonly Typed[], number: string): Pick<Correction, 'span' | 'replacement'> {
  const longest = Math.min(typed.length, number.length)
  let head = 0
  while (head < longest && typed[head]?.character === number[head]) head++
  let tail = 0
  while (tail < longest - head && typed.at(-1 - tail)?.character === number.at(-1 - tail)) tail++
  const replaced = typed.slice(head, typed.length - tail)
  const gap = typed[head - 1]?.span[1] ?? (typed[0] as Typed).span[0]
  return {
    span: [replaced.at(0)?.span[0] ?? gap, replaced.at(-1)?.span[1] ?? gap],
    replacement: number.slice(head, number.length - tail),
  }
}
