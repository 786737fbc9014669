import { describe, expect, test } from 'vitest'
import {
  CAPABILITY_WAYS,
  describeCapabilityReason,
  describeCapabilityWay,
  describeDocumentRefusal,
  describeRegistrationAction,
  describeRegistrationBranch,
  describeRegistrationCapability,
  describeRegistrationCell,
  describeRegistrationDocument,
  describeRegistrationDuty,
  describeRegistrationEvent,
  describeRegistrationFacet,
  describeRegistrationFlag,
  describeRegistrationIssue,
  describeRegistrationPhase,
  describeRegistrationWarning,
  describeWindowStep,
  formatRegistrationDiagram,
  REGISTRATION_DUTIES,
  type RegistrationFlag,
  registrationCapabilities,
  requiredDocuments,
  SPECIAL_BRANCHES,
  startRegistration,
} from '../../../src/registration/index.js'
import { ROAD } from '../../../src/registration/mermaid.js'
import { PERSON_ORIGINS, STAY_BASES } from '../../../src/registration/profile.js'
import { REGISTRATION_DOCUMENTS } from '../../../src/registration/vocabulary.js'
import { TYPES } from '../samples.js'

const LOCALES = ['fr', 'en'] as const
const start = startRegistration({})

describe.each(LOCALES)('the texts in %s', (locale) => {
  const whole = (texts: readonly string[]) => {
    expect(texts.every((text) => text.trim().length > 1)).toBe(true)
    expect(new Set(texts).size).toBe(texts.length)
  }

  test('say every word of a list, each in its own way', () => {
    whole(TYPES.map((type) => describeRegistrationEvent(type, locale)))
    whole(
      [...new Set(ROAD.flatMap(([from, , to]) => [from, to]))].map((phase) => describeRegistrationPhase(phase, locale)),
    )
    whole(REGISTRATION_DOCUMENTS.map((document) => describeRegistrationDocument(document, locale)))
    whole(
      [...new Set(requiredDocuments(start.profile, '2024-09-01').flatMap(({ refusals }) => refusals))].map((refusal) =>
        describeDocumentRefusal(refusal, locale),
      ),
    )
    whole(CAPABILITY_WAYS.map((way) => describeCapabilityWay(way, locale)))
    whole(REGISTRATION_DUTIES.map((duty) => describeRegistrationDuty(duty, locale)))
    whole(
      [...SPECIAL_BRANCHES, ...PERSON_ORIGINS, ...STAY_BASES.filter((basis) => basis !== 'student')].map((branch) =>
        describeRegistrationBranch(branch, locale),
      ),
    )
    const can = registrationCapabilities(start, '2024-09-01')
    whole(
      (Object.keys(can) as (keyof typeof can)[]).map((capability) =>
        describeRegistrationCapability(capability, locale),
      ),
    )
    whole(
      (
        [
          'card-update-due',
          'iban-missing',
          'doctor-missing',
          'nia-over-nine-months',
          'documents-missing',
          'maintenance-over',
        ] satisfies RegistrationFlag[]
      ).map((flag) => describeRegistrationFlag(flag, locale)),
    )
  })
})

