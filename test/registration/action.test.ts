import { describe, expect, test } from 'vitest'
import { type RegistrationProfile, registrationActions, replayRegistration } from '../../src/registration/index.js'

const on = '2024-09-02'
const todo = (
  day: `${number}-${number}-${number}`,
  log: readonly object[],
  profile: Partial<RegistrationProfile> = {},
) => registrationActions(replayRegistration(profile, log).state, day)

const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }
const account = { type: 'ameli-account-opened', on, via: 'code' }
const order = { type: 'card-ordered', on, via: 'form' }
const received = { type: 'card-received', on }
const filed = { type: 'application-submitted', on, route: 'paper', documents: ['identity'] }
const settled = [
  { type: 'iban-recorded', on },
  { type: 'doctor-declared', on },
  { type: 'mutuelle-joined', on, from: on },
]

describe('what comes next carries its papers, its ways and its days', () => {
  test('a file lists the papers that were not shown yet', () => {
    expect(todo('2024-09-03', [])).toEqual([
      {
        action: 'apply',
        route: 'portal',
        documents: ['identity', 'enrolment', 'residence-permit', 'civil-status', 'iban'],
      },
    ])
    expect(todo('2024-09-03', [{ type: 'iban-recorded', on }], { basis: 'residence' })).toEqual([
      {
        action: 'apply',
        route: 'paper',
        documents: ['identity', 'residence-permit', 'civil-status', 'cerfa-15763', 'residence-3-months'],
      },
    ])
    const lapsed = [
      { type: 'application-submitted', on, route: 'portal', documents: ['civil-status'] },
      { type: 'documents-requested', on, missing: ['enrolment'] },
      { type: 'application-lapsed', on },
    ]
    expect(todo('2024-09-03', lapsed)[0]).toMatchObject({
      documents: ['identity', 'enrolment', 'residence-permit', 'iban'],
    })
  })

  test('a birth certificate is asked once, on the first of its days', () => {
    const applied = { type: 'application-submitted', on, route: 'portal', documents: [] }
    const number = { type: 'nia-issued', on, civilStatus: 'missing' }
    const asked = (missing: readonly string[]) => ({ type: 'documents-requested', on: '2024-09-10', missing })
    const papers = (log: readonly object[]) =>
      todo('2024-09-12', log).filter(({ action }) => ['supply-documents', 'send-birth-certificate'].includes(action))
    expect(papers([applied, number, asked(['civil-status'])])).toEqual([
      { action: 'send-birth-certificate', by: '2024-12-10' },
    ])
    expect(papers([applied, number, asked(['civil-status', 'enrolment'])])).toEqual([
      { action: 'supply-documents', documents: ['enrolment'] },
      { action: 'send-birth-certificate', by: '2024-12-10' },
    ])
    // A control has a shorter time.
    const accepted = { type: 'application-accepted', on }
    expect(papers([applied, number, accepted, asked(['civil-status', 'enrolment'])])).toEqual([
      { action: 'supply-documents', documents: ['enrolment'], by: '2024-10-10' },
      { action: 'send-birth-certificate', by: '2024-10-10' },
    ])
    expect(papers([applied, asked(['civil-status'])])).toEqual([
      { action: 'supply-documents', documents: ['civil-status'] },
    ])
  })

  test('a request lists the papers that are still missing', () => {
    const log = [
      { type: 'application-submitted', on, route: 'portal', documents: [] },
      { type: 'documents-requested', on, missing: ['enrolment', 'iban'] },
      { type: 'documents-supplied', on, documents: ['iban'] },
    ]
    expect(todo('2024-09-03', log)[0]).toEqual({ action: 'supply-documents', documents: ['enrolment'] })
  })

  test('an order and its like say the way and the papers', () => {
    const papers = ['photo', 'identity-copy']
    expect(todo('2024-09-03', [nir, rights, ...settled])).toContainEqual({
      action: 'order-card',
      via: 'form',
      documents: papers,
    })
    expect(todo('2024-09-03', [nir, rights, account, ...settled])).toEqual([
      { action: 'order-card', via: 'ameli', documents: papers },
    ])
    const dead = [nir, rights, order, received, { type: 'card-reported', on, problem: 'faulty' }, ...settled]
    expect(todo('2024-09-03', dead)).toContainEqual({ action: 'replace-card', via: 'form', documents: papers })
  })

  test('only the fund helps where rights, files or waits are stuck', () => {
    const asks = (...log: object[]) => todo('2024-09-03', log).some(({ action }) => action === 'contact-cpam')
    const nia = { type: 'nia-issued', on, civilStatus: 'complete' }
    const file = { type: 'application-submitted', on, route: 'portal', documents: [] }
    const accepted = { type: 'application-accepted', on }
    const closed = { type: 'rights-closed', on, reason: 'other' }
    const gone = { type: 'departed', on, permanent: true }
    expect(asks(nia, file, accepted)).toBe(true)
    expect(asks(nia, file, accepted, rights)).toBe(false)
    expect(asks(nia, file)).toBe(false)
    expect(asks(nia)).toBe(false)
    expect(asks(nia, rights, closed)).toBe(true)
    expect(asks(nia, rights, closed, gone)).toBe(false)
    expect(asks(nia, rights, gone)).toBe(true)
    expect(asks(nia, rights, { type: 'departed', on, permanent: false })).toBe(false)
    expect(asks(gone)).toBe(false)
  })

  test('a wait for somebody else that is too long asks for the fund; a deadline of one’s own does not', () => {
    const names = (day: `${number}-${number}-${number}`, ...log: object[]) => todo(day, log).map(({ action }) => action)
    expect(names('2024-12-02', nir, rights, order)).not.toContain('contact-cpam')
    expect(names('2024-12-03', nir, rights, order)).toContain('contact-cpam')
    expect(names('2024-10-03', nir, rights, { type: 'access-code-requested', on, channel: 'post' })).toContain(
      'contact-cpam',
    )
    expect(
      names('2030-01-01', nir, rights, order, received, { type: 'card-updated', on, place: 'cpam' }),
    ).not.toContain('contact-cpam')
    expect(
      names(
        '2030-01-01',
        { type: 'application-submitted', on, route: 'portal', documents: [] },
        { type: 'application-refused', on, reason: '' },
      ),
    ).not.toContain('contact-cpam')
  })

  test('a visa is validated, a permit renewed from 120 days before its end, a receipt from 30', () => {
    const permit = (kind: string, validated?: boolean) => ({
      type: 'permit-recorded',
      on,
      kind,
      from: on,
      until: '2025-09-01',
      validated,
    })
    const names = (day: `${number}-${number}-${number}`, ...log: object[]) => todo(day, log).map(({ action }) => action)
    expect(names('2024-09-03', permit('vls-ts'))).toContain('validate-visa')
    expect(names('2024-09-03', permit('vls-ts', true))).not.toContain('validate-visa')
    expect(names('2024-09-03', permit('receipt'))).not.toContain('validate-visa')
    expect(names('2025-05-03', nir, rights, permit('permit'))).not.toContain('renew-permit')
    expect(todo('2025-05-04', [nir, rights, permit('permit')])).toContainEqual({
      action: 'renew-permit',
      by: '2025-07-03',
    })
    expect(names('2025-08-01', nir, rights, permit('receipt'))).not.toContain('renew-permit')
    expect(todo('2025-08-02', [nir, rights, permit('receipt')])).toContainEqual({
      action: 'renew-permit',
      by: '2025-09-01',
    })
    const noDuty = replayRegistration({ insuredInFrance: true }, [permit('permit')]).state
    expect(registrationActions(noDuty, '2025-06-01').map(({ action }) => action)).not.toContain('renew-permit')
    expect(todo('2024-09-03', [permit('vls-ts')])).toContainEqual({ action: 'validate-visa', by: null })
    expect(todo('2024-09-03', [{ type: 'arrived', on }, permit('vls-ts')])).toContainEqual({
      action: 'validate-visa',
      by: '2024-12-02',
    })
  })

  test('a permit that ends is renewed before an application and after rights closed: the stay is judged on filing', () => {
    const permit = { type: 'permit-recorded', on, kind: 'permit', from: on, until: '2025-01-31' }
    const closed = { type: 'rights-closed', on: '2024-12-20', reason: 'permit' }
    for (const log of [[permit], [permit, filed], [permit, nir, rights, closed]])
      expect(todo('2025-01-10', log)).toContainEqual({ action: 'renew-permit', by: '2024-12-02' })
  })

  test('a closing that is told ahead is answered before its day', () => {
    const closing = { type: 'rights-closed', on: '2024-12-01', reason: 'residence', endedOn: '2025-01-15' }
    const names = (...log: object[]) => todo('2024-12-02', [nir, rights, ...log]).map(({ action }) => action)
    expect(names(closing)).toContain('contact-cpam')
    expect(names(closing)).not.toContain('nothing')
    const left = { type: 'departed', on: '2024-11-30', permanent: true }
    expect(names(left)).toContain('contact-cpam')
    expect(names(left, closing)).not.toContain('contact-cpam')
  })

  test('an appeal that was granted leads on to the number', () => {
    const log = [
      filed,
      { type: 'application-refused', on: '2024-10-10', reason: 'other' },
      { type: 'appeal-filed', on: '2024-10-20' },
      { type: 'appeal-decided', on: '2024-12-01', granted: true },
    ]
    expect(todo('2024-12-05', log)).toMatchObject([
      { action: 'wait', step: 'nia', since: '2024-12-01', overdue: false },
    ])
    expect(todo('2025-03-02', log).map(({ action }) => action)).toEqual(['contact-cpam', 'wait'])
  })

  test('three months of residence are waited for, then comes the application', () => {
    const { state } = replayRegistration({ basis: 'residence', studies: 'none' }, [
      { type: 'arrived', on: '2024-09-01' },
    ])
    expect(registrationActions(state, '2024-12-01')).toMatchObject([{ action: 'wait', step: 'stable-residence' }])
    expect(registrationActions(state, '2024-12-02').map(({ action }) => action)).toEqual(['apply'])
  })

  test('a move is told once to the fund that knows the person; a card or a renewal does not tell it', () => {
    const moved = { type: 'moved', on: '2024-10-01', department: '69' }
    const tells = (...log: object[]) => todo('2024-10-02', log).some(({ action }) => action === 'tell-fund-moved')
    expect(tells(nir, rights, moved)).toBe(true)
    expect(tells(nir, rights, moved, { type: 'rights-renewed', on: '2024-10-01' })).toBe(true)
    expect(tells(nir, rights, moved, { ...order, on: '2024-10-01' })).toBe(true)
    expect(tells(nir, rights, moved, { type: 'move-reported', on: '2024-10-02' })).toBe(false)
    expect(tells(moved, { type: 'application-submitted', on: '2024-10-01', route: 'portal', documents: [] })).toBe(
      false,
    )
    expect(tells(nir, rights)).toBe(false)
    expect(tells(moved)).toBe(false)
  })

  test('nothing that does harm is left unsaid', () => {
    const names = (day: `${number}-${number}-${number}`, log: object[], profile: Partial<RegistrationProfile> = {}) =>
      todo(day, log, profile).map(({ action }) => action)
    const studies = { type: 'enrolled', on, from: on, until: '2025-06-30' }
    const student = { ...rights, basis: 'student' }
    const european = { origin: 'eu', cover: 'ceam', coverUntil: '2025-03-31' } as const
    expect(names(on, [], { stay: 'short' })).toEqual(['take-private-insurance'])
    expect(todo(on, [studies], european)).toEqual([{ action: 'extend-cover', by: '2025-03-31' }])
    expect(names(on, [studies], { ...european, coverUntil: '2025-06-30' })).toEqual(['nothing'])
    expect(names('2025-04-01', [studies], european)).toContain('apply')
    expect(names('2025-06-30', [nir, studies, student])).not.toContain('tell-fund-situation')
    expect(names('2025-07-01', [nir, studies, student])).toContain('tell-fund-situation')
    expect(names('2025-07-01', [nir, studies, rights])).not.toContain('tell-fund-situation')
    const permit = { type: 'permit-recorded', on, kind: 'permit', from: on, until: '2025-01-31' }
    expect(names('2025-07-31', [nir, rights, permit])).not.toContain('contact-cpam')
    expect(names('2025-08-01', [nir, rights, permit])).toContain('contact-cpam')
    const gone = { type: 'departed', on, permanent: true }
    expect(names('2024-09-03', [nir, rights, gone])).toEqual(['contact-cpam'])
    const refused = [
      { type: 'application-submitted', on, route: 'portal', documents: [] },
      { type: 'nia-issued', on, civilStatus: 'complete' },
      { type: 'number-refused', on, reason: 'not authentic' },
    ]
    expect(todo(on, refused)).toContainEqual({ action: 'appeal', by: '2024-11-02' })
    const closed = { type: 'rights-closed', on, reason: 'permit' }
    expect(todo(on, [nir, rights, closed])[0]).toEqual({ action: 'appeal', by: '2024-11-02' })
    expect(names('2024-11-02', [nir, rights, closed])).toEqual(['appeal', 'contact-cpam'])
    expect(names('2024-11-03', [nir, rights, closed])).toEqual(['contact-cpam'])
  })

  test('a child is not threatened with a lower rate', () => {
    const child = { birthDate: '2010-09-03' } as const
    const names = (day: `${number}-${number}-${number}`) => todo(day, [nir, rights], child).map(({ action }) => action)
    expect(names('2026-09-02')).not.toContain('declare-doctor')
    expect(names('2026-09-03')).toContain('declare-doctor')
  })
})

