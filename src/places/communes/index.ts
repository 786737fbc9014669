/**
 * Every commune that had a code since 1943, with each of its names, when it had them, and what took over. A large table,
 * kept out of the other entry points: import it where names of communes are wanted, or load it with `import()`.
 *
 * @packageDocumentation
 */
export type { Day } from '../../day.js'
export type { Commune, PlacePeriod } from '../place.js'
export { findCommune } from './find-commune.js'
export { type CommuneSearchOptions, findCommunesByName } from './search.js'
