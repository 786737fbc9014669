/**
 * Which codes may mean one and the same birth place, and for births of which years. Does not know communes that merged,
 * nor second codes of crowded places: only tables of thousands of rows have those.
 *
 * @module
 */

/** Codes of which each may be written for another. A code is five characters, or the first ones of many. */
export interface PlaceEquivalence {
  readonly codes: readonly string[]
  readonly others: readonly string[]
  /** The last year of birth for which they are one place. No year: for every birth. */
  readonly until?: number
  /** The last year of birth up to which files mix them although the rule has ended. */
  readonly doubtfulUntil?: number
  /** Whether the three digits of the commune went from one code to the other unchanged. */
  readonly sameCommune?: true
}

const PARIS_REGION: readonly string[] = ['75', '78', '91', '92', '93', '94', '95']
const MAYOTTE: readonly string[] = ['976', '984', '985']

/** The equivalences, one a row. */
export const PLACE_EQUIVALENCES: readonly PlaceEquivalence[] = [
  // Corsica was split on 1 January 1976, leaflet of the Direction de la sécurité sociale; official test data hold a 2B
  // number of 1960, and files hold 20 for later births.
  { codes: ['20'], others: ['2A', '2B'], until: 1975, doubtfulUntil: 9999, sameCommune: true },
  // Law of 10 July 1964, in force on 1 January 1968: Seine (75) and Seine-et-Oise (78) became seven departments. Real
  // files mix all seven for births up to 1968: UniCaen OSE, NumeroINSEEValidator.
  { codes: ['75', '78'], others: PARIS_REGION, until: 1967, doubtfulUntil: 1968 },
  // A person born in French Algeria carries the department or, until it was asked for, the country: décret n° 2000-910
  // of 14 September 2000. Morocco and Tunisia: service-public F33078; G. Lang, http://projetbabel.org/gl/cog9.htm
  { codes: ['91', '92', '93', '94'], others: ['99352'], until: 1962, doubtfulUntil: 1967 },
  { codes: ['95'], others: ['99350'], until: 1962, doubtfulUntil: 1967 },
  { codes: ['96'], others: ['99351'], until: 1964, doubtfulUntil: 9999 },
  // INSEE, «Codification des collectivités d'outre-mer», https://www.insee.fr/fr/information/2028040: Mayotte was coded
  // within 984, then 985, then 976; Saint-Barthélemy and Saint-Martin were communes of Guadeloupe.
  { codes: MAYOTTE, others: MAYOTTE },
  { codes: ['97123'], others: ['97701'] },
  { codes: ['97127'], others: ['97801'] },
  // Paris, Lyon and Marseille have a code for the city and one for each arrondissement.
  { codes: ['75056'], others: ['751'] },
  { codes: ['69123'], others: ['6938'] },
  { codes: ['13055'], others: ['132'] },
]
