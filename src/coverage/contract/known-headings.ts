/**
 * What the headings that tables print mean, by their keys.
 *
 * @module
 */

import { headings as FRENCH_NAMES } from '../text/fr.js'
import { HEADINGS, type Heading } from './benefits.js'
import { keyOf } from './heading-key.js'
import { plainFrench } from './plain-french.js'
import {
  ASIDE_HEADINGS,
  LAWFUL_HEADINGS,
  LEFT_OUT_HEADINGS,
  OTHERWISE_HEADINGS,
  PRINTED_HEADINGS,
} from './printed-headings.js'

/** What the keys of headings name. */
export interface KnownHeadings {
  /** Of headings that name no benefit, or all others. */
  readonly whole: ReadonlyMap<string, 'law' | 'aside' | 'left-out' | 'otherwise'>
  readonly anywhere: ReadonlyMap<string, Heading>
  readonly inside: ReadonlyMap<string, readonly Heading[]>
}

/** Made when the first table is read, as it takes a fifth of the time of importing the room. It changes no answer. */
const memory: { known?: KnownHeadings } = {}

/** The headings that tables print, by their keys. */
export function knownHeadings(): KnownHeadings {
  memory.known ??= {
    whole: new Map([
      ...OTHERWISE_HEADINGS.map((words) => [keyOf(words), 'otherwise'] as const),
      ...LEFT_OUT_HEADINGS.map((words) => [keyOf(words), 'left-out'] as const),
      ...ASIDE_HEADINGS.map((words) => [keyOf(words), 'aside'] as const),
      ...LAWFUL_HEADINGS.map((words) => [keyOf(words), 'law'] as const),
    ]),
    anywhere: new Map(HEADINGS.flatMap((heading) => anywhereNamesOf(heading).map((words) => [keyOf(words), heading]))),
    inside: insideHeadings(),
  }
  return memory.known
}

function anywhereNamesOf(heading: Heading): readonly string[] {
  return [plainFrench(FRENCH_NAMES[heading]), ...PRINTED_HEADINGS[heading].anywhere]
}

function insideHeadings(): ReadonlyMap<string, readonly Heading[]> {
  const byKey = new Map<string, Heading[]>()
  for (const heading of HEADINGS)
    for (const words of PRINTED_HEADINGS[heading].inside ?? []) {
      const key = keyOf(words)
      byKey.set(key, [...(byKey.get(key) ?? []), heading])
    }
  return byKey
}
