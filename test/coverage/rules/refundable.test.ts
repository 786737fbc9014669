import { describe, expect, test } from 'vitest'
import type { Care } from '../../../src/coverage/care.js'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import { EMPTY_LEDGER } from '../../../src/coverage/ledger.js'
import type { Day } from '../../../src/day.js'
import { unwrap } from '../../../src/result.js'

const on = '2025-06-10'
const compute = (care: Care, ledger = EMPTY_LEDGER) => unwrap(computeCoverage(care, {}, ledger))
const glasses = (day: Day): Care => ({ kind: 'optics', class: 'B', fee: 20_000, base: 1000, on: day })
const aid = (day: Day, ear?: 'left' | 'right' | 'both'): Care => ({
  kind: 'hearing',
  class: 'II',
  fee: 100_000,
  base: 40_000,
  on: day,
  ...(ear && { ear }),
})

describe('the base after a work accident', () => {
  // L432-3: half as much again for prostheses and listed products, paid in full.
  test.each<[string, Care, number]>([
    ['of a hearing aid', aid(on), 60_000],
    ['of glasses', glasses(on), 1500],
    ['of equipment', { kind: 'equipment', fee: 20_000, base: 1000, on }, 1500],
    ['of an inlay', { kind: 'dentist', nature: 'inlay', fee: 30_000, base: 10_000, on }, 15_000],
    ['of a filling', { kind: 'dentist', nature: 'care', fee: 9000, base: 2697, on }, 2697],
    ['of a visit', { act: 'gp-consultation', sector: 'optam', fee: 5000, on }, 3000],
  ])('%s', (_, care, base) => {
    expect(compute({ ...care, relatedTo: 'work-accident' } as Care)).toMatchObject({ base, grossAmo: base })
  })

  test('allows an inlay of the zero basket', () => {
    const inlay: Care = {
      kind: 'dentist',
      nature: 'inlay',
      basket: 'zero',
      ceiling: 35_000,
      fee: 30_000,
      base: 10_000,
      on,
    }
    expect(computeCoverage(inlay).ok).toBe(true)
  })
})

describe('glasses', () => {
  const second = (birthDate: Day) => {
    const { lines } = unwrap(computeBill([glasses('2024-05-10'), glasses(on)], { birthDate }))
    return [
      lines[1]?.base,
      lines[1]?.notes.filter(({ code }) => code === 'renewed-too-early').map(({ confidence }) => confidence),
    ]
  }

  test('are renewed after a year until the sixteenth birthday', () => {
    expect(second('2009-06-11')).toEqual([1000, []])
    expect(second('2009-06-10')).toEqual([0, ['high']])
  })

  test('had another law before 2020, which does not count here', () => {
    const { base, grossAmo } = compute(glasses('2019-06-10'))
    expect([base, grossAmo]).toEqual([1000, 600])
  })
})

describe('hearing aids', () => {
  test('are counted by the ear, and no ear that is not named', () => {
    const unnamed = unwrap(computeBill([aid(on), aid(on)]))
    expect(unnamed.lines.map(({ base }) => base)).toEqual([40_000, 40_000])
    expect(unnamed.ledger.renewals).toEqual({})
    const both = unwrap(
      computeBill([aid('2024-06-10', 'left'), { ...aid(on, 'both'), fee: 200_000, base: 80_000 } as Care]),
    )
    expect(both.lines.map(({ base }) => base)).toEqual([40_000, 40_000])
    expect(
      both.lines.map(({ notes }) =>
        notes.filter(({ code }) => code === 'renewed-too-early').map(({ confidence }) => confidence),
      ),
    ).toEqual([[], ['high']])
    expect(both.ledger.renewals).toEqual({ 'hearing/left': '2024-06-10', 'hearing/right': on })
  })

  test('are not counted before 2019', () => {
    const line = compute({ ...aid('2018-06-10', 'left') })
    expect([line.base, line.ledger.renewals]).toEqual([40_000, {}])
  })
})

describe('sessions of the psychologist', () => {
  // Twelve a year since 16 May 2025.
  test.each([
    [10, 5000, []],
    [11, 5000, []],
    [12, 0, ['high']],
  ])('%i before', (sessions, base, notes) => {
    const ledger = { counters: { '2025/psychologist': sessions }, renewals: {} }
    const line = compute({ act: 'psychologist-session', fee: 5000, on }, ledger)
    expect(line.base).toBe(base)
    expect(line.notes.filter(({ code }) => code === 'too-many-sessions').map(({ confidence }) => confidence)).toEqual(
      notes,
    )
  })

  test('are refunded as far as the year has room', () => {
    const ledger = { counters: { '2025/psychologist': 11 }, renewals: {} }
    expect(compute({ act: 'psychologist-session', quantity: 2, fee: 10_000, on }, ledger).base).toBe(5000)
  })
})
