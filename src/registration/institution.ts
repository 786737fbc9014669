/**
 * Where things are done, in the words of the institutions: addresses, headings, telephone, numbers of forms; each with
 * who says so, and the day of it.
 *
 * @module
 */

import type { Day } from '../day.js'
import { trusted } from '../result.js'
import type { RegistrationAction, RegistrationActionName } from './action.js'

/** The places that actions lead to. */
export const INSTITUTION_PLACES = [
  'students-portal',
  'ameli-account',
  'ameli-steps',
  'ameli-documents',
  'phone',
  'form-registration',
  'form-child',
  'anef',
] as const

/** A place that an action leads to. */
export type InstitutionPlaceName = (typeof INSTITUTION_PLACES)[number]

/** How a place is found. */
export interface InstitutionPlace {
  /** Which place. */
  readonly place: InstitutionPlaceName
  /** Its address on the web. */
  readonly url?: string
  /** The heading under it, in the words of the page. */
  readonly heading?: string
  /** Its telephone number, as people dial it in France. */
  readonly phone?: string
  /** The number of the form, and the fund's own name of it. */
  readonly form?: readonly [cerfa: string, name: string]
  /** Who says so. */
  readonly source: string
  /** The day of the source, or on which it was read. */
  readonly asOf: Day
}

const AMELI = 'https://assure.ameli.fr'

const PLACES: Readonly<Record<InstitutionPlaceName, Omit<InstitutionPlace, 'place'>>> = {
  'students-portal': {
    url: 'https://etudiant-etranger.ameli.fr',
    source: 'ameli.fr, « Vous venez étudier en France »; the students’ guide',
    asOf: '2026-11-23',
  },
  'ameli-account': { url: AMELI, source: 'ameli.fr', asOf: '2026-11-23' },
  'ameli-steps': {
    url: AMELI,
    heading: 'Mes démarches',
    source: 'the students’ guide; ameli.fr, forum 3422902',
    asOf: '2026-11-23',
  },
  'ameli-documents': { url: AMELI, heading: 'Mes documents', source: 'the students’ guide', asOf: '2026-11-23' },
  phone: {
    phone: '36 46',
    source: 'ameli.fr, « Contacter l’Assurance Maladie, mode d’emploi »',
    asOf: '2020-07-03',
  },
  'form-registration': {
    form: ['15763', 'S1106'],
    source: 'ameli.fr, « Vous êtes demandeur d’asile »; the students’ guide',
    asOf: '2025-02-26',
  },
  'form-child': { form: ['14445', 'S3705'], source: 'service-public.gouv.fr F16620', asOf: '2024-11-13' },
  anef: {
    url: 'https://administration-etrangers-en-france.interieur.gouv.fr',
    source: 'puy-de-dome.gouv.fr, students on the ANEF portal',
    asOf: '2024-02-09',
  },
}

/** Where each action is done; an action that is not here has no place of its own. */
const PLACES_OF: { readonly [A in RegistrationActionName]?: readonly InstitutionPlaceName[] } = {
  'renew-permit': ['anef'],
  'validate-visa': ['anef'],
  'contact-cpam': ['phone'],
  'ask-access-code': ['phone'],
  'open-account': ['ameli-account'],
  'tell-fund-moved': ['ameli-account', 'phone'],
  'tell-fund-name': ['ameli-account', 'phone'],
  'tell-fund-situation': ['ameli-account', 'phone'],
  'attach-child': ['ameli-steps', 'form-child'],
}

function placesOf(action: RegistrationAction): readonly InstitutionPlaceName[] {
  if (action.action === 'apply') return [action.route === 'portal' ? 'students-portal' : 'form-registration']
  if (action.action === 'order-card' || action.action === 'replace-card')
    return action.via === 'ameli' ? ['ameli-steps'] : []
  return PLACES_OF[action.action] ?? []
}

function placeFor(place: InstitutionPlaceName): InstitutionPlace {
  return { place, ...PLACES[place] }
}

/**
 * Lists where an action is done: the address, the heading, the telephone number or the form, with the source and its day.
 *
 * @param action - one of those that `registrationActions` returned
 * @returns the places, the usual one first; empty where the source of the action says none
 * @example
 * actionPlaces({ action: 'order-card', via: 'ameli', documents: [] }).map(({ url, heading }) => [url, heading]) // => [
 * //     ['https://assure.ameli.fr', 'Mes démarches'],
 * //     ]
 * actionPlaces({ action: 'ask-access-code' })[0]?.phone // => '36 46'
 */
export function actionPlaces(action: RegistrationAction): readonly InstitutionPlace[] {
  return trusted(() => placesOf(action).map(placeFor))
}

/**
 * Lists where a person finds the number: on the Carte Vitale, and until it comes on the certificate of rights
 * (FR: attestation de droits), from the personal space of the portal or from ameli.
 *
 * @returns the papers that it is printed on, and the places of the certificate
 * @example
 * numberPlaces().papers // => ['carte-vitale', 'attestation-de-droits']
 * numberPlaces().places.map(({ place }) => place) // => ['ameli-documents', 'students-portal']
 * @see the students’ guide; ESSEC, student support (the portal gives the certificate before the account is open)
 */
export function numberPlaces(): {
  readonly papers: readonly ['carte-vitale', 'attestation-de-droits']
  readonly places: readonly InstitutionPlace[]
} {
  return {
    papers: ['carte-vitale', 'attestation-de-droits'],
    places: [placeFor('ameli-documents'), placeFor('students-portal')],
  }
}
