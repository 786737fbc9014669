/**
 * The transition table: for each event, the facets it moves, from which cells, to which cell.
 * It alone decides what is possible; `advanceRegistration`, `enabledRegistrationEvents`, the diagrams and the tests read it.
 *
 * How to read a row. It applies when its facet is in one of the cells `from` and its condition `when` holds; of the
 * rows of one facet the first that applies counts. An event is possible when a row that leads (one not marked `follows`)
 * applies and the guards (`needs`) of the rows that apply hold. All rows that apply then move together.
 *
 * @module
 */
import type { RegistrationEventType } from '../event.js'
import type { AwaitingApplication, Evidence, NiaState, RightsState } from '../state.js'
import { type DocumentId, PRESENCES, type Presence } from '../vocabulary.js'
import type { AnyRow, Row, TransitionTable } from './row.js'

const APPLY_AGAIN = ['none', 'draft', 'lapsed', 'refused', 'refused-final'] as const
const NOT_AWAITING = ['draft', 'submitted', 'accepted', 'refused', 'refused-final', 'lapsed', 'appealing'] as const
const IN_HAND = ['submitted', 'awaiting-documents'] as const
const CLOCK_RUNS = ['nia-asked', 'nia-noticed', 'nia-suspended'] as const
const ANY_NIA = ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended'] as const
const COUNTING = ['open', 'suspended', 'closing'] as const
const NO_ACCOUNT = ['none', 'code-sent', 'closed'] as const
const NO_CARD = ['none', 'order-incomplete', 'unusable', 'invalidated'] as const
const LIVE = ['received', 'active'] as const
const ANYWHERE: readonly Presence[] = /* @__PURE__ */ PRESENCES.slice()
const ANY = ['any'] as const

/** The documents that are still missing once some were supplied. */
function stillMissing(supplied: readonly DocumentId[], { missing }: AwaitingApplication): DocumentId[] {
  return missing.filter((document) => !supplied.includes(document))
}

/** What documents show beside being part of the application. */
function shown(documents: readonly DocumentId[], { iban, civilStatus }: Evidence): Partial<Evidence> {
  return {
    iban: iban || documents.includes('iban'),
    civilStatus: civilStatus || documents.includes('civil-status'),
  }
}

function wasSuspended(rights: RightsState): boolean {
  return rights.at === 'closed' ? rights.suspended : rights.at === 'suspended'
}

