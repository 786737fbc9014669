/**
 * Follows a place through its successors to the codes of today.
 *
 * @module
 */
import type { Day } from '../day.js'
import type { Department, PlacePeriod } from './place.js'

/** What can be followed: a commune or a country under one of its names. */
export interface Link extends PlacePeriod {
  readonly code: string
  readonly successors: readonly string[]
}

/** Every name of a code, oldest first. */
export type Lookup = (code: string) => readonly Link[]

/** Today's codes of a place, sorted; empty where the tables do not say. */
export function codesToday(place: Link, lookup: Lookup): readonly string[] {
  // So are most places.
  if (place.endedOn === null && place.successors.length === 0) return [place.code]
  const found = new Set<string>()
  const passed = new Set<string>()
  const follow = (link: Link): void => {
    const key = keyOf(link)
    if (passed.has(key)) return
    passed.add(key)
    const next = nextLinks(link, lookup)
    next.forEach(follow)
    if (next.length === 0 && link.endedOn === null) found.add(link.code)
  }
  follow(place)
  return [...found].sort()
}

function keyOf({ code, from, endedOn }: Link): string {
  return `${code} ${from} ${endedOn}`
}

/** What took over; else the next name of the code; else what took over when the place became part of another. */
function nextLinks(link: Link, lookup: Lookup): readonly Link[] {
  if (link.successors.length > 0) return link.successors.flatMap((code) => linkAfter(lookup(code), link.endedOn) ?? [])
  const { endedOn } = link
  if (endedOn === null) return []
  const rows = lookup(link.code).filter((row) => keyOf(row) !== keyOf(link))
  const next = rows.filter(({ from }) => from !== null && from >= endedOn)
  return next.length > 0 ? next.slice(0, 1) : rows.filter(({ successors }) => successors.length > 0).slice(-1)
}

/** The name that a code had when another one ended, else its first name after that. */
function linkAfter(rows: readonly Link[], day: Day | null): Link | undefined {
  return rows.find(({ endedOn }) => endedOn === null || (day !== null && endedOn > day))
}

/** Departments that were divided or renumbered; all others kept their code under a new name. */
const DEPARTMENTS_TODAY: Readonly<Record<string, readonly string[]>> = {
  20: ['2A', '2B'],
  // Loi n° 64-707 du 10 juillet 1964 portant réorganisation de la région parisienne.
  75: ['75', '92', '93', '94'],
  78: ['78', '91', '92', '93', '94', '95'],
  985: ['976'],
}

const COUNTRIES_TODAY = { algeria: '99352', morocco: '99350', tunisia: '99351' } as const

/** Today's codes of a department of which the commune is not known; empty for a group of territories. */
export function departmentCodesToday({ code, kind, endedOn }: Department): readonly string[] {
  if (kind === 'former-territories') return []
  if (kind !== 'department') return [COUNTRIES_TODAY[kind]]
  // A copy: what is handed out must not change the table.
  return endedOn === null ? [code] : [...(DEPARTMENTS_TODAY[code] ?? [code])]
}
