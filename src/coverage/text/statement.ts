/**
 * A breakdown as the lines of a statement.
 *
 * @module
 */
import type { LegalSource } from '../../legislation/dated.js'
import type { Locale } from '../../locale.js'
import type { Cents } from '../../money.js'
import type { CoverageNote, CoverageShares, CoverageStep, LineBreakdown, NoteCode, RuleId } from '../breakdown.js'
import { formatRate } from './euros.js'

/** One line of a statement. */
export interface StatementLine {
  /** `fee` opens, `rule` says how, `share` says who pays in the end, `note` what is uncertain. */
  readonly kind: 'fee' | 'rule' | 'share' | 'note'
  readonly text: string
  /** Which share of the breakdown it is, for `share`. */
  readonly share?: keyof CoverageShares
  /** In cents; a note has none. */
  readonly amount?: Cents
  /** The text of law behind it. */
  readonly source?: LegalSource
}

const CLOSING: readonly ShareText[] = ['netAmo', 'localScheme', 'amc', 'patient', 'deferred']

/** Shares that a statement names even where they are zero. */
const ALWAYS: readonly ShareText[] = ['netAmo', 'patient']

/**
 * Returns a breakdown as the lines of a statement that a person understands. (FR: décompte)
 *
 * @param breakdown - what {@link computeCoverage} returned, or a line of a bill
 * @param locale - `fr` or `en`
 * @returns the fee, each rule that had an effect with its source, who pays what, and the notes
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * explainCoverage(visit, 'en').map(({ text, amount }) => `${text}: ${amount}`) // => [
 * //     'Total billed: 3000',
 * //     'Reimbursement base: 3000',
 * //     'Share of the Assurance maladie (70% of the base): 2100',
 * //     'Flat participation kept back: 200',
 * //     'The Assurance maladie pays: 1900',
 * //     'Left to you: 1100',
 * //     ]
 */
export function explainCoverage(breakdown: LineBreakdown, locale: Locale): readonly StatementLine[] {
  const texts = EXPLAIN_TEXTS[locale]
  return [
    { kind: 'fee', text: texts.shares.fee, amount: breakdown.fee },
    ...breakdown.steps.map((step) => ruleLine(step, texts, locale)),
    ...closingLines(breakdown, texts),
    ...breakdown.notes.map((note) => noteLine(note, texts)),
  ]
}

function ruleLine({ rule, amount, rate, source }: CoverageStep, texts: ExplainTexts, locale: Locale) {
  const share = rate === undefined ? '' : texts.ofBase.replace('{rate}', formatRate(rate, locale))
  return { kind: 'rule', text: texts.rules[rule] + share, amount, source } as const
}

function closingLines(shares: CoverageShares, texts: ExplainTexts): StatementLine[] {
  const named = CLOSING.filter((share) => shares[share] > 0 || ALWAYS.includes(share))
  return named.map((share) => ({ kind: 'share', share, text: texts.shares[share], amount: shares[share] }))
}

function noteLine({ code, parameter = '', checkedOn, source }: CoverageNote, { notes }: ExplainTexts) {
  const text = notes[code].replace('{parameter}', parameter).replace('{checkedOn}', checkedOn ?? '')
  return { kind: 'note', text, source } as const
}

/** The closing lines of a statement. @internal */
export type ShareText = 'fee' | 'netAmo' | 'localScheme' | 'amc' | 'patient' | 'deferred'

/** @internal */
export interface ExplainTexts {
  /** Behind a rule that used a rate. */
  readonly ofBase: string
  readonly rules: Readonly<Record<RuleId, string>>
  readonly shares: Readonly<Record<ShareText, string>>
  readonly notes: Readonly<Record<NoteCode, string>>
}

