import { describe, expect, test } from 'vitest'
import { type RegistrationFacet, replayRegistration } from '../../../src/registration/index.js'

const [d1, d2, d3, d4, d5, d6] = ['2024-09-01', '2024-10-02', '2024-11-03', '2024-12-04', '2025-01-05', '2025-02-06']

// The parts that the logs are made of, on the days given last.
const filed = (on = d1) => ({ type: 'application-submitted', on, route: 'paper', documents: ['identity'] })
const asked = (on = d2) => ({ type: 'documents-requested', on, missing: ['iban', 'payslip'] })
const refused = (on = d2) => ({ type: 'application-refused', on, reason: 'other' })
const appeal = (on = d3) => ({ type: 'appeal-filed', on })
const waiting = (on = d1) => ({ type: 'nia-issued', on, civilStatus: 'missing', value: 'w', form: 'provisional' })
const notice = (on = d3) => ({ type: 'formal-notice-sent', on })
const nir = (on = d1) => ({ type: 'nir-known', on, value: 'n' })
const rights = (on = d2) => ({ type: 'rights-opened', on, from: '2024-08-08', basis: 'family', until: '2025-08-31' })
const account = (on = d2) => ({ type: 'ameli-account-opened', on, via: 'code' })
const ordered = (on = d3) => ({ type: 'card-ordered', on, via: 'form' })
const received = (on = d4) => ({ type: 'card-received', on })
const updated = (on = d5) => ({ type: 'card-updated', on, place: 'kiosk' })
const app = (on = d5) => ({ type: 'app-card-activated', on })
const closed = { at: 'closed', on: d4, from: '2024-08-08', basis: 'family', until: '2025-08-31', suspended: false }
const withCard = [nir(), rights(), account(), ordered(), received()]

