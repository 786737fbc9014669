/**
 * A plain re-reading of the tables of the domain, written against the prose and not against the code: coarse words only,
 * one `case` per event. The model-based tests hold the implementation against it.
 */
import type { RegistrationEvent } from '../../src/registration/index.js'

/** What the reference knows. */
export interface Model {
  application: string
  final: boolean
  missing: readonly string[]
  number: 'none' | 'nia' | 'nir'
  clock: 'none' | 'asked' | 'rejected' | 'noticed' | 'suspended'
  /** The clock counts from the day of the number, since no request came later. */
  fromNumber: boolean
  rights: 'none' | 'open' | 'suspended' | 'closing' | 'closed'
  ameli: 'none' | 'code-sent' | 'open' | 'closed'
  card: string
  generation: number
  app: boolean
  mutuelle: boolean
  presence: string
  enrolled: boolean
  numberOn: string
  lastDay: string
}

export const begin = (): Model => ({
  application: 'none',
  final: false,
  missing: [],
  number: 'none',
  clock: 'none',
  fromNumber: false,
  rights: 'none',
  ameli: 'none',
  card: 'none',
  generation: 0,
  app: false,
  mutuelle: false,
  presence: 'abroad',
  enrolled: false,
  numberOn: '',
  lastDay: '',
})

/** The model after an event, or `null` when the event is refused. */
export function step(m: Model, event: RegistrationEvent): Model | null {
  if (event.on < m.lastDay) return null
  const next = facts({ ...m }, event)
  return next && { ...next, lastDay: event.on }
}

