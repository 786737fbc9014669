import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/day.js'
import { type RegistrationProfile, registrationWindows, replayRegistration } from '../../src/registration/index.js'

const on = '2024-09-02'
const filed = (day: Day) => ({ type: 'application-submitted', on: day, route: 'paper', documents: [] })

const windows = (day: Day, log: readonly object[], profile: Partial<RegistrationProfile> = {}) =>
  registrationWindows(replayRegistration(profile, log).state, day)
const steps = (...given: Parameters<typeof windows>) => windows(...given).map(({ step, since }) => `${step} ${since}`)

describe('what is waited for', () => {
  test('is the rights of who has a NIR and has applied, until they are open', () => {
    const nir = { type: 'nir-known', on }
    const asked = { type: 'documents-requested', on: '2024-09-20', missing: ['iban'] }
    const rights = { type: 'rights-opened', on: '2024-09-20', from: on, basis: 'family' }
    expect(steps('2024-09-20', [nir])).toEqual([`account ${on}`])
    expect(steps('2024-09-20', [nir, filed('2024-09-10')])).toEqual(['rights 2024-09-10', `account ${on}`])
    expect(steps('2024-09-20', [nir, filed('2024-09-10'), asked])).toEqual(['rights 2024-09-10', `account ${on}`])
    expect(steps('2024-09-20', [nir, filed('2024-09-10'), rights])).toEqual([`account ${on}`])
    expect(steps('2024-09-20', [filed('2024-09-10')])).toEqual(['nia 2024-09-10', 'nir-from-application 2024-09-10'])
  })

  test('are three months of residence, until there were rights', () => {
    const resident = { basis: 'residence', studies: 'none' } as const
    const log = [{ type: 'arrived', on }]
    const nir = { type: 'nir-known', on }
    const rights = { type: 'rights-opened', on, from: on, basis: 'residence' }
    const ends = { type: 'rights-closed', on, reason: 'residence' }
    expect(steps(on, log, resident)).toEqual([`stable-residence ${on}`])
    expect(steps(on, log, { ...resident, basis: 'family' })).toEqual([])
    expect(steps(on, [...log, nir, rights], resident)).toEqual([`account ${on}`])
    expect(steps(on, [...log, nir, rights, ends], resident)).toEqual([`account ${on}`, `appeal ${on}`])
  })

  test('has no window whose end would pass the calendar', () => {
    expect(steps('9998-08-01', [filed('9998-08-01')])).toEqual(['nia 9998-08-01'])
    const last = '9999-01-01'
    expect(steps(last, [filed(last)])).toEqual([])
    const refused = { type: 'application-refused', on: last, reason: 'other' }
    expect(steps(last, [filed(last), refused, { type: 'appeal-filed', on: last }])).toEqual([])
  })
})