const cases: readonly [title: string, facet: RegistrationFacet, log: readonly object[], expected: unknown][] = [
  ['a draft', 'application', [{ type: 'portal-account-created', on: d1 }], { at: 'draft', on: d1, route: 'portal' }],
  [
    'a draft begun again',
    'application',
    [
      { type: 'portal-account-created', on: d1 },
      { type: 'portal-account-created', on: d2 },
    ],
    { at: 'draft', on: d2, route: 'portal' },
  ],
  [
    'a draft after a file on paper lapsed',
    'application',
    [filed(), asked(), { type: 'application-lapsed', on: d3 }, { type: 'portal-account-created', on: d4 }],
    { at: 'draft', on: d4, route: 'portal' },
  ],
  ['a file', 'application', [filed()], { at: 'submitted', on: d1, route: 'paper', submittedOn: d1 }],
  [
    'a file after a refused one',
    'application',
    [filed(), refused(), { ...filed(d3), route: 'portal' }],
    { at: 'submitted', on: d3, route: 'portal', submittedOn: d3 },
  ],
  [
    'papers asked for',
    'application',
    [filed(), asked()],
    { at: 'awaiting-documents', on: d2, route: 'paper', submittedOn: d1, missing: ['iban', 'payslip'], reminders: 0 },
  ],
  [
    'two reminders and one paper',
    'application',
    [
      filed(),
      asked(),
      { type: 'reminder-sent', on: d3 },
      { type: 'reminder-sent', on: d4 },
      { type: 'documents-supplied', on: d5, documents: ['iban'] },
    ],
    { at: 'awaiting-documents', on: d2, route: 'paper', submittedOn: d1, missing: ['payslip'], reminders: 2 },
  ],
  [
    'all papers supplied',
    'application',
    [filed(), asked(), { type: 'documents-supplied', on: d3, documents: ['payslip', 'iban'] }],
    { at: 'submitted', on: d3, route: 'paper', submittedOn: d1 },
  ],
  [
    'papers asked for again',
    'application',
    [
      filed(),
      asked(),
      { type: 'reminder-sent', on: d2 },
      { type: 'documents-supplied', on: d3, documents: ['payslip', 'iban'] },
      { type: 'documents-requested', on: d4, missing: ['contract'] },
    ],
    { at: 'awaiting-documents', on: d4, route: 'paper', submittedOn: d1, missing: ['contract'], reminders: 0 },
  ],
  [
    'papers that nobody asked for',
    'application',
    [filed(), { type: 'documents-supplied', on: d2, documents: ['iban'] }],
    { at: 'submitted', on: d1, route: 'paper', submittedOn: d1 },
  ],
  [
    'a lapsed file',
    'application',
    [filed(), asked(), { type: 'application-lapsed', on: d3 }],
    { at: 'lapsed', on: d3, route: 'paper', submittedOn: d1 },
  ],
  [
    'an accepted file',
    'application',
    [filed(), nir(d2), { type: 'application-accepted', on: d3 }],
    { at: 'accepted', on: d3, route: 'paper', submittedOn: d1 },
  ],
  [
    'a control',
    'application',
    [
      filed(),
      nir(d2),
      { type: 'application-accepted', on: d3 },
      { type: 'documents-requested', on: d4, missing: ['residence-3-months'] },
    ],
    { at: 'controlled', on: d4, route: 'paper', submittedOn: d1, missing: ['residence-3-months'], noticed: false },
  ],
  [
    'a control and its notice',
    'application',
    [
      filed(),
      nir(d2),
      { type: 'application-accepted', on: d3 },
      { type: 'documents-requested', on: d4, missing: ['residence-3-months'] },
      { type: 'formal-notice-sent', on: d5, about: 'control' },
    ],
    { at: 'controlled', on: d5, route: 'paper', submittedOn: d1, missing: ['residence-3-months'], noticed: true },
  ],
  [
    'a paper sent back',
    'application',
    [filed(), { type: 'document-rejected', on: d2, document: 'iban', refusal: 'account-of-someone-else' }],
    { at: 'awaiting-documents', on: d2, route: 'paper', submittedOn: d1, missing: ['iban'], reminders: 0 },
  ],
  [
    'a refused number that nobody applied for',
    'application',
    [waiting(), { type: 'number-refused', on: d2, reason: 'x' }],
    { at: 'refused', on: d2, route: 'paper', submittedOn: d2, final: false },
  ],
  [
    'a refused file',
    'application',
    [filed(), refused()],
    { at: 'refused', on: d2, route: 'paper', submittedOn: d1, final: false },
  ],
  [
    'an appeal',
    'application',
    [filed(), refused(), appeal()],
    { at: 'appealing', on: d3, route: 'paper', submittedOn: d1 },
  ],
  [
    'an appeal lost',
    'application',
    [filed(), refused(), appeal(), { type: 'appeal-decided', on: d4, granted: false }],
    { at: 'refused', on: d4, route: 'paper', submittedOn: d1, final: true },
  ],
  [
    'an appeal won',
    'application',
    [filed(), refused(), appeal(), { type: 'appeal-decided', on: d4, granted: true }],
    { at: 'accepted', on: d4, route: 'paper', submittedOn: d1 },
  ],

  [
    'a waiting number told by nobody',
    'number',
    [{ type: 'nia-issued', on: d1, civilStatus: 'complete' }],
    { at: 'nia', on: d1, value: null, form: null, clock: null },
  ],
  [
    'a waiting number and its clock',
    'number',
    [waiting()],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'asked', since: d1, sentOn: null } },
  ],
  [
    'a formal notice',
    'number',
    [waiting(), notice()],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'noticed', since: d3, sentOn: null } },
  ],
  [
    'payments suspended',
    'number',
    [waiting(), rights(), notice(), { type: 'benefits-suspended', on: d4 }],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'suspended', since: d4, sentOn: null } },
  ],
  [
    'the birth certificate supplied',
    'number',
    [waiting(), notice(), { type: 'documents-supplied', on: d4, documents: ['civil-status'] }],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'noticed', since: d3, sentOn: d4 } },
  ],
  [
    'the birth certificate taken',
    'number',
    [waiting(), { type: 'document-accepted', on: d4, document: 'civil-status' }],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: null },
  ],
  [
    'the birth certificate sent back',
    'number',
    [waiting(), { type: 'document-rejected', on: d4, document: 'civil-status', refusal: 'not-translated' }],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'rejected', since: d4, sentOn: null } },
  ],
  [
    'a second birth certificate sent back after the notice',
    'number',
    [
      waiting(),
      notice(),
      { type: 'documents-supplied', on: d4, documents: ['civil-status'] },
      { type: 'document-rejected', on: d5, document: 'civil-status', refusal: 'not-authentic' },
    ],
    { at: 'nia', on: d1, value: 'w', form: 'provisional', clock: { phase: 'noticed', since: d3, sentOn: null } },
  ],
  [
    'a birth certificate asked for later',
    'number',
    [filed(), { ...waiting(), on: d2 }, { type: 'documents-requested', on: d3, missing: ['civil-status'] }],
    { at: 'nia', on: d2, value: 'w', form: 'provisional', clock: { phase: 'asked', since: d3, sentOn: null } },
  ],
  ['a number known', 'number', [nir()], { at: 'nir', on: d1, value: 'n', formerNia: null }],
  [
    'a number certified',
    'number',
    [waiting(), { type: 'nir-certified', on: d2, value: 'n' }],
    { at: 'nir', on: d2, value: 'n', formerNia: 'w' },
  ],
  [
    'a number certified and not told',
    'number',
    [waiting(), { type: 'nir-certified', on: d2 }],
    { at: 'nir', on: d2, value: null, formerNia: 'w' },
  ],
  [
    'a number corrected',
    'number',
    [waiting(), { type: 'nir-certified', on: d2 }, { type: 'number-corrected', on: d3, value: 'm', reason: 'sex' }],
    { at: 'nir', on: d3, value: 'm', formerNia: 'w' },
  ],
  ['a number refused', 'number', [waiting(), { type: 'number-refused', on: d2, reason: 'x' }], { at: 'none' }],

  [
    'rights',
    'rights',
    [nir(), rights()],
    { at: 'open', on: d2, from: '2024-08-08', basis: 'family', until: '2025-08-31' },
  ],
  [
    'rights renewed',
    'rights',
    [nir(), rights(), { type: 'rights-renewed', on: d3, until: '2026-08-31' }],
    { at: 'open', on: d3, from: '2024-08-08', basis: 'family', until: '2026-08-31' },
  ],
  [
    'rights renewed on another ground',
    'rights',
    [nir(), rights(), { type: 'rights-renewed', on: d3, basis: 'employee' }],
    { at: 'open', on: d3, from: '2024-08-08', basis: 'employee', until: '2025-08-31' },
  ],
  [
    'rights suspended',
    'rights',
    [waiting(), rights(), notice(), { type: 'benefits-suspended', on: d4 }],
    { at: 'suspended', on: d4, from: '2024-08-08', basis: 'family', until: '2025-08-31' },
  ],
  [
    'rights resumed',
    'rights',
    [
      waiting(),
      rights(),
      notice(),
      { type: 'benefits-suspended', on: d4 },
      { type: 'documents-supplied', on: d5, documents: ['civil-status'] },
      { type: 'benefits-resumed', on: d6 },
    ],
    { at: 'open', on: d6, from: '2024-08-08', basis: 'family', until: '2025-08-31' },
  ],
  [
    'rights closed',
    'rights',
    [nir(), rights(), { type: 'rights-closed', on: d4, reason: 'permit' }],
    { ...closed, endedOn: d4, reason: 'permit' },
  ],
  [
    'rights closed from another day',
    'rights',
    [nir(), rights(), { type: 'rights-closed', on: d4, reason: 'permit', endedOn: d3 }],
    { ...closed, endedOn: d3, reason: 'permit' },
  ],
  [
    'suspended rights closed',
    'rights',
    [
      waiting(),
      rights(),
      notice(),
      { type: 'benefits-suspended', on: d3 },
      { type: 'rights-closed', on: d4, reason: 'other', endedOn: d5 },
    ],
    { ...closed, suspended: true, endedOn: d5, reason: 'other' },
  ],
  [
    'rights lost with the number',
    'rights',
    [waiting(), rights(), { type: 'number-refused', on: d4, reason: 'x' }],
    { ...closed, endedOn: d4, reason: 'identity' },
  ],
  [
    'rights opened again',
    'rights',
    [
      nir(),
      rights(),
      { type: 'rights-closed', on: d3, reason: 'permit' },
      { type: 'rights-opened', on: d4, from: d4, basis: 'student' },
    ],
    { at: 'open', on: d4, from: d4, basis: 'student', until: null },
  ],

  [
    'a code asked for twice',
    'ameli',
    [
      nir(),
      { type: 'access-code-requested', on: d2, channel: 'post' },
      { type: 'access-code-requested', on: d3, channel: 'sms' },
    ],
    { at: 'code-sent', on: d3, channel: 'sms' },
  ],
  ['an account', 'ameli', [nir(), account()], { at: 'open', on: d2, via: 'code' }],
  [
    'an account closed',
    'ameli',
    [nir(), account(), { type: 'ameli-account-closed', on: d3 }],
    { at: 'closed', on: d3 },
  ],

  ['a card ordered', 'card', withCard.slice(0, 4), { at: 'ordered', on: d3, generation: 0, via: 'form' }],
  [
    'an order that came back',
    'card',
    [...withCard.slice(0, 4), { type: 'card-order-incomplete', on: d4, missing: ['photo'] }],
    { at: 'order-incomplete', on: d4, generation: 0, via: 'form', missing: ['photo'] },
  ],
  [
    'an order that came back without a word',
    'card',
    [...withCard.slice(0, 4), { type: 'card-order-incomplete', on: d4 }],
    { at: 'order-incomplete', on: d4, generation: 0, via: 'form', missing: [] },
  ],
  ['a card received', 'card', withCard, { at: 'received', on: d4, generation: 1, app: false }],
  ['a card updated', 'card', [...withCard, updated()], { at: 'active', on: d5, generation: 1, app: false }],
  [
    'a card updated again, the app on',
    'card',
    [...withCard, updated(), app(), updated(d6)],
    { at: 'active', on: d6, generation: 1, app: true },
  ],
  ['the app on a new card', 'card', [...withCard, app()], { at: 'received', on: d4, generation: 1, app: true }],
  [
    'a card lost',
    'card',
    [...withCard, app(), { type: 'card-reported', on: d6, problem: 'lost' }],
    { at: 'unusable', on: d6, generation: 1, problem: 'lost' },
  ],
  [
    'a second card',
    'card',
    [...withCard, { type: 'card-reported', on: d4, problem: 'stolen' }, ordered(d5), received(d6)],
    { at: 'received', on: d6, generation: 2, app: false },
  ],
  [
    'a card invalidated',
    'card',
    [...withCard, app(), { type: 'card-invalidated', on: d6 }],
    { at: 'invalidated', on: d6, generation: 1 },
  ],
  [
    'a card that works again',
    'card',
    [...withCard, app(), { type: 'card-invalidated', on: d5 }, updated(d6)],
    { at: 'active', on: d6, generation: 1, app: false },
  ],

  [
    'a mutuelle',
    'mutuelle',
    [{ type: 'mutuelle-joined', on: d1, from: d2 }],
    { at: 'active', on: d1, from: d2, until: null },
  ],
  [
    'a mutuelle left',
    'mutuelle',
    [
      { type: 'mutuelle-joined', on: d1, from: d2, until: d3 },
      { type: 'mutuelle-left', on: d2 },
    ],
    { at: 'none' },
  ],
  [
    'everything shown',
    'evidence',
    [
      nir(),
      { type: 'enrolled', on: d1, from: d1, until: d6 },
      { type: 'permit-recorded', on: d1, kind: 'vls-ts', from: d1, until: d5 },
      { type: 'moved', on: d2, department: '31' },
      { type: 'doctor-declared', on: d3 },
      { ...filed(d4), documents: ['iban', 'civil-status'] },
    ],
    {
      enrolment: { from: d1, until: d6, higherEducation: true, endedOn: null },
      permits: [{ kind: 'vls-ts', from: d1, until: d5, validated: false }],
      covers: [],
      situations: [],
      situationReportedOn: null,
      arrivedOn: null,
      iban: true,
      civilStatus: true,
      doctor: true,
      moved: { on: d2, department: '31' },
      nameChangedOn: null,
      childJoinedOn: null,
      reportedOn: null,
      rejected: [],
    },
  ],
  [
    'everything changed',
    'evidence',
    [
      { type: 'enrolled', on: d1, from: d1, until: d6 },
      { type: 'permit-recorded', on: d1, kind: 'vls-ts', from: d1, until: d5 },
      { type: 'permit-recorded', on: d2, kind: 'vls-ts', from: d1, until: d5, validated: true },
      { type: 'permit-recorded', on: d2, kind: 'prolongation', from: d5, until: d6 },
      { type: 'situation-changed', on: d2, basis: 'employee' },
      { type: 'situation-changed', on: d2, basis: 'student', studies: 'other-course', stay: 'short', from: d4 },
      { type: 'cover-recorded', on: d2, cover: 's1' },
      { type: 'cover-recorded', on: d2, cover: 'ceam', insurer: 'uk', from: d3, until: d4 },
      { type: 'cover-ended', on: d3 },
      { type: 'cover-ended', on: d3, endedOn: d5 },
      { type: 'name-changed', on: d3 },
      { type: 'child-joined', on: d3, by: 'birth' },
      { type: 'situation-reported', on: d4 },
      { type: 'enrolment-ended', on: d5, reason: 'left' },
      filed(d5),
      { type: 'document-rejected', on: d5, document: 'identity', refusal: 'illegible' },
      { type: 'document-rejected', on: d5, document: 'iban', refusal: 'illegible' },
      { type: 'documents-supplied', on: d6, documents: ['iban'] },
    ],
    {
      enrolment: { from: d1, until: d6, higherEducation: true, endedOn: d5 },
      permits: [
        { kind: 'vls-ts', from: d1, until: d5, validated: true },
        { kind: 'prolongation', from: d5, until: d6, validated: false },
      ],
      covers: [
        { cover: 's1', insurer: null, from: d2, until: null },
        { cover: 'ceam', insurer: 'uk', from: d3, until: d4 },
        { cover: 'none', insurer: null, from: d3, until: null },
        { cover: 'none', insurer: null, from: d5, until: null },
      ],
      situations: [
        { from: d2, basis: 'employee', studies: null, stay: null },
        { from: d4, basis: 'student', studies: 'other-course', stay: 'short' },
      ],
      situationReportedOn: d4,
      arrivedOn: null,
      iban: true,
      civilStatus: false,
      doctor: false,
      moved: null,
      nameChangedOn: d3,
      childJoinedOn: d3,
      reportedOn: d4,
      rejected: [{ document: 'identity', refusal: 'illegible' }],
    },
  ],
  ['left for good', 'presence', [{ type: 'departed', on: d1, permanent: true }], 'left'],
]