function facts(m: Model, event: RegistrationEvent): Model | null {
  const inHand = m.application === 'submitted' || m.application === 'awaiting-documents'
  const paid = m.rights === 'open' || m.rights === 'closing'
  const controlled = m.application === 'controlled' || m.application === 'controlled-noticed'
  const awaiting = m.application === 'awaiting-documents' || controlled
  const live = m.card === 'received' || m.card === 'active'
  switch (event.type) {
    case 'iban-recorded':
    case 'moved':
    case 'move-reported':
    case 'permit-recorded':
    case 'situation-changed':
    case 'situation-reported':
    case 'cover-recorded':
    case 'cover-ended':
    case 'name-changed':
    case 'name-reported':
    case 'child-joined':
    case 'child-attached':
      return m
    case 'enrolled':
      return { ...m, enrolled: true }
    case 'enrolment-ended':
      return m.enrolled ? { ...m, enrolled: false } : null
    case 'arrived':
      return { ...m, presence: 'in-france' }
    case 'departed':
      return { ...m, presence: event.permanent ? 'left' : 'abroad' }
    case 'doctor-declared':
      return m.number === 'none' ? null : m
    case 'portal-account-created':
    case 'application-submitted': {
      const again = (m.application === 'accepted' || controlled) && m.rights === 'closed'
      if (!again && !['none', 'draft', 'lapsed', 'refused'].includes(m.application)) return null
      return { ...m, final: false, application: event.type === 'portal-account-created' ? 'draft' : 'submitted' }
    }
    case 'documents-requested': {
      const asked: readonly string[] = event.missing
      if (!inHand && !controlled && m.application !== 'accepted' && m.number !== 'nia') return null
      const starts = m.number === 'nia' && asked.includes('civil-status')
      const next: Model =
        starts && (m.clock === 'none' || (m.clock === 'asked' && m.fromNumber))
          ? { ...m, clock: 'asked', fromNumber: event.on === m.numberOn }
          : m
      if (m.application === 'submitted') return { ...next, application: 'awaiting-documents', missing: asked }
      if (awaiting) return { ...next, missing: [...new Set([...m.missing, ...asked])] }
      if (m.application !== 'accepted' || asked.every((paper) => paper === 'civil-status')) return next
      return { ...next, application: 'controlled', missing: asked }
    }
    case 'documents-supplied':
      if (m.application === 'none' && m.clock === 'none') return null
      return { ...m, ...without(m, event.documents) }
    case 'document-accepted':
      if (m.application === 'none' && m.number !== 'nia') return null
      return { ...m, clock: event.document === 'civil-status' ? 'none' : m.clock, ...without(m, [event.document]) }
    case 'document-rejected': {
      if (m.application === 'none' && m.number !== 'nia') return null
      const unfit = event.document === 'civil-status' && m.number === 'nia'
      const clock = unfit && (m.clock === 'none' || m.clock === 'asked') ? 'rejected' : m.clock
      if (m.application === 'submitted')
        return { ...m, clock, application: 'awaiting-documents', missing: [event.document] }
      return awaiting ? { ...m, clock, missing: [...new Set([...m.missing, event.document])] } : { ...m, clock }
    }
    case 'reminder-sent':
      return m.application === 'awaiting-documents' ? m : null
    case 'application-lapsed':
      return m.application === 'awaiting-documents' ? { ...m, application: 'lapsed' } : null
    case 'application-accepted':
      return inHand && m.number !== 'none' ? { ...m, application: 'accepted' } : null
    case 'application-refused':
      return inHand ? { ...m, application: 'refused', final: false } : null
    case 'appeal-filed':
      if (m.application === 'refused' && !m.final) return { ...m, application: 'appealing' }
      // Against the closing of rights.
      if (m.rights !== 'closing' && m.rights !== 'closed') return null
      return m.application === 'refused' || m.application === 'appealing' || controlled
        ? null
        : { ...m, application: 'appealing' }
    case 'appeal-decided':
      if (m.application !== 'appealing') return null
      return event.granted ? { ...m, application: 'accepted' } : { ...m, application: 'refused', final: true }
    case 'nia-issued': {
      if (m.number !== 'none') return null
      const clock = event.civilStatus === 'missing' ? 'asked' : 'none'
      return { ...m, number: 'nia', numberOn: event.on, clock, fromNumber: true }
    }
    case 'nir-known':
      return m.number === 'none' ? { ...m, number: 'nir' } : null
    case 'formal-notice-sent':
      if (event.about === 'control')
        return m.application === 'controlled' ? { ...m, application: 'controlled-noticed' } : null
      if (m.number !== 'nia' || m.clock === 'noticed' || m.clock === 'suspended') return null
      return { ...m, clock: 'noticed' }
    case 'benefits-suspended':
      if (m.clock !== 'noticed' || !paid) return null
      return { ...m, clock: 'suspended', rights: m.rights === 'open' ? 'suspended' : m.rights }
    case 'benefits-resumed':
      if (m.rights !== 'suspended') return null
      return { ...m, rights: 'open', clock: m.clock === 'suspended' ? 'none' : m.clock }
    case 'nir-certified':
      if (m.number !== 'nia') return null
      return {
        ...m,
        number: 'nir',
        clock: 'none',
        application: inHand ? 'accepted' : m.application,
        rights: m.rights === 'suspended' ? 'open' : m.rights,
      }
    case 'number-refused':
      if (m.number !== 'nia') return null
      return {
        ...m,
        number: 'none',
        clock: 'none',
        rights: m.rights === 'none' ? 'none' : 'closed',
        ...(m.application === 'appealing' ? {} : { application: 'refused', final: false }),
      }
    case 'number-corrected':
      return m.number === 'nir' ? m : null
    case 'rights-opened':
      if (m.number === 'none' || paid || m.rights === 'suspended') return null
      return { ...m, rights: 'open' }
    case 'rights-renewed':
      return paid ? { ...m, rights: 'open' } : null
    case 'rights-closed':
      if (!paid && m.rights !== 'suspended') return null
      return {
        ...m,
        application: controlled ? 'accepted' : m.application,
        rights: event.endedOn !== undefined && event.endedOn > event.on ? 'closing' : 'closed',
      }
    case 'access-code-requested':
      return m.number === 'nir' && m.ameli !== 'open' ? { ...m, ameli: 'code-sent' } : null
    case 'ameli-account-opened':
      return m.number === 'nir' && m.ameli !== 'open' ? { ...m, ameli: 'open' } : null
    case 'ameli-account-closed':
      return m.ameli === 'open' ? { ...m, ameli: 'closed' } : null
    case 'card-ordered':
      if (m.number !== 'nir' || !paid || live || m.card === 'ordered') return null
      if (event.via === 'ameli' && m.ameli !== 'open') return null
      return { ...m, card: 'ordered' }
    case 'card-order-incomplete':
      return m.card === 'ordered' ? { ...m, card: 'order-incomplete' } : null
    case 'card-received':
      return m.card === 'ordered' ? { ...m, card: 'received', generation: m.generation + 1 } : null
    case 'card-updated':
      return (live || m.card === 'invalidated') && paid ? { ...m, card: 'active' } : null
    case 'card-reported':
      return live ? { ...m, card: 'unusable', app: false } : null
    case 'card-invalidated':
      return live ? { ...m, card: 'invalidated', app: false } : null
    case 'app-card-activated':
      return m.ameli === 'open' && live && !m.app ? { ...m, app: true } : null
    case 'mutuelle-joined':
      return m.mutuelle ? null : { ...m, mutuelle: true }
    case 'mutuelle-left':
      return m.mutuelle ? { ...m, mutuelle: false } : null
  }
}

/** What is still missing once some documents came, and what that makes of the application. */
function without(m: Model, documents: readonly string[]): Partial<Model> {
  const missing = m.missing.filter((paper) => !documents.includes(paper))
  if (m.application === 'awaiting-documents')
    return missing.length > 0 ? { missing } : { missing, application: 'submitted' }
  const controlled = m.application === 'controlled' || m.application === 'controlled-noticed'
  if (!controlled) return {}
  return missing.length > 0 ? { missing } : { missing, application: 'accepted' }
}
