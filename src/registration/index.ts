/**
 * From « just enrolled » to a working Carte Vitale: a pure model of how a person gets into the Assurance maladie.
 *
 * @packageDocumentation
 */
export { nextRegistrationActions, type RegistrationAction, type RegistrationActionName } from './action.js'
export {
  type AcceptedEvent,
  advanceRegistration,
  enabledRegistrationEvents,
  type ImpossibleEvent,
  type RefusedEvent,
  type RegistrationIssue,
  type RegistrationStep,
} from './advance.js'
export {
  type CapabilityAnswer,
  type CapabilityReason,
  type CapabilityWay,
  type RegistrationCapabilities,
  type RegistrationCapability,
  registrationCapabilities,
} from './capability.js'
export { type CellOwner, type RegistrationCells, registrationCell } from './cell.js'
export { describeRegistrationAction, describeWindowStep } from './describe-action.js'
export { describeRegistrationCapability } from './describe-capability.js'
export { type DescribedFacet, describeRegistrationCell, describeRegistrationFacet } from './describe-cell.js'
export { describeRegistrationEvent } from './describe-event.js'
export { describeRegistrationIssue, describeRegistrationWarning } from './describe-issue.js'
export { describeDocumentRefusal, describeRegistrationDocument } from './describe-paper.js'
export { describeRegistrationFlag, describeRegistrationPhase } from './describe-phase.js'
export { describeCapabilityReason } from './describe-reason.js'
export { type RegistrationBranch, type RegistrationDuty, registrationDuty } from './duty.js'
export type {
  EventFor,
  NoData,
  RegistrationEvent,
  RegistrationEventData,
  RegistrationEventType,
} from './event.js'
export type { GuardName } from './guard.js'
export { type DrawnFacet, type MermaidOptions, registrationToMermaid } from './mermaid.js'
export {
  type DocumentRefusal,
  type PaperOrigin,
  type RequiredDocument,
  requiredDocuments,
  type TranslationNeed,
  translationNeed,
} from './paper.js'
export { type EventShapeIssue, parseRegistrationEvent } from './parse-event.js'
export { parseRegistrationState, type StateIssue } from './parse-state.js'
export {
  type RegistrationFlag,
  type RegistrationPhase,
  registrationFlags,
  registrationPhase,
} from './phase.js'
export {
  documentedPolicy,
  type ExpectedTime,
  guidePolicy,
  type RegistrationPolicy,
  type WaitingStep,
} from './policy.js'
export {
  type ForeignCover,
  type PersonOrigin,
  type ProfileIssue,
  parseRegistrationProfile,
  type RegistrationProfile,
  type StayBasis,
} from './profile.js'
export { type RegistrationReplay, replayRegistration, resumeRegistration } from './replay.js'
export type { RegistrationFacet } from './row.js'
export {
  type AmeliState,
  type AwaitingDossier,
  type CardState,
  type CivilStatusClock,
  type ClosedRights,
  type DossierState,
  type Enrolment,
  type Evidence,
  type LiveCard,
  type MutuelleState,
  type NiaState,
  type NirState,
  type NumberState,
  type OpenRights,
  type Permit,
  type RefusedDossier,
  type RegistrationState,
  type RightsState,
  type SuspendedRights,
  startRegistration,
} from './state.js'
export type { RegistrationLocale } from './text.js'
export { type Delay, lastClaimDay } from './time.js'
export {
  type CivilStatusDeadline,
  civilStatusDeadline,
  type RegistrationWindow,
  registrationWindows,
  type WindowStep,
} from './timing.js'
export type {
  AccountDoor,
  CardOrder,
  CardProblem,
  ClockPhase,
  ClosingReason,
  CodeChannel,
  DocumentId,
  NiaForm,
  PermitKind,
  RegistrationRoute,
  RightsBasis,
  UpdatePlace,
} from './vocabulary.js'
export type { PlainWarningCode, RegistrationWarning } from './warning.js'
