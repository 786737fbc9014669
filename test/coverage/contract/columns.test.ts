import { describe, expect, test } from 'vitest'
import { HEADINGS, sectionsOf } from '../../../src/coverage/contract/benefits.js'
import { nameBenefits } from '../../../src/coverage/contract/name-benefits.js'
import { type ContractRow, findRowsLeftOut, parseContract } from '../../../src/coverage/contract/parse.js'
import { PRINTED_HEADINGS } from '../../../src/coverage/contract/printed-headings.js'
import { unwrap } from '../../../src/result.js'

const read = (table: string | readonly ContractRow[], formula?: string | number) =>
  unwrap(parseContract(table, formula === undefined ? {} : { formula })).guarantees
const issuesOf = (table: string | readonly ContractRow[], formula?: string | number) => {
  const result = parseContract(table, formula === undefined ? {} : { formula })
  return result.ok ? [] : result.issues
}
const share = (rate: number) => ({ pays: 'base-share', rate }) as const
const onTop = (rate: number) => ({ pays: 'base-share', rate, onTop: true }) as const
const TM = { pays: 'co-payment' } as const
const perDay = (amount: number) => ({ pays: 'allowance', amount, per: 'day' }) as const
const FOUR_SESSIONS = { osteopath: { pays: 'allowance', amount: 3000, per: 'session', times: 4 } } as const

