/**
 * Reads a cover and a ledger, and says which situations exclude each other.
 *
 * @module
 */
import {
  dictionaryOf,
  type FieldsReader,
  fieldsOf,
  flag,
  listOf,
  oneOf,
  type Path,
  type Reader,
  type Readers,
  type Report,
  record,
  variantOf,
} from '../../record.js'
import type { Allowance, Contract, Guarantee } from '../contract.js'
import type { CheckedCover } from '../cover.js'
import type { CareIssue, ValueIssue } from '../coverage-issue.js'
import type { OpenLedger } from '../ledger.js'
import { parseGuarantee } from '../parse-guarantee.js'
import { ALLOWANCE_PERIODS, GUARANTEE_KINDS, type GuaranteeKind, SITUATIONS, type Situation } from '../vocabulary.js'
import { MAX_SITUATIONS } from './limits.js'
import { cents, count, counter, dayOfCare, type FieldReaders, type OptionalField, rate, readersOf } from './values.js'

type FormOf<Pays extends Guarantee['pays']> = Extract<Guarantee, { readonly pays: Pays }>

const ALLOWANCE: FieldReaders<Pick<Allowance, 'amount' | 'per'>> = { amount: cents, per: ALLOWANCE_PERIODS }
const TIMES: FieldReaders<Pick<Allowance, 'times'>> = { times: count }

const readAllowance: Reader<Allowance, ValueIssue> = /* @__PURE__ */ record<
  Pick<Allowance, 'amount' | 'per'>,
  Pick<Allowance, 'times'>,
  ValueIssue
>(/* @__PURE__ */ readersOf(ALLOWANCE), /* @__PURE__ */ readersOf(TIMES))

/** What a form of guarantee has beside its name. */
type Terms<Pays extends Guarantee['pays']> = Omit<FormOf<Pays>, 'pays'>
type Must<Pays extends Guarantee['pays']> = Omit<Terms<Pays>, OptionalField<Terms<Pays>>>
type May<Pays extends Guarantee['pays']> = Pick<Terms<Pays>, OptionalField<Terms<Pays>>>

function form<Pays extends Guarantee['pays']>(
  pays: Pays,
  must: FieldReaders<Must<Pays>>,
  may: FieldReaders<May<Pays>>,
): FieldsReader<FormOf<Pays>, ValueIssue> {
  return fieldsOf<object, object, ValueIssue>(readersOf({ pays: [pays], ...must }), readersOf(may)) as FieldsReader<
    FormOf<Pays>,
    ValueIssue
  >
}

const FORMS: { readonly [Pays in Guarantee['pays']]: FieldsReader<FormOf<Pays>, ValueIssue> } = {
  'co-payment': /* @__PURE__ */ form('co-payment', {}, { plus: readAllowance }),
  'base-share': /* @__PURE__ */ form('base-share', { rate }, { onTop: flag, plus: readAllowance }),
  allowance: /* @__PURE__ */ form('allowance', ALLOWANCE, TIMES),
  'ceiling-share': /* @__PURE__ */ form('ceiling-share', { rate, per: ALLOWANCE_PERIODS }, {}),
  everything: /* @__PURE__ */ form('everything', {}, {}),
  nothing: /* @__PURE__ */ form('nothing', {}, {}),
}

const readGuarantee: Reader<Guarantee, ValueIssue> = /* @__PURE__ */ variantOf<Guarantee, ValueIssue>('pays', FORMS)

const readGuarantees: Reader<Contract['guarantees'], ValueIssue> = /* @__PURE__ */ record<
  object,
  Record<GuaranteeKind, Guarantee>,
  ValueIssue
>(
  {},
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ GUARANTEE_KINDS.map((kind) => [kind, readGuarantee])) as Readers<
    Record<GuaranteeKind, Guarantee>,
    ValueIssue
  >,
)

const readTable = /* @__PURE__ */ record<Pick<Contract, 'guarantees'>, Pick<Contract, 'responsible'>, ValueIssue>(
  { guarantees: readGuarantees },
  { responsible: flag },
)

/** Reads a complementary contract; a text is its guarantee of all care. */
export const readContract: Reader<Contract, ValueIssue> = (value, path, report) => {
  if (typeof value !== 'string') return readTable(value, path, report)
  const guarantee = parseGuarantee(value)
  if (guarantee.ok) return { guarantees: { otherwise: guarantee.value }, responsible: true }
  const [issue] = guarantee.issues
  report(issue.code === 'not-text' ? { code: 'malformed-guarantee', path } : { ...issue, path })
  return undefined
}

const FIELDS: FieldReaders<CheckedCover> = {
  birthDate: dayOfCare,
  situations: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(SITUATIONS), MAX_SITUATIONS),
  alsaceMoselle: flag,
  contract: readContract,
  pathwayPenaltyCap: flag,
}

const readFields = /* @__PURE__ */ record<object, CheckedCover, ValueIssue>({}, /* @__PURE__ */ readersOf(FIELDS))

/** Situations of which a person has one at the most. */
export const EXCLUSIVE: readonly (readonly [Situation, Situation])[] = [
  ['c2s', 'ame'],
  ['newborn', 'maternity'],
  ['newborn', 'old-age-benefit'],
]

/** Reads a cover. */
export function readCover(value: unknown, path: Path, report: Report<CareIssue>): CheckedCover | undefined {
  const cover = readFields(value, path, report)
  const situations = cover?.situations ?? []
  const at = [...path, 'situations']
  for (const [one, other] of EXCLUSIVE)
    if (situations.includes(one) && situations.includes(other)) report({ code: 'contradiction', path: at, with: at })
  if (situations.includes('c2s') && cover?.contract)
    report({ code: 'contradiction', path: [...path, 'contract'], with: at })
  return cover
}

/** Reads a ledger into a copy that may be written to. */
export const readLedger: Reader<OpenLedger, ValueIssue> = /* @__PURE__ */ record<OpenLedger, object, ValueIssue>({
  counters: /* @__PURE__ */ dictionaryOf(counter),
  renewals: /* @__PURE__ */ dictionaryOf(dayOfCare),
})
