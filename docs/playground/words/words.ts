import type { Locale, NirPart, Sex } from 'securite-sociale'
import type { CareKind, Pathway, Sector, Situation } from 'securite-sociale/coverage'
import type { Supplement, Territory } from 'securite-sociale/legislation'
import type { GapReason, MatchReason, MismatchReason, NumberClass, SlipKind } from 'securite-sociale/nir'
import type { OtherDoctor } from '../bill/why.js'

/** A part of the playground: its short name, its heading and what it is for. */
interface PartWords {
  readonly name: string
  readonly title: string
  readonly lead: string
}

/** Every sentence of the playground that is not one of the library. */
export interface Words {
  readonly frame: {
    readonly name: string
    readonly parts: string
    readonly privacy: string
    readonly noDecision: string
    readonly asCode: string
    readonly copy: string
    readonly copied: string
    readonly copyLink: string
    readonly linkCopied: string
    readonly print: string
    readonly remove: (what: string) => string
  }
  readonly number: PartWords & NumberWords
  readonly text: PartWords & TextWords
  readonly bill: PartWords & BillWords
  readonly path: PartWords & PathWords
}

export interface NumberWords {
  readonly label: string
  readonly invent: string
  readonly clear: string
  readonly specimen: string
  readonly wellFormed: string
  readonly nothingYet: string
  readonly problems: string
  readonly toKnow: string
  readonly corrections: string
  readonly useCorrection: string
  readonly slips: Readonly<Record<SlipKind, string>>
  readonly kinds: Readonly<Record<Exclude<NumberClass['kind'], 'unknown' | 'nir-or-nia'>, string>>
  readonly parts: Readonly<Record<NirPart, readonly [name: string, meaning: string]>>
  readonly sexes: Readonly<Record<Sex, string>>
  readonly or: string
  readonly monthUnknown: string
  readonly pseudoMonth: (month: string) => string
  readonly order: (rank: number) => string
  readonly keyAgrees: string
  readonly keyDiffers: string
  readonly searchingPlace: string
  readonly unknownPlace: string
  readonly identity: string
  readonly identityLead: string
  readonly identityFields: Readonly<Record<'sex' | 'birthDate' | 'birthPlace', string>>
  readonly birthPlaceHint: string
  readonly unknownSex: string
  readonly traits: Readonly<Record<'sex' | 'birthYear' | 'birthMonth' | 'birthPlace', string>>
  readonly verdicts: Readonly<Record<'match' | 'mismatch' | 'not-comparable', string>>
  readonly reasons: Readonly<Record<MatchReason | MismatchReason | GapReason, string>>
  readonly codeHint: string
}

export interface TextWords {
  readonly label: string
  readonly sample: string
  readonly least: string
  readonly certainties: Readonly<Record<'certain' | 'likely' | 'possible', string>>
  readonly leastOf: Readonly<Record<'certain' | 'likely' | 'possible', string>>
  readonly found: string
  readonly redacted: string
  readonly copyRedacted: string
  readonly nothing: string
  readonly count: (count: number) => string
}

export interface BillWords {
  readonly care: string
  readonly line: (rank: number) => string
  readonly act: string
  readonly actHint: string
  readonly unknownAct: string
  readonly kinds: Readonly<Partial<Record<CareKind, string>>>
  readonly boxes: Readonly<Record<'irreplaceable' | 'important' | 'moderate' | 'weak', string>>
  readonly day: string
  readonly fee: string
  readonly badFee: string
  readonly quantity: string
  readonly sector: string
  readonly sectors: Readonly<Record<Sector, string>>
  readonly pathway: string
  readonly pathways: Readonly<Record<Pathway, string>>
  readonly coordinated: string
  readonly ald: string
  readonly addLine: string
  readonly times: string
  readonly who: string
  readonly age: string
  readonly ageHint: string
  readonly situations: Readonly<Record<Situation, string>>
  readonly alsaceMoselle: string
  readonly contract: string
  readonly contractChoice: string
  readonly contracts: Readonly<Record<'none' | 'basic' | 'standard' | 'comfort' | 'table', string>>
  readonly table: string
  readonly tableHint: string
  readonly notRead: (line: number) => string
  readonly leftOut: (line: number) => string
  readonly formula: string
  readonly formulaHint: string
  readonly formulaNumber: (place: number) => string
  readonly premium: string
  readonly shares: Readonly<Record<'netAmo' | 'localScheme' | 'amc' | 'patient', string>>
  readonly result: string
  readonly statement: string
  readonly doubts: string
  readonly readOn: (day: string) => string
  readonly wrong: string
  readonly year: string
  readonly yearLead: string
  readonly without: string
  readonly with: string
  readonly left: string
  readonly premiums: string
  readonly total: string
  readonly saves: (amount: string) => string
  readonly costs: (amount: string) => string
  readonly desk: string
  readonly deskWays: Readonly<Record<'none' | 'obligatory' | 'full', string>>
  readonly atDesk: string
  readonly refunds: string
  readonly finalCost: string
  readonly why: string
  readonly whyLead: string
  readonly got: string
  readonly whyUnknown: string
  readonly otherDoctors: Readonly<Record<OtherDoctor, string>>
  readonly supplements: string
  readonly supplementNames: Readonly<Record<Supplement, string>>
  readonly territory: string
  readonly territories: Readonly<Record<Territory, string>>
  readonly linkHint: string
}

export interface PathWords {
  readonly who: string
  readonly whoLead: string
  readonly fields: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
  readonly example: string
  readonly empty: string
  readonly save: string
  readonly load: string
  readonly badFile: string
  readonly calendar: string
  readonly day: string
  readonly moveDay: string
  readonly today: string
  readonly events: string
  readonly noEvents: string
  readonly planned: string
  readonly addEvent: string
  readonly event: string
  readonly add: string
  readonly possible: string
  readonly others: string
  readonly where: string
  readonly next: string
  readonly nothingNext: string
  readonly deadlines: string
  readonly window: (earliest: string, latest: string) => string
  readonly can: string
  readonly answers: Readonly<Record<'yes' | 'maybe' | 'no', string>>
  readonly diagram: string
  readonly facet: string
  readonly documents: string
  readonly follows: string
  readonly translate: string
  readonly refused: string
  readonly linkHint: string
}

/** What each language calls itself. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' }

/** The words of one language: a reader loads no other. */
export async function loadWords(locale: Locale): Promise<Words> {
  return locale === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en
}
