import { describe, expect, test } from 'vitest'
import { addDays, type Day, isDay } from '../../src/day.js'
import { type Dated, type DatedValue, entryAt, isOpen, valueAt } from '../../src/legislation/dated.js'
import { flatParticipation, medicalFranchise } from '../../src/legislation/deductions.js'
import { reimbursementRates } from '../../src/legislation/rates.js'
import { parameters } from './parameters.js'

describe('valueAt', () => {
  test.each<[string, Dated<unknown>, Day, unknown]>([
    ['the old value on the eve', flatParticipation, '2024-05-14', 100],
    ['the new value on its first day', flatParticipation, '2024-05-15', 200],
    ['a value of its first day', flatParticipation, '2005-01-01', 100],
    ['the last value long after', flatParticipation, '2090-01-01', 200],
  ])('gives %s', (_, parameter, day, value) => {
    expect(valueAt(parameter, day)).toEqual({ ok: true, value })
  })

  test('refuses a day before the first value, and never says zero', () => {
    expect(valueAt(flatParticipation, '2004-12-31')).toEqual({
      ok: false,
      issues: [{ code: 'before-first-value', path: ['day'], parameter: 'flatParticipation', firstDay: '2005-01-01' }],
    })
  })

  test('says since when the law has no value', () => {
    expect(valueAt(reimbursementRates['medicine/homeopathy'], '2021-01-01')).toEqual({
      ok: false,
      issues: [{ code: 'not-in-force', path: ['day'], parameter: 'rate.medicine/homeopathy', since: '2021-01-01' }],
    })
    expect(valueAt(medicalFranchise, '2007-12-31').ok).toBe(false)
  })

  test.each(['2024-02-30', '2024-2-3', '', 'today'])('refuses %j, which is no day', (text) => {
    expect(valueAt(flatParticipation, text as Day)).toEqual({
      ok: false,
      issues: [{ code: 'malformed-day', path: ['day'] }],
    })
  })

  test('gives the whole entry with its doubt', () => {
    const entry = entryAt(medicalFranchise, '2024-03-31')
    expect(entry).toMatchObject({ ok: true, value: { from: '2024-03-31', value: { box: 100 }, confidence: 'high' } })
  })
})

describe('a value may still change without our knowledge', () => {
  const source = { ...flatParticipation.values[0].source, checkedOn: '2026-08-20' } as const
  const value = (from: Day): DatedValue<number> => ({ from, value: 1, source, confidence: 'high' })
  const past = value('2005-01-01')

  test.each<[string, readonly DatedValue<number>[], boolean]>([
    ['where it is the last', [], true],
    ['not where a later one was seen in force', [value('2024-05-15')], false],
    ['not where a later one was read on its first day', [value('2026-08-20')], false],
    ['where a later one was only announced', [value('2026-08-21')], true],
    ['not where only the one after that was announced', [value('2024-05-15'), value('2027-01-01')], false],
  ])('%s', (_, later, open) => {
    expect(isOpen({ ...flatParticipation, values: [past, ...later] } as Dated<number>, past)).toBe(open)
  })

  test('where it is the last, whatever a prototype has behind the end of the list', () => {
    const values = Object.setPrototypeOf([past], { __proto__: Array.prototype, 1: value('2024-05-15') })
    expect(isOpen({ ...flatParticipation, values } as Dated<number>, past)).toBe(true)
  })
})

describe.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s', (_, parameter) => {
  test('has values in the order of their first days, which are days', () => {
    const days = parameter.values.map(({ from }) => from)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every(isDay)).toBe(true)
    expect(days).toEqual([...new Set(days)].sort())
  })

  test('says the source of each value: title, link, and the day it was checked', () => {
    for (const { source } of parameter.values) {
      expect(source.title).not.toBe('')
      expect(source.href).toMatch(/^https:\/\/[\w.-]+/)
      expect(isDay(source.checkedOn)).toBe(true)
      expect(source.checkedOn <= '2026-11-23').toBe(true)
    }
  })

  test('says how sure each value is, and no doubt about a sure one', () => {
    for (const { confidence, doubt } of parameter.values) {
      expect(['high', 'medium', 'low', 'disputed']).toContain(confidence)
      if (doubt) expect(confidence).not.toBe('high')
      if (confidence === 'disputed') expect(doubt).toBeDefined()
    }
  })

  test('does not repeat a value that goes on', () => {
    const values = parameter.values.map(({ value }) => JSON.stringify(value))
    expect(values.filter((value, index) => value === values[index - 1])).toEqual([])
  })

  test('holds whole numbers only', () => {
    const numbers = JSON.stringify(parameter.values.map(({ value }) => value)).match(/-?\d+(\.\d+)?/g) ?? []
    for (const number of numbers) expect(Number.isSafeInteger(Number(number)) && Number(number) >= 0).toBe(true)
  })

  test('changes on the first day of each value and not on its eve', () => {
    for (const [index, { from, value }] of parameter.values.entries()) {
      expect(entryAt(parameter, from)).toMatchObject({ ok: true, value: { value } })
      const before = parameter.values[index - 1]
      const eve = entryAt(parameter, addDays(from, -1))
      if (before) expect(eve).toMatchObject({ ok: true, value: { from: before.from } })
      else expect(eve.ok).toBe(false)
    }
  })
})

describe('the parameters together', () => {
  test('have different names', () => {
    const ids = parameters.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.length).toBeGreaterThan(90)
  })
})
