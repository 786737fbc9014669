/**
 * Goes over all names of the commune data in order, and finds those that begin as wanted. Names are in the order of the
 * alphabet and say how much they share with the one before. Most share what decided there, so they need not be read.
 *
 * @module
 */

import type { Commune } from '../place.js'
import { type Beginning, compareStem, VERDICT } from './beginning.js'
import { fieldOf, type Text, takenBy } from './columns.js'
import { HOLE, TAKEN } from './layout.js'
import { communesOf, remember, shapeOf } from './lookup.js'
import { articleAt, headAfter, type NamePlace, sharedAt, stemAfter, stemAt } from './names.js'
import { advance, type Position, positionIn } from './records.js'
import { type Alphabet, NO_HEAD } from './spelling.js'

/** A code that has a name that begins as wanted. */

export interface NamedCode {
  readonly isWhole: boolean
  readonly read: () => readonly Commune[]
}

/** The codes that have a name that begins as wanted, in their order. */
export function* codesNamed(beginnings: readonly Beginning[]): Generator<NamedCode> {
  const { text } = remember()
  for (let department = 0; department < text.prefixes.length; department++) yield* codesIn(text, department, beginnings)
}

function* codesIn(text: Text, department: number, beginnings: readonly Beginning[]): Generator<NamedCode> {
  const { alphabet } = text
  const position = positionIn(department)
  const own = { field: fieldOf(text.names, department), head: 0 }
  const later = { field: fieldOf(text.laterNames, department), head: 0 }
  let passed = NO_HEAD
  while (advance(text, position)) {
    if (position.shape === HOLE) continue
    for (let number = position.number; number < position.end; number++) {
      const laterNames = takenBy(shapeOf(text, position, number), TAKEN.laterNames)
      if (sharedAt(alphabet, own) < passed || laterNames > 0) {
        let verdict = compareFirst(alphabet, beginnings, own)
        passed = passedFrom(beginnings)
        for (let left = laterNames; left > 0; left--) {
          verdict = Math.max(verdict, compareLater(alphabet, beginnings, own, later))
          later.head = headAfter(alphabet, later.field, later.head, 1)
        }
        if (verdict !== VERDICT.other) yield namedCode(verdict, { ...position }, number, { ...own })
      }
      own.head = headAfter(alphabet, own.field, own.head, 1)
    }
  }
}

function namedCode(verdict: number, position: Position, number: number, own: NamePlace): NamedCode {
  return {
    isWhole: verdict === VERDICT.whole,
    read: () => communesOf(position, number, own),
  }
}

/** How many letters a name must share with the last one that was compared, to be passed over unread. */
function passedFrom(beginnings: readonly Beginning[]): number {
  return beginnings.reduce(
    (most, { verdict, decided }) => Math.max(most, verdict === VERDICT.other ? decided : NO_HEAD),
    0,
  )
}

/** The best verdict on the first name of a code. What decided is kept for the names after it. */
function compareFirst(alphabet: Alphabet, beginnings: readonly Beginning[], place: NamePlace): number {
  let best: number = VERDICT.other
  for (const beginning of beginnings) {
    if (sharedAt(alphabet, place) < beginning.decided)
      Object.assign(beginning, compareStem(stemAt(alphabet, place), beginning.wanted))
    best = Math.max(best, counted(alphabet, beginning, beginning.verdict, place))
  }
  return best
}

/** The best verdict on a later name of a code, which is written as a change of the first. */
function compareLater(
  alphabet: Alphabet,
  beginnings: readonly Beginning[],
  first: NamePlace,
  later: NamePlace,
): number {
  let best: number = VERDICT.other
  for (const beginning of beginnings) {
    const isRead = sharedAt(alphabet, later) < beginning.decided
    const { verdict } = isRead ? compareStem(laterStemAt(alphabet, first, later), beginning.wanted) : beginning
    best = Math.max(best, counted(alphabet, beginning, verdict, later))
  }
  return best
}

/** The stem of a later name; some share nothing with the first. */
function laterStemAt(alphabet: Alphabet, first: NamePlace, later: NamePlace): string {
  return stemAfter(alphabet, sharedAt(alphabet, later) > 0 ? stemAt(alphabet, first) : '', later)
}

/** The verdict, or {@link VERDICT.other} where the name has another article than the one that was typed. */
function counted(alphabet: Alphabet, { article }: Beginning, verdict: number, place: NamePlace): number {
  return article === null || verdict === VERDICT.other || article === articleAt(alphabet, place)
    ? verdict
    : VERDICT.other
}
