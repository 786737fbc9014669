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
import type { EventFor, RegistrationEventType } from './event.js'
import * as next from './next.js'
import type { Row, TransitionTable } from './row.js'
import type { AwaitingDossier } from './state.js'

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
  enrolled: [{ facet: 'evidence', from: ANY, to: 'same', next: next.showEnrolment }],
  'enrolment-ended': [
    { facet: 'evidence', from: ANY, to: 'same', needs: ['enrolment_required'], next: next.endEnrolment },
  ],
  'permit-recorded': [{ facet: 'evidence', from: ANY, to: 'same', next: next.showPermit }],
  'iban-recorded': [{ facet: 'evidence', from: ANY, to: 'same', next: next.showIban }],
  moved: [{ facet: 'evidence', from: ANY, to: 'same', next: next.showMove }],
  'doctor-declared': [{ facet: 'evidence', from: ANY, to: 'same', needs: ['number_required'], next: next.showDoctor }],
  arrived: [{ facet: 'presence', from: ANYWHERE, to: 'in-france', next: () => 'in-france' }],
  departed: [
    {
      facet: 'presence',
      from: ANYWHERE,
      to: 'left',
      when: { is: 'for_good', holds: ({ permanent }) => permanent },
      next: () => 'left',
    },
    { facet: 'presence', from: ANYWHERE, to: 'abroad', next: () => 'abroad' },
  ],

  // The file: CSS R114-10; appeal: service-public.gouv.fr F2500.
  'portal-account-created': [
    { facet: 'dossier', from: FILE_AGAIN, to: 'draft', next: next.draftFile },
    { facet: 'dossier', from: ['accepted'], to: 'draft', needs: ['rights_closed_required'], next: next.draftFile },
  ],
  'application-submitted': [
    { facet: 'dossier', from: FILE_AGAIN, to: 'submitted', next: next.submitFile },
    { facet: 'dossier', from: ['accepted'], to: 'submitted', needs: ['rights_closed_required'], next: next.submitFile },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, next: next.showPapers },
  ],
  'documents-requested': [{ facet: 'dossier', from: ['submitted'], to: 'awaiting-documents', next: next.awaitPapers }],
  'documents-supplied': [
    {
      facet: 'dossier',
      from: ['awaiting-documents'],
      to: 'submitted',
      when: {
        is: 'nothing_missing',
        holds: (event: SuppliedPapers, old: AwaitingDossier) => next.stillMissing(event, old).length === 0,
      },
      next: next.supplyAll,
    },
    { facet: 'dossier', from: ['awaiting-documents'], to: 'same', next: next.supplySome },
    { facet: 'dossier', from: OTHER_FILES, to: 'same', next: next.stay },
    {
      facet: 'number',
      from: CLOCK_RUNS,
      to: 'nia',
      when: { is: 'civil_status_supplied', holds: ({ documents }) => documents.includes('civil-status') },
      next: next.stopClock,
    },
    { facet: 'number', from: CLOCK_RUNS, to: 'same', next: next.stay },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, next: next.showPapers },
  ],
  'reminder-sent': [{ facet: 'dossier', from: ['awaiting-documents'], to: 'same', next: next.remind }],
  'application-lapsed': [{ facet: 'dossier', from: ['awaiting-documents'], to: 'lapsed', next: next.lapseFile }],
  'application-accepted': [
    { facet: 'dossier', from: IN_HAND, to: 'accepted', needs: ['number_required'], next: next.acceptFile },
  ],
  'application-refused': [{ facet: 'dossier', from: IN_HAND, to: 'refused', next: next.refuseFile }],
  'appeal-filed': [{ facet: 'dossier', from: ['refused'], to: 'appealing', next: next.appeal }],
  'appeal-decided': [
    {
      facet: 'dossier',
      from: ['appealing'],
      to: 'accepted',
      when: { is: 'granted', holds: ({ granted }) => granted },
      next: next.acceptFile,
    },
    { facet: 'dossier', from: ['appealing'], to: 'refused-final', next: next.refuseForGood },
  ],

  // The number: CSS R114-7 (waiting number, civil-status clock), R114-8, R161-1 (definitive number).
  'nia-issued': [
    {
      facet: 'number',
      from: ['none'],
      to: 'nia-asked',
      when: { is: 'civil_status_missing', holds: ({ civilStatus }) => civilStatus === 'missing' },
      next: next.issueNiaWithClock,
    },
    { facet: 'number', from: ['none'], to: 'nia', next: next.issueNia },
    { facet: 'evidence', from: ANY, to: 'same', follows: true, next: next.showCivilStatus },
  ],
  'nir-known': [{ facet: 'number', from: ['none'], to: 'nir', next: next.knowNir }],
  'formal-notice-sent': [{ facet: 'number', from: ['nia-asked'], to: 'nia-noticed', next: next.giveNotice }],
  'benefits-suspended': [
    {
      facet: 'number',
      from: ['nia-noticed'],
      to: 'nia-suspended',
      needs: ['rights_required'],
      next: next.suspendNumber,
    },
    { facet: 'rights', from: ['open'], to: 'suspended', follows: true, next: next.suspendRights },
  ],
  'benefits-resumed': [
    { facet: 'rights', from: ['suspended'], to: 'open', needs: ['clock_stopped_required'], next: next.resumeRights },
  ],
  'nir-certified': [
    { facet: 'number', from: ANY_NIA, to: 'nir', next: next.certifyNir },
    { facet: 'dossier', from: IN_HAND, to: 'accepted', follows: true, next: next.acceptFile },
    { facet: 'rights', from: ['suspended'], to: 'open', follows: true, next: next.resumeRights },
  ],
  'number-refused': [
    { facet: 'number', from: ANY_NIA, to: 'none', next: () => ({ at: 'none' }) },
    { facet: 'rights', from: COUNTING, to: 'closed', follows: true, next: next.loseRights },
  ],
  'number-corrected': [{ facet: 'number', from: ['nir'], to: 'same', next: next.correctNir }],

  // The rights: CSS D160-2, R111-4, R114-10.
  'rights-opened': [
    { facet: 'rights', from: ['none', 'closed'], to: 'open', needs: ['number_required'], next: next.openRights },
  ],
  'rights-renewed': [{ facet: 'rights', from: ['open'], to: 'same', next: next.renewRights }],
  'rights-closed': [{ facet: 'rights', from: COUNTING, to: 'closed', next: next.closeRights }],

  // The ameli account: ameli.fr, « Vous êtes né à l'étranger: demander votre numéro ».
  'access-code-requested': [
    { facet: 'ameli', from: NO_ACCOUNT, to: 'code-sent', needs: ['nir_required'], next: next.sendCode },
  ],
  'ameli-account-opened': [
    { facet: 'ameli', from: NO_ACCOUNT, to: 'open', needs: ['nir_required'], next: next.openAccount },
  ],
  'ameli-account-closed': [{ facet: 'ameli', from: ['open'], to: 'closed', next: next.closeAccount }],

  // The card: CSS L161-31, R161-33-1; arrêté du 14 mars 2007.
  'card-ordered': [
    {
      facet: 'card',
      from: NO_CARD,
      to: 'ordered',
      when: { is: 'via_ameli', holds: ({ via }) => via === 'ameli' },
      needs: ['nir_required', 'rights_required', 'account_required'],
      next: next.orderCard,
    },
    { facet: 'card', from: NO_CARD, to: 'ordered', needs: ['nir_required', 'rights_required'], next: next.orderCard },
  ],
  'card-order-incomplete': [{ facet: 'card', from: ['ordered'], to: 'order-incomplete', next: next.returnOrder }],
  'card-received': [{ facet: 'card', from: ['ordered'], to: 'received', next: next.receiveCard }],
  'card-updated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'active',
      needs: ['rights_required'],
      refusal: { unusable: 'card_dead' },
      next: next.updateCard,
    },
    { facet: 'card', from: ['invalidated'], to: 'active', needs: ['rights_required'], next: next.reviveCard },
  ],
  'card-reported': [{ facet: 'card', from: LIVE, to: 'unusable', next: next.reportCard }],
  'card-invalidated': [{ facet: 'card', from: LIVE, to: 'invalidated', next: next.invalidateCard }],
  'app-card-activated': [
    {
      facet: 'card',
      from: LIVE,
      to: 'same',
      needs: ['account_required', 'app_off_required'],
      next: next.turnAppOn,
    },
  ],

  'mutuelle-joined': [{ facet: 'mutuelle', from: ['none'], to: 'active', next: next.joinMutuelle }],
  'mutuelle-left': [{ facet: 'mutuelle', from: ['active'], to: 'none', next: () => ({ at: 'none' }) }],
}

/** The transition table. */
export const TRANSITIONS: TransitionTable = ROWS