describe('rules that meet', () => {
  type ADay = Parameters<typeof todo>[0]
  const names = (day: ADay, log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
    todo(day, log, profile).map(({ action }) => action)
  const waiting = { type: 'nia-issued', on, civilStatus: 'missing' }
  const asked = (day: string, ...missing: readonly string[]) => ({ type: 'documents-requested', on: day, missing })
  const back = (day: string, document: string) => ({
    type: 'document-rejected',
    on: day,
    document,
    refusal: 'illegible',
  })
  const certificate = (day: ADay, log: readonly object[]) =>
    todo(day, log).find(({ action }) => action === 'send-birth-certificate')

  test('payments that stay suspended once the birth certificate was taken are for the fund to resume', () => {
    const suspended = [
      ...[waiting, rights, { type: 'formal-notice-sent', on: '2024-12-02' }],
      { type: 'benefits-suspended', on: '2025-03-02' },
    ]
    const taken = { type: 'document-accepted', on: '2025-03-10', document: 'civil-status' }
    expect(names('2025-03-10', suspended)).not.toContain('contact-cpam')
    expect(names('2025-03-10', [...suspended, taken])).toContain('contact-cpam')
    expect(names('2025-03-10', [waiting, rights, { ...taken, on: '2024-10-01' }])).not.toContain('contact-cpam')
  })

  test('a fund that has an application, or had one before a new draft, is told of a move', () => {
    const moved = { type: 'moved', on: '2024-10-01', department: '69' }
    const draft = { type: 'portal-account-created', on: '2024-09-20' }
    const tells = (...log: object[]) => names('2024-10-02', log).includes('tell-fund-moved')
    expect(tells(filed, moved)).toBe(true)
    expect(tells(draft, moved)).toBe(false)
    expect(tells(nir, rights, draft, moved)).toBe(true)
    expect(tells(moved, { ...filed, on: '2024-10-01' })).toBe(false)
  })

  test('a European card is extended only while the studies go on', () => {
    const card = { origin: 'eu', cover: 'ceam', coverUntil: '2025-03-31', stay: 'none-needed' } as const
    const studies = { type: 'enrolled', on, from: on, until: '2025-06-30' }
    expect(names(on, [], card)).toEqual(['nothing'])
    expect(names(on, [studies], { ...card, coverUntil: null })).toEqual(['nothing'])
    expect(names(on, [studies], card)).toEqual(['extend-cover'])
    const left = { type: 'enrolment-ended', on: '2024-12-01', reason: 'left' }
    expect(names('2024-12-01', [studies, left], card)).toEqual(['nothing'])
  })

  test('a student whose enrolment ended tells the fund, unless rights were opened after that end', () => {
    const studies = { type: 'enrolled', on, from: on, until: '2025-06-30' }
    const opened = (day: string) => ({ ...rights, on: day, from: day, basis: 'student' })
    const tells = (log: readonly object[]) => names('2025-07-02', log).includes('tell-fund-situation')
    expect(tells([nir, studies, opened('2025-06-30')])).toBe(true)
    expect(tells([nir, studies, opened('2025-07-01')])).toBe(false)
  })

  test('a change of situation is told from its own day, the last one of several, and told once', () => {
    const change = (from: string) => ({ type: 'situation-changed', on: '2024-12-01', basis: 'employee', from })
    const report = (day: string) => ({ type: 'situation-reported', on: day })
    const tells = (day: ADay, ...log: object[]) =>
      names(day, [nir, rights, account, ...settled, ...log]).includes('tell-fund-situation')
    expect(tells('2024-12-31', change('2025-01-01'))).toBe(false)
    expect(tells('2025-01-01', change('2025-01-01'))).toBe(true)
    expect(tells('2025-01-01', change('2025-01-01'), report('2025-01-01'))).toBe(false)
    expect(tells('2025-01-02', change('2025-01-01'), report('2024-12-31'))).toBe(true)
    for (const both of [
      [change('2025-06-01'), change('2025-01-01')],
      [change('2025-01-01'), change('2025-06-01')],
    ])
      expect(tells('2025-06-01', ...both, report('2025-03-01'))).toBe(true)
  })

  test('each document that was sent back is told where it is asked for', () => {
    const log = [
      ...[{ ...filed, documents: ['iban'] }, waiting],
      ...[back('2024-09-10', 'iban'), back('2024-09-10', 'civil-status')],
    ]
    expect(todo('2024-09-10', log).slice(0, 2)).toEqual([
      { action: 'supply-documents', documents: ['iban'], rejected: [{ document: 'iban', refusal: 'illegible' }] },
      {
        action: 'send-birth-certificate',
        by: null,
        rejected: [{ document: 'civil-status', refusal: 'illegible' }],
      },
    ])
  })

  test('a birth certificate is sent by the first of its two days: that of its clock, and that of a control', () => {
    const accepted = { type: 'application-accepted', on }
    const clock = [filed, waiting, accepted, asked('2024-09-10', 'civil-status')]
    const control = (...missing: readonly string[]) => asked('2024-11-20', 'enrolment', ...missing)
    const by = (log: readonly object[]) => {
      const action = certificate('2024-11-20', log)
      return action && 'by' in action && action.by
    }
    expect(by(clock)).toBe('2024-12-10')
    expect(by([...clock, control()])).toBe('2024-12-10')
    expect(by([...clock, control('civil-status')])).toBe('2024-12-10')
    expect(by([filed, waiting, accepted, asked('2024-09-03', 'civil-status'), asked('2024-10-20', 'enrolment')])).toBe(
      '2024-12-03',
    )
    // One that was sent back has no day of its own.
    expect(by([...clock, back('2024-11-01', 'civil-status'), control('civil-status')])).toBe('2024-12-20')
    expect(by([...clock, back('2024-11-01', 'civil-status'), control()])).toBe(null)
  })

  test('the court is for after two months of silence, a visa is validated until its last day', () => {
    const appeal = [
      filed,
      { type: 'application-refused', on, reason: 'other' },
      { type: 'appeal-filed', on: '2024-10-01' },
    ]
    expect(names('2024-12-01', appeal)).not.toContain('seize-court')
    expect(todo('2024-12-02', appeal)).toContainEqual({ action: 'seize-court', by: '2025-02-01' })
    const visa = { type: 'permit-recorded', on, kind: 'vls-ts', from: on, until: '2025-09-01' }
    expect(names('2025-09-01', [visa])).toContain('validate-visa')
    expect(names('2025-09-02', [visa])).not.toContain('validate-visa')
  })

  test('who left for good waits for no residence, and joins no mutuelle', () => {
    const gone = { type: 'departed', on, permanent: true }
    const resident = { basis: 'residence', studies: 'none' } as const
    expect(names(on, [{ type: 'arrived', on }], resident)).toEqual(['wait'])
    expect(names(on, [{ type: 'arrived', on }, gone], resident)).toEqual(['nothing'])
    expect(names(on, [nir, rights, gone])).toEqual(['contact-cpam'])
    const closing = { type: 'rights-closed', on, reason: 'left-france', endedOn: '2024-10-01' }
    expect(names(on, [nir, rights, gone, closing])).toEqual(['nothing'])
  })
})

describe('a number that was corrected', () => {
  const corrected = (day: string) => ({ type: 'number-corrected', on: day, value: 'new', reason: 'civil status' })
  const asks = (...log: readonly object[]) =>
    todo('2024-12-01', [nir, rights, ...log]).some(({ action }) => action === 'contact-cpam')

  test('leaves a card that shows the former one: the fund is asked until the card is updated, replaced or given back', () => {
    const card = [order, received]
    const updated = { type: 'card-updated', on: '2024-10-05', place: 'cpam' }
    expect(asks(...card)).toBe(false)
    expect(asks(...card, corrected('2024-10-01'))).toBe(true)
    expect(asks(...card, corrected('2024-10-01'), updated)).toBe(false)
    expect(asks(...card, corrected('2024-10-01'), { type: 'card-reported', on: '2024-10-05', problem: 'faulty' })).toBe(
      false,
    )
    expect(asks(corrected('2024-10-01'))).toBe(false)
    // An updated card shows the number of that day; one that is only ordered shows none yet.
    expect(asks(...card, updated, corrected('2024-10-10'))).toBe(true)
    expect(asks(order, corrected('2024-10-01'))).toBe(false)
  })

  test('is no reason to ask for who has left for good', () => {
    const left = { type: 'departed', on: '2024-10-05', permanent: true }
    const closed = { type: 'rights-closed', on: '2024-10-05', reason: 'left-france' }
    const log = [nir, rights, order, received, corrected('2024-10-01'), left, closed]
    expect(todo('2024-12-01', log)).toEqual([{ action: 'nothing' }])
  })
})

describe('a closing that can be contested', () => {
  test('can be so after the number was certified too, which decides about the identity', () => {
    const waiting = { type: 'nia-issued', on, civilStatus: 'complete' }
    const closed = { type: 'rights-closed', on: '2024-10-01', reason: 'residence' }
    const certified = { type: 'nir-certified', on: '2024-10-15' }
    const appeal = { action: 'appeal', by: '2024-12-01' }
    expect(todo('2024-10-16', [filed, waiting, rights, closed, certified])).toContainEqual(appeal)
    const granted = [
      { type: 'appeal-filed', on: '2024-10-20' },
      { type: 'appeal-decided', on: '2024-11-10', granted: true },
    ]
    expect(todo('2024-11-11', [filed, waiting, rights, closed, certified, ...granted])).not.toContainEqual(appeal)
  })

  test('is so no more once the appeal was granted, though a temporary number came on that day', () => {
    const waiting = (day: string) => ({ type: 'nia-issued', on: day, civilStatus: 'complete' })
    const log = [
      ...[filed, waiting(on), rights],
      { type: 'number-refused', on: '2024-10-01', reason: 'not authentic' },
      { type: 'appeal-filed', on: '2024-10-20' },
      { type: 'appeal-decided', on: '2024-11-10', granted: true },
      waiting('2024-11-10'),
    ]
    expect(todo('2024-11-11', log).map(({ action }) => action)).not.toContain('appeal')
  })
})
