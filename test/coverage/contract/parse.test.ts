import { readFileSync } from 'node:fs'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { computeBill, computeCoverage } from '../../../src/coverage/compute-coverage.js'
import { BENEFITS, type Benefit, HEADINGS } from '../../../src/coverage/contract/benefits.js'
import { type ContractRow, findRowsLeftOut, parseContract } from '../../../src/coverage/contract/parse.js'
import { describeBenefit } from '../../../src/coverage/text/benefit.js'
import { formatGuarantee } from '../../../src/coverage/text/guarantee.js'
import { describeCoverageIssue } from '../../../src/coverage/text/issue.js'
import { unwrap } from '../../../src/result.js'
import { guaranteeArbitrary } from '../../../src/testing/index.js'

const guarantees = guaranteeArbitrary(fc, fc.constant)
const benefitsOf = (table: string | readonly ContractRow[]) => Object.keys(unwrap(parseContract(table)).guarantees)
const issuesOf = (table: string | readonly ContractRow[]) => {
  const result = parseContract(table)
  return result.ok ? [] : result.issues
}

describe('a table as it is printed', () => {
  const printed = readFileSync('docs/demo/contract.txt', 'utf8')

  test('is read row by row', () => {
    expect(issuesOf(printed)).toEqual([])
    const { guarantees: read, responsible } = unwrap(parseContract(printed))
    expect(responsible).toBe(true)
    expect(Object.keys(read).length).toBeGreaterThan(40)
    expect(read).toMatchObject({
      'hospital-fees': { pays: 'base-share', rate: 20_000 },
      'hospital-fees-not-optam': { pays: 'base-share', rate: 18_000 },
      'private-room': { pays: 'allowance', amount: 6000, per: 'day', times: 30 },
      'doctor-specialist-not-optam': { pays: 'base-share', rate: 15_000 },
      'medicine-weak': { pays: 'co-payment' },
      'dental-prosthesis-zero': { pays: 'zero-basket' },
      'dental-prosthesis-free': { pays: 'base-share', rate: 25_000, yearlyCap: 120_000 },
      'unreimbursed-orthodontics': { pays: 'allowance', amount: 30_000, per: 'act' },
      'optics-zero': { pays: 'zero-basket' },
      'frame-child': { pays: 'allowance', amount: 7000, per: 'act' },
      'lenses-very-complex': { pays: 'allowance', amount: 15_000, per: 'eye' },
      'hearing-zero': { pays: 'zero-basket' },
      'hearing-free': { pays: 'total', amount: 150_000, per: 'ear' },
      'free-psychologist': { pays: 'allowance', amount: 3000, per: 'session', times: 4 },
      spa: { pays: 'ceiling-share', rate: 500, per: 'year' },
    })
  })

  test('is a contract', () => {
    const contract = unwrap(parseContract(printed))
    const on = '2026-02-10'
    const bill = unwrap(
      computeBill(
        [
          { act: 'specialist-consultation', fee: 6000, sector: 'optam', coordinated: true, on },
          { kind: 'unreimbursed', service: 'private-room', quantity: 2, fee: 15_000, on },
          { kind: 'optics', class: 'B', lenses: 'a', frame: 12_000, fee: 30_000, base: 15, on },
          { kind: 'unreimbursed', service: 'implant', fee: 120_000, on },
          { kind: 'unreimbursed', service: 'osteopath', fee: 6500, on },
        ],
        { contract },
      ),
    )
    expect(bill.lines.map(({ amc }) => amc)).toEqual([3465, 12_000, 22_000, 50_000, 4000])
  })

  test('reads the headings of the Journal officiel, and those of doctors under the one before', () => {
    const rows: readonly ContractRow[] = [
      ['Hospitalisation'],
      ['Honoraires'],
      ['Praticien OPTAM/OPTAM-CO', '150%'],
      ['Praticien non OPTAM/OPTAM-CO', '130%'],
      ['Forfaits et frais de séjours'],
      ['Forfait journalier hospitalier', '100% FR'],
      ['Frais de séjour', '100% BR'],
      ['Chambre particulière (sans limitation de durée)', '50 € / nuit'],
      ['Soins courants'],
      ['Honoraires médicaux'],
      ['Consultations / Visites de médecins généralistes'],
      ['Praticien OPTAM/OPTAM-CO', '100% BR'],
      ['Praticien non OPTAM/OPTAM-CO', '100% BR'],
      ['Consultations / Visites de médecins spécialistes'],
      ['Praticien OPTAM/OPTAM-CO', '150% BR'],
      ['Praticien non OPTAM/OPTAM-CO', '130% BR'],
      ['Actes d’imagerie médicale'],
      ['Praticien OPTAM/OPTAM-CO', '130% BR'],
      ['Praticien non OPTAM/OPTAM-CO', '100% BR'],
    ]
    expect(issuesOf(rows)).toEqual([])
    expect(benefitsOf(rows)).toEqual([
      'hospital-fees',
      'hospital-fees-not-optam',
      'hospital-stay',
      'private-room',
      'doctor-general',
      'doctor-general-not-optam',
      'doctor-specialist',
      'doctor-specialist-not-optam',
      'doctor-imaging',
      'doctor-imaging-not-optam',
    ])
  })

  test.each<[string, readonly string[]]>([
    ['Dentaire\nSoins\t100 % BR\nProthèses\t200 % BR', ['dental-care', 'dental-prosthesis']],
    ['Soins dentaires;100 % BR', ['dental-care']],
    ['Verres progressifs | 200 € par verre', ['lenses-complex', 'lenses-very-complex']],
    ['2 verres progressifs | 300 € par équipement', ['lenses-complex', 'lenses-very-complex']],
    ['Optique\nVerre multifocal ou progressif | TM', ['lenses-complex', 'lenses-very-complex']],
    ['Verres complexes (progressifs) | 200 € par verre', ['lenses-complex']],
    ['Verres progressifs enfant | 90 € par verre', ['lenses-complex-child', 'lenses-very-complex-child']],
    ['Dentaire\nCouronne sur implant | 300 € par an', ['implant-crown']],
    ['Prothèses implanto-portées | 250 % BR', ['implant-crown']],
    ['Équipement avec un verre simple et un verre complexe | TM', ['lenses-simple-complex']],
    ['Monture et un verre complexe et un verre très complexe | TM', ['lenses-complex-very-complex']],
    ['Équipement avec deux verres très complexes | TM', ['lenses-very-complex']],
    ['Lunettes : monture + verres simples | TM', ['lenses-simple']],
    ['Monture et 2 verres progressifs | 300 €', ['lenses-complex', 'lenses-very-complex']],
    ['Médicaments à service médical rendu modéré | TM', ['medicine-moderate']],
    ['Implants dentaires (racine et pilier) | 500 € par an', ['implant']],
    ['Lentilles (acceptées, refusées, jetables) | 100 € par an', ['contact-lenses']],
    ['Forfait journalier hospitalier (y compris psychiatrie) | Frais réels\nChambre de jour | 20 €', ['day-room']],
    // A section and one of its rows; what is more than one row is for the section.
    ['Dentaire (implants) | 300 € par an', ['implant']],
    ['Dentaire : implants | 300 € par an', ['implant']],
    ['Optique : monture + 2 verres simples | 200 € par équipement', ['lenses-simple']],
    ['Hospitalisation (chambre particulière) | 50 € par jour', ['private-room']],
    ['Hospitalisation (maternité) | 100 % BR', ['hospital']],
    ['Médecines douces : ostéopathie | 30 € par séance', ['osteopath']],
    ['Médecines douces (ostéopathie) | 30 € par séance', ['alternative-medicine']],
    ['Médecines douces : ostéopathie, acupuncture | 30 € par séance', ['alternative-medicine']],
    ['Prothèses dentaires à honoraires plafonnés | 200 % BR', ['dental-prosthesis-moderated']],
    ['Dentaire\nPanier aux tarifs libres | 200 % BR', ['dental-prosthesis-free']],
    ['Optique\nPanier à prix libres | 200 € par équipement', ['optics-free']],
    ['Transports sanitaires terrestres | TM', ['transport']],
    ['Radiologie - Échographie | TM', ['doctor-imaging']],
    ['Cures thermales (honoraires, soins) | TM', ['spa']],
    ['Chambre particulière par nuitée | 45 €', ['private-room']],
    ['Chambre particulière (90 jours/an) | 50 €/jour', ['private-room']],
    ['Chambre particulière en ambulatoire | 20 €', ['day-room']],
    ['Participation du patient pour les actes lourds | Frais réels\nAnalyses | TM', ['biology']],
    ['Couronnes et implants | 200 % BR', ['dental-prosthesis', 'implant']],
    ['Dentaire\nProthèses, implants | 200 % BR', ['dental-prosthesis', 'implant']],
    ['Couronne implantoportée | 200 % BR', ['implant-crown']],
    ['Implant et couronne sur implant | 200 % BR', ['implant', 'implant-crown']],
    ['Généralistes et spécialistes : 150 % BR', ['doctor-general', 'doctor-specialist']],
    ['Médecins (OPTAM et non OPTAM)  120 % BR', ['doctor-not-optam', 'doctor']],
    ['| Poste | Garantie |\n| --- | --- |\n| Optique | 100 € par an |', ['optics']],
    ['Médecines douces (ostéopathie, chiropractie)  25 € par séance', ['alternative-medicine']],
    ['Chambre particulière (par jour)  40 €', ['private-room']],
    ['Ostéopathie (4 séances par an)  30 € par séance', ['osteopath']],
    ['Lentilles (adulte)  100 € par an\nLentilles (enfant)  80 € par an', ['contact-lenses', 'contact-lenses-child']],
    ['Orthodontie (moins de 16 ans)  200 % BR', ['orthodontics']],
    ['Orthodontie (plus de 16 ans)  300 € par semestre', ['unreimbursed-orthodontics']],
    ['Orthodontie\nMoins de 16 ans  200 % BR\nPlus de 16 ans  TM', ['orthodontics', 'unreimbursed-orthodontics']],
    ['Poste | Adulte | Enfant\nOrthodontie | - | 200 % BR', ['unreimbursed-orthodontics', 'orthodontics']],
    ['Implants (plus de 16 ans)  300 € par an', ['implant']],
    // A word that another heading can do without is care by itself before one that needs none.
    ['Consultations et analyses | TM', ['doctor', 'biology']],
    ['Consultations, radiologie | TM', ['doctor', 'doctor-imaging']],
    ['Consultations et téléconsultations | TM', ['doctor', 'teleconsultation']],
    ['Médecins, sages-femmes, pharmacie | TM', ['doctor', 'midwife', 'medicine']],
    ['Consultations et analyses (OPTAM) | TM', ['doctor', 'biology']],
    ['Consultations et visites de généralistes | TM', ['doctor-general']],
    ['Consultations - généralistes | TM', ['doctor-general']],
    ['Consultations et actes des sages-femmes | TM', ['midwife']],
    ['Actes et analyses | TM', ['biology']],
    ['Hospitalisation\nHonoraires et frais de séjour | TM', ['hospital']],
    ['Orthodontie refusée par la Sécurité sociale  400 € par an', ['unreimbursed-orthodontics']],
    ['Médicaments remboursés à 65 %  100 % BR', ['medicine-important']],
    ['FRAIS DE TRANSPORT  100 % BR', ['transport']],
    ['Auxiliaires médicaux (infirmiers, kinésithérapeutes, orthophonistes...)  100 % BR', ['paramedic']],
    ['Médicaments à 65 %, 30 % et 15 %  100 % BR', ['medicine-important', 'medicine-moderate', 'medicine-weak']],
    ['Consultations  100 % BR\nDentaire\nConsultations et soins  100 % BR', ['doctor', 'dental-care']],
    ['Auditif\nAides auditives\nÉquipement à tarif libre (classe II)  600 € par oreille', ['hearing-free']],
    ['Orthodontie adulte  300 € par semestre\nMoins de 16 ans  TM', ['unreimbursed-orthodontics', 'orthodontics']],
    // Where one of the others needs the word, or is a doctor by another name, the word is only said of them.
    ['Consultations, actes des sages-femmes, analyses | TM', ['midwife', 'biology']],
    ['Consultations, généralistes, analyses | TM', ['doctor-general', 'biology']],
    ['Hospitalisation\nHonoraires, chirurgien, anesthésiste | 500 € par an', ['hospital-fees']],
    ['Optique, aides auditives, équipements 100 % Santé | TM', ['optics', 'hearing', 'hearing-zero']],
    // Marks of a footnote, a colon and a unit after the brackets.
    ['Médecines douces (**) (ostéopathie) | 30 € par séance', ['alternative-medicine']],
    ['Médecines douces (ostéopathie): | 30 € par séance', ['alternative-medicine']],
    ['Médecines douces (ostéopathie) :|30 € par séance', ['alternative-medicine']],
    ['Médecines douces (ostéopathie, acupuncture) par an | 100 €', ['alternative-medicine']],
    ['Prothèses dentaires (hors 100% Santé) | 200 % BR', ['dental-prosthesis']],
  ])('%j', (table, benefits) => {
    expect(benefitsOf(table)).toEqual(benefits)
  })

  test.each(HEADINGS)('the French name of %s is read as its heading', (heading) => {
    expect(benefitsOf([[describeBenefit(heading, 'fr'), 'TM']])).toEqual([heading])
  })

  test('what the heading says of the amount counts', () => {
    const read = (table: string) => unwrap(parseContract(table)).guarantees
    expect(read('Chambre particulière par jour  40 €')).toEqual({
      'private-room': { pays: 'allowance', amount: 4000, per: 'day' },
    })
    expect(read('Ostéopathie (4 séances par an)  30 € par séance')).toEqual({
      osteopath: { pays: 'allowance', amount: 3000, per: 'session', times: 4 },
    })
  })

  test('a contract can say that it is not responsible', () => {
    expect(unwrap(parseContract('Contrat responsable : non\nDentaire : TM')).responsible).toBe(false)
  })
})

