/**
 * Moves a facet as a row of the transition table says.
 *
 * @module
 */
import { placeOf } from './cell.js'
import type { RegistrationEvent } from './event.js'
import { FIELDS, type PlacedFacet } from './field.js'
import { dataOf } from './parse-event.js'
import type { AnyRow } from './row.js'
import type { RegistrationState } from './state.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The facet after a row. One that stays the same keeps its fields; one that is moved to a cell has those of that cell, each
 * from the event, else from the facet as it was, else not known. What the row sets comes last.
 */
export function facetAfter({ facet, to, set }: AnyRow, event: RegistrationEvent, state: RegistrationState): unknown {
  if (facet === 'presence') return to
  const old = state[facet]
  const kept = to === 'same' ? old : carryOver(facet as PlacedFacet, placeOf(to), event, old as object as Fields)
  return set ? Object.assign({}, kept, set(event, old)) : kept
}

function carryOver(facet: PlacedFacet, at: string, event: RegistrationEvent, old: Fields): Fields {
  const places: Readonly<Record<string, object>> = FIELDS[facet]
  const next: Record<string, unknown> = { at }
  for (const field in places[at]) next[field] = dataOf(event, field) ?? old[field] ?? null
  return next
}
