import { describe, expect, test } from 'vitest'
import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import { describeAct } from '../../src/coverage/text/act.js'
import type { CoverageSentences } from '../../src/coverage/text/coverage-sentences.js'
import * as coverageEnglish from '../../src/coverage/text/en.js'
import { describeCoverageIssue } from '../../src/coverage/text/issue.js'
import { explainCoverage } from '../../src/coverage/text/statement.js'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { HELP_ENGLISH, SHORT_ENGLISH } from '../../src/form/sentences/en.js'
import type { NirFieldSentences } from '../../src/form/sentences/field-sentences.js'
import { describeNirIssue } from '../../src/nir/describe-nir-issue.js'
import { NIR_FAULT_CODES, NIR_WARNING_CODES, type NirFault, type NirIssue } from '../../src/nir/judge/issue.js'
import { NIR_ENGLISH } from '../../src/nir/sentences/en.js'
import type { NirSentences } from '../../src/nir/sentences/nir-sentences.js'
import { formatRegistrationDiagram } from '../../src/registration/mermaid.js'
import { describeRegistrationAction, describeWindowStep } from '../../src/registration/text/action.js'
import { describeCapabilityReason, describeRegistrationCapability } from '../../src/registration/text/capability.js'
import { describeRegistrationCell, describeRegistrationFacet } from '../../src/registration/text/cell.js'
import { describeDocumentRefusal, describeRegistrationDocument } from '../../src/registration/text/document.js'
import * as registrationEnglish from '../../src/registration/text/en.js'
import { describeRegistrationEvent } from '../../src/registration/text/event.js'
import { describeRegistrationIssue, describeRegistrationWarning } from '../../src/registration/text/issue.js'
import { describeRegistrationFlag, describeRegistrationPhase } from '../../src/registration/text/phase.js'
import type { RegistrationSentences } from '../../src/registration/text/registration-sentences.js'
import { unwrap } from '../../src/result.js'

/** A catalogue in a language that nobody speaks: every sentence marked at both ends and half as long again. */
function pseudo<S>(sentences: S): S {
  if (typeof sentences === 'string') return mark(sentences) as S
  if (typeof sentences === 'function') return ((...values: unknown[]) => mark(sentences(...values))) as S
  return Object.fromEntries(Object.entries(sentences as object).map(([key, value]) => [key, pseudo(value)])) as S
}

function mark(text: string): string {
  return `⟦${text}${'~'.repeat(Math.ceil(text.length / 2))}⟧`
}

/** What of a text is outside every mark. */
function unmarked(text: string): string {
  let depth = 0
  let outside = ''
  for (const character of text) {
    if (character === '⟧') depth--
    else if (character === '⟦') depth++
    else if (depth === 0) outside += character
  }
  return depth === 0 ? outside : 'cut'
}

const keysOf = <S extends object>(sentences: S) => Object.keys(sentences) as (keyof S)[]

const NIR: NirSentences = pseudo(NIR_ENGLISH)
const FIELD: NirFieldSentences = { short: pseudo(SHORT_ENGLISH), issues: NIR, help: pseudo(HELP_ENGLISH) }
const COVERAGE: CoverageSentences = pseudo<CoverageSentences>(coverageEnglish)
const REGISTRATION: RegistrationSentences = pseudo<RegistrationSentences>(registrationEnglish)

