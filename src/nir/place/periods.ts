/**
 * What a department code meant in which years of birth: only the codes that are bound to a period or mean two things.
 * Does not handle names.
 *
 * @module
 */

import { numberOf } from '../judge/picture.js'
import { type Ranges, rangesOf } from '../judge/range.js'

/** An INSEE country code: Algeria, Morocco or Tunisia. */
export type FormerCountry = '350' | '351' | '352'

/** One meaning of a department code. */
export interface PlacePeriod {
  /** The first year of birth. */
  readonly from: number
  /** The last year of birth. */
  readonly until: number
  /** The country that the territory is today, as an INSEE country code: such a code is no French department. */
  readonly country: FormerCountry | undefined
  /** The department that held more ground than today's of the same code. */
  readonly formerDepartment: 'seine' | 'seine-et-oise' | undefined
}

const ALWAYS = 0
const TODAY = 9999

/** A period, with every field its own. */
function period(from: number, until: number, meaning: Partial<PlacePeriod> = {}): PlacePeriod {
  return { from, until, country: undefined, formerDepartment: undefined, ...meaning }
}

// Corsica was split on 1 January 1976: leaflet of the Direction de la sécurité sociale, «Les règles d'identification
// et d'immatriculation des assurés».
const CORSICA: readonly PlacePeriod[] = [/* @__PURE__ */ period(ALWAYS, 1975)]
const CORSICA_SPLIT: readonly PlacePeriod[] = [/* @__PURE__ */ period(1976, TODAY)]

// The law of 10 July 1964 made seven departments of two on 1 January 1968. Five of the seven took codes that had been
// Algerian and Moroccan: Algeria until 1962, Morocco (95) and Tunisia (96) until 1956, and up to 1962 and 1964 in real
// files (COG 1961). service-public F33078; G. Lang, http://projetbabel.org/gl/cog9.htm
const PARIS_REGION: PlacePeriod = /* @__PURE__ */ period(1968, TODAY)
const ALGERIA: readonly PlacePeriod[] = [PARIS_REGION, /* @__PURE__ */ period(ALWAYS, 1962, { country: '352' })]

// INSEE, «Codification des collectivités d'outre-mer», https://www.insee.fr/fr/information/2028040: Saint-Barthélemy
// and Saint-Martin left Guadeloupe by the organic law of 21 February 2007. Mayotte's 985 gave way to 976 in 2011.
const ISLANDS: readonly PlacePeriod[] = [/* @__PURE__ */ period(2007, TODAY)]

/** The meanings by code, the latest first. */
const PERIODS: Readonly<Record<string, readonly PlacePeriod[]>> = {
  '20': CORSICA,
  '2A': CORSICA_SPLIT,
  '2B': CORSICA_SPLIT,
  '75': [PARIS_REGION, /* @__PURE__ */ period(ALWAYS, 1967, { formerDepartment: 'seine' })],
  '78': [PARIS_REGION, /* @__PURE__ */ period(ALWAYS, 1967, { formerDepartment: 'seine-et-oise' })],
  '91': ALGERIA,
  '92': ALGERIA,
  '93': ALGERIA,
  '94': ALGERIA,
  '95': [PARIS_REGION, /* @__PURE__ */ period(ALWAYS, 1962, { country: '350' })],
  '96': [/* @__PURE__ */ period(ALWAYS, 1964, { country: '351' })],
  '977': ISLANDS,
  '978': ISLANDS,
  '985': [/* @__PURE__ */ period(ALWAYS, 2011)],
}

const BY_CODE: ReadonlyMap<string, readonly PlacePeriod[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(PERIODS),
)

/** The same by number, where the code is one: a list is read faster than a text is looked up. */
const BY_NUMBER: readonly (readonly PlacePeriod[] | undefined)[] = /* @__PURE__ */ Array.from(
  { length: 1000 },
  (_, number) => BY_CODE.get(String(number)),
)

/** The meanings of a department code, the latest first; nothing where it always meant what it means today. */
export function periodsOf(department: string): readonly PlacePeriod[] | undefined {
  const number = numberOf(department)
  return Number.isNaN(number) ? BY_CODE.get(department) : BY_NUMBER[number]
}

/** Overseas codes that a territory holds or held, as ranges. 970, 979 and 980 to 983 have none. Same source. */
export const OVERSEAS: Ranges = /* @__PURE__ */ rangesOf(3, [971, 978], [984, 989])

/** Whether a birth in one of the years falls into a period. */
export function holds(period: PlacePeriod, years: readonly number[]): boolean {
  return years.some((year) => year >= period.from && year <= period.until)
}
