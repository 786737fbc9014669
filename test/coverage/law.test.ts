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
    [
      '2006-08-01',
      'tariff.gp-consultation',
      'Base, GP consultation: €21.00 instead of €20.00, from 1 August 2006.',
      'Base de remboursement, Consultation d’un généraliste : 21,00 € au lieu de 20,00 €, à partir du 1ᵉʳ août 2006.',
    ],
    [
      '2006-09-01',
      'heavyActCharge',
      'Charge on heavy acts: amount €18.00, from an act of €91.00, or a coefficient of 50, from 1 September 2006.',
      'Participation sur les actes lourds : montant 18,00 €, à partir d’un acte de 91,00 €, ou d’un coefficient de 50, à partir du 1ᵉʳ septembre 2006.',
    ],
    [
      '2019-01-01',
      'heavyActCharge',
      'Charge on heavy acts: €24.00 instead of €18.00, from 1 January 2019.',
      'Participation sur les actes lourds : 24,00 € au lieu de 18,00 €, à partir du 1ᵉʳ janvier 2019.',
    ],
    [
      '2012-07-01',
      'letter.AMO',
      'Value of the letter AMO: tariff €2.50, overseas €2.62 instead of tariff €2.40, overseas €2.40, from 1 July 2012.',
      'Valeur de la lettre AMO : tarif 2,50 €, outre-mer 2,62 € au lieu de tarif 2,40 €, outre-mer 2,40 €, à partir du 1ᵉʳ juillet 2012.',
    ],
    [
      '2023-01-01',
      'letter.B',
      'Value of the letter B: tariff €0.26, overseas Guadeloupe €0.30, Martinique €0.30, Guyane €0.32, La Réunion €0.32, Mayotte €0.32, from 1 January 2023.',
      'Valeur de la lettre B : tarif 0,26 €, outre-mer Guadeloupe 0,30 €, Martinique 0,30 €, Guyane 0,32 €, La Réunion 0,32 €, Mayotte 0,32 €, à partir du 1ᵉʳ janvier 2023.',
    ],
    [
      '2017-01-01',
      'responsibleOverageLimit',
      'Fees above the base that a responsible contract pays outside OPTAM, as a share of the base: at the most 100% instead of at the most 125%, from 1 January 2017.',
      'Dépassements qu’un contrat responsable prend en charge hors OPTAM, en part de la base : au plus 100 % au lieu de au plus 125 %, à partir du 1ᵉʳ janvier 2017.',
    ],
    [
      '2017-05-01',
      'supplement.doctor.child',
      'Supplement, child under 6 (doctor): tariff €5.00, sector 2 outside OPTAM €0.00, from 1 May 2017.',
      'Majoration, enfant de moins de 6 ans (médecin) : tarif 5,00 €, secteur 2 hors OPTAM 0,00 €, à partir du 1ᵉʳ mai 2017.',
    ],
    [
      '2019-01-01',
      'age.hearing-aid-young',
      'Age, Hearing aid, under 20: from 0, before 20, from 1 January 2019.',
      'Âge, Aide auditive, moins de 20 ans : à partir de 0, avant 20, à partir du 1ᵉʳ janvier 2019.',
    ],
    [
      '2019-01-01',
      'hearingAidRenewal',
      'Renewal of a hearing aid, in months: 48, from 1 January 2019.',
      'Renouvellement d’une aide auditive, en mois : 48, à partir du 1ᵉʳ janvier 2019.',
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
    const tariff = all.find(({ parameter, from }) => parameter === 'tariff.gp-consultation' && from === '2006-08-01')
    expect(tariff && describeLawChange({ ...tariff, after: null }, 'en').replaceAll('\u00a0', ' ')).toBe(
      'Base, GP consultation: removed from 1 August 2006.',
    )
  })

  test('of the glasses that a contract pays, each pair has its own limits', () => {
    const [grid] = sentences('en', '2020-01-01', 'opticalGrid')
    expect(grid).toContain('lenses of type a at least €50.00, at the most €420.00, lenses of type b at least €125.00')
    expect(grid).toContain('frame €100.00')
  })

  test('what is no change is refused', () => {
    expect(() => describeLawChange({ ...(all[0] as LawChange), parameter: 'astrology' }, 'fr')).toThrow(TypeError)
    expect(() => describeLawChange(all[0] as LawChange, 'de' as never)).toThrow(RangeError)
  })
})
