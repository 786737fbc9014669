/** Answers in one line, as the stories write them. */
import type { CapabilityAnswer, RegistrationIssue, RegistrationWarning } from '../../src/registration/index.js'

export const sayIssue = (issue: RegistrationIssue): string =>
  'facet' in issue ? [issue.code, issue.facet, issue.is, ...issue.needed].join(' ') : issue.code

export const sayWarning = (warning: RegistrationWarning): string =>
  'documents' in warning ? [warning.code, ...warning.documents].join(' ') : warning.code

export const sayAnswer = (said: CapabilityAnswer): string => {
  const via = 'via' in said && said.via ? ` via ${said.via}` : ''
  return `${said.answer}${via}${said.reasons.length > 0 ? `: ${said.reasons.join(' ')}` : ''}`
}
