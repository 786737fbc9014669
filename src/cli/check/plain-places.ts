/**
 * The places of plain numbers, from their digits: a file names the same places again and again.
 *
 * @module
 */
import type { Digits } from '../../bulk/lines.js'
import type { ParsedNir } from '../../nir/nir.js'
import type { PlaceNamer } from './place-names.js'

/** What comes after the number of its line in the report of a plain number. `parsed` is asked for where a place is new. */
export type PlaceReporter = (digits: Readonly<Digits>, parsed: () => ParsedNir) => string

/** What is remembered of a place. */
interface Known {
  /** A number with that place. */
  readonly parsed: ParsedNir
  /** The names, where they do not depend on the birth. */
  readonly steady: readonly string[] | undefined
  /** The names that were written last, and how: most births of a place have the same. */
  names: readonly string[] | undefined
  report: string
}

/** Makes a reporter of places. */
export function placeReporter(namer: PlaceNamer, report: (names: readonly string[]) => string): PlaceReporter {
  const places = new Map<number, Known>()
  /** Whether a birth of a year and month is possible: of one after the day asked no place has a name. */
  const births: (boolean | undefined)[] = []

  function learn(place: number, parsed: ParsedNir): Known {
    const steady = namer.steadyNamesOf(parsed)
    const known = { parsed, steady, names: steady, report: steady ? report(steady) : '' }
    places.set(place, known)
    return known
  }

  return ({ head, tail, corsica }, parsed) => {
    const place = (corsica * 100 + (head % 100)) * 1000 + ((tail / 1000) | 0)
    const known = places.get(place) ?? learn(place, parsed())
    const birth = ((head / 100) | 0) % 10_000
    if (known.steady && births[birth]) return known.report
    const month = birth % 100
    const names = namer.namesOf({
      ...known.parsed,
      yearOfCentury: (birth / 100) | 0,
      birthMonth: { code: month, kind: 'calendar', month },
    })
    if (known.steady) {
      births[birth] = names === known.steady
      return births[birth] ? known.report : report(names)
    }
    if (names !== known.names) {
      known.names = names
      known.report = report(names)
    }
    return known.report
  }
}
