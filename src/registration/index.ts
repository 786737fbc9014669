/**
 * From « just enrolled » to a working Carte Vitale: a pure model of how a person gets into the Assurance maladie.
 *
 * @packageDocumentation
 */

export type { Locale } from '../locale.js'
export { type RegistrationAction, type RegistrationActionName, registrationActions } from './action.js'
export {
  type CapabilityAnswer,
  type CapabilityReason,
  type CapabilityWay,
  type RegistrationCapabilities,
  type RegistrationCapability,
  registrationCapabilities,
} from './capability.js'
export { type Delay, lastClaimDay } from './delay.js'
export {
  type DocumentRefusal,
  type PaperOrigin,
  type RequiredDocument,
  requiredDocuments,
  type TranslationNeed,
  translationNeed,
} from './document.js'
export { type RegistrationBranch, type RegistrationDuty, registrationDuty } from './duty.js'
export type {
  EventFor,
  NoData,
  RegistrationEvent,
  RegistrationEventData,
  RegistrationEventType,
} from './event.js'
export { type DrawnFacet, formatRegistrationDiagram, type MermaidOptions } from './mermaid.js'
export { type EventShapeIssue, parseRegistrationEvent } from './parse-event.js'
export { parseRegistrationState, type StateIssue } from './parse-state.js'
export {
  type RegistrationFlag,
  type RegistrationPhase,
  registrationFlags,
  registrationPhase,
} from './phase.js'
export {
  DOCUMENTED_POLICY,
  type ExpectedTime,
  GUIDE_POLICY,
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
export {
  type AcceptedEvent,
  advanceRegistration,
  enabledRegistrationEvents,
  type ImpossibleEvent,
  type RefusedEvent,
  type RegistrationIssue,
  type RegistrationStep,
} from './step/advance.js'
export { type CellOwner, type RegistrationCells, registrationCell } from './step/cell.js'
export type { GuardName } from './step/guard.js'
export type { RegistrationFacet } from './step/row.js'
export type { PlainWarningCode, RegistrationWarning } from './step/warning.js'
export { describeRegistrationAction, describeWindowStep } from './text/action.js'
export { describeCapabilityReason, describeRegistrationCapability } from './text/capability.js'
export { type DescribedFacet, describeRegistrationCell, describeRegistrationFacet } from './text/cell.js'
export { describeDocumentRefusal, describeRegistrationDocument } from './text/document.js'
export { describeRegistrationEvent } from './text/event.js'
export { describeRegistrationIssue, describeRegistrationWarning } from './text/issue.js'
export { describeRegistrationFlag, describeRegistrationPhase } from './text/phase.js'
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
export {
  type CivilStatusDeadline,
  civilStatusDeadline,
  type RegistrationWindow,
  registrationWindows,
  type WindowStep,
} from './window.js'
