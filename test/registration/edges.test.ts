import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/day.js'
import { lastClaimDay, later } from '../../src/registration/delay.js'
import {
  advanceRegistration,
  enabledRegistrationEvents,
  formatRegistrationDiagram,
  GUIDE_POLICY,
  parseRegistrationEvent,
  parseRegistrationState,
  type RegistrationProfile,
  registrationActions,
  registrationCapabilities,
  registrationDuty,
  registrationFlags,
  registrationPhase,
  registrationWindows,
  replayRegistration,
  requiredDocuments,
} from '../../src/registration/index.js'

const on = '2024-09-02'
const stateAfter = (log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
  replayRegistration(profile, log).state
const warningsOf = (log: readonly object[], policy = GUIDE_POLICY) => {
  const last = replayRegistration({}, log, policy).results.at(-1)
  return last?.ok ? last.warnings.map(({ code }) => code) : last?.issues
}

const nir = { type: 'nir-known', on }
const waiting = { type: 'nia-issued', on, civilStatus: 'missing' }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }
const filed = { type: 'application-submitted', on, route: 'paper', documents: ['identity'] }
const account = { type: 'ameli-account-opened', on, via: 'code' }
const card = [nir, rights, account, { type: 'card-ordered', on, via: 'form' }, { type: 'card-received', on }]
const permit = { type: 'permit-recorded', on, kind: 'permit', from: on, until: '2025-01-31' }
const suspended = [
  waiting,
  rights,
  { type: 'formal-notice-sent', on: '2024-12-02' },
  { type: 'benefits-suspended', on: '2025-03-02' },
]

describe('who has to register', () => {
  test.each<[Partial<RegistrationProfile>, string]>([
    [{ origin: 'other', cover: 'ceam' }, 'other'],
    [{ origin: 'other', cover: 's1' }, 'other'],
    [{ origin: 'uk', cover: 's1' }, 'uk'],
  ])('%j falls under %s', (profile, branch) => {
    expect(registrationDuty(profile, on).branch).toBe(branch)
  })

  test('only the birth certificate and the proof of resources may need a translation', () => {
    const needs = requiredDocuments({ origin: 'eu' }, on).map(
      ({ document, translation }) => `${document} ${translation}`,
    )
    expect(needs).toEqual([
      ...['identity no', 'enrolment no', 'civil-status no', 'iban no', 'resources maybe'],
      ...['photo no', 'identity-copy no'],
    ])
  })
})

