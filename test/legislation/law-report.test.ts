import { describe, expect, test } from 'vitest'
import { lawReport } from '../../.config/law-report.js'

describe('npm run law', () => {
  const report = lawReport('2026-11-28')

  test('names each text that is due once, the oldest check first, with its address and its values', () => {
    const days = [...report.matchAll(/^ {2}(\d{4}-\d\d-\d\d) {2}/gm)].map(([, day]) => day)
    expect(days.length).toBeGreaterThan(20)
    expect(days).toEqual([...days].sort())
    expect(report).toContain('2026-04-20  Code de la sécurité sociale, R160-5\n')
    expect(report.split('2026-04-20  Code de la sécurité sociale, R160-5\n')).toHaveLength(2)
    expect(report).toContain('rate.doctor')
    expect(report).not.toContain('undefined')
  })

  test('says what changes in the year to come', () => {
    const [, changes = ''] = report.replaceAll('\u00a0', ' ').split('Changes until 2027-11-28:\n')
    expect(changes).toMatch(/^ {2}What a doctor outside the convention prescribes: not refunded instead of refunded, /)
    expect(changes).toContain('\n  Prescriptions d’un médecin hors convention : non remboursées')
    expect(lawReport('2030-01-01')).toContain('none that we know')
    expect(lawReport('2005-01-01')).toMatch(/^0 values/)
  })
})