const ROWS: { readonly [E in RegistrationEventType]: readonly Row<E>[] } = {
  enrolled: [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      set: ({ from, until, higherEducation = true }) => ({ enrolment: { from, until, higherEducation } }),
    },
  ],
  'enrolment-ended': [
    { facet: 'evidence', from: ANY, to: 'same', needs: ['enrolment-required'], set: () => ({ enrolment: null }) },
  ],
  'permit-recorded': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      set: ({ kind, from, until, validated = false }) => ({ permit: { kind, from, until, validated } }),
    },
  ],
  'iban-recorded': [{ facet: 'evidence', from: ANY, to: 'same', set: () => ({ iban: true }) }],
  moved: [{ facet: 'evidence', from: ANY, to: 'same', set: ({ on, department }) => ({ moved: { on, department } }) }],
  'move-reported': [{ facet: 'evidence', from: ANY, to: 'same', set: () => ({ moved: null }) }],
  'doctor-declared': [
    { facet: 'evidence', from: ANY, to: 'same', needs: ['number-required'], set: () => ({ doctor: true }) },
  ],
  arrived: [
    { facet: 'presence', from: ANYWHERE, to: 'in-france' },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, set: ({ on }) => ({ arrivedOn: on }) },
  ],
  departed: [
    {
      facet: 'presence',
      from: ANYWHERE,
      to: 'left',
      when: { is: 'for-good', holds: ({ permanent }) => permanent },
    },
    { facet: 'presence', from: ANYWHERE, to: 'abroad' },
  ],

  // The application: CSS R114-10; appeal: service-public.gouv.fr F2500.
  'portal-account-created': [
    { facet: 'application', from: APPLY_AGAIN, to: 'draft', set: () => ({ route: 'portal' }) },
    {
      facet: 'application',
      from: ['accepted'],
      to: 'draft',
      needs: ['rights-closed-required'],
      set: () => ({ route: 'portal' }),
    },
  ],
  'application-submitted': [
    { facet: 'application', from: APPLY_AGAIN, to: 'submitted', set: ({ on }) => ({ submittedOn: on }) },
    {
      facet: 'application',
      from: ['accepted'],
      to: 'submitted',
      needs: ['rights-closed-required'],
      set: ({ on }) => ({ submittedOn: on }),
    },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: ({ documents }, evidence) => shown(documents, evidence),
    },
  ],
  'documents-requested': [
    {
      facet: 'application',
      from: ['submitted'],
      to: 'awaiting-documents',
      set: ({ missing }) => ({ missing, reminders: 0 }),
    },
  ],
  'documents-supplied': [
    {
      facet: 'application',
      from: ['awaiting-documents'],
      to: 'submitted',
      when: {
        is: 'nothing-missing',
        holds: ({ documents }, old: AwaitingApplication) => stillMissing(documents, old).length === 0,
      },
    },
    {
      facet: 'application',
      from: ['awaiting-documents'],
      to: 'same',
      set: ({ documents }, old: AwaitingApplication) => ({ missing: stillMissing(documents, old) }),
    },
    { facet: 'application', from: NOT_AWAITING, to: 'same' },
    {
      facet: 'number',
      from: CLOCK_RUNS,
      to: 'nia',
      when: { is: 'civil-status-supplied', holds: ({ documents }) => documents.includes('civil-status') },
      set: (_, { on }: NiaState) => ({ on, clock: null }),
    },
    { facet: 'number', from: CLOCK_RUNS, to: 'same' },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: ({ documents }, evidence) => shown(documents, evidence),
    },
  ],
  'reminder-sent': [
    {
      facet: 'application',
      from: ['awaiting-documents'],
      to: 'same',
      set: (_, { reminders }: AwaitingApplication) => ({ reminders: reminders + 1 }),
    },
  ],
  'application-lapsed': [{ facet: 'application', from: ['awaiting-documents'], to: 'lapsed' }],
  'application-accepted': [{ facet: 'application', from: IN_HAND, to: 'accepted', needs: ['number-required'] }],
  'application-refused': [{ facet: 'application', from: IN_HAND, to: 'refused', set: () => ({ final: false }) }],
  'appeal-filed': [{ facet: 'application', from: ['refused'], to: 'appealing' }],
  'appeal-decided': [
    {
      facet: 'application',
      from: ['appealing'],
      to: 'accepted',
      when: { is: 'granted', holds: ({ granted }) => granted },
    },
    { facet: 'application', from: ['appealing'], to: 'refused-final', set: () => ({ final: true }) },
  ],

  // The number: CSS R114-7 (temporary number, civil-status clock), R114-8, R161-1 (permanent number).
  // A temporary number keeps the day on which it was issued.
  'nia-issued': [
    {
      facet: 'number',
      from: ['none'],
      to: 'nia-asked',
      when: { is: 'civil-status-missing', holds: ({ civilStatus }) => civilStatus === 'missing' },
      set: ({ on }) => ({ clock: { phase: 'asked', since: on } }),
    },
    { facet: 'number', from: ['none'], to: 'nia' },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: (event, { civilStatus }) => ({ civilStatus: civilStatus || event.civilStatus === 'complete' }),
    },
  ],
  'nir-known': [{ facet: 'number', from: ['none'], to: 'nir' }],
  'formal-notice-sent': [
    {
      facet: 'number',
      from: ['nia-asked'],
      to: 'nia-noticed',
      set: (event, { on }: NiaState) => ({ on, clock: { phase: 'noticed', since: event.on } }),
    },
  ],
  'benefits-suspended': [
    {
      facet: 'number',
      from: ['nia-noticed'],
      to: 'nia-suspended',
      needs: ['rights-required'],
      set: (event, { on }: NiaState) => ({ on, clock: { phase: 'suspended', since: event.on } }),
    },
    { facet: 'rights', from: ['open'], to: 'suspended', follows: true },
  ],
  'benefits-resumed': [{ facet: 'rights', from: ['suspended'], to: 'open', needs: ['clock-stopped-required'] }],
  'nir-certified': [
    {
      facet: 'number',
      from: ANY_NIA,
      to: 'nir',
      set: ({ value = null }, nia: NiaState) => ({ value, formerNia: nia.value }),
    },
    { facet: 'application', from: IN_HAND, to: 'accepted', follows: true },
    { facet: 'rights', from: ['suspended'], to: 'open', follows: true },
  ],
  'number-refused': [
    { facet: 'number', from: ANY_NIA, to: 'none' },
    // The refusal can be appealed against, as that of an application.
    {
      facet: 'application',
      from: ['submitted', 'awaiting-documents', 'accepted'],
      to: 'refused',
      follows: true,
      set: () => ({ final: false }),
    },
    {
      facet: 'rights',
      from: COUNTING,
      to: 'closed',
      follows: true,
      set: ({ on }, old) => ({ endedOn: on, suspended: wasSuspended(old), reason: 'identity' }),
    },
  ],
  'number-corrected': [{ facet: 'number', from: ['nir'], to: 'nir' }],

  // The rights: CSS D160-2, R111-4, R114-10.
  'rights-opened': [
    {
      facet: 'rights',
      from: ['none', 'closed'],
      to: 'open',
      needs: ['number-required'],
      set: ({ until = null }) => ({ until }),
    },
  ],
  'rights-renewed': [{ facet: 'rights', from: ['open', 'closing'], to: 'open' }],
  'rights-closed': [
    {
      facet: 'rights',
      from: COUNTING,
      to: 'closed',
      set: ({ on, endedOn = on }, old) => ({ endedOn, suspended: wasSuspended(old) }),
    },
  ],

  // The ameli account: ameli.fr, « Vous êtes né à l'étranger: demander votre numéro ».
  'access-code-requested': [{ facet: 'ameli', from: NO_ACCOUNT, to: 'code-sent', needs: ['nir-required'] }],
  'ameli-account-opened': [{ facet: 'ameli', from: NO_ACCOUNT, to: 'open', needs: ['nir-required'] }],
  'ameli-account-closed': [{ facet: 'ameli', from: ['open'], to: 'closed' }],

  // The card: CSS L161-31, R161-33-1; arrêté du 14 mars 2007.
  'card-ordered': [
    {
      facet: 'card',
      from: NO_CARD,
      to: 'ordered',
      when: { is: 'via-ameli', holds: ({ via }) => via === 'ameli' },
      needs: ['nir-required', 'rights-required', 'account-required'],
    },
    { facet: 'card', from: NO_CARD, to: 'ordered', needs: ['nir-required', 'rights-required'] },
  ],
  'card-order-incomplete': [
    { facet: 'card', from: ['ordered'], to: 'order-incomplete', set: ({ missing = [] }) => ({ missing }) },
  ],
  'card-received': [
    {
      facet: 'card',
      from: ['ordered'],
      to: 'received',
      set: (_, { generation }) => ({ generation: generation + 1, app: false }),
    },
  ],
  'card-updated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'active',
      needs: ['rights-required'],
      refusal: 'card-dead',
    },
    { facet: 'card', from: ['invalidated'], to: 'active', needs: ['rights-required'], set: () => ({ app: false }) },
  ],
  'card-reported': [{ facet: 'card', from: LIVE, to: 'unusable' }],
  'card-invalidated': [{ facet: 'card', from: LIVE, to: 'invalidated' }],
  'app-card-activated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'same',
      needs: ['account-required', 'app-off-required'],
      set: () => ({ app: true }),
    },
  ],

  'mutuelle-joined': [{ facet: 'mutuelle', from: ['none'], to: 'active', set: ({ until = null }) => ({ until }) }],
  'mutuelle-left': [{ facet: 'mutuelle', from: ['active'], to: 'none' }],
}

/** What a row has where it does not say otherwise: every row has every field of its own. */
const PLAIN = { needs: [], follows: false, when: null, refusal: null, set: null } as const

function tableOf(rows: Readonly<Record<string, readonly object[]>>): TransitionTable {
  const entries = Object.entries(rows).map(([type, some]) => [
    type,
    some.map((row) => ({ ...PLAIN, ...(row as AnyRow) })),
  ])
  return Object.fromEntries(entries)
}

/** The transition table. */
export const TRANSITIONS: TransitionTable = /* @__PURE__ */ tableOf(ROWS)
