/**
 * What each facet holds in each place that `at` names, field by field: how a stored state is checked, and what a facet
 * takes with it when a row of the transition table moves it.
 *
 * @module
 */
import { isDay } from '../../day.js'
import { isPapers } from '../parse-event.js'
import { fits, isDayOrNull, isFlag, isTextOrNull, type Shape } from '../shape.js'
import type { CivilStatusClock, RegistrationState } from '../state.js'
import {
  ACCOUNT_DOORS,
  BASES,
  CARD_ORDERS,
  CARD_PROBLEMS,
  CLOCK_PHASES,
  CLOSING_REASONS,
  CODE_CHANNELS,
  NIA_FORMS,
  ROUTES,
} from '../vocabulary.js'

/** A facet whose place is told by `at`. */
export type PlacedFacet = 'dossier' | 'number' | 'rights' | 'ameli' | 'card' | 'mutuelle'

type AtOf<F extends PlacedFacet> = RegistrationState[F]['at']
type VariantOf<T, A> = T extends { at: infer B } ? (A extends B ? T : never) : never
type Places<F extends PlacedFacet> = {
  readonly [A in AtOf<F>]: Shape<Omit<VariantOf<RegistrationState[F], A>, 'at'>>
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isOneOrMore = (value: unknown): boolean => isCount(value) && value !== 0

// Written out, without spreads: a bundler keeps a constant that spreads another one, even where nobody uses it.
const FILED = { on: isDay, route: ROUTES, filed: isDay } as const
const RIGHTS = { on: isDay, from: isDay, basis: BASES, until: isDayOrNull } as const
const LIVE = { on: isDay, generation: isOneOrMore, app: isFlag } as const
const CLOCK: Shape<CivilStatusClock> = { phase: CLOCK_PHASES, since: isDay }

/** The fields of each facet, by its `at`. */
export const FIELDS: { readonly [F in PlacedFacet]: Places<F> } = {
  dossier: {
    none: {},
    draft: { on: isDay, route: ROUTES },
    submitted: FILED,
    'awaiting-documents': { on: isDay, route: ROUTES, filed: isDay, missing: isPapers, reminders: isCount },
    accepted: FILED,
    lapsed: FILED,
    appealing: FILED,
    refused: { on: isDay, route: ROUTES, filed: isDay, final: isFlag },
  },
  number: {
    none: {},
    nia: {
      on: isDay,
      value: isTextOrNull,
      form: (form) => form === null || NIA_FORMS.some((known) => known === form),
      clock: (clock) => clock === null || fits(clock, CLOCK),
    },
    nir: { on: isDay, value: isTextOrNull, formerNia: isTextOrNull },
  },
  rights: {
    none: {},
    open: RIGHTS,
    suspended: RIGHTS,
    closed: { on: isDay, from: isDay, ended: isDay, reason: CLOSING_REASONS },
  },
  ameli: {
    none: {},
    'code-sent': { on: isDay, channel: CODE_CHANNELS },
    open: { on: isDay, via: ACCOUNT_DOORS },
    closed: { on: isDay },
  },
  card: {
    none: { generation: [0] },
    ordered: { on: isDay, generation: isCount, via: CARD_ORDERS },
    'order-incomplete': { on: isDay, generation: isCount, via: CARD_ORDERS, missing: isPapers },
    received: LIVE,
    active: LIVE,
    unusable: { on: isDay, generation: isOneOrMore, problem: CARD_PROBLEMS },
    invalidated: { on: isDay, generation: isOneOrMore },
  },
  mutuelle: { none: {}, active: { on: isDay, from: isDay, until: isDayOrNull } },
}