describe('the columns of a table', () => {
  test.each<[string, object]>([
    // « Mutuelle » alone is a formula; beside the share of the obligatory insurance it is on top of it.
    ['Poste;Mutuelle\nAnalyses;140 % BR', { biology: share(14_000) }],
    ['Poste;Sécu;Mutuelle\nAnalyses;60 %;100 %', { biology: onTop(10_000) }],
    ['Poste;Part Sécu (2025);Part mutuelle (2025)\nAnalyses;60 %;40 %', { biology: onTop(4000) }],
    ['Poste;Part (1) Sécu;Part (2) mutuelle\nAnalyses;60 %;40 %', { biology: onTop(4000) }],
    ['Poste;Sécu en % de la BR;Mutuelle en % de la BR\nAnalyses;60 %;40 %', { biology: onTop(4000) }],
    ['Poste;Part complémentaire\nAnalyses;40 % BR', { biology: onTop(4000) }],
    ['Poste;Sécu;Mutuelle;Total\nAnalyses;60 %;40 %;100 %', { biology: share(10_000) }],
    ['Poste;Sécu;Total\nAnalyses;60 %;90 %', { biology: share(9000) }],
    ['Poste;Sécu;Mutuelle;Total\nAnalyses;60 %;40 % BR;selon devis', { biology: onTop(4000) }],
    ['Poste;Sécurité sociale;Formule 1\nAnalyses;60 %;140 %', { biology: share(14_000) }],
    ['Poste;Sécurité sociale;Formule 1\nAnalyses;60 %;100 %', { biology: share(10_000) }],
    ['Poste;Sécurité sociale;Formule 1\nAnalyses;60 %;40 % BR en complément', { biology: onTop(4000) }],
    [
      'Poste;Sécurité sociale;Formule 1\nOstéopathe;0 %;3 % PMSS par an',
      { osteopath: { pays: 'ceiling-share', rate: 300, per: 'year' } },
    ],
    ['Poste;Garantie;Limite\nAnalyses;TM;voir notice', { biology: TM }],
    // A column of limits counts wherever it is.
    ['Poste;Limite;Garantie\nOstéopathe;4 séances par an;30 € par séance', FOUR_SESSIONS],
    ['Poste;Limite;Garantie\nOstéopathe;;30 € par séance, 4 séances par an', FOUR_SESSIONS],
    ['Poste;Fréquence;Sécu;Mutuelle\nOstéopathe;4 séances par an;0 %;30 € par séance', FOUR_SESSIONS],
    ['Poste;Garantie;Limite\nOstéopathe;30 €;par an', { osteopath: { pays: 'allowance', amount: 3000, per: 'year' } }],
    ['Poste;Garantie;Nombre par an\nOstéopathe;30 € par séance;4', FOUR_SESSIONS],
    ['Poste;Nombre annuel;Garantie\nOstéopathe;4 séances;30 € par séance', FOUR_SESSIONS],
    ['Poste;Garantie;Plafond annuel\nAppareillage;TM;500 €', { equipment: { ...TM, yearlyCap: 50_000 } }],
    [
      'Poste;Limite;Adulte;Enfant\nLentilles;maximum 80 € par an;100 % FR;50 % FR',
      {
        'contact-lenses': { pays: 'everything', yearlyCap: 8000 },
        'contact-lenses-child': { pays: 'fee-share', rate: 5000, yearlyCap: 8000 },
      },
    ],
    ['Poste;Garantie en % de la BR\nAnalyses;100%', { biology: share(10_000) }],
    [
      'Honoraires;Formule;Non OPTAM\nSpécialistes;150 % BR;130 % BR',
      { 'doctor-specialist': share(15_000), 'doctor-specialist-not-optam': share(13_000) },
    ],
    [
      'Optique;Adulte;Enfant\nLentilles;100 € par an;80 € par an',
      {
        'contact-lenses': { pays: 'allowance', amount: 10_000, per: 'year' },
        'contact-lenses-child': { pays: 'allowance', amount: 8000, per: 'year' },
      },
    ],
    ['Honoraires;OPTAM;Non OPTAM\nAutres postes;TM;TM', { otherwise: TM }],
    ['Optique;Adulte;Enfant\nAutres postes;TM;TM', { otherwise: TM }],
    ['Garanties | A | B\nAnalyses | TM | TM', { biology: TM }],
    [' | Éco\nAnalyses | TM', { biology: TM }],
    ['Santé | BR | Garantie\nAnalyses | 20 € | TM', { biology: TM }],
    ['Santé | Vos remboursements\nAnalyses | TM', { biology: TM }],
    // A remark above the rows is on all of them, and the words above a column come before it.
    ['Remboursements en % de la BR\nAnalyses | 100 %', { biology: share(10_000) }],
    ['En complément de la Sécurité sociale\nAnalyses par acte | 40 % BR', { biology: onTop(4000) }],
    [
      'En complément de la Sécurité sociale\nChambre particulière par jour | 50 € y compris RO',
      { 'private-room': { pays: 'total', amount: 5000, per: 'day' } },
    ],
    [
      'En complément de la Sécurité sociale\nPoste;Garantie y compris RO\nAnalyses;140 % BR',
      { biology: share(14_000) },
    ],
    ...[
      'En complément de l’Assurance maladie',
      'En complément de ceux du régime obligatoire',
      'En complément du remboursement effectué par la Sécurité sociale',
      'Les garanties s’ajoutent aux remboursements de la Sécurité sociale',
      'Prestations complémentaires à celles de la Sécurité sociale',
      'Remboursements en plus de la part Sécurité sociale',
      'Après remboursement de la Sécurité sociale',
      'Les taux ne comprennent pas la part de l’Assurance maladie',
      'Remboursement de la Sécurité sociale non compris',
      'Part obligatoire exclue',
    ].map((remark): [string, object] => [`${remark}\nAnalyses | 40 % BR`, { biology: onTop(4000) }]),
    ...[
      'Les remboursements incluent ceux de l’Assurance maladie',
      'Sous déduction des remboursements de la Sécurité sociale',
      'Part de la Sécurité sociale comprise',
      'Contrat complémentaire santé',
    ].map((remark): [string, object] => [`${remark}\nAnalyses | 140 % BR`, { biology: share(14_000) }]),
    // The obligatory insurance pays no more than the base, nothing by the day, and not all of everything.
    ['Poste;Sécu;Mutuelle\nAnalyses;60 %;40 %', { biology: onTop(4000) }],
    [
      'Poste;Régime de base;Mutuelle\nAnalyses;60 %;40 %\nTransport;55 %;45 %',
      { biology: onTop(4000), transport: onTop(4500) },
    ],
    ['Poste;Sécu;Garantie y compris SS\nAnalyses;60 %;90 %', { biology: share(9000) }],
    ['Part Sécu comprise\nPoste;Sécu;Garantie\nAnalyses;60 %;90 %', { biology: share(9000) }],
    ['Poste;Sécu;Mutuelle\nAnalyses;60 %;40 %\nTransport;100 %;50 %', { biology: onTop(4000), transport: onTop(5000) }],
    [
      'Poste;Sécu;Mutuelle\nAnalyses;60 %;40 %\nOstéopathe;;30 € par séance',
      { biology: onTop(4000), osteopath: { pays: 'allowance', amount: 3000, per: 'session' } },
    ],
    ['Poste;Sécu;Mutuelle\nAnalyses;16 €;11 € par acte', { biology: { pays: 'allowance', amount: 1100, per: 'act' } }],
    ['Santé | Sécu | Garantie\nAnalyses | 60 % | 90 % BR y compris RO', { biology: share(9000) }],
    // A total has the obligatory share in it, « RO + » says that an amount has not; a limit can be under any name.
    ['Poste;Sécu;Sécu (AMO) + mutuelle\nAnalyses;60 %;90 %', { biology: share(9000) }],
    ['Poste;Sécurité sociale;Formule 1\nAnalyses;60 %;RO + 40 % BR', { biology: onTop(4000) }],
    ['Poste;Sécu;Mutuelle;Total\nOstéopathe;0 %;30 € par séance;4 séances par an', FOUR_SESSIONS],
    ['Analyses | 80 % BR', { biology: share(8000) }],
    // A file of commas, with quotation marks around the cells that have one.
    ['Poste,Garantie\nAnalyses,TM\nOstéopathie,"30 € par séance, 4 séances par an"', { biology: TM, ...FOUR_SESSIONS }],
    ['Dentaire,\nSoins,TM\n,\n"Prothèses","200 % BR"', { 'dental-care': TM, 'dental-prosthesis': share(20_000) }],
    ['Poste,Garantie\n \nAnalyses,TM\nTransport,100 % BR', { biology: TM, transport: share(10_000) }],
    ['Dentaire,\n,\nSoins,TM', { 'dental-care': TM }],
    // No file of commas: one line, or lines of another sign.
    ['Analyses,100 % BR', { biology: share(10_000) }],
    ['Infirmiers,analyses 100 % BR', { paramedic: share(10_000), biology: share(10_000) }],
    ['Dentaire\n--------\nSoins 100 % BR', { 'dental-care': share(10_000) }],
    [
      'Infirmiers,analyses : TM\nRadio,transport : TM',
      { paramedic: TM, biology: TM, 'doctor-imaging': TM, transport: TM },
    ],
    ['"Ostéopathie";"30 € par séance ; 4 séances par an"\n"Analyses";"TM"', { biology: TM, ...FOUR_SESSIONS }],
    // A section names its columns anew.
    [
      'Garanties | Formule\nAnalyses | TM\nTransports | Sécu | Mutuelle\nTransport | 55 % | 45 %',
      { biology: TM, transport: onTop(4500) },
    ],
    [
      'Garanties | Formule\nAnalyses | TM\nHonoraires | OPTAM | Non OPTAM\nSpécialistes | 150 % BR | 130 % BR',
      { biology: TM, 'doctor-specialist': share(15_000), 'doctor-specialist-not-optam': share(13_000) },
    ],
    [
      'Poste;Acte;Garantie\nDentaire;Soins;TM\n;Prothèses;200 % BR',
      { 'dental-care': TM, 'dental-prosthesis': share(20_000) },
    ],
    // What the obligatory insurance never pays counts only up to the next row of names.
    ...[
      'Poste;Régime de base;Mutuelle\nAnalyses;60 %;40 %\nPoste;Garantie;Limite\nSoins dentaires;150 % BR;',
      'Poste;Régime de base;Mutuelle\nAnalyses;60 %;40 %\nPrestations;;\nGaranties;Formule;\nSoins dentaires;150 % BR;',
    ].map((table): [string, object] => [table, { biology: onTop(4000), 'dental-care': share(15_000) }]),
    ...[
      'Poste;Régime de base;Mutuelle\nAnalyses;60 %;40 %\nDentaire;Mutuelle;Sécu\nSoins;150 % BR;70 %',
      'Poste;Régime de base;Mutuelle;\nAnalyses;60 %;40 %;\nDentaire;Mutuelle;Sécu;\nSoins;150 % BR;70 %;',
    ].map((table): [string, object] => [table, { biology: onTop(4000), 'dental-care': onTop(15_000) }]),
  ])('%j', (table, guarantees) => {
    expect(read(table)).toEqual(guarantees)
  })

  const wide = (of: (index: number) => string) => Array.from({ length: 12 }, (_, index) => `"${of(index)}"`).join()
  test.each<[string | readonly ContractRow[], string | number, object]>([
    // What no name is above is a column more.
    [
      'Garanties | Confort\nAnalyses | TM | 20 € par an\nTransport | TM | 30 € par an',
      'Confort',
      { biology: TM, transport: TM },
    ],
    ['Garanties | Confort | Confort +\nAnalyses | TM | 125 % BR', 'Confort', { biology: TM }],
    ['Garanties | Formule Éco | Formule Max\nAnalyses | TM | 125 % BR', 'max', { biology: share(12_500) }],
    ['Garanties | A | B\nAnalyses | voir notice | 100 % BR', 'B', { biology: share(10_000) }],
    ['Garanties | Éco | Confort\nAnalyses | | 100 % BR', 'Confort', { biology: share(10_000) }],
    [
      'Garanties | Éco | Confort\nAnalyses | TM | 125 % BR\nDentaire | Éco | Confort\nSoins | TM | 150 % BR',
      'Confort',
      { biology: share(12_500), 'dental-care': share(15_000) },
    ],
    ['Analyses | TM', 'Confort', { biology: TM }],
    // One column of limits is one for all formulas; of several, each is that of the formula before it.
    ['Poste;Éco;Max;Limite\nOstéopathe;30 € par séance;50 € par séance;4 séances par an', 'Éco', FOUR_SESSIONS],
    ['Poste;Limite;Éco;Max\nOstéopathe;4 séances par an;30 € par séance;50 € par séance', 'Éco', FOUR_SESSIONS],
    [
      'Poste;Éco;Limite;Max;Limite\nOstéopathe;30 € par séance;4 séances par an;50 € par séance;6 séances par an',
      'Éco',
      FOUR_SESSIONS,
    ],
    [
      'Poste;Éco;Limite;Max\nOstéopathe;20 € par séance;2 séances par an;30 € par séance, 4 séances par an',
      'Max',
      FOUR_SESSIONS,
    ],
    [
      'Poste;Régime de base;Option\nAnalyses;TM;TM\nTransport;120 % BR;150 % BR',
      1,
      { biology: TM, transport: share(12_000) },
    ],
    ['Poste;Régime obligatoire;Option\nAnalyses;100 % BR;150 % BR', 1, { biology: share(10_000) }],
    [
      'Poste;Régime de base;Option\nChambre particulière;30 €/jour;60 €/jour\nAnalyses;60 % BR;TM',
      'Option',
      { 'private-room': { pays: 'allowance', amount: 6000, per: 'day' }, biology: TM },
    ],
    // A row counts for that although it lacks a cell, another cell is not read, or a section is between.
    ...[
      'Poste;Régime de base;Option\nChambre particulière;30 €/jour;60 €/jour\nAnalyses;60 % BR;TM',
      'Poste;Régime de base;Option\nChambre particulière;30 €/jour\nAnalyses;60 % BR;TM',
      'Poste;Régime de base;Option\nAnalyses;60 % BR;voir notice\nChambre particulière;30 €/jour;60 €/jour',
      'Poste;Régime de base;Option\nAnalyses;60 % BR;TM\nHospitalisation;;\nChambre particulière;30 €/jour;60 €/jour',
      `Poste                  Régime de base   Option
Chambre particulière   30 €/jour        60 €/jour
Analyses               60 % BR          TM`,
    ].map((table): [string, string, object] => [
      table,
      'Régime de base',
      { 'private-room': { pays: 'allowance', amount: 3000, per: 'day' }, biology: share(6000) },
    ]),
    // A title alone names no columns anew, and names stay names around an empty cell.
    [
      'Garanties | Éco | Confort\nAnalyses | TM | 125 % BR\nPrestations\nTransport | TM | 100 % BR',
      'Confort',
      { biology: share(12_500), transport: share(10_000) },
    ],
    [
      'Garanties | Éco | Confort\nAnalyses | TM | 125 % BR\nDentaire | Éco | | Confort\nSoins | TM | | 150 % BR',
      'Confort',
      { biology: share(12_500), 'dental-care': share(15_000) },
    ],
    // Words of a guarantee name no column, wherever else a name could be.
    ['Analyses | TM | voir notice', 1, { biology: TM }],
    [
      'Garanties | Éco | Confort\nProthèses dentaires | 100 % Santé | 200 % BR',
      'Éco',
      { 'dental-prosthesis': { pays: 'zero-basket' } },
    ],
    ['Garanties   Éco   Confort\nAnalyses TM', 'Éco', { biology: TM }],
    ['Poste;Régime de base;Mutuelle', 'Mutuelle', {}],
    [
      'Poste,Éco,Max\nAnalyses,TM,125 % BR\nOstéopathie,-,"30 € par séance, 4 séances par an"',
      'Max',
      { biology: share(12_500), ...FOUR_SESSIONS },
    ],
    // « Régime de base » pays what the obligatory insurance never does: by the day, of its ceiling, all, above the base.
    ['Poste;Régime de base;Option\nChambre particulière;30 €/jour;60 €/jour', 1, { 'private-room': perDay(3000) }],
    [
      'Poste;Régime de base;Option\nAnalyses;60 % BR;TM\nCures;3 % PMSS par an;5 % PMSS par an',
      1,
      { biology: share(6000), spa: { pays: 'ceiling-share', rate: 300, per: 'year' } },
    ],
    [
      'Poste;Régime de base;Option\nAnalyses;60 % BR;TM\nTransport;100 % FR;100 % FR',
      1,
      { biology: share(6000), transport: { pays: 'everything' } },
    ],
    [
      'Poste;Régime de base;Option\nAnalyses;60 % BR;TM\nTransport;120 % BR;150 % BR',
      1,
      { biology: share(6000), transport: share(12_000) },
    ],
    [
      [
        ['Poste', 'Régime de base', 'Option'],
        ['Transport', '120 % BR'],
      ],
      1,
      { transport: share(12_000) },
    ],
    [
      'Poste;Régime de base;Option\nAnalyses;100 % BR;150 % BR\nOstéopathe;-;30 € par séance',
      1,
      { biology: share(10_000), osteopath: { pays: 'nothing' } },
    ],
    // It can be on top of the obligatory insurance, as a remark says, or its own name.
    [
      'En complément de la Sécurité sociale\nPoste;Régime de base;Option\nTransport;120 % BR;150 % BR',
      1,
      { transport: onTop(12_000) },
    ],
    [
      'Poste;Régime de base (en complément de la Sécurité sociale);Option\nTransport;120 % BR;150 % BR',
      1,
      { transport: onTop(12_000) },
    ],
    // A file of commas can have lines of blanks, blanks after its quotation marks, and many cells.
    ['Poste,Éco,Max\n \nAnalyses,TM,125 % BR\n', 'Max', { biology: share(12_500) }],
    ['Poste,Éco,Max\nAnalyses,TM,"125 % BR" ', 'Max', { biology: share(12_500) }],
    [
      `${wide((index) => (index === 0 ? 'Poste' : `F ${index}`))}\n${wide((index) => (index === 0 ? 'Analyses' : `${index + 1}00 % BR`))}`,
      11,
      { biology: share(120_000) },
    ],
    // One text for all formulas, though blanks are in it.
    [
      'Garanties      Éco      Confort      Premium\nAnalyses       TM       TM           TM\nOstéopathie       30 €  par séance',
      'Éco',
      { biology: TM, osteopath: { pays: 'allowance', amount: 3000, per: 'session' } },
    ],
    // The names begin where the shortest heading ends.
    ['     Éco  Confort\nRadio  TM   125 % BR', 'Confort', { 'doctor-imaging': share(12_500) }],
    // Names may be fewer than the columns; an indented row of guarantees has the cells that it has.
    ['\tÉco\tConfort\nAnalyses\tTM\t125 % BR\t150 % BR', 'Confort', { biology: share(12_500) }],
    ['Poste\tÉco\tConfort\tMax\nDentaire\n\tSoins\tTM', 'Éco', { 'dental-care': TM }],
    // Lines of another sign say nothing of the cells of a table.
    [
      'Poste\tActe\tÉco\tMax\nDentaire\tSoins\tTM\t125 % BR\n\tProthèses\tTM\t150 % BR\nCotisation;30 €;40 €;50 €;60 €;70 €',
      'Max',
      { 'dental-care': share(12_500), 'dental-prosthesis': share(15_000) },
    ],
    [
      'Poste  Acte  Éco  Max\nDentaire\tSoins\tTM\t125 % BR\n\tProthèses\tTM\t150 % BR',
      'Max',
      { 'dental-care': share(12_500), 'dental-prosthesis': share(15_000) },
    ],
    [
      'Éco | Confort\nAnalyses | TM | 125 % BR\nTransport | TM | TM\nBR : base de remboursement',
      'Confort',
      { biology: share(12_500), transport: TM },
    ],
    // Where the blank before the names is lost, « Base » is a name, and « Garantie » need not be that of the headings.
    ['Base | Confort\nAnalyses | TM | 125 % BR\nTransport | TM | 150 % BR', 'Base', { biology: TM, transport: TM }],
    ['Prix moyen | Garantie\nAnalyses | 20 € | TM\nTransport | 30 € | TM', 1, { biology: TM, transport: TM }],
    // What guarantees nothing does not say how many cells a row has.
    ['Éco | Confort\nAnalyses | TM | 125 % BR\nTransport | TM | voir notice', 'Éco', { biology: TM, transport: TM }],
    [
      'Éco | Confort\nAnalyses | TM | 125 % BR\nTransport | TM | TM\n100 % Santé |\nOrthodontie | TM | 200 % BR',
      'Confort',
      { biology: share(12_500), transport: TM, orthodontics: share(20_000) },
    ],
  ])('%j, formula %j', (table, formula, guarantees) => {
    expect(read(table, formula)).toEqual(guarantees)
  })

  test.each([
    ['Poste;Garantie;Plafond\nMonture;100 % BR;100 €', 2],
    ['Poste;Plafond;Garantie\nMonture;100 €;100 % BR', 1],
    ['Poste;Garantie;Conditions\nAnalyses;TM;3 fois dans la vie', 2],
    ['Poste;Garantie;Plafond\nForfait journalier hospitalier;100 % FR;30 nuits', 2],
  ])('a limit with a number that cannot be read is refused where it is: %j', (table, cell) => {
    expect(issuesOf(table)).toEqual([{ code: 'malformed-guarantee', path: [1, cell] }])
  })

  const GAPS = `Garanties              Éco          Confort      Premium
Analyses               100 % BR     125 % BR     150 % BR
Ostéopathie                         25 €/séance  40 €/séance
Vaccins                20 €/an                   60 €/an  
Transport              Frais réels`

  test.each<[string, object]>([
    ['Confort', { osteopath: { pays: 'allowance', amount: 2500, per: 'session' } }],
    ['Premium', { osteopath: { amount: 4000 }, vaccine: { amount: 6000 }, transport: { pays: 'everything' } }],
  ])('in a line of blanks, what is under %s is its guarantee', (formula, guarantees) => {
    const without = GAPS.split('\n').filter((line) => formula !== 'Confort' || !line.startsWith('Vaccins'))
    expect(read(without.join('\n'), formula)).toMatchObject(guarantees)
  })

  test('in a line of blanks, what is under another formula is none of this one', () => {
    expect(issuesOf(GAPS, 'Éco')).toEqual([{ code: 'malformed-guarantee', path: [2, 1] }])
    expect(issuesOf(GAPS, 'Confort')).toEqual([{ code: 'malformed-guarantee', path: [3, 2] }])
    const later = GAPS.replace(
      'Ostéopathie                         25 €/séance',
      'Ostéopathie                                    ',
    )
    expect(issuesOf(later, 'Éco')).toEqual([{ code: 'malformed-guarantee', path: [2, 1] }])
  })

  test.each<[string, readonly [number, number]]>([
    ['Analyses,TM\nTransport,100 % BR,tous', [1, 1]],
    ['Analyses,TM\nOstéopathie,30 € par séance : TM', [1, 0]],
  ])('lines that differ are no file of commas: %j', (table, path) => {
    expect(issuesOf(table)).toMatchObject([{ path }])
  })

  test.each<[string, readonly [number, number]]>([
    // An amount beside its name, in a row whose section is printed above.
    ['Poste     Acte       Garantie\nDentaire  Soins      TM\n          Implants                60 €', [2, 2]],
    // A row of guarantees is none of names, and one row or rows that differ do not show that the first cell is missing.
    ['Chambre particulière | 60 €\nAnalyses | TM | TM\nTransport | TM | TM', [0, 1]],
    ['Éco | Confort\nAnalyses | TM | TM', [0, 0]],
    ['Éco | Confort\nAnalyses | TM | TM\nTransport | TM', [0, 0]],
  ])('%j is refused at %j', (table, path) => {
    expect(issuesOf(table, 1)).toMatchObject([{ path }])
  })

  test('a name is as it is printed, without the marks around all of it', () => {
    const names = ['"Éco"', 'Formule "Max"', '"Max" plus', '**Or**', 'Formule **Or**', '**Or** plus']
    const table = `Garanties | ${names.join(' | ')}\nAnalyses | TM | BR | 110 % BR | 120 % BR | 130 % BR | 140 % BR`
    const printed = ['Éco', 'Formule "Max"', '"Max" plus', 'Or', 'Formule **Or**', '**Or** plus']
    expect(issuesOf(table)).toMatchObject([{ code: 'several-columns', names: printed }])
  })

  test('two amounts that are under no name of their own are refused', () => {
    const table =
      'Garanties   Éco   Confort   Premium\nAnalyses   TM   TM   TM\nOstéopathie   25 € par séance   40 € par séance'
    for (const formula of [1, 2, 3])
      expect(issuesOf(table, formula)).toEqual([{ code: 'malformed-guarantee', path: [2, 1] }])
  })

  test('the share of the obligatory insurance can be empty in a line of blanks', () => {
    const table = `Poste                  Sécu     Mutuelle   Total
Analyses               60 %     40 %       100 %
Chambre particulière            50 €/jour  50 €/jour`
    expect(read(table)).toMatchObject({ 'private-room': { pays: 'total', amount: 5000, per: 'day' } })
  })

  test.each([
    '    Éco   Confort\nAnalyses   TM   125 % BR\nTransport   TM   TM',
    'Éco   Confort\nAnalyses   TM   125 % BR\nTransport   TM   TM',
  ])('above the headings there can be nothing: %j', (table) => {
    expect(read(table, 'Éco')).toEqual({ biology: TM, transport: TM })
    expect(read(table, 'Confort')).toEqual({ biology: share(12_500), transport: TM })
  })

  test.each<[string, readonly [number, number]]>([
    ['Consultations | 100 % BR + 60 % BR | 100 % BR + 90 % BR', [0, 1]],
    ['Astrologie | 4 séances à 50 % | 6 séances à 50 %', [0, 0]],
    ['Garanties | Éco | Confort\nAnalyses | selon notice | selon notice', [1, 1]],
  ])('words that are not understood are no names of columns: %j', (table, path) => {
    expect(issuesOf(table, 1)).toMatchObject([{ path }])
  })

  test('where a limit is read, the doubt is about the guarantee', () => {
    const table = 'Poste;Garantie;Limite\nMonture;100 %;100 € par an'
    expect(issuesOf(table)).toMatchObject([{ code: 'ambiguous-guarantee', path: [1, 1] }])
  })

  test.each<[string, object]>([
    // « Garantie » is a name beside that of another column, and an answer in a row of its own.
    ['Analyses | Garantie', { code: 'malformed-guarantee', path: [0, 1] }],
    ['Santé | BR | Oui', { code: 'unknown-heading', path: [0, 0] }],
    ['Analyses | Éco | Garantie', { code: 'malformed-guarantee', path: [0, 1] }],
  ])('%j names no columns', (table, issue) => {
    expect(issuesOf(table)).toEqual([issue])
  })

  test.each(['voir notice | sur devis', 'Éco | sur devis'])('« %s » names no columns', (words) => {
    const table = `Garanties | Éco | Confort\nAnalyses | TM | 125 % BR\nDentaire | ${words}`
    expect(issuesOf(table, 'Éco')).toEqual([{ code: 'malformed-guarantee', path: [2, 1] }])
  })

  const formulas = (columns: readonly number[], ...names: readonly string[]) => ({ columns, names })
  test.each<[string, string | number | undefined, object]>([
    ['Garanties | Éco | Confort\nAnalyses | | 100 % BR', 'Éco', { code: 'malformed-guarantee', path: [1, 1] }],
    // A contract named like a share is a formula as the others: what is not under it is none of it.
    ['Poste;Mutuelle;Option\nTransport;;150 % BR', 1, { code: 'malformed-guarantee', path: [1, 1] }],
    [
      'Poste;Régime de base;Option\nTransport;120 % BR;150 % BR\nAnalyses;;TM',
      1,
      { code: 'malformed-guarantee', path: [2, 1] },
    ],
    [
      'Garanties | Éco | Confort\nTransport | 100 % BR |',
      'Premium',
      { code: 'unknown-formula', path: [0], ...formulas([1, 2], 'Éco', 'Confort') },
    ],
    ['Analyses | TM | 125 % BR', 'Premium', { code: 'unknown-formula', path: [0], ...formulas([1, 2], '', '') }],
    [
      'Garanties | Formule A | Formule B\nAnalyses | TM | 125 % BR',
      'Formule',
      { code: 'unknown-formula', path: [0], ...formulas([1, 2], 'Formule A', 'Formule B') },
    ],
    [
      'Garanties | Prix moyen | Éco\nAnalyses | 20 € | TM',
      'Prix moyen',
      { code: 'unknown-formula', path: [0], ...formulas([2], 'Éco') },
    ],
    [
      'Garanties | Éco | | Confort\nAnalyses | TM | | 125 % BR',
      undefined,
      { code: 'several-columns', path: [1, 3], ...formulas([1, 3], 'Éco', 'Confort'), readings: [TM, share(12_500)] },
    ],
    [
      'Garanties | A | B | C\nAnalyses | TM | TM |',
      undefined,
      { code: 'several-columns', path: [1, 2], ...formulas([1, 2, 3], 'A', 'B', 'C'), readings: [TM, TM] },
    ],
    [
      'Garanties | Éco | | Confort\nAnalyses | TM | 110 % BR | 125 % BR',
      undefined,
      {
        code: 'several-columns',
        path: [1, 2],
        ...formulas([1, 2, 3], 'Éco', '', 'Confort'),
        readings: [TM, share(11_000), share(12_500)],
      },
    ],
    [
      'Poste;Garantie\nAnalyses;100 %',
      undefined,
      { code: 'ambiguous-guarantee', path: [1, 1], readings: [share(10_000), { pays: 'everything' }] },
    ],
    [
      'Dentaire  40 €  50 €',
      undefined,
      {
        code: 'several-columns',
        path: [0, 2],
        ...formulas([1, 2], '', ''),
        readings: [4000, 5000].map((amount) => ({ pays: 'allowance', amount, per: 'act' })),
      },
    ],
  ])('%j, formula %j, is refused', (table, formula, issue) => {
    expect(issuesOf(table, formula)).toEqual([issue])
  })
})