/** Fields of facets and of other events, which no event of the table may bring in. */
const STRANGE = {
  ...{ at: 'x', submittedOn: d1, missing: 1, reminders: 1, final: 1, clock: 1, formerNia: 1, endedOn: 1 },
  ...{ generation: 9, app: 1, reason: 'x', basis: 'family', via: 'form', until: '2030-01-01' },
}

/** Those of them that some events do carry. */
const OWN = [
  ...['documents-requested', 'card-order-incomplete', 'rights-opened', 'rights-renewed', 'mutuelle-joined'],
  ...['enrolled', 'situation-changed', 'cover-recorded', 'cover-ended'],
]

const foreign = cases.filter(([, , log]) => !log.some((event) => 'type' in event && OWN.includes(String(event.type))))

describe('what a facet holds after', () => {
  test.each(cases)('%s', (_, facet, log, expected) => {
    const { state, results } = replayRegistration({}, log)
    expect(results.map(({ ok }) => ok)).toEqual(log.map(() => true))
    expect(state[facet]).toStrictEqual(expected)
  })

  test.each(foreign)('%s, whatever else the events carry', (_, facet, log, expected) => {
    const laden = log.map((event) => ({ ...STRANGE, ...event }))
    expect(replayRegistration({}, laden).state[facet]).toStrictEqual(expected)
  })
})
