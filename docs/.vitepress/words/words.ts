import type { Locale } from '../../../src/locale.js'
import { en } from './en.js'
import { fr } from './fr.js'

/** Every sentence of the explorers that is not one of the library. */
export interface ExplorerWords {
  readonly onThisDay: string
  readonly search: string
  readonly searchHint: string
  readonly changesNext: string
  readonly noChange: string
  readonly changesOn: (day: string, value: string) => string
  readonly notKnownBefore: string
  readonly noValue: string
  readonly yes: string
  readonly no: string
  readonly parameter: string
  readonly parameters: string
  readonly value: string
  readonly latest: string
  readonly from: string
  readonly text: string
  readonly checked: string
  readonly confidence: string
  readonly confidences: Readonly<Record<string, string>>
  readonly doubts: Readonly<Record<string, string>>
  readonly history: string
  readonly usedBy: string
  readonly usedInCode: string
  readonly usedByNone: string
  readonly rule: string
  readonly inCode: (name: string, entry: string) => string
  readonly allParameters: string
  /** The heading of each family of parameters, by the name of its constant. */
  readonly titles: Readonly<Record<string, string>>
  /** The parts of a value that has several. */
  readonly parts: Readonly<Record<string, string>>
  readonly careKinds: Readonly<Record<string, string>>
  readonly services: Readonly<Record<string, string>>
  readonly onStatement: (name: string, id: string) => string
  readonly computed: string
  readonly code: string
  readonly noParameter: string
  readonly example: string
  readonly line: string
  readonly amount: string
  readonly allRules: string
  readonly issues: string
  readonly warnings: string
  readonly issueLead: string
  readonly warningLead: string
  readonly nothing: string
  readonly reads: string
  readonly inOtherLanguage: string
  readonly source: string
  readonly profile: string
  readonly verdict: string
  readonly refused: string
  readonly accepted: string
  readonly acceptedWith: string
  readonly allIssues: string
  readonly placeCode: string
  readonly bornOn: string
  readonly typeCode: string
  readonly fetching: string
  readonly unknownCode: string
  readonly placeName: string
  readonly department: string
  readonly abroad: string
  readonly inForce: string
  readonly until: (from: string, until: string) => string
  readonly today: string
  readonly notThatDay: string
  readonly codesToday: string
}

export const EXPLORER_WORDS: Readonly<Record<Locale, ExplorerWords>> = { en, fr }
