import { describe, expect, test } from 'vitest'
import { enabledRegistrationEvents, replayRegistration } from '../../../src/registration/index.js'

const on = '2024-09-02'
const nir = { type: 'nir-known', on }
const rights = { type: 'rights-opened', on, from: on, basis: 'family' }
const mutuelle = { type: 'mutuelle-joined', on, from: on, until: '2024-10-31' }
const closing = { type: 'rights-closed', on: '2024-10-01', reason: 'other', endedOn: '2024-11-15' }
const later = { type: 'iban-recorded', on: '2024-12-01' }

const enabled = (...log: readonly object[]) =>
  new Set<string>(enabledRegistrationEvents(replayRegistration({}, log).state))

describe('an event is possible', () => {
  test('on a day ahead on which a closing that was told comes, and still before it', () => {
    const events = enabled(nir, rights, closing)
    for (const type of ['rights-opened', 'rights-renewed', 'rights-closed']) expect(events).toContain(type)
    expect(enabled(nir, rights)).not.toContain('rights-opened')
  })

  test('on the day after the last one of a mutuelle, and still before it', () => {
    const events = enabled(nir, mutuelle)
    for (const type of ['mutuelle-joined', 'mutuelle-left']) expect(events).toContain(type)
    expect(enabled(nir, { ...mutuelle, until: undefined })).not.toContain('mutuelle-joined')
  })

  test('on no day that has passed', () => {
    const events = enabled(nir, rights, mutuelle, closing, later)
    expect(events).toContain('rights-opened')
    expect(events).toContain('mutuelle-joined')
    for (const type of ['rights-renewed', 'rights-closed', 'mutuelle-left']) expect(events).not.toContain(type)
  })
})
