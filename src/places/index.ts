/**
 * What characters 6 to 10 of a number mean: departments, countries and extension codes, with their names at each time.
 * The communes are many; they have their own entry, `securite-sociale/places/communes`.
 *
 * @packageDocumentation
 */
export { type Day, isDay } from '../day.js'
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
