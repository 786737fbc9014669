/**
 * Texts for the cells of the table: where each facet is.
 *
 * @module
 */

import type { Locale, Texts } from '../../locale.js'
import type { RegistrationCells } from '../step/cell.js'
import { say } from './say.js'

/** The facets that have cells worth a word. */
export type DescribedFacet = Exclude<keyof RegistrationCells, 'evidence'>

const CELLS: { readonly [F in DescribedFacet]: Texts<RegistrationCells[F]> } = {
  application: {
    none: { fr: 'aucun dossier', en: 'no application' },
    draft: { fr: 'en préparation', en: 'in preparation' },
    submitted: { fr: 'déposé', en: 'submitted' },
    'awaiting-documents': { fr: 'pièces attendues', en: 'awaiting documents' },
    accepted: { fr: 'accepté', en: 'accepted' },
    lapsed: { fr: 'classé sans suite', en: 'lapsed' },
    refused: { fr: 'refusé', en: 'refused' },
    appealing: { fr: 'recours en cours', en: 'under appeal' },
    'refused-final': { fr: 'refusé définitivement', en: 'refused for good' },
  },
  number: {
    none: { fr: 'aucun numéro', en: 'no number' },
    nia: { fr: 'numéro provisoire', en: 'temporary number' },
    'nia-asked': { fr: 'NIA, acte de naissance demandé', en: 'NIA, birth certificate asked for' },
    'nia-noticed': { fr: 'NIA, mise en demeure', en: 'NIA, formal notice' },
    'nia-suspended': { fr: 'NIA, versements suspendus', en: 'NIA, payments suspended' },
    nir: { fr: 'numéro définitif', en: 'permanent number' },
  },
  rights: {
    none: { fr: 'aucun droit', en: 'no rights' },
    open: { fr: 'ouverts', en: 'open' },
    suspended: { fr: 'suspendus', en: 'suspended' },
    closing: { fr: 'fermeture annoncée', en: 'closing announced' },
    closed: { fr: 'fermés', en: 'closed' },
  },
  ameli: {
    none: { fr: 'aucun compte', en: 'no account' },
    'code-sent': { fr: 'code envoyé', en: 'code sent' },
    open: { fr: 'ouvert', en: 'open' },
    closed: { fr: 'fermé', en: 'closed' },
  },
  card: {
    none: { fr: 'aucune carte', en: 'no card' },
    ordered: { fr: 'commandée', en: 'ordered' },
    'order-incomplete': { fr: 'commande incomplète', en: 'order incomplete' },
    received: { fr: 'reçue', en: 'received' },
    active: { fr: 'active', en: 'active' },
    unusable: { fr: 'hors d’usage', en: 'out of use' },
    invalidated: { fr: 'invalidée', en: 'invalidated' },
  },
  mutuelle: { none: { fr: 'aucune', en: 'none' }, active: { fr: 'souscrite', en: 'joined' } },
  presence: {
    abroad: { fr: 'à l’étranger', en: 'abroad' },
    'in-france': { fr: 'en France', en: 'in France' },
    left: { fr: 'parti pour de bon', en: 'left for good' },
  },
  app: { off: { fr: 'inactive', en: 'off' }, on: { fr: 'activée', en: 'on' } },
  enrolment: { none: { fr: 'aucune', en: 'none' }, recorded: { fr: 'enregistrée', en: 'recorded' } },
}

const FACETS: Texts<keyof RegistrationCells> = {
  application: { fr: 'dossier', en: 'application' },
  number: { fr: 'numéro', en: 'number' },
  rights: { fr: 'droits', en: 'rights' },
  ameli: { fr: 'compte ameli', en: 'ameli account' },
  card: { fr: 'carte Vitale', en: 'Carte Vitale' },
  mutuelle: { fr: 'mutuelle', en: 'mutuelle' },
  presence: { fr: 'présence', en: 'presence' },
  evidence: { fr: 'justificatifs', en: 'evidence' },
  app: { fr: 'appli carte Vitale', en: 'Carte Vitale app' },
  enrolment: { fr: 'inscription', en: 'enrolment' },
}

/**
 * Says in words where a facet is.
 *
 * @param facet - the facet
 * @param cell - what `registrationCell` returned for it
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationCell('number', 'nia-noticed', 'en') // => 'NIA, formal notice'
 */
export function describeRegistrationCell<F extends DescribedFacet>(
  facet: F,
  cell: RegistrationCells[F],
  locale: Locale,
): string {
  if (!Object.hasOwn(CELLS, facet)) throw new TypeError('this facet has no cells to describe')
  const texts: Texts<RegistrationCells[F]> = CELLS[facet]
  return say(texts, cell, locale)
}

/**
 * Names a facet.
 *
 * @param facet - the facet
 * @param locale - the language
 * @throws RangeError when the locale is neither `fr` nor `en`; TypeError when the word is unknown
 * @example
 * describeRegistrationFacet('rights', 'fr') // => 'droits'
 */
export function describeRegistrationFacet(facet: keyof RegistrationCells, locale: Locale): string {
  return say(FACETS, facet, locale)
}
