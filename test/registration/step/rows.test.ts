import { describe, expect, test } from 'vitest'
import { type RegistrationProfile, registrationCell, replayRegistration } from '../../../src/registration/index.js'

const [d1, d2, d3, d4, d5, d6] = ['2024-09-01', '2024-10-02', '2024-11-03', '2024-12-04', '2025-01-05', '2025-02-06']

const filed = (on = d1, route = 'paper') => ({ type: 'application-submitted', on, route, documents: ['identity'] })
const asked = (on: string, ...missing: readonly string[]) => ({ type: 'documents-requested', on, missing })
const sent = (on: string, ...documents: readonly string[]) => ({ type: 'documents-supplied', on, documents })
const taken = (on: string, document: string) => ({ type: 'document-accepted', on, document })
const back = (on: string, document: string) => ({ type: 'document-rejected', on, document, refusal: 'illegible' })
const waiting = (on = d1) => ({ type: 'nia-issued', on, civilStatus: 'missing' })
const nir = (on = d1) => ({ type: 'nir-known', on })
const rights = (on = d1) => ({ type: 'rights-opened', on, from: on, basis: 'student' })
const notice = (on: string, about?: string) => ({ type: 'formal-notice-sent', on, about })
const accepted = (on: string) => ({ type: 'application-accepted', on })
const refusal = (on: string) => ({ type: 'number-refused', on, reason: 'not authentic' })

function stateAfter(...log: readonly object[]) {
  const { state, results } = replayRegistration({}, log)
  expect(results.map((step) => step.ok || step.issues)).toEqual(log.map(() => true))
  return state
}

describe('an application', () => {
  const over = [filed(), nir(), accepted(d2), rights(d2), { type: 'rights-closed', on: d3, reason: 'other' }]

  test('is begun and sent anew once the rights of the first one closed', () => {
    expect(stateAfter(...over, { type: 'portal-account-created', on: d4 }).application).toEqual({
      at: 'draft',
      on: d4,
      route: 'portal',
    })
    expect(stateAfter(...over, filed(d4, 'portal')).application).toEqual({
      at: 'submitted',
      on: d4,
      route: 'portal',
      submittedOn: d4,
    })
  })

  test('waits for all that was asked for, in one request or in two', () => {
    const { application } = stateAfter(filed(), asked(d2, 'iban', 'payslip'), asked(d3, 'payslip', 'contract'))
    expect(application).toMatchObject({ at: 'awaiting-documents', missing: ['iban', 'payslip', 'contract'] })
    const sentBack = stateAfter(filed(), asked(d2, 'iban'), back(d3, 'payslip'))
    expect(sentBack.application).toMatchObject({ missing: ['iban', 'payslip'] })
  })

  test.each([sent, taken])('waits for less once something came, and for nothing once all did', (came) => {
    const open = [filed(), asked(d2, 'iban', 'payslip'), came(d3, 'iban')]
    expect(stateAfter(...open).application).toMatchObject({ at: 'awaiting-documents', missing: ['payslip'] })
    expect(stateAfter(...open, came(d4, 'contract')).application).toMatchObject({ missing: ['payslip'] })
    expect(stateAfter(...open, came(d4, 'payslip')).application.at).toBe('submitted')
    const control = [filed(), nir(), accepted(d2), asked(d3, 'iban', 'payslip'), came(d4, 'iban')]
    expect(stateAfter(...control).application).toMatchObject({ at: 'controlled', missing: ['payslip'] })
    expect(stateAfter(...control, came(d5, 'payslip')).application).toMatchObject({ at: 'accepted', on: d5 })
  })

  test('that is accepted is not controlled for a birth certificate alone, which has its own clock', () => {
    const open = [filed(), waiting(), accepted(d2)]
    expect(stateAfter(...open, asked(d3, 'civil-status')).application.at).toBe('accepted')
    expect(stateAfter(...open, asked(d3, 'civil-status', 'iban')).application).toMatchObject({
      at: 'controlled',
      missing: ['civil-status', 'iban'],
    })
  })

  test('that is controlled gets a notice of its own, and the birth certificate another', () => {
    const open = [filed(), waiting(), accepted(d2), asked(d3, 'iban')]
    const cells = (...log: readonly object[]) => {
      const state = stateAfter(...log)
      return [registrationCell(state, 'application'), registrationCell(state, 'number')]
    }
    expect(cells(...open)).toEqual(['controlled', 'nia-asked'])
    expect(cells(...open, notice(d4))).toEqual(['controlled', 'nia-noticed'])
    expect(cells(...open, notice(d4, 'civil-status'))).toEqual(['controlled', 'nia-noticed'])
    expect(cells(...open, notice(d4, 'control'))).toEqual(['controlled-noticed', 'nia-asked'])
    const { results } = replayRegistration({}, [...open, notice(d4, 'control'), notice(d5, 'control')])
    expect(results.at(-1)).toMatchObject({ ok: false })
  })

  test('is refused with the number, so that an appeal is open, even after a lost one', () => {
    const fresh = { at: 'refused', on: d5, submittedOn: d1, final: false }
    expect(stateAfter(filed(), waiting(), refusal(d5)).application).toEqual({ ...fresh, route: 'paper' })
    const lost = [
      ...[filed(), waiting(), { type: 'application-refused', on: d2, reason: 'other' }],
      ...[
        { type: 'appeal-filed', on: d3 },
        { type: 'appeal-decided', on: d4, granted: false },
      ],
    ]
    expect(stateAfter(...lost).application).toMatchObject({ final: true })
    expect(stateAfter(...lost, refusal(d5)).application).toEqual({ ...fresh, route: 'paper' })
    const draft = [waiting(), { type: 'portal-account-created', on: d2 }]
    expect(stateAfter(...draft, refusal(d5)).application).toEqual({ ...fresh, route: 'portal', submittedOn: d5 })
  })
})

