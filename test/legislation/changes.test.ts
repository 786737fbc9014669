import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/day.js'
import { findLawChanges, findUncheckedLaw } from '../../src/legislation/changes.js'
import { entryOn, isOpen } from '../../src/legislation/dated.js'
import { overseas } from '../../src/legislation/territories.js'
import { unwrap } from '../../src/result.js'
import { parameters } from './parameters.js'

describe('findLawChanges', () => {
  test('says what changes on a day: the old value, the new one, the text', () => {
    const changes = unwrap(findLawChanges('2024-05-14', '2024-05-15'))
    expect(changes).toMatchObject([
      { parameter: 'flatParticipation', from: '2024-05-15', before: 100, after: 200, confidence: 'high' },
    ])
    expect(unwrap(findLawChanges('2024-05-15', '2024-06-01'))).toEqual([])
  })

  test('says what comes: prescriptions outside the convention, then the physiotherapists', () => {
    const changes = unwrap(findLawChanges('2026-11-28', '2027-12-31'))
    expect(changes.map(({ from, parameter, before, after }) => [from, parameter, before, after])).toEqual([
      ['2027-01-01', 'outsidePrescriptions', 1, 0],
      [
        '2027-07-01',
        'tariff.physiotherapy-session',
        { base: 1790, overseas: overseas(1968) },
        { base: 1856, overseas: overseas(2041) },
      ],
    ])
  })

  test('names every first day of every parameter once, in the order of the days, but for what the law did not know yet', () => {
    const changes = unwrap(findLawChanges('1999-12-31', '2100-01-01'))
    const known = parameters.map(({ values }) => values.length - Number(values[0].value === null))
    expect(changes).toHaveLength(known.reduce((sum, length) => sum + length, 0))
    expect(changes.filter(({ before, after }) => before === null && after === null)).toEqual([])
    const days = changes.map(({ from }) => from)
    expect(days).toEqual([...days].sort())
    const everKnown = parameters.filter(({ values }) => values.some(({ value }) => value !== null))
    expect(new Set(changes.map(({ parameter }) => parameter))).toEqual(new Set(everKnown.map(({ id }) => id)))
  })

  test('of one day, keeps the order of the parameters', () => {
    const names = unwrap(findLawChanges('2024-02-21', '2024-03-31')).map(({ parameter }) => parameter)
    expect(names.filter((name) => !name.startsWith('supplement.'))).toEqual([
      ...['tariff.physiotherapy-session', 'tariff.midwife-consultation'],
      ...['AMS', 'AMK', 'AMC', 'SF', 'SP'].map((letter) => `letter.${letter}`),
      ...['medicalFranchise', 'medicalFranchiseDailyCap'],
    ])
    const checked = unwrap(findUncheckedLaw('2026-11-28')).map(({ parameter }) => parameter)
    const participation = ['flatParticipation', 'flatParticipationDailyLimit', 'flatParticipationYearlyLimit']
    expect(checked.slice(checked.indexOf('flatParticipation')).slice(0, 3)).toEqual(participation)
  })

  test('says nothing of a day on which nothing changes, and refuses what is no day', () => {
    expect(unwrap(findLawChanges('2025-01-01', '2025-01-01'))).toEqual([])
    expect(findLawChanges('x' as Day, 'y' as Day)).toEqual({
      ok: false,
      issues: [
        { code: 'malformed-day', path: ['from'] },
        { code: 'malformed-day', path: ['until'] },
      ],
    })
  })
})

describe('rows of the future', () => {
  const future = parameters.flatMap((parameter) =>
    parameter.values.slice(1).flatMap((entry) => (entry.from > entry.source.checkedOn ? [{ parameter, entry }] : [])),
  )

  test('are there', () => {
    expect(future.map(({ parameter }) => parameter.id)).toEqual([
      'outsidePrescriptions',
      'tariff.physiotherapy-session',
    ])
  })

  test.each(future)('change nothing before their day: $parameter.id', ({ parameter, entry }) => {
    const eve = addDays(entry.from, -1)
    const [first, ...later] = parameter.values
    const without = { ...parameter, values: [first, ...later.filter(({ from }) => from < entry.from)] as const }
    const before = entryOn(parameter, eve)
    expect(before).toBe(entryOn(without, eve))
    // Nor do they settle the value before them, which is still due for a check.
    expect(before && isOpen(parameter, before)).toBe(true)
    expect(unwrap(findUncheckedLaw(eve)).map(({ parameter: id }) => id)).toContain(parameter.id)
  })
})

describe('findUncheckedLaw', () => {
  test('lists the last values whose text was checked before the day, the oldest check first', () => {
    const unchecked = unwrap(findUncheckedLaw('2026-11-28'))
    const days = unchecked.map(({ source }) => source.checkedOn)
    expect(days).toEqual([...days].sort())
    for (const day of days) expect(day < '2026-11-28').toBe(true)
    expect(unchecked.map(({ parameter }) => parameter)).toContain('flatParticipation')
  })

  test('lists nothing on the day of the check', () => {
    const listed = (day: Day) =>
      unwrap(findUncheckedLaw(day)).some(({ parameter }) => parameter === 'flatParticipation')
    expect(listed('2026-08-20')).toBe(false)
    expect(listed(addDays('2026-08-20', 1))).toBe(true)
    expect(findUncheckedLaw('x' as Day)).toEqual({ ok: false, issues: [{ code: 'malformed-day', path: ['day'] }] })
  })
})
