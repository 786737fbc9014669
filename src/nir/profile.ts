/**
 * Whose rules judge a number: one row a profile. Leaves out warnings, which depend on no profile.
 *
 * @module
 */
import type { BirthKnowledge } from './place/birth-year.js'

/**
 * Whose rules judge a number.
 *
 * - `insee`: INSEE's numbering note, the default
 * - `dsn`: the payroll declaration, thirteen characters without a key
 * - `cnam`: the health-insurance fund's own validator, which takes every month code from 20 to 99
 * - `lenient`: `insee`, and the first digits 3, 4, 7 and 8 of irregular numbers
 */
export type NirProfile = 'insee' | 'dsn' | 'cnam' | 'lenient'

/** Whether the two characters of the key are expected. */
export type KeyMode = 'required' | 'optional' | 'absent'

/** How to judge a number. */
export interface NirOptions extends BirthKnowledge {
  /** Whose rules; `insee` by default. */
  readonly profile?: NirProfile
  /** Whether the key is expected; `required` by default, `absent` under the profile `dsn`. */
  readonly key?: KeyMode
}

/** How to judge a waiting number. */
export interface NiaOptions extends NirOptions {
  /** Whether numbers that start with 3, 4, 7 or 8 pass too: real, but not from the national system. No by default. */
  readonly irregular?: boolean
}

/** Ranges, both ends included. */
export type Ranges = readonly (readonly [first: number, last: number])[]

/** A row of {@link PROFILES}. */
export interface Rules {
  readonly firstDigits: Ranges
  readonly months: Ranges
  readonly key: KeyMode
}

const REGULAR: Ranges = [[1, 2]]

/** First digits that public bodies meet in practice: 3 and 4, which no official text defines, 7 and 8 provisional. */
export const IRREGULAR_TOO: Ranges = [
  [1, 4],
  [7, 8],
]

// INSEE, «Normalisation du numéro INSEE des personnes physiques», § 6.3, as quoted in
// github.com/reducktion/socrates issue 61: 20 to 30 and 50 onwards unknown, 31 to 42 pseudo-fictitious.
const INSEE_MONTHS: Ranges = [
  [1, 12],
  [20, 42],
  [50, 99],
]

/** The profiles, one a row. */
const PROFILES: Readonly<Record<NirProfile, Rules>> = {
  insee: { firstDigits: REGULAR, months: INSEE_MONTHS, key: 'required' },
  // net-entreprises, «Je vérifie les numéros de sécurité sociale de mes agents»; no key in rubric S21.G00.30.001.
  dsn: {
    firstDigits: REGULAR,
    months: [
      [1, 12],
      [20, 20],
      [30, 42],
      [50, 99],
    ],
    key: 'absent',
  },
  // github.com/assurance-maladie-digital/nir-validation, version 2.
  cnam: {
    firstDigits: REGULAR,
    months: [
      [1, 12],
      [20, 99],
    ],
    key: 'required',
  },
  lenient: { firstDigits: IRREGULAR_TOO, months: INSEE_MONTHS, key: 'required' },
}

/** The rules that some options ask for. */
export function rulesOf(options: NirOptions | undefined): Rules {
  const rules = PROFILES[options?.profile ?? 'insee']
  return options?.key ? Object.assign({}, rules, { key: options.key }) : rules
}

/** The rules that some options ask for where irregular numbers may pass too. */
export function niaRulesOf(options: NiaOptions | undefined): Rules {
  const rules = rulesOf(options)
  return options?.irregular ? { ...rules, firstDigits: IRREGULAR_TOO } : rules
}

/** Whether one of the ranges holds a number. */
export function isWithin(ranges: Ranges, value: number): boolean {
  return ranges.some((range) => value >= range[0] && value <= range[1])
}
