/**
 * A breakdown as the lines of a statement.
 *
 * @module
 */
import type { LegalSource } from '../../legislation/dated.js'
import { assertLocale, fillIn, type Locale, type Text, type Texts } from '../../locale.js'
import type { Cents } from '../../money.js'
import type { CoverageNote, CoverageShares, CoverageStep, LineBreakdown } from '../breakdown.js'
import type { NoteCode, RuleId } from '../vocabulary.js'
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
  /** The text of law that it follows from. */
  readonly source?: LegalSource
}

/**
 * Returns a breakdown as the lines of a statement that a person understands. (FR: décompte)
 *
 * @param breakdown - what {@link computeCoverage} returned, or a line of a bill
 * @param locale - `fr` or `en`
 * @throws RangeError when `locale` is no locale
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
  assertLocale(locale)
  return [
    { kind: 'fee', text: SHARE_TEXTS.fee[locale], amount: breakdown.fee },
    ...breakdown.steps.map((step) => ruleLine(step, locale)),
    ...closingLines(breakdown, locale),
    ...breakdown.notes.map((note) => noteLine(note, locale)),
  ]
}

function ruleLine(step: CoverageStep, locale: Locale): StatementLine {
  const { rule, amount, source } = step
  const rate = Object.hasOwn(step, 'rate') ? step.rate : undefined
  const share = rate === undefined ? '' : fillIn(OF_BASE[locale], { rate: formatRate(rate, locale) })
  return { kind: 'rule', text: RULE_TEXTS[rule][locale] + share, amount, source }
}

/** The shares that close a statement, in this order. */
const CLOSING = ['netAmo', 'localScheme', 'amc', 'patient', 'deferred'] as const

/** Shares that a statement names even where they are zero. */
const ALWAYS: readonly string[] = ['netAmo', 'patient']

function closingLines(shares: CoverageShares, locale: Locale): readonly StatementLine[] {
  const named = CLOSING.filter((share) => shares[share] > 0 || ALWAYS.includes(share))
  return named.map((share) => ({ kind: 'share', share, text: SHARE_TEXTS[share][locale], amount: shares[share] }))
}

function noteLine({ code, parameter = '', checkedOn, source }: CoverageNote, locale: Locale): StatementLine {
  const text = fillIn(NOTE_TEXTS[code][locale], { parameter, checkedOn: checkedOn ?? '' })
  return { kind: 'note', text, source }
}

/** After a rule that used a rate. */
const OF_BASE: Text = { fr: ' ({rate} de la base)', en: ' ({rate} of the base)' }

/** The rules. */
const RULE_TEXTS: Texts<RuleId> = {
  base: { fr: 'Base de remboursement', en: 'Reimbursement base' },
  overage: { fr: 'Dépassement d’honoraires', en: 'Charged above the base' },
  exemption: { fr: 'Ticket modérateur supprimé', en: 'Co-payment removed' },
  'amo-share': { fr: 'Part de l’Assurance maladie', en: 'Share of the Assurance maladie' },
  'heavy-act-charge': {
    fr: 'Participation forfaitaire pour acte lourd, à votre charge',
    en: 'Flat charge for a heavy act, yours to pay',
  },
  'pathway-penalty': { fr: 'Majoration hors parcours de soins', en: 'Penalty outside the care pathway' },
  'flat-participation': { fr: 'Participation forfaitaire retenue', en: 'Flat participation kept back' },
  franchise: { fr: 'Franchise médicale retenue', en: 'Medical franchise kept back' },
  'local-share': { fr: 'Part du régime local d’Alsace-Moselle', en: 'Share of the Alsace-Moselle scheme' },
  'emergency-charge': { fr: 'Forfait patient urgences', en: 'Emergency visit charge' },
  'daily-charge': { fr: 'Forfait journalier hospitalier', en: 'Daily hospital charge' },
  contract: { fr: 'Part de la complémentaire', en: 'Share of your complementary contract' },
  'contract-limit': {
    fr: 'Dépassement qu’un contrat responsable ne peut pas payer',
    en: 'Overage that a responsible contract may not pay',
  },
  c2s: { fr: 'Part de la complémentaire santé solidaire', en: 'Share of the solidarity cover (C2S)' },
}