describe('a heading inside a section', () => {
  const inside = HEADINGS.flatMap((heading) =>
    (PRINTED_HEADINGS[heading].inside ?? []).flatMap((words) =>
      sectionsOf(heading)
        .slice(1)
        .map((section) => [words, section, heading] as const),
    ),
  )

  test.each(inside)('« %s » of %s is %s, and no other', (words, section, heading) => {
    expect(nameBenefits(words, [section])).toMatchObject({ kind: 'named', benefits: [heading] })
  })
})

describe('the zero basket by another name', () => {
  test.each<[string, string]>([
    ['Dentaire', 'dental-prosthesis-zero'],
    ['Optique', 'optics-zero'],
    ['Aides auditives', 'hearing-zero'],
  ])('under %s', (section, benefit) => {
    for (const name of [
      'Reste à charge 0',
      'Reste à charge zéro',
      'RAC 0',
      'Panier RAC zéro',
      'Paniers reste à charge 0',
    ])
      expect(read(`${section}\n${name} | 100 % Santé`)).toEqual({ [benefit]: { pays: 'zero-basket' } })
    expect(issuesOf(`${section}\nRAC 01 | TM`)).toEqual([{ code: 'unknown-heading', path: [1, 0] }])
  })
})

describe('what an amount is for', () => {
  const perAct = (amount: number) => ({ pays: 'allowance', amount, per: 'act' }) as const
  test.each<[string, object]>([
    // An equipment is a frame with its lenses; a pair of lenses alone says no unit.
    ['Équipement verres simples | 200 €', { 'lenses-simple': perAct(20_000) }],
    ['Monture + 2 verres simples | 200 €', { 'lenses-simple': perAct(20_000) }],
    ['Lunettes verres complexes (classe B) | 200 €', { 'lenses-complex': perAct(20_000) }],
    [
      'Verres très complexes, tarifs libres | 90 € par verre',
      {
        'lenses-very-complex': { pays: 'allowance', amount: 9000, per: 'eye' },
      },
    ],
    // What a section says counts before what a word implies.
    ['Optique, tous les deux ans\nMonture | 100 €', { frame: { pays: 'allowance', amount: 10_000, per: 'two-years' } }],
    ['Optique\nMonture | 100 € par an', { frame: { pays: 'allowance', amount: 10_000, per: 'year' } }],
    // A row may be nothing but a unit, or an age.
    ['Aides auditives\nPar oreille | 800 €', { hearing: { pays: 'allowance', amount: 80_000, per: 'ear' } }],
    ['Aides auditives\nJusqu’à 20 ans | TM', { 'hearing-child': TM }],
    ['Aides auditives\nJusqu’au 20e anniversaire | TM', { 'hearing-child': TM }],
    // A section that is not known says nothing of amounts.
    ['Rubrique suivante\nÉquipement verres simples | 200 €', { 'lenses-simple': perAct(20_000) }],
    ['Chambre particulière | 40 €/j', { 'private-room': { pays: 'allowance', amount: 4000, per: 'day' } }],
  ])('%j', (table, guarantees) => {
    expect(read(table)).toEqual(guarantees)
  })

  test.each([
    'Verres simples | 200 €',
    'Équipement classe II | 200 €',
    'Aides auditives\nÉquipement classe II | 800 €',
  ])('%j does not say it', (table) => {
    expect(issuesOf(table)).toMatchObject([{ code: expect.stringMatching(/^ambiguous-guarantee$/) }])
  })

  test.each(['Par oreille | 800 €', 'Classe B | 200 €', 'Analyses classe B | TM'])('%j names no care', (table) => {
    expect(issuesOf(table)).toEqual([{ code: 'unknown-heading', path: [0, 0] }])
  })
})

