/**
 * Checks of single values from outside, and of records by the table of their fields. An issue names the field, never
 * what stood in it.
 *
 * @module
 */

import { isDay } from '../../day.js'
import { WHOLE } from '../../money.js'
import type { CoverageIssue, PlainCode } from '../coverage-issue.js'
import { LAST_DAY, MAX_CENTS, MAX_COUNT, MAX_COUNTER, MAX_RATE } from './limits.js'

/** Says what is wrong with a value, if anything; a check of many values adds issues of its own. @internal */
export type Check = (value: unknown, field: string, issues: CoverageIssue[]) => PlainCode | undefined

/** Checks by name of field; words with bars between them are the values that the field may hold. @internal */
export type Fields = Readonly<Record<string, Check | string>>

/** Applies a check. @internal */
export function apply(check: Check, value: unknown, field: string, issues: CoverageIssue[]): void {
  const code = check(value, field, issues)
  if (code) issues.push({ code, field })
}

function checkOf(check: Check | string): Check {
  return typeof check === 'string' ? oneOf(check.split('|')) : check
}

function whole(code: PlainCode, least: number, most: number, above: PlainCode = 'too-large'): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return code
    if (value < least) return value < 0 ? 'negative' : code
    return value > most ? above : undefined
  }
}

/** @internal */
export const cents: Check = /* @__PURE__ */ whole('not-cents', 0, MAX_CENTS)

/** A count from one on. @internal */
export const count: Check = /* @__PURE__ */ whole('not-a-count', 1, MAX_COUNT)

/** A count from zero on. @internal */
export const countOrNone: Check = /* @__PURE__ */ whole('not-a-count', 0, MAX_COUNT)

/** A counter of a ledger. @internal */
export const counter: Check = /* @__PURE__ */ whole('not-a-count', 0, MAX_COUNTER)

/** @internal */
export const rate: Check = /* @__PURE__ */ whole('not-a-rate', 0, MAX_RATE, 'rate-out-of-range')

/** A rate of at most 100 %. @internal */
export const shareOfWhole: Check = /* @__PURE__ */ whole('not-a-rate', 0, WHOLE, 'rate-out-of-range')

/** @internal */
export const day: Check = (value) => {
  if (!isDay(value)) return 'malformed-day'
  return value > LAST_DAY ? 'too-large' : undefined
}

/** @internal */
export const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'not-a-flag')

/** @internal */
export const text: Check = (value) => (typeof value === 'string' ? undefined : 'not-text')

/** @internal */
export function oneOf(expected: readonly string[]): Check {
  return (value, field, issues) => {
    if (!expected.some((word) => word === value)) issues.push({ code: 'unknown-value', field, expected })
    return undefined
  }
}

/** @internal */
export function listOf(check: Check): Check {
  return (value, field, issues) => {
    if (!Array.isArray(value)) return 'not-a-list'
    for (const [index, item] of value.entries()) apply(check, item, `${field}[${index}]`, issues)
    return undefined
  }
}

/** A record of numbers or texts that all pass the check; the issue names the record, since its keys are the caller’s. @internal */
export function recordOf(check: Check): Check {
  return (value, field, issues) => {
    if (!isRecord(value)) return 'not-an-object'
    for (const item of Object.values(value)) {
      const code = check(item, field, issues)
      if (code) return code
    }
    return undefined
  }
}

/** A record that has all of the one fields, any of the others, and nothing else. @internal */
export function record(must: Fields, may: Fields = {}): Check {
  const required = Object.keys(must)
  const checks = new Map(Object.entries({ ...must, ...may }).map(([name, check]) => [name, checkOf(check)]))
  return (value, field, issues) => {
    if (!isRecord(value)) return 'not-an-object'
    const path = field && `${field}.`
    let isUnknown = false
    for (const [name, item] of Object.entries(value)) {
      const check = checks.get(name)
      if (item === undefined) continue
      if (check) apply(check, item, path + name, issues)
      else isUnknown = true
    }
    for (const name of required)
      if (!Object.hasOwn(value, name) || value[name] === undefined) issues.push({ code: 'missing', field: path + name })
    return isUnknown ? 'unknown-field' : undefined
  }
}

/** Any record. @internal */
export const object: Check = (value) => (isRecord(value) ? undefined : 'not-an-object')

/** @internal */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