describe('in a language of the caller’s own nothing is untranslated and nothing is cut', () => {
  test('issues and warnings of a number', () => {
    for (const code of [...NIR_FAULT_CODES, ...NIR_WARNING_CODES]) {
      const issue = { code, part: 'number', span: [0, 0], expected: '', missing: 2 } as unknown as NirIssue
      expect(unmarked(describeNirIssue(issue, NIR))).toBe('')
    }
  })

  test('the line under a field, and its help', () => {
    const issues = NIR_FAULT_CODES.map((code) => ({ code, part: 'key', span: [0, 0], missing: 2 }) as NirFault)
    const states = ['', '2', '2 55', '2 55 0', '2 55 08 14 168 025'].map((text) => checkPartialNir(text))
    for (const state of [...states, ...issues.map((issue) => ({ state: 'invalid', issue }) as const)]) {
      expect(unmarked(describePartialNir(state, FIELD))).toBe('')
      // A short text that goes before the help becomes a sentence.
      expect(unmarked(describePartialNir(state, FIELD, 'long'))).toMatch(/^\.? $/)
    }
  })

  test('acts, issues and statements of a bill', () => {
    for (const act of keysOf(coverageEnglish.acts)) expect(unmarked(describeAct(act, COVERAGE))).toBe('')
    for (const code of keysOf(coverageEnglish.issues)) {
      const issue = { code, path: [], expected: ['a'], with: [], parameter: 'a', firstDay: '2005-01-01' }
      expect(unmarked(describeCoverageIssue(issue as never, COVERAGE))).toBe('')
    }
    const visit = { act: 'gp-consultation', fee: 3000, on: '2026-11-23', pathway: 'outside' } as const
    for (const { text } of explainCoverage(unwrap(computeCoverage(visit)), COVERAGE)) expect(unmarked(text)).toBe('')
  })

  test('phases, flags, capabilities, facets, cells, events and documents of a registration', () => {
    const { phases, flags, capabilities, reasons, steps, facets, cells, events, documents, refusals } =
      registrationEnglish
    const texts = [
      ...keysOf(phases).map((phase) => describeRegistrationPhase(phase, REGISTRATION)),
      ...keysOf(flags).map((flag) => describeRegistrationFlag(flag, REGISTRATION)),
      ...keysOf(capabilities).map((one) => describeRegistrationCapability(one, REGISTRATION)),
      ...keysOf(reasons).map((reason) => describeCapabilityReason(reason, REGISTRATION)),
      ...keysOf(steps).map((step) => describeWindowStep(step, REGISTRATION)),
      ...keysOf(facets).map((facet) => describeRegistrationFacet(facet, REGISTRATION)),
      ...keysOf(cells).flatMap((facet) =>
        Object.keys(cells[facet]).map((cell) => describeRegistrationCell(facet, cell as never, REGISTRATION)),
      ),
      ...keysOf(events).map((type) => describeRegistrationEvent(type, REGISTRATION)),
      ...keysOf(documents).map((document) => describeRegistrationDocument(document, REGISTRATION)),
      ...keysOf(refusals).map((refusal) => describeDocumentRefusal(refusal, REGISTRATION)),
    ]
    expect(texts.filter((text) => unmarked(text) !== '')).toEqual([])
  })

  test('actions, issues and warnings of a registration', () => {
    const days = { since: '2024-09-30', earliest: '2024-11-30', latest: '2025-06-30' } as const
    const window = { step: 'nir', source: 'ameli.fr', ...days } as const
    const texts = [
      describeRegistrationAction({ action: 'apply', route: 'portal', documents: ['iban', 's1'] }, REGISTRATION),
      describeRegistrationAction({ action: 'appeal', by: '2024-12-01' }, REGISTRATION),
      describeRegistrationAction(
        {
          action: 'supply-documents',
          documents: ['iban', 's1'],
          by: '2024-12-01',
          rejected: [{ document: 'iban', refusal: 'illegible' }],
        },
        REGISTRATION,
      ),
      describeRegistrationAction(
        { action: 'send-birth-certificate', by: null, rejected: [{ document: 'civil-status', refusal: 'illegible' }] },
        REGISTRATION,
      ),
      describeRegistrationAction({ action: 'wait', overdue: true, ...window }, REGISTRATION),
      ...keysOf(registrationEnglish.issues).map((code) =>
        describeRegistrationIssue({ code, facet: 'card', path: [] } as never, REGISTRATION),
      ),
      ...keysOf(registrationEnglish.warnings).map((code) =>
        describeRegistrationWarning({ code, documents: ['iban', 's1'] } as never, REGISTRATION),
      ),
    ]
    expect(texts.filter((text) => unmarked(text) !== '')).toEqual([])
  })

  test('a diagram', () => {
    const diagram = formatRegistrationDiagram({ locale: REGISTRATION, facet: 'card' })
    expect(diagram).toContain(mark('card received'))
    const labels = unmarked(diagram)
      .split('\n')
      .flatMap((line) => line.split(': ').slice(1))
    expect(labels.filter((label) => /[^ ()[\],]/.test(label))).toEqual([])
  })
})

test('what finds a text outside the marks', () => {
  expect(unmarked('⟦a⟦b⟧⟧')).toBe('')
  expect(unmarked('⟦a⟧ b')).toBe(' b')
  expect(unmarked('⟦a')).toBe('cut')
})
