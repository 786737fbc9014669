/**
 * What each facet holds in each place that `at` names, field by field: how a stored state is read, and what a facet
 * takes with it when a row of the transition table moves it.
 *
 * @module
 */
import { day, flag, oneOf, orNull, type Path, type Reader, type Readers, record, text } from '../../record.js'
import { documents } from '../parse-event.js'
import type { CivilStatusClock, RegistrationState } from '../state.js'
import {
  ACCOUNT_DOORS,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CLOCK_PHASES,
  CLOSING_REASONS,
  CODE_CHANNELS,
  NIA_FORMS,
  REGISTRATION_ROUTES,
  RIGHTS_BASES,
} from '../vocabulary.js'

/** A facet that says in `at` where it is. */
export type PlacedFacet = 'application' | 'number' | 'rights' | 'ameli' | 'card' | 'mutuelle'

/** A count that is no whole number, or one that cannot be. */
export interface CountIssue {
  readonly code: 'not-a-count'
  readonly path: Path
}

type AtOf<F extends PlacedFacet> = RegistrationState[F]['at']
type VariantOf<T, A> = T extends { at: infer B } ? (A extends B ? T : never) : never
type Places<F extends PlacedFacet> = {
  readonly [A in AtOf<F>]: Readers<Omit<VariantOf<RegistrationState[F], A>, 'at'>, CountIssue>
}

/** A whole number, no less than the one and no more than the other. */
function count(least: number, most: number = Number.MAX_SAFE_INTEGER): Reader<number, CountIssue> {
  return (value, path, report) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value
    report({ code: 'not-a-count', path })
    return undefined
  }
}

function facetFields(): { readonly [F in PlacedFacet]: Places<F> } {
  const submitted = { on: day, route: oneOf(REGISTRATION_ROUTES), submittedOn: day }
  const rights = { on: day, from: day, basis: oneOf(RIGHTS_BASES), until: orNull(day) }
  const inHand = { on: day, generation: count(1), app: flag }
  return {
    application: {
      none: {},
      draft: { on: day, route: oneOf(REGISTRATION_ROUTES) },
      submitted,
      'awaiting-documents': { ...submitted, missing: documents, reminders: count(0) },
      accepted: submitted,
      controlled: { ...submitted, missing: documents, noticed: flag },
      lapsed: submitted,
      appealing: submitted,
      refused: { ...submitted, final: flag },
    },
    number: {
      none: {},
      nia: {
        on: day,
        value: orNull(text),
        form: orNull(oneOf(NIA_FORMS)),
        clock: orNull(
          record<CivilStatusClock>({ phase: oneOf(CLOCK_PHASES), since: day, sentOn: orNull(day) }, {}, 'drop'),
        ),
      },
      nir: { on: day, value: orNull(text), formerNia: orNull(text) },
    },
    rights: {
      none: {},
      open: rights,
      suspended: rights,
      closed: { ...rights, suspended: flag, endedOn: day, reason: oneOf(CLOSING_REASONS) },
    },
    ameli: {
      none: {},
      'code-sent': { on: day, channel: oneOf(CODE_CHANNELS) },
      open: { on: day, via: oneOf(ACCOUNT_DOORS) },
      closed: { on: day },
    },
    card: {
      none: { generation: count(0, 0) },
      ordered: { on: day, generation: count(0), via: oneOf(CARD_ORDERS) },
      'order-incomplete': { on: day, generation: count(0), via: oneOf(CARD_ORDERS), missing: documents },
      received: inHand,
      active: inHand,
      unusable: { on: day, generation: count(1), problem: oneOf(CARD_PROBLEMS) },
      invalidated: { on: day, generation: count(1) },
    },
    mutuelle: { none: {}, active: { on: day, from: day, until: orNull(day) } },
  }
}

/** The fields of each facet, by its `at`. */
export const FIELDS: { readonly [F in PlacedFacet]: Places<F> } = /* @__PURE__ */ facetFields()