describe('what all care of a heading is capped at', () => {
  const capsOf = (table: string | readonly ContractRow[]) => unwrap(parseContract(table)).yearlyCaps

  test.each<[string, object | undefined]>([
    ['Dentaire\nPlafond dentaire annuel | 1 500 €', { dentist: 150_000 }],
    ['Plafond annuel prothèses dentaires | 1 200 € par an', { 'dental-prosthesis': 120_000 }],
    ['Plafond dentaire annuel : 1 500 €', { dentist: 150_000 }],
    ['Plafond dentaire annuel 1 500 €', { dentist: 150_000 }],
    ['Plafond dentaire : 1 500 € par an et par bénéficiaire', { dentist: 150_000 }],
    ['Plafond dentaire (par an) | 1 500 €', { dentist: 150_000 }],
    ['Plafond dentaire par an et par bénéficiaire | 1 500 €', { dentist: 150_000 }],
    ['Maximum annuel des remboursements dentaires (hors 100 % Santé) | 1 500 €', { dentist: 150_000 }],
    ['Orthodontie (plafond annuel) | 900 €', { orthodontics: 90_000 }],
    ['Limite annuelle médecines douces | 150 €', { 'alternative-medicine': 15_000 }],
    ['Poste | Garantie\nPlafond annuel du poste dentaire | 1 500 €/an', { dentist: 150_000 }],
    ['(1) Plafond dentaire annuel | 1 500 €', { dentist: 150_000 }],
    ['Plafond dentaire annuel | Sans plafond', undefined],
    ['Plafond dentaire annuel | illimité', undefined],
    ['Plafond annuel de la sécurité sociale 2026', undefined],
    ['Plafond mensuel de la sécurité sociale (PMSS) 2026 4 005 €', undefined],
    ['Formule Confort à 35 € par mois', undefined],
  ])('%j', (table, caps) => {
    expect(capsOf(table)).toEqual(caps)
  })

  test('is of the formula that is wanted', () => {
    const table =
      'Garanties | Éco | Confort\nProthèses dentaires | TM | 200 % BR\nPlafond dentaire annuel | - | 1 500 €'
    expect(unwrap(parseContract(table, { formula: 'Confort' })).yearlyCaps).toEqual({ dentist: 150_000 })
    expect(unwrap(parseContract(table, { formula: 'Éco' })).yearlyCaps).toBeUndefined()
  })

  test.each<[string, readonly unknown[]]>([
    // Of the section, or of the row before?
    ['Dentaire\nSoins | TM\nPlafond annuel | 1 500 €', [{ code: 'unknown-heading', path: [2, 0] }]],
    ['Plafond dentaire annuel (hors soins) | 1 500 €', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Plafond annuel (prothèses, implants) | 1 500 €', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Dentaire\nSoins | TM\n* Dans la limite de 1 500 € par an', [{ code: 'unknown-heading', path: [2, 0] }]],
    ['Remboursements dentaires plafonnés à 1 000 €', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Plafond dentaire annuel | 300 € par implant', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    ['Plafond dentaire annuel | 40 % PMSS par an', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    ['Plafond dentaire annuel | 900 € par an, 2 fois par an', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    [
      'Plafond dentaire annuel | 900 € par an, dans la limite de 500 € par an',
      [{ code: 'malformed-guarantee', path: [0, 1] }],
    ],
    ['Plafond dentaire annuel | oui', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    ['Plafond dentaire annuel | 4 séances par an', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    ['Plafond dentaire annuel | 200 % BR', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    [
      'Plafond dentaire annuel | 1 500 €\nPlafond annuel dentaire | 900 €',
      [{ code: 'repeated-heading', path: [1, 0], with: [0, 0] }],
    ],
  ])('refuses %j', (table, issues) => {
    expect(issuesOf(table)).toEqual(issues)
  })

  test('asks for how long where the row does not say it', () => {
    expect(issuesOf('Plafond dentaire | 1 500 €')).toMatchObject([{ code: 'ambiguous-guarantee', path: [0, 1] }])
  })

  test.each(HEADINGS)('the French name of %s is read as what is capped', (heading) => {
    expect(capsOf([[`Plafond annuel ${describeBenefit(heading, 'fr')}`, '600,00 €']])).toEqual({ [heading]: 60_000 })
  })

  test('in brackets beside a heading is the cap of its guarantee', () => {
    const read = (table: string) => unwrap(parseContract(table)).guarantees
    expect(read('Prothèses dentaires (plafond annuel de 1 000 €) | 200 % BR')).toEqual({
      'dental-prosthesis': { pays: 'base-share', rate: 20_000, yearlyCap: 100_000 },
    })
    expect(read('Médecines douces (dans la limite de 150 € par an) | 40 € par séance')).toEqual({
      'alternative-medicine': { pays: 'allowance', amount: 4000, per: 'session', yearlyCap: 15_000 },
    })
  })
})

describe('a row in one cell', () => {
  test.each<[string, object]>([
    ['Consultations: 150 % BR', { doctor: { pays: 'base-share', rate: 15_000 } }],
    ['Consultations 150 % BR', { doctor: { pays: 'base-share', rate: 15_000 } }],
    ['Analyses TM', { biology: { pays: 'co-payment' } }],
    ['Dentaire 125 %', { dentist: { pays: 'base-share', rate: 12_500 } }],
    ['Ostéopathie 30 € par séance, 4 séances par an', { osteopath: { amount: 3000, times: 4 } }],
    ['Chambre particulière frais réels', { 'private-room': { pays: 'everything' } }],
    ['Dentaire\nProthèses 200 % BR', { 'dental-prosthesis': { pays: 'base-share', rate: 20_000 } }],
  ])('%j is a heading and its words', (table, guarantees) => {
    expect(unwrap(parseContract(table)).guarantees).toMatchObject(guarantees)
  })

  test.each(['Médicaments 65 %', 'Dentaire 100 % Santé', 'Optique 2 verres simples', 'Forfait 24 €', 'Au 1 janvier'])(
    '%j is a title',
    (title) => expect(unwrap(parseContract(title))).toEqual({ guarantees: {} }),
  )

  test.each<[string, object]>([
    ['Ostéopathie 3 x 30 €', { code: 'malformed-guarantee', path: [0, 1] }],
    ['Analyses TM, 4 séances par an', { code: 'malformed-guarantee', path: [0, 1] }],
    ['Chambre particulière frais réels selon devis', { code: 'malformed-guarantee', path: [0, 1] }],
    ['Vaccins 50 € par an et par famille', { code: 'malformed-guarantee', path: [0, 1] }],
    ['Dentaire\nProthèses 200 % BR selon devis', { code: 'malformed-guarantee', path: [1, 1] }],
    ['Prothèses du panier 200 % BR', { code: 'unknown-heading', path: [0, 0] }],
    ['Télévision psychique 3 % PMSS par an', { code: 'unknown-heading', path: [0, 0] }],
    ['Astrologie 30 € par séance', { code: 'unknown-heading', path: [0, 0] }],
    ['Prothèses 200 % BR selon devis', { code: 'unknown-heading', path: [0, 0] }],
  ])('%j is not passed over', (table, issue) => {
    expect(issuesOf(table)).toEqual([issue])
  })

  test.each([
    'Formule Confort 150 %',
    'Cotisation 35 € par mois',
    '* Dans la limite des frais réels',
    'BR : base de remboursement',
    'TM = ticket modérateur',
    'FR : frais réels',
    'OPTAM : option pratique tarifaire maîtrisée',
    'PMSS 2026 : 4 005 €',
    '* PASS 2026 = 48 060 €',
    'PMSS 2026 | 4 005 €',
    '(1) Hors 100 % Santé, dans la limite du contrat responsable',
    '* Un équipement tous les deux ans, sauf évolution de la vue',
    '(2) Sur présentation d’une facture',
  ])('%j says nothing of one guarantee', (remark) => {
    expect(benefitsOf(`Analyses | TM\n${remark}`)).toEqual(['biology'])
  })

  test('the words of a doctor are a guarantee, not what they are short for', () => {
    expect(benefitsOf('Consultations\nOPTAM : 150 % BR\nNon OPTAM : 130 % BR')).toEqual(['doctor', 'doctor-not-optam'])
    expect(benefitsOf('Consultations\nOPTAM : 150% BR\nNon OPTAM : 130% BR')).toEqual(['doctor', 'doctor-not-optam'])
    const levels = 'Garanties | Éco | Confort\nConsultations\nOPTAM | - | 150 % BR'
    expect(Object.keys(unwrap(parseContract(levels, { formula: 'Confort' })).guarantees)).toEqual(['doctor'])
  })

  test.each([
    '(1) Hors médicaments à 15 %',
    '(1) Limité à 3 prothèses par an',
    '(2) Délai de carence de 6 mois',
    '* À partir de la 2e année',
    '** Uniquement chez nos partenaires',
    '(3) À l’exclusion des cures, dans la limite des frais réels',
    '(1) Dans la limite des frais réels, hors psychiatrie',
  ])('the footnote %j may take something away and is not passed over', (footnote) => {
    expect(issuesOf(`Médicaments (1) | TM\n${footnote}`)).toEqual([{ code: 'unknown-heading', path: [1, 0] }])
  })

  test('is short: a longer text is a remark', () => {
    const row = (length: number): readonly ContractRow[] => [[`${'Analyses'.padEnd(length - 2)}TM`]]
    expect(benefitsOf(row(160))).toEqual(['biology'])
    expect(unwrap(parseContract(row(161)))).toEqual({ guarantees: {} })
  })

  test('is refused where its words have two readings', () => {
    expect(issuesOf('Chambre particulière 60 €')).toMatchObject([{ code: 'ambiguous-guarantee', path: [0, 1] }])
  })
})

describe('rows of what is no care here', () => {
  test.each([
    'Prothèses capillaires',
    'Fauteuil roulant',
    'Fauteuils roulants',
    'Lentilles remboursées par la Sécurité sociale',
    'Piles et accessoires',
  ])('%s is left out, and listed', (heading) => {
    const table = `Analyses | 100 % BR\n${heading} | 150 % BR`
    expect(Object.keys(unwrap(parseContract(table)).guarantees)).toEqual(['biology'])
    expect(findRowsLeftOut(table)).toEqual([1])
    expect(findRowsLeftOut([['Analyses', 'TM'], [''], [heading, '150 % BR']])).toEqual([2])
  })

  test('so are clinics outside the convention, and a row is listed whatever is wrong with another', () => {
    const table = 'Hospitalisation\nFrais de séjour conventionné | 100 % BR\nFrais de séjour non conventionné | 90 % BR'
    expect(findRowsLeftOut(`${table}\nAstrologie | TM`)).toEqual([2])
  })

  test.each(['Assistance | incluse', 'Cotisation mensuelle | 30 €', 'Analyses | TM', '', 'Perruques'])(
    '%j lists none',
    (table) => expect(findRowsLeftOut(table)).toEqual([]),
  )
})

describe('a table with several columns', () => {
  const levels =
    'Garanties | Éco | Confort\nAnalyses | 100 % BR | 125 % BR\nTransport | 100 % BR |\nOstéopathe | - | 30 € par séance'
  const read = (table: string, formula?: string | number) =>
    unwrap(parseContract(table, formula === undefined ? {} : { formula })).guarantees

  test.each<[string | number, object]>([
    ['Éco', { biology: { pays: 'base-share', rate: 10_000 }, osteopath: { pays: 'nothing' } }],
    ['confort', { biology: { pays: 'base-share', rate: 12_500 }, osteopath: { pays: 'allowance', amount: 3000 } }],
    [2, { biology: { pays: 'base-share', rate: 12_500 }, transport: { pays: 'base-share', rate: 10_000 } }],
  ])('reads the formula %j', (formula, guarantees) => {
    expect(read(levels, formula)).toMatchObject(guarantees)
  })

  test.each([undefined, 'Premium', 3, 0, 'o'])(
    'refuses the formula %j once, and says where the formulas are',
    (formula) => {
      const issues = parseContract(levels, formula === undefined ? {} : { formula })
      expect(issues).toMatchObject({ ok: false, issues: [{ columns: [1, 2] }] })
      for (const locale of ['fr', 'en'] as const)
        if (!issues.ok) expect(describeCoverageIssue(issues.issues[0], locale)).not.toMatch(/[{}]/)
    },
  )

  test('an empty cell among others is refused', () => {
    const table = 'Garanties | A | B | C\nAnalyses | 100 % BR | | 150 % BR'
    expect(parseContract(table, { formula: 'B' })).toMatchObject({
      ok: false,
      issues: [{ code: 'malformed-guarantee', path: [1, 2] }],
    })
  })

  test.each<[string, object]>([
    ['Poste;Sécu;Mutuelle\nAnalyses;60 %;40 %', { biology: { pays: 'base-share', rate: 4000, onTop: true } }],
    ['Poste;Sécu;Mutuelle;Total\nAnalyses;60 %;40 %;100 %', { biology: { pays: 'base-share', rate: 10_000 } }],
    ['Poste;Part complémentaire\nAnalyses;40 % BR', { biology: { pays: 'base-share', rate: 4000, onTop: true } }],
    ['Poste;Mutuelle\nAnalyses;140 % BR', { biology: { pays: 'base-share', rate: 14_000 } }],
    [
      'Remboursements en complément de la Sécurité sociale\nAnalyses  40 % BR',
      { biology: { pays: 'base-share', rate: 4000, onTop: true } },
    ],
    ['Poste;Garantie en % de la BR\nAnalyses;100 %', { biology: { pays: 'base-share', rate: 10_000 } }],
    [
      'Poste;Garantie;Limite\nOstéopathe;30 € par séance;4 séances par an',
      { osteopath: { pays: 'allowance', amount: 3000, per: 'session', times: 4 } },
    ],
    ['Ostéopathe;30 €;4 séances par an', { osteopath: { pays: 'allowance', amount: 3000, per: 'act', times: 4 } }],
    [
      'Honoraires;OPTAM;Non OPTAM\nSpécialistes;150 % BR;130 % BR\nAnalyses;TM;TM',
      {
        'doctor-specialist': { pays: 'base-share', rate: 15_000 },
        'doctor-specialist-not-optam': { pays: 'base-share', rate: 13_000 },
        biology: { pays: 'co-payment' },
      },
    ],
    ['Poste;Prix moyen;Garantie\nAnalyses;20 €;100 % BR', { biology: { pays: 'base-share', rate: 10_000 } }],
    ['Poste;Acte;Garantie\nDentaire;Soins;TM\n;Prothèses;200 % BR', { 'dental-care': { pays: 'co-payment' } }],
    ['"Analyses";"100 % BR"', { biology: { pays: 'base-share', rate: 10_000 } }],
    ['Équipements (par équipement)\nOptique  \nVerres simples  60 € par verre', { 'lenses-simple': { per: 'eye' } }],
  ])('%j', (table, guarantees) => {
    expect(read(table)).toMatchObject(guarantees)
  })
})

describe('what is unknown or has two readings is refused with its row', () => {
  test.each<[string, readonly unknown[]]>([
    ['Astrologie  100 € par an', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Soins  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Verres unifocaux et progressifs  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Équipement avec un verre simple  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    [
      'Verres progressifs  300 € par an',
      [{ code: 'ambiguous-heading', path: [0, 0], benefits: ['lenses-complex', 'lenses-very-complex'] }],
    ],
    ['Dentaire (implants refusés)  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Dentaire (hors prothèses)  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Prothèses dentaires non OPTAM  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Non OPTAM  100 % BR', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['\n\nDentaire  oui', [{ code: 'malformed-guarantee', path: [2, 1] }]],
    ['Dentaire  100 % BR\nDentiste  125 % BR', [{ code: 'repeated-heading', path: [1, 0], with: [0, 0] }]],
    [
      'Dentaire  100 % BR  125 % BR',
      [
        {
          code: 'several-columns',
          path: [0, 2],
          columns: [1, 2],
          names: ['', ''],
          readings: [
            { pays: 'base-share', rate: 10_000 },
            { pays: 'base-share', rate: 12_500 },
          ],
        },
      ],
    ],
    [
      'Postes | Éco | Confort +\nDentaire | 100 % BR | 125 % BR',
      [
        {
          code: 'several-columns',
          path: [1, 2],
          columns: [1, 2],
          names: ['Éco', 'Confort +'],
          readings: [
            { pays: 'base-share', rate: 10_000 },
            { pays: 'base-share', rate: 12_500 },
          ],
        },
      ],
    ],
    ['Dentaire  oui  non', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    [
      'Dentaire  100 % BR\nFrais de séjour non conventionné  80 % FR\nMédecins non conventionnés  TM',
      [{ code: 'unknown-heading', path: [2, 0] }],
    ],
    [
      'Prestations;Sécurité sociale;Formule 1\nAnalyses;60 %;40 %',
      [
        {
          code: 'ambiguous-guarantee',
          path: [1, 2],
          readings: [
            { pays: 'base-share', rate: 4000, onTop: true },
            { pays: 'base-share', rate: 4000 },
          ],
        },
      ],
    ],
    ['Forfait journalier hospitalier  15 € par jour', [{ code: 'less-than-law', path: [0, 1] }]],
    [
      'Ostéopathie, chiropractie  100 € par an',
      [{ code: 'ambiguous-heading', path: [0, 0], benefits: ['osteopath', 'chiropractor'] }],
    ],
  ])('%j', (table, issues) => {
    expect(issuesOf(table)).toEqual(issues)
  })

  test('every row is looked at', () => {
    expect(issuesOf('Dentaire  100 %\nAstrologie  TM\nOptique  40 €').map(({ code, path }) => [code, path])).toEqual([
      ['ambiguous-guarantee', [0, 1]],
      ['unknown-heading', [1, 0]],
      ['ambiguous-guarantee', [2, 1]],
    ])
  })

  test.each<[unknown, unknown]>([
    [7, { code: 'not-a-list', path: [] }],
    [[7], { code: 'not-a-list', path: [0] }],
    [[['Dentaire', 7]], { code: 'not-text', path: [0, 1] }],
    ['x'.repeat(1_000_000), { code: 'list-too-long', path: [] }],
  ])('what is no table %#', (table, issue) => {
    expect(issuesOf(table as never)).toEqual([issue])
  })

  test('each has a sentence in both languages', () => {
    const tables = [
      'Astrologie  TM',
      'Dentaire  TM\nDentiste  TM',
      'Dentaire  TM  TM',
      'Forfait journalier  15 € par an',
    ]
    for (const issue of [...tables, 'Ostéopathe, chiropracteur  9 € par an'].flatMap(issuesOf))
      for (const locale of ['fr', 'en'] as const) expect(describeCoverageIssue(issue, locale)).not.toMatch(/[{}]/)
  })

  law.prop([fc.anything()])('any value is answered', (value) => {
    expect(typeof parseContract(value as never).ok).toBe('boolean')
  })

  law.prop([fc.array(fc.tuple(fc.string(), fc.string()))])('any rows are answered, and never repeated', (rows) => {
    const [first] = rows
    const issues = issuesOf(rows)
    expect(issues.every(({ path }) => path.length === 2)).toBe(true)
    if (first && first[0].length > 8) expect(JSON.stringify(issues)).not.toContain(JSON.stringify(first[0]))
  })
})

describe('round trip', () => {
  law.prop([
    fc.uniqueArray(fc.tuple(fc.constantFrom(...BENEFITS), guarantees), { selector: ([name]) => name, maxLength: 12 }),
  ])('a table made of names and formatted guarantees is read back', (entries) => {
    const named = entries.filter(([benefit]) => benefit !== 'otherwise')
    // A section between them, so that no row is read under the one before.
    const rows = named.flatMap(([benefit, one]): ContractRow[] => [
      ['Rubrique suivante'],
      [describeBenefit(benefit, 'fr'), formatGuarantee(one, 'fr')],
    ])
    const expected = named.map(([benefit, one]): [Benefit, object] => [
      benefit,
      one.pays === 'base-share' && !one.onTop ? (({ onTop: _, ...rest }) => rest)({ onTop: false, ...one }) : one,
    ])
    expect(unwrap(parseContract(rows)).guarantees).toEqual(Object.fromEntries(expected))
    const visit = { act: 'gp-consultation', fee: 3000, on: '2025-03-01' } as const
    expect(computeCoverage(visit, { contract: unwrap(parseContract(rows)) }).ok).toBe(true)
  })
})
