/**
 * The new value of a facet after a row of the transition table: what it keeps, what it takes from the event.
 * Whether the row applies is for the table to say; these only build.
 *
 * @module
 */
import type { EventFor } from './event.js'
import type {
  AmeliState,
  AwaitingDossier,
  CardState,
  ClosedRights,
  DossierState,
  Evidence,
  LiveCard,
  MutuelleState,
  NiaState,
  NirState,
  OpenRights,
  RefusedDossier,
  SuspendedRights,
} from './state.js'
import type { DocumentId } from './vocabulary.js'

type On = Pick<EventFor<'arrived'>, 'on'>
type Papers = { readonly documents: readonly DocumentId[] }
type FiledDossier = Exclude<DossierState, { at: 'none' | 'draft' }>
type OrderedCard = Extract<CardState, { via: unknown }>

// The file.
export const draftFile = ({ on }: On): DossierState => ({ at: 'draft', on, route: 'portal' })
export const submitFile = ({ on, route }: EventFor<'application-submitted'>): DossierState => ({
  at: 'submitted',
  on,
  route,
  filed: on,
})
export const awaitPapers = (
  { on, missing }: EventFor<'documents-requested'>,
  { route, filed }: FiledDossier,
): AwaitingDossier => ({ at: 'awaiting-documents', on, route, filed, missing: [...missing], reminders: 0 })
export const stillMissing = ({ documents }: Papers, { missing }: AwaitingDossier): DocumentId[] =>
  missing.filter((paper) => !documents.includes(paper))
export const supplySome = (event: Papers, dossier: AwaitingDossier): AwaitingDossier => ({
  ...dossier,
  missing: stillMissing(event, dossier),
})
export const supplyAll = ({ on }: On, { route, filed }: FiledDossier): DossierState => ({
  at: 'submitted',
  on,
  route,
  filed,
})
export const remind = (_: On, dossier: AwaitingDossier): AwaitingDossier => ({
  ...dossier,
  reminders: dossier.reminders + 1,
})
export const lapseFile = ({ on }: On, { route, filed }: FiledDossier): DossierState => ({
  at: 'lapsed',
  on,
  route,
  filed,
})
export const acceptFile = ({ on }: On, { route, filed }: FiledDossier): DossierState => ({
  at: 'accepted',
  on,
  route,
  filed,
})
export const refuseFile = ({ on }: On, { route, filed }: FiledDossier): RefusedDossier => ({
  at: 'refused',
  on,
  route,
  filed,
  final: false,
})
export const refuseForGood = (event: On, dossier: FiledDossier): RefusedDossier => ({
  ...refuseFile(event, dossier),
  final: true,
})
export const appeal = ({ on }: On, { route, filed }: FiledDossier): DossierState => ({
  at: 'appealing',
  on,
  route,
  filed,
})

// The number.
export const issueNia = ({ on, value, form }: EventFor<'nia-issued'>): NiaState => ({
  at: 'nia',
  on,
  value: value ?? null,
  form: form ?? null,
  clock: null,
})
export const issueNiaWithClock = (event: EventFor<'nia-issued'>): NiaState => ({
  ...issueNia(event),
  clock: { phase: 'asked', since: event.on },
})
export const giveNotice = ({ on }: On, nia: NiaState): NiaState => ({ ...nia, clock: { phase: 'noticed', since: on } })
export const suspendNumber = ({ on }: On, nia: NiaState): NiaState => ({
  ...nia,
  clock: { phase: 'suspended', since: on },
})
export const stopClock = (_: On, nia: NiaState): NiaState => ({ ...nia, clock: null })
export const knowNir = ({ on, value }: EventFor<'nir-known'>): NirState => ({
  at: 'nir',
  on,
  value: value ?? null,
  formerNia: null,
})
export const certifyNir = ({ on, value }: EventFor<'nir-certified'>, nia: NiaState): NirState => ({
  at: 'nir',
  on,
  value: value ?? null,
  formerNia: nia.value,
})
export const correctNir = ({ on, value }: EventFor<'number-corrected'>, nir: NirState): NirState => ({
  ...nir,
  on,
  value,
})

