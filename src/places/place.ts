/**
 * What a place is: a code of the Code officiel géographique (COG) with one of its names and the period of that name.
 * The tables and the functions that read them are in other files.
 *
 * @module
 */
import type { Day } from '../day.js'

/** From when to when a name or a status is in force. */
export interface PlacePeriod {
  /** The first day, or `null`: before the tables begin (1943), or not known. It then sets no lower limit. */
  readonly from: Day | null
  /** The first day on which it is no longer in force, or `null`: it still is. */
  readonly endedOn: Day | null
}

/** What a code of a department can be; the tables write the index of the kind. */
export const DEPARTMENT_KINDS = ['department', 'algeria', 'morocco', 'tunisia', 'former-territories'] as const

/**
 * A department or overseas collectivity. (FR: département, collectivité d'outre-mer)
 *
 * `kind` is `'algeria'`, `'morocco'` or `'tunisia'` for the codes 91 to 96 before independence, and
 * `'former-territories'` for the groups 982 to 987, of territories that are no longer French or now have another code.
 */
export interface Department extends PlacePeriod {
  /** Two characters, three overseas. */
  readonly code: string
  readonly name: string
  readonly kind: (typeof DEPARTMENT_KINDS)[number]
}

/** A country, or a territory abroad or formerly French, under one of its names. (FR: pays ou territoire étranger) */
export interface Country extends PlacePeriod {
  /** Five characters: `99` and three for the country, `98` and three for the territory. */
  readonly code: string
  /** The French name of the COG. */
  readonly name: string
  readonly englishName: string
  /** ISO 3166-1 alpha-2, or the withdrawn ISO 3166-3 one; `null` where there is none or it covers several places. */
  readonly iso: string | null
  /** The codes that took over when this one ended, the immediate ones. */
  readonly successors: readonly string[]
}

/** What a code of a commune can be; the tables write the index of the kind. */
export const COMMUNE_KINDS = ['commune', 'arrondissement', 'associated', 'delegated', 'overseas', 'algeria'] as const

/**
 * A commune, or what counts as one in a birth place, under one of its names.
 *
 * `kind`: `'commune'`; `'arrondissement'` of Paris, Lyon or Marseille; `'associated'` and `'delegated'` for a former
 * commune that lives on inside another; `'overseas'` for a place of an overseas collectivity; `'algeria'` for a commune
 * of French Algeria.
 */
export interface Commune extends PlacePeriod {
  /** Five characters. */
  readonly code: string
  readonly name: string
  readonly kind: (typeof COMMUNE_KINDS)[number]
  /** The codes that took over when this one ended, the immediate ones; of a part of a commune, the whole. */
  readonly successors: readonly string[]
}

/** Tells whether a period contains a day. */
export function contains({ from, endedOn }: PlacePeriod, day: Day): boolean {
  return (from === null || from <= day) && (endedOn === null || day < endedOn)
}
