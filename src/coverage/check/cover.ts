/**
 * The fields of a cover and of a ledger, and which situations exclude each other.
 *
 * @module
 */

import type { Cover, Situation } from '../cover.js'
import type { CoverageIssue } from '../coverage-issue.js'
import type { Ledger } from '../ledger.js'
import { SITUATION_NAMES } from '../rules/situations.js'
import { SHAPES } from './care.js'
import {
  apply,
  type Check,
  cents,
  counter,
  day,
  type Fields,
  flag,
  isRecord,
  listOf,
  oneOf,
  rate,
  record,
  recordOf,
  text,
} from './checks.js'

const per = 'act|year'

const GUARANTEES: Readonly<Record<string, Check>> = {
  'co-payment': /* @__PURE__ */ record({ pays: text }),
  'base-share': /* @__PURE__ */ record(
    { pays: text, rate },
    { onTop: flag, plus: /* @__PURE__ */ record({ amount: cents, per }) },
  ),
  allowance: /* @__PURE__ */ record({ pays: text, amount: cents, per }),
  'ceiling-share': /* @__PURE__ */ record({ pays: text, rate, per }),
  everything: /* @__PURE__ */ record({ pays: text }),
}

const guarantee: Check = (value, field, issues) => {
  if (!isRecord(value)) return 'not-an-object'
  const { pays } = value
  const check = typeof pays === 'string' && Object.hasOwn(GUARANTEES, pays) ? GUARANTEES[pays] : undefined
  if (check) return check(value, field, issues)
  issues.push({ code: 'unknown-value', field: `${field}.pays`, expected: Object.keys(GUARANTEES) })
  return undefined
}

const GUARANTEE_KINDS: Fields = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [...Object.keys(SHAPES), 'doctor-not-optam', 'otherwise'].map((kind) => [kind, guarantee]),
)

const contract: Check = /* @__PURE__ */ record(
  { guarantees: /* @__PURE__ */ record({}, GUARANTEE_KINDS) },
  { responsible: flag },
)

const COVER: Fields = {
  born: day,
  situations: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(SITUATION_NAMES)),
  alsaceMoselle: flag,
  contract,
  pathwayPenaltyCap: flag,
}

const cover: Check = /* @__PURE__ */ record({}, COVER)

/** Situations of which a person has one at the most. @internal */
export const EXCLUSIVE: readonly (readonly [Situation, Situation])[] = [
  ['c2s', 'ame'],
  ['newborn', 'maternity'],
  ['newborn', 'old-age-benefit'],
]

/** @internal */
export function checkCover(input: unknown, issues: CoverageIssue[]): Cover | undefined {
  const before = issues.length
  apply(cover, input, 'cover', issues)
  if (issues.length > before) return undefined
  const checked = input as Cover
  const situations = checked.situations ?? []
  for (const [one, other] of EXCLUSIVE)
    if (situations.includes(one) && situations.includes(other))
      issues.push({ code: 'contradiction', field: 'cover.situations', with: 'cover.situations' })
  if (situations.includes('c2s') && checked.contract)
    issues.push({ code: 'contradiction', field: 'cover.contract', with: 'cover.situations' })
  return checked
}

const ledger: Check = /* @__PURE__ */ record({
  counters: /* @__PURE__ */ recordOf(counter),
  renewals: /* @__PURE__ */ recordOf(day),
})

/** @internal */
export function checkLedger(input: unknown, issues: CoverageIssue[]): Ledger | undefined {
  const before = issues.length
  apply(ledger, input, 'ledger', issues)
  return issues.length > before ? undefined : (input as Ledger)
}