// The rights.
export const openRights = ({ on, from, basis, until }: EventFor<'rights-opened'>): OpenRights => ({
  at: 'open',
  on,
  from,
  basis,
  until: until ?? null,
})
export const renewRights = ({ on, basis, until }: EventFor<'rights-renewed'>, rights: OpenRights): OpenRights => ({
  ...rights,
  on,
  basis: basis ?? rights.basis,
  until: until ?? rights.until,
})
export const suspendRights = ({ on }: On, rights: OpenRights): SuspendedRights => ({ ...rights, at: 'suspended', on })
export const resumeRights = ({ on }: On, rights: SuspendedRights): OpenRights => ({ ...rights, at: 'open', on })
export const closeRights = (
  { on, reason, effective = on }: EventFor<'rights-closed'>,
  { from }: OpenRights,
): ClosedRights => ({ at: 'closed', on, from, ended: effective, reason })
export const loseRights = ({ on }: On, { from }: OpenRights): ClosedRights => ({
  at: 'closed',
  on,
  from,
  ended: on,
  reason: 'identity',
})

// The ameli account.
export const sendCode = ({ on, channel }: EventFor<'access-code-requested'>): AmeliState => ({
  at: 'code-sent',
  on,
  channel,
})
export const openAccount = ({ on, via }: EventFor<'ameli-account-opened'>): AmeliState => ({ at: 'open', on, via })
export const closeAccount = ({ on }: On): AmeliState => ({ at: 'closed', on })

// The card.
export const orderCard = ({ on, via }: EventFor<'card-ordered'>, { generation }: CardState): CardState => ({
  at: 'ordered',
  on,
  generation,
  via,
})
export const returnOrder = (
  { on, missing = [] }: EventFor<'card-order-incomplete'>,
  { generation, via }: OrderedCard,
): CardState => ({ at: 'order-incomplete', on, generation, via, missing: [...missing] })
export const receiveCard = ({ on }: On, { generation }: CardState): LiveCard => ({
  at: 'received',
  on,
  generation: generation + 1,
  app: false,
})
export const updateCard = ({ on }: On, card: LiveCard): LiveCard => ({ ...card, at: 'active', on })
export const reviveCard = ({ on }: On, { generation }: CardState): LiveCard => ({
  at: 'active',
  on,
  generation,
  app: false,
})
export const reportCard = ({ on, problem }: EventFor<'card-reported'>, { generation }: CardState): CardState => ({
  at: 'unusable',
  on,
  generation,
  problem,
})
export const invalidateCard = ({ on }: On, { generation }: CardState): CardState => ({
  at: 'invalidated',
  on,
  generation,
})
export const turnAppOn = (_: On, card: LiveCard): LiveCard => ({ ...card, app: true })

// The complementary insurance.
export const joinMutuelle = ({ on, from, until }: EventFor<'mutuelle-joined'>): MutuelleState => ({
  at: 'active',
  on,
  from,
  until: until ?? null,
})

// What was shown.
export const showPapers = ({ documents }: Papers, evidence: Evidence): Evidence => ({
  ...evidence,
  iban: evidence.iban || documents.includes('iban'),
  civilStatus: evidence.civilStatus || documents.includes('civil-status'),
})
export const showCivilStatus = ({ civilStatus }: EventFor<'nia-issued'>, evidence: Evidence): Evidence => ({
  ...evidence,
  civilStatus: evidence.civilStatus || civilStatus === 'complete',
})
export const showEnrolment = (
  { from, until, higherEducation = true }: EventFor<'enrolled'>,
  evidence: Evidence,
): Evidence => ({ ...evidence, enrolment: { from, until, higherEducation } })
export const endEnrolment = (_: On, evidence: Evidence): Evidence => ({ ...evidence, enrolment: null })
export const showPermit = (
  { kind, from, until, validated = false }: EventFor<'permit-recorded'>,
  evidence: Evidence,
): Evidence => ({ ...evidence, permit: { kind, from, until, validated } })
export const showIban = (_: On, evidence: Evidence): Evidence => ({ ...evidence, iban: true })
export const showDoctor = (_: On, evidence: Evidence): Evidence => ({ ...evidence, doctor: true })
export const showMove = ({ on, department }: EventFor<'moved'>, evidence: Evidence): Evidence => ({
  ...evidence,
  moved: { on, department },
})

/** The facet as it was. */
export const stay = <T>(_: On, old: T): T => old
