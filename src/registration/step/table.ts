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
import type { Day } from '../../day.js'
import type { RegistrationEventType } from '../event.js'
import type {
  ApplicationState,
  AwaitingApplication,
  CivilStatusClock,
  ControlledApplication,
  Evidence,
  NiaState,
  RightsState,
} from '../state.js'
import { type DocumentId, PRESENCES, type Presence } from '../vocabulary.js'
import type { AnyRow, Row, TransitionTable } from './row.js'

/** How many permits, covers and changes of situation a state keeps. */
export const KEPT = 20

const APPLY_AGAIN = ['none', 'draft', 'lapsed', 'refused', 'refused-final'] as const
const AWAITING = ['awaiting-documents', 'controlled', 'controlled-noticed'] as const
const NOT_IN_HAND = ['draft', 'accepted', 'refused', 'refused-final', 'lapsed', 'appealing'] as const
const NOT_AWAITING = ['submitted', 'draft', 'accepted', 'refused', 'refused-final', 'lapsed', 'appealing'] as const
const CONTROLLED = ['controlled', 'controlled-noticed'] as const
const IN_HAND = ['submitted', 'awaiting-documents'] as const
const CLOCK_RUNS = ['nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended'] as const

/** A temporary number, whatever its clock. */
export const ANY_NIA = ['nia', 'nia-asked', 'nia-rejected', 'nia-noticed', 'nia-suspended'] as const
const COUNTING = ['open', 'suspended', 'closing'] as const
const NO_ACCOUNT = ['none', 'code-sent', 'closed'] as const
const NO_CARD = ['none', 'order-incomplete', 'unusable', 'invalidated'] as const
const LIVE = ['received', 'active'] as const
const ANYWHERE: readonly Presence[] = /* @__PURE__ */ PRESENCES.slice()
const ANY = ['any'] as const

/** The documents that are still missing once some came. */
function stillMissing(
  supplied: readonly DocumentId[],
  { missing }: AwaitingApplication | ControlledApplication,
): DocumentId[] {
  return missing.filter((document) => !supplied.includes(document))
}

/** The documents that are missing once more are asked for. */
function missingToo(
  asked: readonly DocumentId[],
  { missing }: AwaitingApplication | ControlledApplication,
): DocumentId[] {
  return [...new Set([...missing, ...asked])]
}

/** What documents show beside being part of the application. What is sent again is no longer rejected. */
function shown(documents: readonly DocumentId[], { iban, civilStatus, rejected }: Evidence): Partial<Evidence> {
  return {
    iban: iban || documents.includes('iban'),
    civilStatus: civilStatus || documents.includes('civil-status'),
    rejected: rejected.filter(({ document }) => !documents.includes(document)),
  }
}

/** A list with one more at its end, and none more than are kept. */
function withLast<T>(list: readonly T[], last: T): readonly T[] {
  return [...list, last].slice(-KEPT)
}

/** The clock at a step that begins on a day. */
function clockAt(phase: CivilStatusClock['phase'], since: CivilStatusClock['since']): CivilStatusClock {
  return { phase, since, sentOn: null }
}

/** The clock with a document that was sent on a day, or with none. */
function clockWith({ clock }: NiaState, sentOn: CivilStatusClock['sentOn']): Partial<NiaState> {
  return { clock: clock && { ...clock, sentOn } }
}

