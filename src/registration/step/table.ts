/**
 * The transition table: for each event, the facets it moves, from which cells, to which cell.
 * It alone decides what is possible; `advanceRegistration`, `enabledRegistrationEvents`, the diagrams and the tests read it.
 *
 * How to read a row. It applies when its facet stands in one of the cells `from` and its condition `when` holds; of the
 * rows of one facet the first that applies counts. An event is possible when a row that leads (one not marked `follows`)
 * applies and the guards (`needs`) of the rows that apply hold. All rows that apply then move together.
 *
 * @module
 */
import type { EventFor, RegistrationEventType } from '../event.js'
import type { AwaitingDossier } from '../state.js'
import type { Row, TransitionTable } from './row.js'
import * as set from './set.js'

const FILE_AGAIN = ['none', 'draft', 'lapsed', 'refused', 'refused-final'] as const
const OTHER_FILES = ['draft', 'submitted', 'accepted', 'refused', 'refused-final', 'lapsed', 'appealing'] as const
const IN_HAND = ['submitted', 'awaiting-documents'] as const
const CLOCK_RUNS = ['nia-asked', 'nia-noticed', 'nia-suspended'] as const
const ANY_NIA = ['nia', 'nia-asked', 'nia-noticed', 'nia-suspended'] as const
const COUNTING = ['open', 'suspended'] as const
const NO_ACCOUNT = ['none', 'code-sent', 'closed'] as const
const NO_CARD = ['none', 'order-incomplete', 'unusable', 'invalidated'] as const
const LIVE = ['received', 'active'] as const
const ANYWHERE = ['abroad', 'in-france', 'left'] as const
const ANY = ['any'] as const

type SuppliedPapers = EventFor<'documents-supplied'>

