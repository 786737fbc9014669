/**
 * Every commune that had a code since 1943: its names, the period of each, and what took over. The table is large, so no
 * other entry loads it: import this one where you need names of communes, or load it with `import()`.
 *
 * @packageDocumentation
 */
export { type Day, isDay } from '../../day.js'
export type { Commune, PlacePeriod } from '../place.js'
export { findCommune } from './find-commune.js'
export { type CommuneSearchOptions, findCommunesByName } from './search.js'
