/**
 * What comes next, in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { trusted } from '../../result.js'
import type { RegistrationAction } from '../action.js'
import type { InstitutionPlaceName } from '../institution.js'
import type { RegistrationWindow, WindowStep } from '../window.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

type ActionSentences = Pick<
  RegistrationSentences,
  'actions' | 'applications' | 'documents' | 'orders' | 'phrasing' | 'refusals' | 'steps'
>

/** Own fields only: a name on Object.prototype is none of the action's. */
function has<F extends string>(
  action: RegistrationAction,
  field: F,
): action is Extract<RegistrationAction, { readonly [K in F]?: unknown }> {
  return Object.hasOwn(action, field)
}

/** The documents of an action; behind one that was sent back, why. */
function documentsOf(action: RegistrationAction, { documents, phrasing, refusals }: ActionSentences): string[] {
  const rejected = has(action, 'rejected') ? (action.rejected ?? []) : []
  if (!has(action, 'documents')) return rejected.map(({ refusal }) => phrasing.rejection(refusals[refusal]))
  return action.documents.map((document) => {
    const sentBack = rejected.find((one) => one.document === document)
    return sentBack ? phrasing.rejected(documents[document], refusals[sentBack.refusal]) : documents[document]
  })
}

/** What an action says besides its name: its documents, its deadline, or how long to wait. */
function detailsOf(action: RegistrationAction, sentences: ActionSentences): string[] {
  const { phrasing, steps } = sentences
  if (action.action === 'wait') {
    const wait = phrasing.wait(steps[action.step], action.earliest, action.latest)
    return [action.overdue ? phrasing.overdue(wait) : wait]
  }
  const deadline = has(action, 'by') && action.by ? [phrasing.deadline(action.by)] : []
  return [...documentsOf(action, sentences), ...deadline]
}

/** What an action is called, with how it is done where there is a choice. */
function titleOf(action: RegistrationAction, { actions, applications, orders, phrasing }: ActionSentences): string {
  if (action.action === 'apply') return sentenceOf(applications, action.route)
  const what = sentenceOf(actions, action.action)
  const isOrder = action.action === 'order-card' || action.action === 'replace-card'
  return isOrder && has(action, 'via') ? phrasing.how(what, sentenceOf(orders, action.via)) : what
}

/**
 * Says what to do next in words, with its documents and its days.
 *
 * @param action - one of those that `registrationActions` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither; TypeError when there is no action
 * @example
 * describeRegistrationAction({ action: 'declare-doctor' }, 'fr') // => 'Déclarer un médecin traitant'
 * describeRegistrationAction({ action: 'appeal', by: '2024-12-01' }, 'en').replaceAll('\u00a0', ' ')
 *   // => 'Appeal to the commission de recours amiable: by 1 December 2024'
 */
export function describeRegistrationAction(action: RegistrationAction, locale: Locale | ActionSentences): string {
  const sentences: ActionSentences = sentencesOf<ActionSentences>(locale, {
    fr: {
      actions: fr.actions,
      applications: fr.applications,
      documents: fr.documents,
      orders: fr.orders,
      phrasing: fr.phrasing,
      refusals: fr.refusals,
      steps: fr.steps,
    },
    en: {
      actions: en.actions,
      applications: en.applications,
      documents: en.documents,
      orders: en.orders,
      phrasing: en.phrasing,
      refusals: en.refusals,
      steps: en.steps,
    },
  })
  return trusted(() => {
    const details = detailsOf(action, sentences)
    const what = titleOf(action, sentences)
    return details.length > 0 ? sentences.phrasing.label(what, sentences.phrasing.list(details)) : what
  })
}

/**
 * Names a step that is waited for.
 *
 * @param step - the step of a window
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeWindowStep('nir', 'en') // => 'the permanent number'
 */
export function describeWindowStep(step: WindowStep, locale: Locale | Pick<RegistrationSentences, 'steps'>): string {
  return sentenceOf(sentencesOf(locale, { fr: { steps: fr.steps }, en: { steps: en.steps } }).steps, step)
}

type WindowSentences = Pick<RegistrationSentences, 'phrasing' | 'sources' | 'steps'>

/**
 * Says a window in words: what is waited for, between which days, and who says so.
 *
 * @param window - one of those that `registrationWindows` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * const { state } = replayRegistration({}, [{ type: 'nia-issued', on: '2024-09-30', civilStatus: 'complete' }])
 * registrationWindows(state, '2024-10-01').map((window) => describeRegistrationWindow(window, 'en').replaceAll('\u00a0', ' '))
 *   // => ['the permanent number, between 30 November 2024 and 30 June 2025 (source: ameli.fr, people born abroad)']
 */
export function describeRegistrationWindow(window: RegistrationWindow, locale: Locale | WindowSentences): string {
  const { phrasing, sources, steps } = sentencesOf<WindowSentences>(locale, {
    fr: { phrasing: fr.phrasing, sources: fr.sources, steps: fr.steps },
    en: { phrasing: en.phrasing, sources: en.sources, steps: en.steps },
  })
  return trusted(() => {
    const { step, earliest, latest, overdue, source } = window
    const wait = phrasing.wait(sentenceOf(steps, step), earliest, latest)
    // A policy may name sources of its own, and titles of texts are the same in every language.
    const named: Readonly<Record<string, string>> = sources
    const known = Object.hasOwn(named, source) ? named[source] : undefined
    return phrasing.sourced(overdue ? phrasing.overdue(wait) : wait, known ?? source)
  })
}

/**
 * Says in words where an action is done.
 *
 * @param place - the `place` of one of those that `actionPlaces` returned
 * @param locale - the language, or sentences of your own
 * @throws RangeError when the locale is neither
 * @example
 * describeInstitutionPlace('form-child', 'en') // => 'with the form Cerfa 14445 (S3705)'
 */
export function describeInstitutionPlace(
  place: InstitutionPlaceName,
  locale: Locale | Pick<RegistrationSentences, 'places'>,
): string {
  return sentenceOf(sentencesOf(locale, { fr: { places: fr.places }, en: { places: en.places } }).places, place)
}
