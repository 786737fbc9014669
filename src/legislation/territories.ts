/**
 * Where care is given, and the tariffs of the overseas departments.
 *
 * @module
 */
import type { Cents } from '../money.js'

const territories = ['metropolitan', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte'] as const

/** Where care is given. */
export type Territory = (typeof territories)[number]

/** Where care is given: metropolitan France, or an overseas department. (FR: métropole, DROM) */
export const TERRITORIES: readonly Territory[] = /* @__PURE__ */ Object.freeze(territories)

/** An overseas department. */
export type OverseasTerritory = Exclude<Territory, 'metropolitan'>

/** A tariff of each overseas department. */
export type OverseasTariffs = Readonly<Record<OverseasTerritory, Cents>>

/** One tariff for all overseas departments, or another one for Mayotte. */
export function overseas(base: Cents, mayotte: Cents = base): OverseasTariffs {
  return { guadeloupe: base, martinique: base, guyane: base, reunion: base, mayotte }
}

/** One tariff for Guadeloupe and Martinique, another one for Guyane, La Réunion and Mayotte. */
export function antillesAndOthers(antilles: Cents, others: Cents): OverseasTariffs {
  return { guadeloupe: antilles, martinique: antilles, guyane: others, reunion: others, mayotte: others }
}