/** Why the last event of a log is refused. */
const codes = (log: readonly object[], profile: Partial<RegistrationProfile> = {}) => {
  const last = replayRegistration(profile, log).results.at(-1)
  return last && !last.ok ? last.issues.map(({ code }) => code) : []
}

describe('an appeal against the closing of rights', () => {
  const closed = (day = d3, endedOn = day) => ({ type: 'rights-closed', on: day, reason: 'residence', endedOn })
  const appeal = (day = d4) => ({ type: 'appeal-filed', on: day })
  const lapsed = [
    filed(),
    asked(d1, 'iban'),
    { type: 'reminder-sent', on: d1 },
    { type: 'reminder-sent', on: d1 },
    { type: 'application-lapsed', on: d1 },
  ]

  test.each<[string, readonly object[], object]>([
    ['of an accepted application', [filed(), nir(), accepted(d2), rights(d2), closed()], { submittedOn: d1 }],
    ['without an application', [nir(), rights(), closed()], { submittedOn: d4, route: 'paper' }],
    ['of a lapsed one', [...lapsed, nir(), rights(), closed()], { submittedOn: d1 }],
    ['that was told ahead', [nir(), rights(), closed(d3, '2030-01-01')], { submittedOn: d4 }],
    ['of one that brought a temporary number', [filed(), waiting(d2), rights(d2), closed()], { submittedOn: d1 }],
    [
      'of one that waits for documents',
      [filed(), asked(d1, 'iban'), waiting(d2), rights(d2), closed()],
      { submittedOn: d1 },
    ],
    ['beside a new application', [nir(), rights(), closed(), filed(d4)], { submittedOn: d4 }],
    [
      'beside a new application that was begun',
      [nir(), rights(), closed(), { type: 'portal-account-created', on: d4 }],
      { submittedOn: d4, route: 'portal' },
    ],
  ])('%s', (_, log, application) => {
    expect(stateAfter(...log, appeal()).application).toMatchObject({ at: 'appealing', on: d4, ...application })
    const won = stateAfter(...log, appeal(), { type: 'appeal-decided', on: d5, granted: true })
    expect(won.application).toMatchObject({ at: 'accepted' })
    const lost = stateAfter(...log, appeal(), { type: 'appeal-decided', on: d5, granted: false })
    expect(lost.application).toMatchObject({ at: 'refused', final: true })
  })

  test('is not possible while rights go on, nor once another application is decided', () => {
    expect(codes([filed(), nir(), accepted(d2), rights(d2), appeal()])).toEqual(['closing-required'])
    expect(codes([nir(), appeal()])).toEqual(['closing-required'])
    const again = [nir(), rights(), closed(), filed(d4), { type: 'application-refused', on: d4, reason: 'other' }]
    const lost = [appeal(), { type: 'appeal-decided', on: d4, granted: false }]
    expect(codes([...again, ...lost, appeal()])).toEqual(['not-from-here'])
    expect(codes([...again, appeal(), appeal()])).toEqual(['not-from-here'])
  })
})

