/**
 * From « just enrolled » to a working Carte Vitale: a pure model of how a person gets into the Assurance maladie.
 *
 * @packageDocumentation
 */

export { type Day, isDay } from '../day.js'
export type { Locale } from '../locale.js'
export type { Path, RecordIssue, RecordIssueCode } from '../record.js'
export {
  REGISTRATION_ACTIONS,
  type RegistrationAction,
  type RegistrationActionName,
  registrationActions,
} from './action.js'
export { formatRegistrationCalendar } from './calendar.js'
export {
  CAPABILITY_REASONS,
  CAPABILITY_WAYS,
  type CapabilityAnswer,
  type CapabilityReason,
  type CapabilityWay,
  REGISTRATION_CAPABILITIES,
  type RegistrationCapabilities,
  type RegistrationCapability,
  registrationCapabilities,
} from './capability.js'
export { type Delay, lastClaimDay } from './delay.js'
export {
  type DocumentOrigin,
  type RequiredDocument,
  requiredDocuments,
  type TranslationNeed,
  translationNeed,
} from './document.js'
export {
  REGISTRATION_DUTIES,
  type RegistrationBranch,
  type RegistrationDuty,
  registrationDuty,
  SPECIAL_BRANCHES,
} from './duty.js'
export type {
  EventFor,
  NoData,
  RegistrationEvent,
  RegistrationEventData,
  RegistrationEventType,
} from './event.js'
export {
  REGISTRATION_EVENT_TYPES,
  type RegistrationEventField,
  registrationEventFields,
} from './event-field.js'
export {
  actionPlaces,
  INSTITUTION_PLACES,
  type InstitutionPlace,
  type InstitutionPlaceName,
  numberPlaces,
} from './institution.js'
export { type DrawnFacet, formatRegistrationDiagram, type MermaidOptions } from './mermaid.js'
export { registrationProfile } from './on-day.js'
export { type RegistrationOverview, registrationDays, registrationOverview } from './overview.js'
export { type EventIssue, parseRegistrationEvent } from './parse-event.js'
export { parseRegistrationState, type StateIssue } from './parse-state.js'
export {
  REGISTRATION_FLAGS,
  REGISTRATION_PHASES,
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
  WAITING_STEPS,
  type WaitingStep,
} from './policy.js'
export {
  COVER_INSURERS,
  type CoverInsurer,
  FOREIGN_COVERS,
  type ForeignCover,
  PERSON_ORIGINS,
  type PersonOrigin,
  parseRegistrationProfile,
  type RegistrationProfile,
  STAY_BASES,
  STAY_LENGTHS,
  STUDIES,
  type StayBasis,
  type StayLength,
  type Studies,
} from './profile.js'
export { type RegistrationReplay, registrationState, replayRegistration, resumeRegistration } from './replay.js'
export {
  type AmeliState,
  type ApplicationState,
  type AwaitingApplication,
  type CardState,
  type CivilStatusClock,
  type ClosedRights,
  type ControlledApplication,
  type Enrolment,
  type Evidence,
  type LiveCard,
  type Move,
  type MutuelleState,
  type NiaState,
  type NirState,
  type NumberState,
  type OpenRights,
  type Permit,
  type RecordedCover,
  type RecordedSituation,
  type RefusedApplication,
  type RegistrationState,
  type RejectedDocument,
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
export type { CountIssue } from './step/field.js'
export { type GuardName, REGISTRATION_GUARDS } from './step/guard.js'
export { type ConditionName, REGISTRATION_FACETS, type RegistrationFacet, type Turns } from './step/row.js'
export { findShortestWay, type RegistrationGoal, type RegistrationWayStep } from './step/shortest-way.js'
export { type RegistrationTransition, registrationTransitions } from './step/transitions.js'
export { type PlainWarningCode, REGISTRATION_WARNINGS, type RegistrationWarning } from './step/warning.js'
export {
  describeInstitutionPlace,
  describeRegistrationAction,
  describeRegistrationWindow,
  describeWindowStep,
} from './text/action.js'
export { describeCapabilityReason, describeCapabilityWay, describeRegistrationCapability } from './text/capability.js'
export { describeRegistrationCell, describeRegistrationFacet } from './text/cell.js'
export { describeDocumentRefusal, describeRegistrationDocument } from './text/document.js'
export { describeRegistrationBranch, describeRegistrationDuty } from './text/duty.js'
export { describeEventField, describeEventWord, describeRegistrationEvent } from './text/event.js'
export { describeRegistrationIssue, describeRegistrationWarning } from './text/issue.js'
export { describeRegistrationFlag, describeRegistrationPhase } from './text/phase.js'
export type {
  DescribedFacet,
  EventFieldName,
  EventFieldWords,
  RegistrationPhrasing,
  RegistrationSentences,
} from './text/registration-sentences.js'
export {
  ACCOUNT_DOORS,
  type AccountDoor,
  CARD_ORDERS,
  CARD_PROBLEMS,
  type CardOrder,
  type CardProblem,
  CHILD_ARRIVALS,
  type ChildArrival,
  CIVIL_STATUS_FINDINGS,
  type CivilStatusFinding,
  CLOCK_PHASES,
  CLOSING_REASONS,
  type ClockPhase,
  type ClosingReason,
  CODE_CHANNELS,
  type CodeChannel,
  DOCUMENT_REFUSALS,
  type DocumentId,
  type DocumentRefusal,
  ENROLMENT_ENDS,
  type EnrolmentEnd,
  NIA_FORMS,
  type NiaForm,
  NOTICE_SUBJECTS,
  type NoticeSubject,
  PERMIT_KINDS,
  type PermitKind,
  PRESENCES,
  type Presence,
  REGISTRATION_DOCUMENTS,
  REGISTRATION_ROUTES,
  type RegistrationRoute,
  RIGHTS_BASES,
  type RightsBasis,
  UPDATE_PLACES,
  type UpdatePlace,
} from './vocabulary.js'
export {
  type CivilStatusDeadline,
  civilStatusDeadline,
  DEADLINE_STEPS,
  type DeadlineStep,
  type RegistrationWindow,
  registrationWindows,
  WINDOW_SOURCES,
  type WindowSource,
  type WindowStep,
} from './window.js'