describe('what can be done', () => {
  test('care on the first day of rights is covered, care before is not', () => {
    const can = (careDay: typeof on | '2024-09-01') =>
      registrationCapabilities(stateAfter([nir, rights]), '2024-10-01', undefined, careDay)['be-reimbursed'].answer
    expect([can(on), can('2024-09-01')]).toEqual(['yes', 'no'])
  })

  test('a European card pays nothing once rights are open here', () => {
    const state = stateAfter([nir, rights], { origin: 'eu', cover: 'ceam' })
    expect(registrationCapabilities(state, on)['be-reimbursed']).toEqual({ answer: 'yes', reasons: ['no-iban'] })
  })

  test('no full rate for whom nothing is refunded, and none is threatened for a child', () => {
    const rate = (log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
      registrationCapabilities(stateAfter(log, profile), on)['full-rate']
    expect(rate([])).toEqual({ answer: 'no', reasons: ['no-number', 'no-rights'] })
    expect(rate([nir, rights])).toEqual({ answer: 'maybe', reasons: ['no-doctor'] })
    expect(rate([nir, rights], { birthDate: '2008-09-03' })).toEqual({ answer: 'yes', reasons: [] })
  })

  test('housing aid asks a student on a permit for the conditions of a grant from July 2026', () => {
    const aid = (day: Day, profile: Partial<RegistrationProfile> = {}) =>
      registrationCapabilities(stateAfter([], profile), day)['apply-caf']
    expect(aid('2026-06-30')).toEqual({ answer: 'yes', reasons: [] })
    expect(aid('2026-07-01')).toEqual({ answer: 'maybe', reasons: ['grant-conditions'] })
    expect(aid('2026-07-01', { origin: 'eu' }).answer).toBe('yes')
    expect(aid('2026-07-01', { basis: 'employee' }).answer).toBe('yes')
  })

  test('who left for good with suspended rights tells the fund', () => {
    const actions = registrationActions(
      stateAfter([...suspended, { type: 'departed', on: '2025-03-03', permanent: true }]),
      '2025-03-04',
    )
    expect(actions.map(({ action }) => action)).toContain('contact-cpam')
    expect(registrationActions(stateAfter(suspended), '2025-03-04').map(({ action }) => action)).not.toContain(
      'contact-cpam',
    )
  })
})

describe('the phase and its flags', () => {
  test('a draft is being prepared, enrolled or not, to register or not', () => {
    const draft = [{ type: 'portal-account-created', on }]
    expect(registrationPhase(stateAfter(draft), on)).toBe('preparing')
    expect(registrationPhase(stateAfter(draft, { origin: 'eu', cover: 'ceam' }), on)).toBe('preparing')
    expect(registrationPhase(stateAfter([]), on)).toBe('not-started')
  })

  test('only an active card is due for an update', () => {
    const updated = [...card, { type: 'card-updated', on, place: 'cpam' }]
    expect(registrationFlags(stateAfter(card), '2026-01-01')).not.toContain('card-update-due')
    expect(registrationFlags(stateAfter(updated), '2025-09-01')).not.toContain('card-update-due')
    expect(registrationFlags(stateAfter(updated), '2025-09-02')).toContain('card-update-due')
  })

  test('papers are missing beside rights, not before them', () => {
    const asked = [nir, filed, { type: 'documents-requested', on, missing: ['iban'] }]
    expect(registrationFlags(stateAfter(asked), on)).not.toContain('documents-missing')
    expect(registrationFlags(stateAfter([...asked, rights]), on)).toContain('documents-missing')
  })

  test('rights are kept after a permit while they are open', () => {
    const open = [nir, permit, rights]
    const closed = [...open, { type: 'rights-closed', on: '2025-02-01', reason: 'permit' }]
    expect(registrationFlags(stateAfter(open), '2025-08-01')).toContain('maintenance-over')
    expect(registrationFlags(stateAfter(open), '2025-07-31')).not.toContain('maintenance-over')
    expect(registrationFlags(stateAfter(closed), '2025-08-01')).not.toContain('maintenance-over')
    const steps = (log: readonly object[]) => registrationWindows(stateAfter(log), on).map(({ step }) => step)
    expect(steps(open)).toContain('permit-maintenance')
    expect(steps([nir, permit])).not.toContain('permit-maintenance')
  })
})

describe('a capability', () => {
  const updated = [...card, { type: 'card-updated', on, place: 'cpam' }]

  test('is doubtful once the time after a permit has passed: only the fund knows', () => {
    const state = stateAfter([...updated, permit])
    const can = registrationCapabilities(state, '2025-08-01')
    for (const name of ['be-reimbursed', 'claim-by-card', 'download-certificate'] as const) {
      expect(can[name].answer, name).toBe('maybe')
      expect(can[name].reasons, name).toContain('maintenance-over')
      expect(registrationCapabilities(state, '2025-07-31')[name].answer, name).toBe('yes')
    }
    const before = registrationCapabilities(state, '2025-08-01', undefined, '2025-07-31')
    expect(before['be-reimbursed'].answer).toBe('yes')
  })

  test('of a resident ends for who leaves for good: the card is given back', () => {
    const can = (permanent: boolean) =>
      registrationCapabilities(
        stateAfter([...updated, { type: 'departed', on: '2025-01-10', permanent }]),
        '2025-01-11',
      )
    for (const name of ['claim-by-card', 'order-card', 'update-card', 'join-mutuelle', 'ask-european-card'] as const) {
      expect(can(true)[name], name).toMatchObject({ answer: 'no' })
      expect(can(true)[name].reasons, name).toContain('left-france')
      expect(can(false)[name].reasons, name).not.toContain('left-france')
    }
  })
})

describe('every deadline has its first day, its last day and its text', () => {
  const arrived = { type: 'arrived', on }
  const refused = { type: 'application-refused', on, reason: 'other' }
  const appeal = { type: 'appeal-filed', on: '2024-10-01' }
  const lost = { type: 'appeal-decided', on: '2024-11-04', granted: false }
  const closing = { type: 'rights-closed', on: '2024-09-03', endedOn: '2024-12-01', reason: 'residence' }
  const vlsTs = { type: 'permit-recorded', on, kind: 'vls-ts', from: on, until: '2025-09-01' }

  test.each<[string, readonly object[], string, Partial<RegistrationProfile>]>([
    ['formal-notice 2024-12-02 2024-12-02 CSS R114-7', [waiting], '2024-12-02', {}],
    ['appeal 2024-09-02 2024-11-02 CSS R142-1', [filed, refused], '2024-11-02', {}],
    ['appeal 2024-09-03 2024-11-03 CSS R142-1', [nir, rights, closing], '2024-11-03', {}],
    ['appeal-decision 2024-10-01 2024-12-01 CSS R142-6', [filed, refused, appeal], '2024-12-01', {}],
    ['court 2024-12-01 2025-02-01 CSS R142-1-A', [filed, refused, appeal], '2025-02-01', {}],
    ['court 2024-11-04 2025-01-04 CSS R142-1-A', [filed, refused, appeal, lost], '2025-01-04', {}],
    ['visa-validation 2024-09-02 2024-12-02 CESEDA R431-17', [arrived, vlsTs], '2024-12-02', {}],
    ['permit-renewal 2025-05-04 2025-07-03 CESEDA R431-5', [vlsTs], '2025-07-03', {}],
    ['stable-residence 2024-12-02 2024-12-02 CSS D160-2', [arrived], '2024-12-02', { basis: 'residence' }],
  ])('%s', (expected, log, last, profile) => {
    const state = stateAfter(log, profile)
    const [step] = expected.split(' ')
    const on = (day: string) => registrationWindows(state, day as Day).find((window) => window.step === step)
    const window = on(last)
    expect(window && `${window.step} ${window.earliest} ${window.latest} ${window.source}`).toBe(expected)
    expect(window?.overdue).toBe(false)
    expect(on(addDays(last as Day, 1))?.overdue).toBe(true)
  })

  test('there is none for what is done, or for what is not known', () => {
    const steps = (...log: object[]) => registrationWindows(stateAfter(log), '2025-01-01').map(({ step }) => step)
    expect(steps(vlsTs)).not.toContain('visa-validation')
    expect(steps(arrived, { ...vlsTs, validated: true })).not.toContain('visa-validation')
    expect(steps({ ...vlsTs, kind: 'receipt' })).not.toContain('permit-renewal')
    expect(steps(arrived)).not.toContain('stable-residence')
    // A closing is contested once, and not by who has left.
    const won = { ...lost, granted: true }
    expect(steps(nir, rights, closing)).toContain('appeal')
    expect(steps(nir, rights, closing, appeal)).not.toContain('appeal')
    expect(steps(nir, rights, closing, appeal, won)).not.toContain('appeal')
    expect(steps(nir, rights, closing, appeal, lost)).toContain('court')
    expect(steps(filed, waiting, rights, closing)).toContain('appeal')
    expect(steps(filed, waiting, rights, closing, appeal, won)).not.toContain('appeal')
    const asked = { type: 'documents-requested', on: '2024-09-04', missing: ['iban'] }
    expect(steps(filed, waiting, rights, closing, asked)).toContain('appeal')
    expect(steps(filed, waiting, rights, closing, { type: 'nir-certified', on: '2024-09-03' })).toContain('appeal')
    const begun = { type: 'portal-account-created', on: '2024-12-02' }
    expect(steps(nir, rights, closing, begun)).toContain('appeal')
    expect(steps(filed, waiting, rights, closing, { ...filed, on: '2024-12-02' })).toContain('appeal')
    expect(steps(nir, rights, closing, { ...filed, on: '2024-12-02' })).not.toContain('appeal')
    const gone = { type: 'departed', on, permanent: true }
    expect(steps(nir, rights, gone, { ...closing, reason: 'left-france' })).not.toContain('appeal')
    expect(steps(nir, rights, gone, closing)).toContain('appeal')
    expect(steps(nir, rights, { ...closing, reason: 'left-france' })).toContain('appeal')
    expect(warningsOf([nir, rights, closing, { ...appeal, on: '2024-11-03' }])).toEqual([])
    expect(warningsOf([nir, rights, closing, { ...appeal, on: '2024-11-04' }])).toEqual(['late'])
  })
})

describe('warnings', () => {
  test('nine months make a waiting number old, but not for the guide', () => {
    const certified = (day: string) => [
      { ...waiting, civilStatus: 'complete' },
      { type: 'nir-certified', on: day, value: '1' },
    ]
    expect(warningsOf(certified('2025-06-02'), undefined)).toEqual([])
    expect(replayRegistration({}, certified('2025-06-03')).results.at(-1)).toMatchObject({
      warnings: [{ code: 'nia-over-nine-months' }],
    })
    expect(replayRegistration({}, certified('2025-06-02')).results.at(-1)).toMatchObject({ warnings: [] })
    expect(warningsOf(certified('2026-06-03'))).toEqual([])
  })

  test('a card in hand shows the old number, used or not', () => {
    const corrected = { type: 'number-corrected', on, value: '2', reason: 'sex' }
    expect(warningsOf([...card, corrected])).toEqual(['card-shows-old-number'])
    expect(warningsOf([nir, corrected])).toEqual([])
  })
})

describe('what was shown', () => {
  test('the birth certificate counts when it is handed in, or found complete', () => {
    const shown = (...log: object[]) => stateAfter(log).evidence.civilStatus
    expect(shown(filed)).toBe(false)
    expect(shown({ ...filed, documents: ['civil-status'] })).toBe(true)
    expect(shown({ ...filed, documents: ['civil-status'] }, waiting)).toBe(true)
    expect(shown(waiting)).toBe(false)
    expect(shown({ ...waiting, civilStatus: 'complete' })).toBe(true)
  })
})

describe('what comes from outside', () => {
  test('a list is no type, and a period that nobody asked about is no matter', () => {
    expect(parseRegistrationEvent({ type: ['arrived'], on }).ok).toBe(false)
    expect(parseRegistrationEvent({ type: 'arrived', on, from: on, until: '2024-01-01' }).ok).toBe(true)
  })

  test.each([
    [{ from: on, until: '2024-09-01', higherEducation: 1 }, ['higherEducation', 'until']],
    [{ from: 'x', until: '2024-09-01' }, ['from']],
    [{ from: on, until: '' }, ['until']],
  ])('an enrolment with %j is wrong in %j', (data, fields) => {
    const read = parseRegistrationEvent({ type: 'enrolled', on, ...data })
    expect(read.ok ? [] : read.issues.map(({ path }) => path[0])).toEqual(fields)
  })

  test.each<[string, readonly object[], object, readonly string[]]>([
    ['a file that waits', [filed, { type: 'documents-requested', on, missing: ['iban'] }], {}, []],
    ['a card ordered', card.slice(0, 4), {}, []],
    ['a waiting number with its clock', [waiting], {}, []],
    ['a waiting number without a clock', [{ ...waiting, civilStatus: 'complete' }], {}, []],
    ['a waiting number of a form', [{ ...waiting, form: 'nir-like' }], {}, []],
    ['a form that is none', [waiting], { form: 'round' }, ['unknown-value number.form']],
    ['a clock without a day', [waiting], { clock: { phase: 'asked', sentOn: null } }, ['missing number.clock.since']],
    ['a clock that is none', [waiting], { clock: 1 }, ['not-an-object number.clock']],
    ['a day to come', [waiting], { on: '2030-01-01' }, ['last-day-too-early lastDay']],
  ])('%s is read as it is stored', (_, log, number, issues) => {
    const state = stateAfter(log)
    const read = parseRegistrationState({ ...state, number: { ...state.number, ...number } })
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(issues)
  })

  test('a delay counts days or months', () => {
    expect(later('9990-01-01', [400, 'days'])).toBe('9991-02-05')
    expect(later('9990-01-31', [1, 'months'])).toBe('9990-02-28')
  })

  test('a delay ends in the years 2 to 9998, or nowhere', () => {
    expect(later('0003-01-01', [-12, 'months'])).toBe('0002-01-01')
    expect(later('0002-12-31', [-12, 'months'])).toBe(undefined)
    expect(later('9998-12-31', [0, 'days'])).toBe('9998-12-31')
    expect(() => lastClaimDay('9998-01-01')).toThrow(new RangeError('a claim that ends after the year 9998'))
  })
})

describe('what is possible', () => {
  test('at first, with a card, and with a number but no rights', () => {
    const anyTime = [
      ...['enrolled', 'permit-recorded', 'situation-changed', 'situation-reported', 'cover-recorded', 'cover-ended'],
      ...['name-changed', 'name-reported', 'child-joined', 'child-attached'],
      ...['iban-recorded', 'moved', 'move-reported', 'arrived', 'departed'],
    ]
    expect(enabledRegistrationEvents(stateAfter([]))).toEqual([
      ...anyTime,
      ...['portal-account-created', 'application-submitted', 'nia-issued', 'nir-known', 'mutuelle-joined'],
    ])
    expect(enabledRegistrationEvents(stateAfter(card))).toEqual([
      ...anyTime,
      ...['doctor-declared', 'portal-account-created', 'application-submitted', 'number-corrected'],
      ...['rights-renewed', 'rights-closed', 'ameli-account-closed', 'card-updated', 'card-reported'],
      ...['card-invalidated', 'app-card-activated', 'mutuelle-joined'],
    ])
    expect(enabledRegistrationEvents(stateAfter([nir]))).toEqual([
      ...anyTime,
      ...['doctor-declared', 'portal-account-created', 'application-submitted', 'number-corrected'],
      ...['rights-opened', 'access-code-requested', 'ameli-account-opened', 'mutuelle-joined'],
    ])
  })

  test('what is no event leaves the state as it was', () => {
    const state = stateAfter(card)
    expect(advanceRegistration(state, {} as never)).toEqual({
      ok: false,
      issues: [{ code: 'missing', path: ['type'] }],
      state,
    })
  })
})

describe('drawings', () => {
  test('mark where the person is, and bracket conditions and guards alone', () => {
    const drawn = formatRegistrationDiagram({ locale: 'en', facet: 'card', current: 'received' })
    expect(drawn).toContain('  class received current')
    expect(drawn).toContain('classDef current stroke-width:4px')
    expect(drawn).toContain('  received --> invalidated: card invalidated\n')
    expect(drawn).toContain('  received: received')
    const road = formatRegistrationDiagram({ locale: 'fr' })
    expect(road).toContain('temps')
    expect(road).not.toContain('undefined')
  })
})
