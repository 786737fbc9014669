/**
 * Whose rules judge a number: one row a profile. Warnings depend on no profile.
 *
 * @module
 */
import { own } from '../../record.js'
import type { BirthKnowledge } from '../place/birth-year.js'
import { type Ranges, rangesOf } from './range.js'

/** The profiles, one a word. */
export const NIR_PROFILES = ['insee', 'dsn', 'cnam', 'lenient'] as const

/**
 * Whose rules judge a number.
 *
 * - `insee`: INSEE's numbering note, the default
 * - `dsn`: the payroll declaration, thirteen characters without a key
 * - `cnam`: the health-insurance fund's own validator, which takes every month code from 20 to 99
 * - `lenient`: `insee`, and the the irregular first digits 3, 4, 7 and 8
 */
export type NirProfile = (typeof NIR_PROFILES)[number]

/** Whether the two characters of the key are expected, one way a word. */
export const KEY_MODES = ['required', 'optional', 'absent'] as const

/** Whether the two characters of the key are expected. */
export type KeyMode = (typeof KEY_MODES)[number]

/** Which numbers are well formed. */
export interface JudgeOptions {
  /** Whose rules; `insee` by default. */
  readonly profile?: NirProfile
  /** Whether the key is expected; `required` by default, `absent` under the profile `dsn`. */
  readonly key?: KeyMode
}

/** How to judge and read a number. */
export interface NirOptions extends JudgeOptions, BirthKnowledge {}

/** How to judge and read a temporary number. */
export interface NiaOptions extends NirOptions {
  /** Whether numbers that start with 3, 4, 7 or 8 pass too: real, but not from the national system. No by default. */
  readonly irregular?: boolean
}

/** A row of {@link PROFILES}. */
export interface Rules {
  readonly firstDigits: Ranges
  readonly months: Ranges
  readonly key: KeyMode
}

const REGULAR: Ranges = /* @__PURE__ */ rangesOf(1, [1, 2])

/** First digits that public bodies meet in practice: 3 and 4, which no official text defines, 7 and 8 provisional. */
export const IRREGULAR_TOO: Ranges = /* @__PURE__ */ rangesOf(1, [1, 4], [7, 8])

// INSEE, «Normalisation du numéro INSEE des personnes physiques», § 6.3, as quoted in
// github.com/reducktion/socrates issue 61: 20 to 30 and 50 onwards unknown, 31 to 42 pseudo-fictitious.
const INSEE_MONTHS: Ranges = /* @__PURE__ */ rangesOf(2, [1, 12], [20, 42], [50, 99])

/** The rules of each profile. */
const PROFILES: Readonly<Record<NirProfile, Rules>> = {
  insee: { firstDigits: REGULAR, months: INSEE_MONTHS, key: 'required' },
  // net-entreprises, «Je vérifie les numéros de sécurité sociale de mes agents»; no key in rubric S21.G00.30.001.
  dsn: {
    firstDigits: REGULAR,
    months: /* @__PURE__ */ rangesOf(2, [1, 12], [20, 20], [30, 42], [50, 99]),
    key: 'absent',
  },
  // github.com/assurance-maladie-digital/nir-validation, version 2.
  cnam: {
    firstDigits: REGULAR,
    months: /* @__PURE__ */ rangesOf(2, [1, 12], [20, 99]),
    key: 'required',
  },
  lenient: { firstDigits: IRREGULAR_TOO, months: INSEE_MONTHS, key: 'required' },
}

/** Copies, for a caller can change the lists that are handed out. */
const PROFILE_NAMES: ReadonlySet<NirProfile> = /* @__PURE__ */ new Set(NIR_PROFILES)
const KEY_NAMES: ReadonlySet<KeyMode> = /* @__PURE__ */ new Set(KEY_MODES)

/**
 * The rules that some options ask for.
 *
 * @throws RangeError when the profile or the key is no word of its list: a misspelt option must not open the gate
 */
export function rulesOf(options: JudgeOptions | undefined): Rules {
  if (options === undefined) return PROFILES.insee
  const profile = own(options, 'profile') ?? 'insee'
  if (!PROFILE_NAMES.has(profile)) throw new RangeError(`profile is one of ${NIR_PROFILES.join(', ')}`)
  const rules = PROFILES[profile]
  const key = own(options, 'key') ?? rules.key
  if (!KEY_NAMES.has(key)) throw new RangeError(`key is one of ${KEY_MODES.join(', ')}`)
  return key === rules.key ? rules : { ...rules, key }
}

/** The rules that some options ask for where irregular numbers may pass too. */
export function niaRulesOf(options: NiaOptions | undefined): Rules {
  const rules = rulesOf(options)
  return own(options, 'irregular') === true ? { ...rules, firstDigits: IRREGULAR_TOO } : rules
}
