import { describe, expect, test } from 'vitest'
import { describeLawChange } from '../../src/coverage/text/law.js'
import { findLawChanges, type LawChange } from '../../src/legislation/changes.js'
import { unwrap } from '../../src/result.js'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const all = unwrap(findLawChanges('1900-01-01', '9999-12-31'))
const sentences = (locale: 'fr' | 'en', from: `${number}-${number}-${number}`, name: string) =>
  all.filter((one) => one.from === from && one.parameter === name).map((one) => spaced(describeLawChange(one, locale)))

describe('a change of the law', () => {
  test.each(all.map((one) => [one.parameter, one.from, one] as const))('%s of %s is a sentence', (_, __, change) => {
    for (const locale of ['fr', 'en'] as const) {
      const sentence = describeLawChange(change, locale)
      // No name of a field or a parameter, no ISO day, no amount in cents, nothing missing.
      expect(sentence).not.toMatch(
        /[{}[\]]|undefined|null|[a-z][A-Z]|\d{4}-\d\d|[a-z]\.[a-z]|instead of ,|au lieu de ,|: ,/,
      )
      expect(sentence).toMatch(/^[A-ZÀÂÉ].*\.$/)
    }
  })

  test.each<[LawChange['from'], string, string, string]>([
    [
      '2023-10-15',
      'rate.dentist',
      'Refund rate, dental care: 60% instead of 70%, from 15 October 2023.',
      'Taux de remboursement, soins dentaires : 60 % au lieu de 70 %, à partir du 15 octobre 2023.',
    ],
    [
      '2024-03-31',
      'medicalFranchise',
      'Medical deductible (franchise): a box €1.00, an act €1.00, a trip €4.00 instead of a box €0.50, an act €0.50, a trip €2.00, from 31 March 2024.',
      'Franchise médicale : par boîte 1,00 €, par acte 1,00 €, par trajet 4,00 € au lieu de par boîte 0,50 €, par acte 0,50 €, par trajet 2,00 €, à partir du 31 mars 2024.',
    ],
    [
      '2025-01-01',
      'letter.SF',
      'Value of the letter SF: €3.20 instead of €3.10, from 1 January 2025.',
      'Valeur de la lettre SF : 3,20 € au lieu de 3,10 €, à partir du 1ᵉʳ janvier 2025.',
    ],
    [
      '2027-01-01',
      'outsidePrescriptions',
      'What a doctor outside the convention prescribes: not refunded instead of refunded, from 1 January 2027.',
      'Prescriptions d’un médecin hors convention : non remboursées au lieu de remboursées, à partir du 1ᵉʳ janvier 2027.',
    ],
  ])('of %s, %s', (from, name, english, french) => {
    expect(sentences('en', from, name)).toEqual([english])
    expect(sentences('fr', from, name)).toEqual([french])
  })

  test('of a value that only begins or ends', () => {
    expect(sentences('en', '2022-01-01', 'emergencyCharge')[0]).toBe(
      'Emergency charge (forfait patient urgences): full €19.61, reduced €8.49, from 1 January 2022.',
    )
    expect(all.some(({ after }) => after === null)).toBe(true)
    const ended = all.find(({ after, before }) => after === null && before !== null)
    expect(ended && describeLawChange(ended, 'en')).toMatch(/: removed from \d/)
  })

  test('what is no change is refused', () => {
    expect(() => describeLawChange({ ...(all[0] as LawChange), parameter: 'astrology' }, 'fr')).toThrow(TypeError)
    expect(() => describeLawChange(all[0] as LawChange, 'de' as never)).toThrow(RangeError)
  })
})