describe('the clock of a birth certificate', () => {
  const clock = (...log: readonly object[]) => {
    const { number } = stateAfter(...log)
    return 'clock' in number ? number.clock : undefined
  }

  test('runs from the first request after the number, and from no later one', () => {
    expect(clock(waiting(), asked(d2, 'civil-status'))).toEqual({ phase: 'asked', since: d2, sentOn: null })
    expect(clock(waiting(), asked(d2, 'civil-status'), asked(d3, 'civil-status'))).toMatchObject({ since: d2 })
    expect(clock(waiting(), asked(d2, 'iban'))).toMatchObject({ since: d1 })
  })

  test('remembers a document that was sent, until that one is sent back', () => {
    const open = [filed(), waiting(), rights(), notice(d2), sent(d3, 'civil-status')]
    expect(clock(...open)).toEqual({ phase: 'noticed', since: d2, sentOn: d3 })
    expect(clock(...open, back(d4, 'iban'))).toEqual({ phase: 'noticed', since: d2, sentOn: d3 })
    expect(clock(...open, back(d4, 'civil-status'))).toEqual({ phase: 'noticed', since: d2, sentOn: null })
    expect(clock(...open, { type: 'benefits-suspended', on: d4 })).toEqual({
      phase: 'suspended',
      since: d4,
      sentOn: d3,
    })
    expect(clock(waiting(), rights(), notice(d2), { type: 'benefits-suspended', on: d4 })).toMatchObject({
      sentOn: null,
    })
  })
})

describe('what was shown', () => {
  const shown = (...log: readonly object[]) => stateAfter(...log).evidence

  test('is no longer so once it is sent back, and is so again once it is taken', () => {
    const open = [{ ...filed(), documents: ['iban', 'civil-status'] }]
    expect(shown(...open, back(d2, 'enrolment'))).toMatchObject({ iban: true, civilStatus: true })
    expect(shown(...open, back(d2, 'iban'))).toMatchObject({ iban: false, civilStatus: true })
    expect(shown(...open, back(d2, 'civil-status'))).toMatchObject({ iban: true, civilStatus: false })
    expect(shown(filed(), back(d2, 'enrolment'))).toMatchObject({ iban: false, civilStatus: false })
    const again = shown(...open, back(d2, 'iban'), taken(d3, 'iban'))
    expect(again).toMatchObject({ iban: true, rejected: [] })
  })

  test('holds the birth certificate once the number is certified', () => {
    const certified = { type: 'nir-certified', on: d3 }
    expect(shown(waiting(), back(d2, 'civil-status'))).toMatchObject({ civilStatus: false })
    expect(shown(waiting(), back(d2, 'civil-status'), certified)).toMatchObject({ civilStatus: true, rejected: [] })
  })

  test('keeps the last twenty permits, covers and situations', () => {
    const days = Array.from({ length: 21 }, (_, index) => `2025-01-${String(index + 1).padStart(2, '0')}`)
    const { permits, covers, situations } = shown(
      ...days.map((from) => ({ type: 'permit-recorded', on: d1, kind: 'permit', from, until: '2026-01-01' })),
      ...days.map((from) => ({ type: 'cover-recorded', on: d1, cover: 's1', from })),
      ...days.map((from) => ({ type: 'situation-changed', on: d1, basis: 'family', from })),
    )
    for (const list of [permits, covers, situations]) expect(list.map(({ from }) => from)).toEqual(days.slice(1))
  })

  test('says that the fund knows the situation once it renews rights on a new basis', () => {
    const open = [nir(), rights()]
    expect(shown(...open, { type: 'rights-renewed', on: d2, basis: 'employee' }).situationReportedOn).toBe(d2)
    expect(shown(...open, { type: 'rights-renewed', on: d2 }).situationReportedOn).toBe(null)
  })
})

