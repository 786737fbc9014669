/**
 * What a statement says, in both languages. Words in braces are filled in.
 *
 * @module
 */

import type { NoteCode, RuleId } from './breakdown.js'
import type { CoverageLocale } from './format-euros.js'

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
export const EXPLAIN_TEXTS: Readonly<Record<CoverageLocale, ExplainTexts>> = {
  fr: {
    ofBase: ' ({rate} de la base)',
    rules: {
      base: 'Base de remboursement',
      overage: 'Dépassement d’honoraires',
      exemption: 'Ticket modérateur supprimé',
      'amo-share': 'Part de l’Assurance maladie',
      'heavy-act-charge': 'Participation forfaitaire pour acte lourd, à votre charge',
      'parcours-penalty': 'Majoration hors parcours de soins',
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
      uncertain_value: 'Cette valeur n’est pas confirmée par un texte officiel : {parameter}.',
      checked_earlier: 'Le texte n’a pas été relu depuis le {checkedOn} : {parameter}.',
      uncertain_rule: 'Cette règle vient d’une source indirecte.',
      half_cent: 'Demi-centime arrondi au centime supérieur, d’après les remboursements publiés.',
      penalty_cap_disputed: 'Le plafond de la majoration hors parcours est appliqué différemment selon les sources.',
      penalty_on_heavy_act: 'Majoration sur un acte à participation forfaitaire : règle déduite des textes.',
      c2s_outside_pathway:
        'Hors parcours, le texte de la C2S laisse la participation à votre charge ; l’usage est incertain.',
      participation_exceeds_refund: 'La participation dépasse le remboursement ; le reste est reporté.',
      participation_with_emergency_charge:
        'Participation forfaitaire comptée avec le forfait patient urgences : à vérifier.',
      overage_forbidden: 'Les dépassements sont interdits pour un bénéficiaire de la C2S.',
      price_above_ceiling: 'Le prix dépasse le plafond légal de ce panier.',
      renewed_too_early: 'Renouvellement trop tôt : seul le ticket modérateur est payé.',
      outside_convention: 'Médecin non conventionné : le remboursement se fait sur le tarif d’autorité.',
      local_share_unknown: 'Part du régime local inconnue pour ces soins.',
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
      'parcours-penalty': 'Penalty outside the care pathway',
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
      uncertain_value: 'No official text confirms this value: {parameter}.',
      checked_earlier: 'The text has not been read again since {checkedOn}: {parameter}.',
      uncertain_rule: 'This rule comes from an indirect source.',
      half_cent: 'Half a cent rounded up, as published refunds do.',
      penalty_cap_disputed: 'Sources disagree on how the cap of the pathway penalty is applied.',
      penalty_on_heavy_act: 'Penalty on an act with a flat charge: derived from the texts.',
      c2s_outside_pathway:
        'Outside the pathway the text of C2S leaves the participation to you; practice is uncertain.',
      participation_exceeds_refund: 'The participation is larger than the refund; the rest is carried over.',
      participation_with_emergency_charge: 'Flat participation counted with the emergency charge: to be checked.',
      overage_forbidden: 'Overage is forbidden for whoever has C2S.',
      price_above_ceiling: 'The price is above the legal ceiling of this basket.',
      renewed_too_early: 'Renewed too early: only the co-payment is paid.',
      outside_convention: 'Doctor outside the convention: refunds go by the tariff of authority.',
      local_share_unknown: 'The local scheme’s share of this care is not known.',
    },
  },
}