/** The fields of an application where there was none: the day counts as that on which it was handed in. */
function withoutApplication({ on }: { readonly on: Day }, old: ApplicationState) {
  return { submittedOn: on, route: old.at === 'draft' ? old.route : ('paper' as const) }
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
      turns: { enrolment: 'recorded' },
      set: ({ from, until, higherEducation = true }) => ({
        enrolment: { from, until, higherEducation, endedOn: null },
      }),
    },
  ],
  'enrolment-ended': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      needs: ['enrolment-required'],
      turns: { enrolment: 'none' },
      set: ({ on }, { enrolment }) => ({ enrolment: enrolment && { ...enrolment, endedOn: on } }),
    },
  ],
  'permit-recorded': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      // A visa that is recorded again, once it is validated, is the same visa.
      set: ({ kind, from, until, validated = false }, { permits }) => ({
        permits: withLast(
          permits.filter((permit) => permit.kind !== kind || permit.from !== from),
          { kind, from, until, validated },
        ),
      }),
    },
  ],
  'situation-changed': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      set: ({ on, from = on, basis, studies = null, stay = null }, { situations }) => ({
        situations: withLast(situations, { from, basis, studies, stay }),
      }),
    },
  ],
  'situation-reported': [
    { facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ situationReportedOn: on, reportedOn: on }) },
  ],
  'cover-recorded': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      set: ({ on, from = on, cover, insurer = null, until = null }, { covers }) => ({
        covers: withLast(covers, { cover, insurer, from, until }),
      }),
    },
  ],
  'cover-ended': [
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      set: ({ on, endedOn = on }, { covers }) => ({
        covers: withLast(covers, { cover: 'none', insurer: null, from: endedOn, until: null }),
      }),
    },
  ],
  'name-changed': [{ facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ nameChangedOn: on }) }],
  'name-reported': [
    { facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ nameChangedOn: null, reportedOn: on }) },
  ],
  'child-joined': [{ facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ childJoinedOn: on }) }],
  'child-attached': [
    { facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ childJoinedOn: null, reportedOn: on }) },
  ],
  'iban-recorded': [{ facet: 'evidence', from: ANY, to: 'same', set: () => ({ iban: true }) }],
  moved: [{ facet: 'evidence', from: ANY, to: 'same', set: ({ on, department }) => ({ moved: { on, department } }) }],
  'move-reported': [{ facet: 'evidence', from: ANY, to: 'same', set: ({ on }) => ({ moved: null, reportedOn: on }) }],
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
      from: ['accepted', 'controlled', 'controlled-noticed'],
      to: 'draft',
      needs: ['rights-closed-required'],
      set: () => ({ route: 'portal' }),
    },
  ],
  'application-submitted': [
    { facet: 'application', from: APPLY_AGAIN, to: 'submitted', set: ({ on }) => ({ submittedOn: on }) },
    {
      facet: 'application',
      from: ['accepted', 'controlled', 'controlled-noticed'],
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
    {
      facet: 'application',
      from: AWAITING,
      to: 'same',
      set: ({ missing }, old: AwaitingApplication) => ({ missing: missingToo(missing, old) }),
    },
    // A control on an accepted application: CSS R114-10. A birth certificate alone has its own clock.
    {
      facet: 'application',
      from: ['accepted'],
      to: 'controlled',
      when: { is: 'beside-civil-status', holds: ({ missing }) => missing.some((one) => one !== 'civil-status') },
      set: ({ missing }) => ({ missing, noticed: false }),
    },
    { facet: 'application', from: ['accepted'], to: 'same' },
    // The first period runs from the day on which the request is notified.
    {
      facet: 'number',
      from: ['nia', 'nia-asked'],
      to: 'nia-asked',
      when: {
        is: 'civil-status-concerned',
        holds: ({ missing }, { clock, on }: NiaState) =>
          missing.includes('civil-status') && (clock === null || clock.since === on),
      },
      set: ({ on: since }, { on }: NiaState) => ({ on, clock: clockAt('asked', since) }),
    },
    { facet: 'number', from: ANY_NIA, to: 'same' },
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
      from: CONTROLLED,
      to: 'accepted',
      when: {
        is: 'nothing-missing',
        holds: ({ documents }, old: ControlledApplication) => stillMissing(documents, old).length === 0,
      },
    },
    {
      facet: 'application',
      from: AWAITING,
      to: 'same',
      set: ({ documents }, old: AwaitingApplication) => ({ missing: stillMissing(documents, old) }),
    },
    { facet: 'application', from: NOT_AWAITING, to: 'same' },
    // Sending stops no clock: the pensions office judges what came.
    {
      facet: 'number',
      from: CLOCK_RUNS,
      to: 'same',
      when: { is: 'civil-status-concerned', holds: ({ documents }) => documents.includes('civil-status') },
      set: ({ on }, old: NiaState) => clockWith(old, on),
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
  'document-accepted': [
    {
      facet: 'application',
      from: ['awaiting-documents'],
      to: 'submitted',
      when: {
        is: 'nothing-missing',
        holds: ({ document }, old: AwaitingApplication) => stillMissing([document], old).length === 0,
      },
    },
    {
      facet: 'application',
      from: CONTROLLED,
      to: 'accepted',
      when: {
        is: 'nothing-missing',
        holds: ({ document }, old: ControlledApplication) => stillMissing([document], old).length === 0,
      },
    },
    {
      facet: 'application',
      from: AWAITING,
      to: 'same',
      set: ({ document }, old: AwaitingApplication) => ({ missing: stillMissing([document], old) }),
    },
    { facet: 'application', from: NOT_AWAITING, to: 'same' },
    {
      facet: 'number',
      from: CLOCK_RUNS,
      to: 'nia',
      when: { is: 'civil-status-concerned', holds: ({ document }) => document === 'civil-status' },
      set: (_, { on }: NiaState) => ({ on, clock: null }),
    },
    { facet: 'number', from: ANY_NIA, to: 'same' },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: ({ document }, evidence) => shown([document], evidence),
    },
  ],
  'document-rejected': [
    {
      facet: 'application',
      from: ['submitted'],
      to: 'awaiting-documents',
      set: ({ document }) => ({ missing: [document], reminders: 0 }),
    },
    {
      facet: 'application',
      from: AWAITING,
      to: 'same',
      set: ({ document }, old: AwaitingApplication) => ({ missing: missingToo([document], old) }),
    },
    { facet: 'application', from: NOT_IN_HAND, to: 'same' },
    // An unfit birth certificate lets the notice follow without a first period: CSS R114-7 IV.
    {
      facet: 'number',
      from: ['nia', 'nia-asked'],
      to: 'nia-rejected',
      when: { is: 'civil-status-concerned', holds: ({ document }) => document === 'civil-status' },
      set: ({ on: since }, { on }: NiaState) => ({ on, clock: clockAt('rejected', since) }),
    },
    {
      facet: 'number',
      from: ['nia-rejected', 'nia-noticed', 'nia-suspended'],
      to: 'same',
      when: { is: 'civil-status-concerned', holds: ({ document }) => document === 'civil-status' },
      set: (_, old: NiaState) => clockWith(old, null),
    },
    { facet: 'number', from: ANY_NIA, to: 'same' },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: ({ document, refusal }, { iban, civilStatus, rejected }) => ({
        iban: iban && document !== 'iban',
        civilStatus: civilStatus && document !== 'civil-status',
        rejected: [...rejected.filter((other) => other.document !== document), { document, refusal }],
      }),
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
  // The closing of rights is a decision of the fund as well, whether or not there was an application: CSS R142-1.
  'appeal-filed': [
    { facet: 'application', from: ['refused'], to: 'appealing' },
    {
      facet: 'application',
      from: ['submitted', 'awaiting-documents', 'accepted', 'lapsed'],
      to: 'appealing',
      needs: ['closing-required'],
    },
    {
      facet: 'application',
      from: ['none', 'draft'],
      to: 'appealing',
      needs: ['closing-required'],
      set: withoutApplication,
    },
  ],
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
      set: ({ on }) => ({ clock: clockAt('asked', on) }),
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
      from: ['nia', 'nia-asked', 'nia-rejected'],
      to: 'nia-noticed',
      when: { is: 'civil-status-concerned', holds: ({ about }) => about !== 'control' },
      set: (event, { on, clock }: NiaState) => ({
        on,
        clock: { phase: 'noticed', since: event.on, sentOn: clock?.sentOn ?? null },
      }),
    },
    {
      facet: 'application',
      from: ['controlled'],
      to: 'controlled-noticed',
      when: { is: 'about-control', holds: ({ about }) => about === 'control' },
      set: () => ({ noticed: true }),
    },
  ],
  'benefits-suspended': [
    {
      facet: 'number',
      from: ['nia-noticed'],
      to: 'nia-suspended',
      needs: ['rights-required'],
      set: (event, { on, clock }: NiaState) => ({
        on,
        clock: { phase: 'suspended', since: event.on, sentOn: clock?.sentOn ?? null },
      }),
    },
    { facet: 'rights', from: ['open'], to: 'suspended', follows: true },
  ],
  // With the document or, where no decision came in time or the person cannot get one, without it: CSS R114-7 V.
  'benefits-resumed': [
    { facet: 'rights', from: ['suspended'], to: 'open' },
    {
      facet: 'number',
      from: ['nia-suspended'],
      to: 'nia',
      follows: true,
      set: (_, { on }: NiaState) => ({ on, clock: null }),
    },
  ],
  'nir-certified': [
    {
      facet: 'number',
      from: ANY_NIA,
      to: 'nir',
      set: ({ value = null }, nia: NiaState) => ({ value, formerNia: nia.value }),
    },
    { facet: 'application', from: IN_HAND, to: 'accepted', follows: true },
    { facet: 'rights', from: ['suspended'], to: 'open', follows: true },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      set: (_, evidence) => shown(['civil-status'], evidence),
    },
  ],
  'number-refused': [
    { facet: 'number', from: ANY_NIA, to: 'none' },
    // The refusal can be appealed against, as that of an application.
    {
      facet: 'application',
      from: [
        'submitted',
        'awaiting-documents',
        'controlled',
        'controlled-noticed',
        'accepted',
        'lapsed',
        'refused',
        'refused-final',
      ],
      to: 'refused',
      follows: true,
      set: () => ({ final: false }),
    },
    // An employer may have asked for the number: there was no application, and its refusal stands for one.
    {
      facet: 'application',
      from: ['none', 'draft'],
      to: 'refused',
      follows: true,
      set: (event, old: ApplicationState) => ({ final: false, ...withoutApplication(event, old) }),
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
  'rights-renewed': [
    { facet: 'rights', from: ['open', 'closing'], to: 'open' },
    {
      facet: 'evidence',
      from: ANY,
      to: 'same',
      follows: true,
      when: { is: 'new-basis', holds: ({ basis }) => basis !== undefined },
      set: ({ on }) => ({ situationReportedOn: on }),
    },
  ],
  'rights-closed': [
    {
      facet: 'rights',
      from: COUNTING,
      to: 'closed',
      set: ({ on, endedOn = on }, old) => ({ endedOn, suspended: wasSuspended(old) }),
    },
    { facet: 'application', from: CONTROLLED, to: 'accepted', follows: true },
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
      turns: { app: 'off' },
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
  'card-reported': [{ facet: 'card', from: LIVE, to: 'unusable', turns: { app: 'off' } }],
  'card-invalidated': [{ facet: 'card', from: LIVE, to: 'invalidated', turns: { app: 'off' } }],
  'app-card-activated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'same',
      needs: ['account-required', 'app-off-required'],
      turns: { app: 'on' },
      set: () => ({ app: true }),
    },
  ],

  'mutuelle-joined': [{ facet: 'mutuelle', from: ['none'], to: 'active', set: ({ until = null }) => ({ until }) }],
  'mutuelle-left': [{ facet: 'mutuelle', from: ['active'], to: 'none' }],
}

/** What a row has where it does not say otherwise: every row has every field of its own. */
const PLAIN = { needs: [], follows: false, when: null, turns: null, refusal: null, set: null } as const

function tableOf(rows: Readonly<Record<string, readonly object[]>>): TransitionTable {
  const entries = Object.entries(rows).map(([type, some]) => [
    type,
    some.map((row) => ({ ...PLAIN, ...(row as AnyRow) })),
  ])
  return Object.fromEntries(entries)
}

/** The transition table. */
export const TRANSITIONS: TransitionTable = /* @__PURE__ */ tableOf(ROWS)