describe('rights', () => {
  test('that were suspended when their closing was told stay so when it is told again', () => {
    const closing = (on: string, endedOn: string) => ({ type: 'rights-closed', on, reason: 'other', endedOn })
    const suspended = [waiting(), rights(), notice(d2), { type: 'benefits-suspended', on: d3 }]
    const twice = [closing(d4, '2025-06-01'), closing(d5, '2025-05-01')]
    expect(stateAfter(...suspended, ...twice).rights).toMatchObject({ suspended: true, endedOn: '2025-05-01' })
    expect(stateAfter(nir(), rights(), ...twice).rights).toMatchObject({ suspended: false, endedOn: '2025-05-01' })
  })
})

describe('a cell', () => {
  const card = [nir(), rights(), { type: 'card-ordered', on: d2, via: 'form' }, { type: 'card-received', on: d2 }]
  const account = { type: 'ameli-account-opened', on: d3, via: 'code' }
  const app = { type: 'app-card-activated', on: d4 }
  const updated = { type: 'card-updated', on: d4, place: 'kiosk' }

  test('of the app is on beside a card in hand, updated or not, and never twice', () => {
    for (const log of [
      [...card, account, app],
      [...card, account, app, updated],
    ]) {
      expect(registrationCell(stateAfter(...log), 'app')).toBe('on')
      expect(replayRegistration({}, [...log, { ...app, on: d6 }]).results.at(-1)).toMatchObject({
        issues: [{ code: 'app-off-required', facet: 'app', is: 'on', needed: ['off'] }],
      })
    }
    expect(registrationCell(stateAfter(...card, account), 'app')).toBe('off')
  })

  test('of what is no facet is a mistake', () => {
    for (const facet of ['constructor', 'profile', null])
      expect(() => registrationCell(stateAfter(nir()), facet as never)).toThrow(
        new TypeError('this is no facet of a registration'),
      )
  })
})

describe('a refusal names every obstacle once', () => {
  const order = (via: string) => ({ type: 'card-ordered', on: d5, via })
  const card = [nir(), rights(), { type: 'card-ordered', on: d2, via: 'form' }, { type: 'card-received', on: d2 }]
  const closed = { type: 'rights-closed', on: d3, reason: 'other' }

  test('a second card, by each way', () => {
    expect(codes([...card, order('form')])).toEqual(['not-from-here'])
    expect(codes([...card, order('ameli')])).toEqual(['not-from-here', 'account-required'])
    expect(codes([...card, closed, order('form')])).toEqual(['not-from-here', 'rights-required'])
    expect(codes([...card, closed, order('ameli')])).toEqual(['not-from-here', 'rights-required', 'account-required'])
  })

  test('a second application while the first one is decided, or accepted with rights that go on', () => {
    expect(codes([filed(), filed(d2)])).toEqual(['not-from-here', 'rights-closed-required'])
    expect(codes([filed(), nir(), accepted(d2), rights(d2), filed(d3)])).toEqual(['rights-closed-required'])
  })
})
