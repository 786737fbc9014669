import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locale } from '../../../src/locale.js'
import {
  describeNirIssue,
  NIR_FAULT_CODES,
  NIR_PROFILES,
  NIR_WARNING_CODES,
  type NirOptions,
  parseNir,
} from '../../../src/nir/index.js'

const VECTORS = fileURLToPath(new URL('../../../test/vectors/nir/', import.meta.url))

interface Vector {
  readonly input: string
  readonly options?: NirOptions
  readonly source: string
}

/** A number of the tests in which an issue or a warning is found. */
export interface FoundExample {
  readonly input: string
  readonly span: readonly [number, number]
  readonly part: string
  readonly sentences: Readonly<Record<Locale, string>>
  /** The institution that says so, where the example is not one of our own. */
  readonly source: string | undefined
  /** What each profile says of the same number. */
  readonly profiles: readonly (readonly [profile: string, verdict: Verdict])[]
}

/** What a profile finds in a number, and whether it refuses it. */
export interface Verdict {
  readonly isRefused: boolean
  readonly codes: readonly string[]
}

/** An issue or a warning, with examples. */
export interface NumberFinding {
  readonly code: string
  readonly kind: 'issue' | 'warning'
  readonly examples: readonly FoundExample[]
}

const MOST_EXAMPLES = 4

/** The tests also say in their own words why a number is there; only an institution is named to the reader. */
const INSTITUTION = /^(?:ANS|Circulaire|CNAM|DSS|INSEE|Loi|net-entreprises|service-public)/

function vectors(): readonly Vector[] {
  return readdirSync(VECTORS).flatMap((name): Vector[] => JSON.parse(readFileSync(`${VECTORS}${name}`, 'utf8')))
}

/** What is found in a number; the first of a code. */
function examplesOf(code: string): readonly FoundExample[] {
  const found = vectors().flatMap(({ input, options, source }) => {
    const parsed = parseNir(input, options)
    const findings = parsed.ok ? parsed.value.warnings : parsed.issues
    const finding = findings.find((one) => one.code === code)
    if (!finding) return []
    const profiles = NIR_PROFILES.map((profile) => [profile, verdictOf(input, { ...options, profile })] as const)
    const { span, part } = finding
    const sentences = { en: describeNirIssue(finding, 'en'), fr: describeNirIssue(finding, 'fr') }
    const institution = INSTITUTION.test(source) ? source : undefined
    return [{ input, span, part, source: institution, profiles, sentences, others: findings.length }]
  })
  const clearest = found.sort((a, b) => a.others - b.others)
  return [...new Map(clearest.map((example) => [example.input, example])).values()].slice(0, MOST_EXAMPLES)
}

function verdictOf(input: string, options: NirOptions): Verdict {
  const parsed = parseNir(input, options)
  const found = parsed.ok ? parsed.value.warnings : parsed.issues
  return { isRefused: !parsed.ok, codes: found.map(({ code }) => code) }
}

/** Every issue and every warning of which the tests have a number. */
export function numberFindings(): readonly NumberFinding[] {
  const of = (codes: readonly string[], kind: NumberFinding['kind']) =>
    codes.map((code) => ({ code, kind, examples: examplesOf(code) }))
  return [...of(NIR_FAULT_CODES, 'issue'), ...of(NIR_WARNING_CODES, 'warning')].filter(
    ({ examples }) => examples.length > 0,
  )
}