/** What opens and closes a statement. */
const SHARE_TEXTS: Texts<'fee' | (typeof CLOSING)[number]> = {
  fee: { fr: 'Total facturé', en: 'Total billed' },
  netAmo: { fr: 'L’Assurance maladie verse', en: 'The Assurance maladie pays' },
  localScheme: { fr: 'Le régime local verse', en: 'The local scheme pays' },
  amc: { fr: 'La complémentaire verse', en: 'Your contract pays' },
  patient: { fr: 'Il vous reste', en: 'Left to you' },
  deferred: { fr: 'Sera retenu sur un prochain remboursement', en: 'Will be taken from a later refund' },
}

/** The notes. */
const NOTE_TEXTS: Texts<NoteCode> = {
  'uncertain-value': {
    fr: 'Cette valeur n’est pas confirmée par un texte officiel : {parameter}.',
    en: 'No official text confirms this value: {parameter}.',
  },
  'checked-earlier': {
    fr: 'Le texte n’a pas été relu depuis le {checkedOn} : {parameter}.',
    en: 'The text has not been read again since {checkedOn}: {parameter}.',
  },
  'uncertain-rule': { fr: 'Cette règle vient d’une source indirecte.', en: 'This rule comes from an indirect source.' },
  'half-cent': {
    fr: 'Demi-centime arrondi au centime supérieur, d’après les remboursements publiés.',
    en: 'Half a cent rounded up, as published refunds do.',
  },
  'penalty-cap-disputed': {
    fr: 'Le plafond de la majoration hors parcours est appliqué différemment selon les sources.',
    en: 'Sources disagree on how the cap of the pathway penalty is applied.',
  },
  'penalty-on-heavy-act': {
    fr: 'Majoration sur un acte à participation forfaitaire : règle déduite des textes.',
    en: 'Penalty on an act with a flat charge: derived from the texts.',
  },
  'c2s-outside-pathway': {
    fr: 'Hors parcours, le texte de la C2S laisse la participation à votre charge ; l’usage est incertain.',
    en: 'Outside the pathway the text of C2S leaves the participation to you; practice is uncertain.',
  },
  'participation-exceeds-refund': {
    fr: 'La participation dépasse le remboursement ; le reste est reporté.',
    en: 'The participation is larger than the refund; the rest is carried over.',
  },
  'participation-with-emergency-charge': {
    fr: 'Participation forfaitaire comptée avec le forfait patient urgences : à vérifier.',
    en: 'Flat participation counted with the emergency charge: to be checked.',
  },
  'overage-forbidden': {
    fr: 'Les dépassements sont interdits pour un bénéficiaire de la C2S.',
    en: 'Overage is forbidden for a person with C2S.',
  },
  'price-above-ceiling': {
    fr: 'Le prix dépasse le plafond légal de ce panier.',
    en: 'The price is above the legal ceiling of this basket.',
  },
  'prescribed-outside-convention': {
    fr: 'Prescrit par un médecin non conventionné : l’Assurance maladie ne rembourse plus depuis 2027.',
    en: 'Prescribed by a doctor outside the convention: not refunded since 2027.',
  },
  'age-unknown': {
    fr: 'L’âge décide ici, et la date de naissance n’est pas donnée.',
    en: 'The age decides here, and the day of birth is not given.',
  },
  'too-many-sessions': {
    fr: 'Le nombre de séances de l’année est atteint.',
    en: 'The number of sessions of the year is reached.',
  },
  'renewed-too-early': {
    fr: 'Renouvellement trop tôt : rien n’est remboursé.',
    en: 'Renewed too early: nothing is refunded.',
  },
  'outside-convention': {
    fr: 'Médecin non conventionné : le remboursement se fait sur le tarif d’autorité.',
    en: 'Doctor outside the convention: refunds go by the tariff of authority.',
  },
  'local-share-unknown': {
    fr: 'Part du régime local inconnue pour ces soins.',
    en: 'The local scheme’s share of this care is not known.',
  },
}
