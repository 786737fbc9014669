/**
 * The names behind characters 6 to 10 of a number: departments, countries, extension codes, and what they meant when.
 * Communes, which are many, are apart: `securite-sociale/places/communes`.
 *
 * @packageDocumentation
 */
export type { Day } from '../day.js'
export {
  type BirthPlaceAmbiguity,
  type BirthPlaceOptions,
  type BirthPlaceParts,
  type BirthPlaceReading,
  type BirthPlaceReadings,
  findBirthPlace,
} from './birth-place.js'
export { findCountry } from './countries.js'
export { findDepartment } from './departments.js'
export { type Extension, findExtension } from './extensions.js'
export type { Commune, Country, Department, PlacePeriod } from './place.js'
export type { CommuneSource, PlaceSense } from './senses.js'