const ROWS: { readonly [E in RegistrationEventType]: readonly Row<E>[] } = {
  enrolled: [{ facet: 'evidence', from: ANY, to: 'same', set: set.enrolment }],
  'enrolment-ended': [
    { facet: 'evidence', from: ANY, to: 'same', needs: ['enrolment-required'], set: set.noEnrolment },
  ],
  'permit-recorded': [{ facet: 'evidence', from: ANY, to: 'same', set: set.permit }],
  'iban-recorded': [{ facet: 'evidence', from: ANY, to: 'same', set: set.bankDetails }],
  moved: [{ facet: 'evidence', from: ANY, to: 'same', set: set.move }],
  'doctor-declared': [
    { facet: 'evidence', from: ANY, to: 'same', needs: ['number-required'], set: set.treatingDoctor },
  ],
  arrived: [{ facet: 'presence', from: ANYWHERE, to: 'in-france' }],
  departed: [
    {
      facet: 'presence',
      from: ANYWHERE,
      to: 'left',
      when: { is: 'for-good', holds: ({ permanent }) => permanent },
    },
    { facet: 'presence', from: ANYWHERE, to: 'abroad' },
  ],

  // The file: CSS R114-10; appeal: service-public.gouv.fr F2500.
  'portal-account-created': [
    { facet: 'dossier', from: FILE_AGAIN, to: 'draft', set: set.portalRoute },
    { facet: 'dossier', from: ['accepted'], to: 'draft', needs: ['rights-closed-required'], set: set.portalRoute },
  ],
  'application-submitted': [
    { facet: 'dossier', from: FILE_AGAIN, to: 'submitted', set: set.filedToday },
    { facet: 'dossier', from: ['accepted'], to: 'submitted', needs: ['rights-closed-required'], set: set.filedToday },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, set: set.papers },
  ],
  'documents-requested': [{ facet: 'dossier', from: ['submitted'], to: 'awaiting-documents', set: set.missingPapers }],
  'documents-supplied': [
    {
      facet: 'dossier',
      from: ['awaiting-documents'],
      to: 'submitted',
      when: {
        is: 'nothing-missing',
        holds: (event: SuppliedPapers, old: AwaitingDossier) => set.stillMissing(event, old).length === 0,
      },
    },
    { facet: 'dossier', from: ['awaiting-documents'], to: 'same', set: set.fewerMissing },
    { facet: 'dossier', from: OTHER_FILES, to: 'same' },
    {
      facet: 'number',
      from: CLOCK_RUNS,
      to: 'nia',
      when: { is: 'civil-status-supplied', holds: ({ documents }) => documents.includes('civil-status') },
      set: set.noClock,
    },
    { facet: 'number', from: CLOCK_RUNS, to: 'same' },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, set: set.papers },
  ],
  'reminder-sent': [{ facet: 'dossier', from: ['awaiting-documents'], to: 'same', set: set.oneMoreReminder }],
  'application-lapsed': [{ facet: 'dossier', from: ['awaiting-documents'], to: 'lapsed' }],
  'application-accepted': [{ facet: 'dossier', from: IN_HAND, to: 'accepted', needs: ['number-required'] }],
  'application-refused': [{ facet: 'dossier', from: IN_HAND, to: 'refused', set: set.notFinal }],
  'appeal-filed': [{ facet: 'dossier', from: ['refused'], to: 'appealing' }],
  'appeal-decided': [
    {
      facet: 'dossier',
      from: ['appealing'],
      to: 'accepted',
      when: { is: 'granted', holds: ({ granted }) => granted },
    },
    { facet: 'dossier', from: ['appealing'], to: 'refused-final', set: set.final },
  ],

  // The number: CSS R114-7 (waiting number, civil-status clock), R114-8, R161-1 (definitive number).
  'nia-issued': [
    {
      facet: 'number',
      from: ['none'],
      to: 'nia-asked',
      when: { is: 'civil-status-missing', holds: ({ civilStatus }) => civilStatus === 'missing' },
      set: set.asked,
    },
    { facet: 'number', from: ['none'], to: 'nia' },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, set: set.birthCertificate },
  ],
  'nir-known': [{ facet: 'number', from: ['none'], to: 'nir' }],
  'formal-notice-sent': [{ facet: 'number', from: ['nia-asked'], to: 'nia-noticed', set: set.noticed }],
  'benefits-suspended': [
    {
      facet: 'number',
      from: ['nia-noticed'],
      to: 'nia-suspended',
      needs: ['rights-required'],
      set: set.suspended,
    },
    { facet: 'rights', from: ['open'], to: 'suspended', follows: true },
  ],
  'benefits-resumed': [{ facet: 'rights', from: ['suspended'], to: 'open', needs: ['clock-stopped-required'] }],
  'nir-certified': [
    { facet: 'number', from: ANY_NIA, to: 'nir', set: set.certified },
    { facet: 'dossier', from: IN_HAND, to: 'accepted', follows: true },
    { facet: 'rights', from: ['suspended'], to: 'open', follows: true },
  ],
  'number-refused': [
    { facet: 'number', from: ANY_NIA, to: 'none' },
    { facet: 'rights', from: COUNTING, to: 'closed', follows: true, set: set.lost },
  ],
  'number-corrected': [{ facet: 'number', from: ['nir'], to: 'nir' }],

  // The rights: CSS D160-2, R111-4, R114-10.
  'rights-opened': [{ facet: 'rights', from: ['none', 'closed'], to: 'open', needs: ['number-required'] }],
  'rights-renewed': [{ facet: 'rights', from: ['open'], to: 'open' }],
  'rights-closed': [{ facet: 'rights', from: COUNTING, to: 'closed', set: set.ended }],

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
  'card-order-incomplete': [{ facet: 'card', from: ['ordered'], to: 'order-incomplete', set: set.missingAgain }],
  'card-received': [{ facet: 'card', from: ['ordered'], to: 'received', set: set.nextGeneration }],
  'card-updated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'active',
      needs: ['rights-required'],
      refusal: { unusable: 'card-dead' },
    },
    { facet: 'card', from: ['invalidated'], to: 'active', needs: ['rights-required'], set: set.withoutApp },
  ],
  'card-reported': [{ facet: 'card', from: LIVE, to: 'unusable' }],
  'card-invalidated': [{ facet: 'card', from: LIVE, to: 'invalidated' }],
  'app-card-activated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'same',
      needs: ['account-required', 'app-off-required'],
      set: set.withApp,
    },
  ],

  'mutuelle-joined': [{ facet: 'mutuelle', from: ['none'], to: 'active' }],
  'mutuelle-left': [{ facet: 'mutuelle', from: ['active'], to: 'none' }],
}

/** The transition table. */
export const TRANSITIONS: TransitionTable = ROWS