describe('the rows of a table', () => {
  test.each<[string | readonly ContractRow[], object]>([
    [[[' Analyses ', ' TM ']], { biology: TM }],
    [
      [
        ['', ''],
        ['Analyses', 'TM'],
      ],
      { biology: TM },
    ],
    ['  | Analyses | TM |  ', { biology: TM }],
    ['"Analyses";"TM"', { biology: TM }],
    [
      [
        ['', 'Éco'],
        ['Analyses', 'TM'],
      ],
      { biology: TM },
    ],
    // « BR » alone is 100 % of the base, and no name of a column.
    ['Analyses | BR\nDentaire | TM', { biology: share(10_000), dentist: TM }],
    ['Garanties | Formule\nAnalyses | BR\nDentaire | TM', { biology: share(10_000), dentist: TM }],
    ['Garanties | A | B\nAnalyses | BR | BR\nDentaire | TM | TM', { biology: share(10_000), dentist: TM }],
    [
      [
        ['', 'Base'],
        ['Analyses', 'TM'],
      ],
      { biology: TM },
    ],
    ['Santé | BR | Mutuelle\nAnalyses | 20 € | TM', { biology: TM }],
    ['Santé | BRSS | Mutuelle\nAnalyses | 20 € | TM', { biology: TM }],
    // What is empty ends no section, and is no cell.
    [[['Dentaire'], ['', ''], ['Soins', 'TM']], { 'dental-care': TM }],
    [[['Analyses', 'TM', '']], { biology: TM }],
    [[['Analyses', ' ', 'TM']], { biology: TM }],
    ['   Dentaire\n   Soins  TM', { 'dental-care': TM }],
    ['Analyses : TM   ', { biology: TM }],
    ['Assistance | incluse\nCotisation mensuelle | 30 € par an\nAnalyses | TM', { biology: TM }],
    ['Astrologie | néant\nAnalyses | TM', { biology: TM }],
    ['Dentaire | TM\nDentiste | TM', { dentist: TM }],
    ['Soins dentaires enfant | TM', { 'dental-care': TM }],
    ['Autres postes | TM', { otherwise: TM }],
    ['Dentaire | TM\nTous les autres postes | 120 % BR', { dentist: TM, otherwise: share(12_000) }],
    [
      'Ostéopathie (4 séances par an et par bénéficiaire) | 30 € par séance',
      { osteopath: { pays: 'allowance', amount: 3000, per: 'session', times: 4 } },
    ],
    [
      'Ostéopathe et chiropracteur | 30 € par séance',
      {
        osteopath: { pays: 'allowance', amount: 3000, per: 'session' },
        chiropractor: { pays: 'allowance', amount: 3000, per: 'session' },
      },
    ],
    [
      'Ostéopathe | 4 séances par an × 40 €',
      { osteopath: { pays: 'allowance', amount: 4000, per: 'session', times: 4 } },
    ],
    ['Analyses | TM   +   25 € par acte ', { biology: { pays: 'co-payment', plus: { amount: 2500, per: 'act' } } }],
  ])('%j', (table, guarantees) => {
    expect(read(table)).toEqual(guarantees)
  })

  test.each([
    ...[
      'Analyses (**)',
      'Analyses **',
      'Analyses (1)',
      'Analyses ¹',
      'Analyses (sans limitation de durée)',
      'Analyses:',
    ],
    ...['Analyses (30 €)', 'Analyses (30€)', 'Analyses (30 euros)', 'Analyses (30 euro)', 'ANALYSES', 'Analyse'],
  ])('%s is a heading with a mark', (heading) => {
    expect(read([[heading, 'TM']])).toEqual({ biology: TM })
  })

  test.each<[string, readonly object[]]>([
    ['Ostéeopathie | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['(Astrologie) Médecines douces (ostéopathie) | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Médecines douces (ostéopathie) et astrologie | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    // A first cell that is no section leaves the section as it is.
    ['Dentaire\nAstrologie | voir notice | -\nSoins | TM', [{ code: 'unknown-heading', path: [1, 0] }]],
    ['Consultations, astrologie, analyses | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Astrologie : médecines douces (ostéopathie) | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Analyses | 99999 %', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    // « 150 % BR » says what it is a share of, for itself alone.
    [
      'Transport | 150 % BR\nAnalyses | 100 %',
      [{ code: 'ambiguous-guarantee', path: [1, 1], readings: [share(10_000), { pays: 'everything' }] }],
    ],
    ['Dentaire\nRAC 0 | voir notice', [{ code: 'malformed-guarantee', path: [1, 1] }]],
    [
      'Dentaire\nProthèses 100 % Santé et implants | 100 %',
      [{ code: 'ambiguous-guarantee', path: [1, 1], readings: [share(10_000), { pays: 'everything' }] }],
    ],
    ['Astrologie non conventionnée | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Prestations du contrat responsable | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Dentaire | Soins', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    [
      'Dentaire\nSoins | 100 %',
      [{ code: 'ambiguous-guarantee', path: [1, 1], readings: [share(10_000), { pays: 'everything' }] }],
    ],
    [
      'Honoraires;OPTAM;Non OPTAM\nAutres postes;TM;TM\nAutres postes;BR;BR',
      [{ code: 'repeated-heading', path: [2, 0], with: [1, 0] }],
    ],
    ['Astrologie | - | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Dentaire | TM\n(1) | TM', [{ code: 'unknown-heading', path: [1, 0] }]],
    ['Généralistes et astrologues | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Spécialistes et analyses non OPTAM | TM', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Médecines douces (ostéopathie, astrologie) | 25 € par séance', [{ code: 'unknown-heading', path: [0, 0] }]],
    ['Hospitalisation\nHonoraires non conventionnés | 100 % BR', [{ code: 'unknown-heading', path: [1, 0] }]],
    ['Honoraires;OPTAM;Non OPTAM\nAnalyses;TM;150 % BR', [{ code: 'unknown-heading', path: [1, 0] }]],
    ['Analyses | TM\nDentaire | voir notice | sur devis', [{ code: 'malformed-guarantee', path: [1, 1] }]],
    ['Dentaire | voir notice\nAnalyses | TM', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    ['Ostéopathie | non | non', [{ code: 'malformed-guarantee', path: [0, 1] }]],
    [
      'Ostéopathe | 100 € par an\nOstéopathie | 100 € par an',
      [{ code: 'repeated-heading', path: [1, 0], with: [0, 0] }],
    ],
  ])('%j is refused', (table, issues) => {
    expect(issuesOf(table)).toEqual(issues)
  })

  test.each([
    '30 € par séance, 4 séances par an',
    '200 € tous les 2 ans',
    '100 € par an',
    'BR + 100 € par an',
    '150 % BR dans la limite de 500 € par an',
  ])('one counter or two, of %s?', (words) => {
    const benefits = ['osteopath', 'chiropractor']
    expect(issuesOf(`Ostéopathe et chiropracteur | ${words}`)).toEqual([
      { code: 'ambiguous-heading', path: [0, 0], benefits },
    ])
  })

  test('a cell that is empty at the end of a row of a list says nothing', () => {
    expect(issuesOf([['Dentaire', 'Soins', '']])).toEqual([{ code: 'malformed-guarantee', path: [0, 1] }])
  })

  test('a table of exactly the longest text is read', () => {
    const rows = 'Analyses | TM'
    expect(read(`${rows}${'\n'.repeat(100_000 - rows.length)}`)).toEqual({ biology: TM })
    expect(issuesOf(`${rows}${'\n'.repeat(100_001 - rows.length)}`)).toEqual([{ code: 'list-too-long', path: [] }])
  })
})

describe('what the law has a responsible contract pay', () => {
  test.each<[string, string | undefined]>([
    ['100 % FR', undefined],
    ['100 %', undefined],
    ['TM', undefined],
    ['BR', undefined],
    ['oui', undefined],
    ['100 % Santé', undefined],
    ['80 % BR', 'less-than-law'],
    ['80 %', 'less-than-law'],
    ['100 % BR dans la limite de 100 € par an', 'less-than-law'],
    ['TM dans la limite de 100 € par an', 'less-than-law'],
    ['100 % FR dans la limite de 100 € par an', 'less-than-law'],
    ['15 € par jour', 'less-than-law'],
    ['voir notice', 'malformed-guarantee'],
  ])('%s', (words, code) => {
    expect(issuesOf(`Analyses | TM\nForfait journalier hospitalier | ${words}`)).toEqual(
      code ? [{ code, path: [1, 1] }] : [],
    )
  })

  test.each<[readonly ContractRow[], boolean | undefined]>([
    [[['Contrat responsable', 'oui (non collectif)']], true],
    [[['Contrat responsable', 'non (surcomplémentaire)']], false],
    [[['Contrat responsable']], true],
    [[['Analyses', 'TM']], undefined],
  ])('%j says whether it is responsible', (table, responsible) => {
    const contract = unwrap(parseContract(table))
    expect(contract.responsible).toBe(responsible)
    expect(Object.hasOwn(contract, 'responsible')).toBe(responsible !== undefined)
  })

  test('a row of what is no care is left out, and the premium is none', () => {
    expect(findRowsLeftOut('Hospitalisation\nHonoraires non conventionnés | 100 % BR\nAssistance | incluse')).toEqual(
      [],
    )
  })
})
