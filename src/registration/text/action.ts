/**
 * What comes next, in words.
 *
 * @module
 */
import { type Locale, sentenceOf, sentencesOf } from '../../locale.js'
import { trusted } from '../../result.js'
import type { RegistrationAction } from '../action.js'
import type { WindowStep } from '../window.js'
import * as en from './en.js'
import * as fr from './fr.js'
import type { RegistrationSentences } from './registration-sentences.js'

type ActionSentences = Pick<RegistrationSentences, 'actions' | 'applications' | 'documents' | 'phrasing' | 'steps'>

/** What an action says besides its name: its documents, its deadline, or how long to wait. */
function detailsOf(action: RegistrationAction, { documents, phrasing, steps }: ActionSentences): string | undefined {
  // Own fields only: a name on Object.prototype is none of the action's.
  if (Object.hasOwn(action, 'documents') && 'documents' in action)
    return phrasing.list(action.documents.map((document) => documents[document]))
  if (Object.hasOwn(action, 'by') && 'by' in action)
    return action.by === null ? undefined : phrasing.deadline(action.by)
  if (action.action !== 'wait') return undefined
  const wait = phrasing.wait(steps[action.step], action.earliest, action.latest)
  return action.overdue ? phrasing.overdue(wait) : wait
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
      phrasing: fr.phrasing,
      steps: fr.steps,
    },
    en: {
      actions: en.actions,
      applications: en.applications,
      documents: en.documents,
      phrasing: en.phrasing,
      steps: en.steps,
    },
  })
  return trusted(() => {
    const details = detailsOf(action, sentences)
    const what =
      action.action === 'apply'
        ? sentenceOf(sentences.applications, action.route)
        : sentenceOf(sentences.actions, action.action)
    return details ? sentences.phrasing.label(what, details) : what
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
