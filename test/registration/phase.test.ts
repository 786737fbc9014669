import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import { registrationFlags, registrationPhase, replayRegistration } from '../../src/registration/index.js'

const on = '2024-09-02'
const filed = { type: 'application-submitted', on, route: 'paper', documents: ['identity', 'civil-status', 'iban'] }
const waiting = { type: 'nia-issued', on, civilStatus: 'missing' }
const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }
const back = (document: string) => ({ type: 'document-rejected', on, document, refusal: 'illegible' })

const flags = (day: Day, ...log: readonly object[]) => registrationFlags(replayRegistration({}, log).state, day)

describe('a document that was sent back is told', () => {
  const told = (...log: readonly object[]) => flags(on, ...log).includes('document-rejected')

  test('while the application waits for it, and no longer once it is accepted, refused or lapsed', () => {
    expect(told(filed, back('iban'))).toBe(true)
    expect(told(nir, filed, back('iban'), { type: 'application-accepted', on })).toBe(false)
    expect(told(filed, back('iban'), { type: 'application-refused', on, reason: 'other' })).toBe(false)
    expect(told(filed, back('civil-status'), { type: 'application-lapsed', on })).toBe(false)
  })

  test('while a control waits for it', () => {
    const control = [
      nir,
      filed,
      { type: 'application-accepted', on },
      { type: 'documents-requested', on, missing: ['iban'] },
    ]
    expect(told(...control, back('iban'))).toBe(true)
    expect(told(...control)).toBe(false)
  })

  test('where it is the birth certificate, while the clock of the number runs', () => {
    expect(told(waiting, back('civil-status'))).toBe(true)
    expect(told(waiting, filed, back('iban'), { type: 'application-accepted', on })).toBe(false)
    const resumed = [
      ...[waiting, rights, back('civil-status'), { type: 'formal-notice-sent', on }],
      ...[
        { type: 'benefits-suspended', on },
        { type: 'benefits-resumed', on },
      ],
    ]
    expect(told(...resumed)).toBe(false)
    expect(told(waiting, back('civil-status'), { type: 'number-refused', on, reason: 'not authentic' })).toBe(false)
  })
})

describe('an update of the card is due', () => {
  const told = { type: 'name-reported', on: '2025-01-10' }
  const updated = (day: Day) => ({ type: 'card-updated', on: day, place: 'pharmacy' })
  const card = [nir, rights, { type: 'card-ordered', on, via: 'form' }, { type: 'card-received', on }]

  test('after the fund was told of a change, until the card is updated on that day or later', () => {
    const due = (...log: readonly object[]) => flags('2025-01-10', ...card, ...log).includes('card-update-due')
    expect(due(updated('2025-01-09'), told)).toBe(true)
    expect(due(updated('2025-01-10'), told)).toBe(false)
    expect(due(told, updated('2025-01-10'))).toBe(false)
    expect(due(updated('2025-01-09'))).toBe(false)
    expect(due(told)).toBe(false)
  })
})

describe('an appeal that was lost', () => {
  const phase = (...log: readonly object[]) => registrationPhase(replayRegistration({}, log).state, '2025-03-01')
  const closed = (reason: string) => ({ type: 'rights-closed', on: '2024-10-01', reason })
  const lost = [
    { type: 'appeal-filed', on: '2024-11-01' },
    { type: 'appeal-decided', on: '2024-12-01', granted: false },
  ]
  const accepted = [nir, filed, { type: 'application-accepted', on }, rights]

  test('against the closing of rights leaves them closed', () => {
    expect(phase(...accepted, closed('residence'), ...lost)).toBe('closed')
    expect(phase(...accepted, { ...closed('residence'), on }, ...lost)).toBe('closed')
  })

  test('is not yet lost while nobody has contested the refusal, whatever was closed before it', () => {
    const refused = { type: 'application-refused', on: '2024-10-20', reason: 'other' }
    expect(phase(nir, filed, rights, closed('residence'), refused)).toBe('refused')
  })

  test('against the refusal of an application, or of the identity, leaves it refused', () => {
    const again = { ...filed, on: '2024-10-05' }
    const refused = { type: 'application-refused', on: '2024-10-20', reason: 'other' }
    expect(phase(...accepted, closed('residence'), again, refused, ...lost)).toBe('refused')
    expect(phase(...accepted, closed('identity'), ...lost)).toBe('refused')
    expect(phase(nir, filed, { ...refused, on }, ...lost)).toBe('refused')
  })
})