/** @internal */
export const EXPLAIN_TEXTS: Readonly<Record<Locale, ExplainTexts>> = {
  fr: {
    ofBase: ' ({rate} de la base)',
    rules: {
      base: 'Base de remboursement',
      overage: 'Dépassement d’honoraires',
      exemption: 'Ticket modérateur supprimé',
      'amo-share': 'Part de l’Assurance maladie',
      'heavy-act-charge': 'Participation forfaitaire pour acte lourd, à votre charge',
      'pathway-penalty': 'Majoration hors parcours de soins',
      'flat-participation': 'Participation forfaitaire retenue',
      franchise: 'Franchise médicale retenue',
      'local-share': 'Part du régime local d’Alsace-Moselle',
      'emergency-charge': 'Forfait patient urgences',
      'daily-charge': 'Forfait journalier hospitalier',
      contract: 'Part de la complémentaire',
      'contract-limit': 'Dépassement qu’un contrat responsable ne peut pas payer',
      c2s: 'Part de la complémentaire santé solidaire',
    },
    shares: {
      fee: 'Total facturé',
      netAmo: 'L’Assurance maladie verse',
      localScheme: 'Le régime local verse',
      amc: 'La complémentaire verse',
      patient: 'Il vous reste',
      deferred: 'Sera retenu sur un prochain remboursement',
    },
    notes: {
      'uncertain-value': 'Cette valeur n’est pas confirmée par un texte officiel : {parameter}.',
      'checked-earlier': 'Le texte n’a pas été relu depuis le {checkedOn} : {parameter}.',
      'uncertain-rule': 'Cette règle vient d’une source indirecte.',
      'half-cent': 'Demi-centime arrondi au centime supérieur, d’après les remboursements publiés.',
      'penalty-cap-disputed': 'Le plafond de la majoration hors parcours est appliqué différemment selon les sources.',
      'penalty-on-heavy-act': 'Majoration sur un acte à participation forfaitaire : règle déduite des textes.',
      'c2s-outside-pathway':
        'Hors parcours, le texte de la C2S laisse la participation à votre charge ; l’usage est incertain.',
      'participation-exceeds-refund': 'La participation dépasse le remboursement ; le reste est reporté.',
      'participation-with-emergency-charge':
        'Participation forfaitaire comptée avec le forfait patient urgences : à vérifier.',
      'overage-forbidden': 'Les dépassements sont interdits pour un bénéficiaire de la C2S.',
      'price-above-ceiling': 'Le prix dépasse le plafond légal de ce panier.',
      'renewed-too-early': 'Renouvellement trop tôt : seul le ticket modérateur est payé.',
      'outside-convention': 'Médecin non conventionné : le remboursement se fait sur le tarif d’autorité.',
      'local-share-unknown': 'Part du régime local inconnue pour ces soins.',
    },
  },
  en: {
    ofBase: ' ({rate} of the base)',
    rules: {
      base: 'Reimbursement base',
      overage: 'Charged above the base',
      exemption: 'Co-payment removed',
      'amo-share': 'Share of the Assurance maladie',
      'heavy-act-charge': 'Flat charge for a heavy act, yours to pay',
      'pathway-penalty': 'Penalty outside the care pathway',
      'flat-participation': 'Flat participation kept back',
      franchise: 'Medical franchise kept back',
      'local-share': 'Share of the Alsace-Moselle scheme',
      'emergency-charge': 'Emergency visit charge',
      'daily-charge': 'Daily hospital charge',
      contract: 'Share of your complementary contract',
      'contract-limit': 'Overage that a responsible contract may not pay',
      c2s: 'Share of the solidarity cover (C2S)',
    },
    shares: {
      fee: 'Total billed',
      netAmo: 'The Assurance maladie pays',
      localScheme: 'The local scheme pays',
      amc: 'Your contract pays',
      patient: 'Left to you',
      deferred: 'Will be taken from a later refund',
    },
    notes: {
      'uncertain-value': 'No official text confirms this value: {parameter}.',
      'checked-earlier': 'The text has not been read again since {checkedOn}: {parameter}.',
      'uncertain-rule': 'This rule comes from an indirect source.',
      'half-cent': 'Half a cent rounded up, as published refunds do.',
      'penalty-cap-disputed': 'Sources disagree on how the cap of the pathway penalty is applied.',
      'penalty-on-heavy-act': 'Penalty on an act with a flat charge: derived from the texts.',
      'c2s-outside-pathway':
        'Outside the pathway the text of C2S leaves the participation to you; practice is uncertain.',
      'participation-exceeds-refund': 'The participation is larger than the refund; the rest is carried over.',
      'participation-with-emergency-charge': 'Flat participation counted with the emergency charge: to be checked.',
      'overage-forbidden': 'Overage is forbidden for whoever has C2S.',
      'price-above-ceiling': 'The price is above the legal ceiling of this basket.',
      'renewed-too-early': 'Renewed too early: only the co-payment is paid.',
      'outside-convention': 'Doctor outside the convention: refunds go by the tariff of authority.',
      'local-share-unknown': 'The local scheme’s share of this care is not known.',
    },
  },
}