/** A text with plain spaces. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('describeRegistrationAction', () => {
  const wait = {
    action: 'wait',
    step: 'nir',
    since: '2024-09-30',
    earliest: '2024-11-30',
    latest: '2025-06-30',
    source: 'ameli.fr',
  } as const

  test.each([
    [{ action: 'nothing' }, 'Aucune démarche à faire', 'Nothing to do'],
    [
      { action: 'supply-documents', documents: ['iban', 's1'], rejected: [{ document: 's1', refusal: 'illegible' }] },
      'Envoyer les pièces demandées : RIB à votre nom ; formulaire S1, à envoyer de nouveau (illisible)',
      'Send the documents requested: bank details (RIB) in your name; form S1, to be sent again (illegible)',
    ],
    [
      { action: 'send-birth-certificate', by: null, rejected: [{ document: 'civil-status', refusal: 'illegible' }] },
      'Envoyer votre acte de naissance, traduit si nécessaire : à envoyer de nouveau (illisible)',
      'Send your birth certificate, translated if necessary: to be sent again (illegible)',
    ],
    [
      { action: 'send-birth-certificate', by: null, ...({ rejected: undefined } as object) },
      'Envoyer votre acte de naissance, traduit si nécessaire',
      'Send your birth certificate, translated if necessary',
    ],
    [
      { action: 'declare-doctor', via: 'ameli' },
      'Déclarer un médecin traitant',
      'Declare a médecin traitant (your main doctor)',
    ],
    [
      { action: 'appeal', by: '2024-12-01' },
      'Saisir la commission de recours amiable : au plus tard le 1ᵉʳ décembre 2024',
      'Appeal to the commission de recours amiable: by 1 December 2024',
    ],
    [
      { action: 'supply-documents', documents: ['iban', 's1'] },
      'Envoyer les pièces demandées : RIB à votre nom ; formulaire S1',
      'Send the documents requested: bank details (RIB) in your name; form S1',
    ],
    [
      { ...wait, overdue: false },
      'Attendre : le numéro définitif, entre le 30 novembre 2024 et le 30 juin 2025',
      'Wait: the permanent number, between 30 November 2024 and 30 June 2025',
    ],
    [
      { ...wait, earliest: wait.latest, overdue: false },
      'Attendre : le numéro définitif, le 30 juin 2025',
      'Wait: the permanent number, on 30 June 2025',
    ],
    [
      { ...wait, overdue: true },
      'Attendre : le numéro définitif, entre le 30 novembre 2024 et le 30 juin 2025 (délai dépassé)',
      'Wait: the permanent number, between 30 November 2024 and 30 June 2025 (overdue)',
    ],
  ] as const)('%j', (action, french, english) => {
    expect(plain(describeRegistrationAction(action, 'fr'))).toBe(french)
    expect(plain(describeRegistrationAction(action, 'en'))).toBe(english)
  })
})

describe('the other texts', () => {
  test('say issues with their facet, and nothing that was given', () => {
    const elsewhere = {
      code: 'not-from-here',
      event: 'card-received',
      facet: 'card',
      is: 'none',
      needed: ['ordered'],
    } as const
    expect(plain(describeRegistrationIssue(elsewhere, 'fr'))).toBe('carte Vitale : impossible dans cette situation')
    expect(describeRegistrationIssue({ code: 'missing', path: ['department'] }, 'fr')).toBe('information manquante')
    expect(describeRegistrationIssue({ code: 'not-text', path: ['department'] }, 'en')).toBe('not a text')
    expect(describeRegistrationIssue({ code: 'unknown-event', path: ['type'] }, 'en')).toBe('unknown event')
    expect(describeRegistrationIssue({ ...elsewhere, code: 'nir-required' }, 'en')).toBe(
      'the permanent number is required',
    )
  })

  test('say warnings, with the papers of those that list some', () => {
    expect(describeRegistrationWarning({ code: 'late' }, 'fr')).toBe('le délai est dépassé')
    expect(describeRegistrationWarning({ code: 'document-missing', documents: ['iban', 's1'] }, 'en')).toBe(
      'missing documents: bank details (RIB) in your name; form S1',
    )
    expect(plain(describeRegistrationWarning({ code: 'document-missing', documents: ['iban', 's1'] }, 'fr'))).toBe(
      'pièces manquantes : RIB à votre nom ; formulaire S1',
    )
  })

  test('say reasons, steps, facets and cells', () => {
    expect(describeCapabilityReason('nia-only', 'fr')).toBe('Votre numéro est encore provisoire.')
    expect(describeWindowStep('card', 'fr')).toBe('la carte Vitale')
    expect(describeRegistrationFacet('ameli', 'en')).toBe('ameli account')
    expect(describeRegistrationCell('card', 'unusable', 'fr')).toBe('hors d’usage')
    expect(describeCapabilityReason('nia-only', 'en')).toBe('Your number is still temporary.')
    expect(describeWindowStep('card', 'en')).toBe('the Carte Vitale')
    expect(describeRegistrationFacet('ameli', 'fr')).toBe('compte ameli')
    expect(() => describeRegistrationCell('evidence' as 'card', 'none', 'fr')).toThrow(
      new TypeError('this facet has no cells to describe'),
    )
  })
})

describe('formatRegistrationDiagram', () => {
  const FACETS = ['application', 'number', 'rights', 'ameli', 'card', 'mutuelle', 'presence'] as const

  test.each(FACETS.flatMap((facet) => LOCALES.map((locale) => ({ facet, locale }))))(
    'draws $facet in $locale',
    ({ facet, locale }) => {
      const lines = formatRegistrationDiagram({ locale, facet }).split('\n')
      expect(lines[0]).toBe('stateDiagram-v2')
      const names = new Set(lines.flatMap((line) => /^ {2}(\w+): /.exec(line)?.[1] ?? []))
      for (const line of lines.slice(1)) {
        const arrow = /^ {2}(\w+|\[\*\]) --> (\w+)(?:: .+)?$/.exec(line)
        if (arrow) expect(arrow[1] === '[*]' || names.has(arrow[1] ?? '')).toBe(true)
        if (arrow) expect(names.has(arrow[2] ?? '')).toBe(true)
        else expect(line).toMatch(/^ {2}\w+: .+$/)
      }
    },
  )

  test('draws conditions in round brackets and needs in square ones', () => {
    expect(formatRegistrationDiagram({ locale: 'en', facet: 'card' })).toContain(
      '  none --> ordered: card ordered (through ameli) [the permanent number is required, open rights are required, an ameli account is required]',
    )
    expect(formatRegistrationDiagram({ locale: 'fr', facet: 'number' })).toContain(
      '  none --> nia_asked: numéro provisoire attribué (NIA) (acte de naissance manquant)',
    )
  })

  test('starts where people start, and marks where one is', () => {
    expect(formatRegistrationDiagram({ locale: 'fr', facet: 'presence' })).toContain('[*] --> abroad')
    expect(formatRegistrationDiagram({ locale: 'fr', facet: 'number', current: 'nia-asked' })).toContain(
      'class nia_asked current',
    )
    expect(formatRegistrationDiagram({ locale: 'fr', facet: 'number' })).not.toContain('class')
    expect(formatRegistrationDiagram({ locale: 'en', current: 'nia-covered' })).toContain('class nia_covered current')
  })

  test('draws the phases with the arrows of the road', () => {
    const text = formatRegistrationDiagram({ locale: 'en' })
    expect(text).toContain('  [*] --> not_started')
    expect(text).toContain('  nia_covered --> nia_overdue: time passes')
    expect(text.split('\n').filter((line) => / --> /.test(line)).length).toBe(ROAD.length + 1)
  })
})
