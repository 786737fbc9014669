/**
 * What a row of the transition table sets in a facet beyond what `facetAfter` carries over by name.
 * Whether the row applies is for the table to say; these only tell the fields.
 *
 * @module
 */
import type { EventFor } from '../event.js'
import type {
  AwaitingDossier,
  CardState,
  ClosedRights,
  DossierState,
  Evidence,
  LiveCard,
  NiaState,
  NirState,
  RefusedDossier,
} from '../state.js'
import type { DocumentId } from '../vocabulary.js'

type On = Pick<EventFor<'arrived'>, 'on'>
type Papers = { readonly documents: readonly DocumentId[] }
type Filed = Partial<Extract<DossierState, { filed: unknown }>>

// The file.
export const portalRoute = (): Partial<Extract<DossierState, { at: 'draft' }>> => ({ route: 'portal' })
export const filedToday = ({ on }: On): Filed => ({ filed: on })
export const missingPapers = ({ missing }: EventFor<'documents-requested'>): Partial<AwaitingDossier> => ({
  missing: [...missing],
  reminders: 0,
})
export const stillMissing = ({ documents }: Papers, { missing }: AwaitingDossier): DocumentId[] =>
  missing.filter((paper) => !documents.includes(paper))
export const fewerMissing = (event: Papers, dossier: AwaitingDossier): Partial<AwaitingDossier> => ({
  missing: stillMissing(event, dossier),
})
export const oneMoreReminder = (_: On, { reminders }: AwaitingDossier): Partial<AwaitingDossier> => ({
  reminders: reminders + 1,
})
export const notFinal = (): Partial<RefusedDossier> => ({ final: false })
export const final = (): Partial<RefusedDossier> => ({ final: true })

// The number: a waiting number keeps the day it was issued.
type Clocked = Pick<NiaState, 'on' | 'clock'>
export const asked = ({ on }: On): Clocked => ({ on, clock: { phase: 'asked', since: on } })
export const noticed = (event: On, { on }: NiaState): Clocked => ({ on, clock: { phase: 'noticed', since: event.on } })
export const suspended = (event: On, { on }: NiaState): Clocked => ({
  on,
  clock: { phase: 'suspended', since: event.on },
})
export const noClock = (_: On, { on }: NiaState): Clocked => ({ on, clock: null })
export const certified = ({ value }: EventFor<'nir-certified'>, nia: NiaState): Partial<NirState> => ({
  value: value ?? null,
  formerNia: nia.value,
})

// The rights.
export const ended = ({ on, effective = on }: EventFor<'rights-closed'>): Partial<ClosedRights> => ({
  ended: effective,
})
export const lost = ({ on }: On): Partial<ClosedRights> => ({ ended: on, reason: 'identity' })

// The card.
export const missingAgain = ({
  missing = [],
}: EventFor<'card-order-incomplete'>): Partial<Extract<CardState, { missing: unknown }>> => ({ missing: [...missing] })
export const nextGeneration = (_: On, { generation }: CardState): Partial<LiveCard> => ({
  generation: generation + 1,
  app: false,
})
export const withoutApp = (): Partial<LiveCard> => ({ app: false })
export const withApp = (): Partial<LiveCard> => ({ app: true })

// What was shown.
export const papers = ({ documents }: Papers, { iban, civilStatus }: Evidence): Partial<Evidence> => ({
  iban: iban || documents.includes('iban'),
  civilStatus: civilStatus || documents.includes('civil-status'),
})
export const birthCertificate = (event: EventFor<'nia-issued'>, { civilStatus }: Evidence): Partial<Evidence> => ({
  civilStatus: civilStatus || event.civilStatus === 'complete',
})
export const enrolment = ({ from, until, higherEducation = true }: EventFor<'enrolled'>): Partial<Evidence> => ({
  enrolment: { from, until, higherEducation },
})
export const noEnrolment = (): Partial<Evidence> => ({ enrolment: null })
export const permit = ({ kind, from, until, validated = false }: EventFor<'permit-recorded'>): Partial<Evidence> => ({
  permit: { kind, from, until, validated },
})
export const bankDetails = (): Partial<Evidence> => ({ iban: true })
export const treatingDoctor = (): Partial<Evidence> => ({ doctor: true })
export const move = ({ on, department }: EventFor<'moved'>): Partial<Evidence> => ({ moved: { on, department } })
