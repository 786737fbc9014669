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
  ownFields,
  type Path,
  type Reader,
  type Readers,
  type Report,
  record,
  variantOf,
} from '../../record.js'
import { BENEFITS, type Benefit, HEADINGS } from '../contract/benefits.js'
import type {
  Allowance,
  Capped,
  CeilingShare,
  Contract,
  GrowingContract,
  Guarantee,
  GuaranteeByYear,
  Period,
} from '../contract/contract.js'
import { parseGuarantee } from '../contract/parse-guarantee.js'
import type { CheckedCover } from '../cover.js'
import type { CareIssue, ValueIssue } from '../coverage-issue.js'
import type { OpenLedger } from '../ledger.js'
import { ALLOWANCE_PERIODS, SITUATIONS, type Situation } from '../vocabulary.js'
import { MAX_MEMBERSHIP_YEARS, MAX_SITUATIONS } from './limits.js'
import {
  cents,
  count,
  counter,
  countOrNone,
  dayOfCare,
  type FieldReaders,
  fieldOf,
  type OptionalField,
  rate,
  readersOf,
  shareOfFee,
} from './values.js'

type FormOf<Pays extends Guarantee['pays']> = Extract<Guarantee, { readonly pays: Pays }>

const ALLOWANCE: FieldReaders<Pick<Allowance, 'amount' | 'per'>> = { amount: cents, per: ALLOWANCE_PERIODS }
const CEILING: FieldReaders<Pick<CeilingShare, 'rate' | 'per'>> = { rate, per: ALLOWANCE_PERIODS }
const TIMES: FieldReaders<Pick<Period, 'times'>> = { times: count }
const CAP: FieldReaders<Capped> = { yearlyCap: cents }
const TIMES_AND_CAP: FieldReaders<Pick<Period, 'times'> & Capped> = { times: count, yearlyCap: cents }

const readAllowance: FieldsReader<Allowance, ValueIssue> = /* @__PURE__ */ fieldsOf<
  Pick<Allowance, 'amount' | 'per'>,
  Pick<Allowance, 'times'>,
  ValueIssue
>(/* @__PURE__ */ readersOf(ALLOWANCE), /* @__PURE__ */ readersOf(TIMES))

const readCeilingShare: FieldsReader<CeilingShare, ValueIssue> = /* @__PURE__ */ fieldsOf<
  Pick<CeilingShare, 'rate' | 'per'>,
  Pick<CeilingShare, 'times'>,
  ValueIssue
>(/* @__PURE__ */ readersOf(CEILING), /* @__PURE__ */ readersOf(TIMES))

/** What is added to a share: an amount, or where it has a rate a share of the monthly ceiling. */
const readPlus: Reader<Allowance | CeilingShare, ValueIssue> = (value, path, report) => {
  const fields = ownFields(value)
  if (fields) return (fieldOf(fields, 'rate') === undefined ? readAllowance : readCeilingShare)(fields, path, report)
  report({ code: 'not-an-object', path })
  return undefined
}

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
  'co-payment': /* @__PURE__ */ form('co-payment', {}, { plus: readPlus, yearlyCap: cents }),
  'base-share': /* @__PURE__ */ form('base-share', { rate }, { onTop: flag, plus: readPlus, yearlyCap: cents }),
  'fee-share': /* @__PURE__ */ form('fee-share', { rate: shareOfFee }, CAP),
  allowance: /* @__PURE__ */ form('allowance', ALLOWANCE, TIMES_AND_CAP),
  total: /* @__PURE__ */ form('total', ALLOWANCE, TIMES_AND_CAP),
  'ceiling-share': /* @__PURE__ */ form('ceiling-share', CEILING, TIMES_AND_CAP),
  'zero-basket': /* @__PURE__ */ form('zero-basket', {}, {}),
  everything: /* @__PURE__ */ form('everything', {}, CAP),
  nothing: /* @__PURE__ */ form('nothing', {}, {}),
}

const readGuarantee: Reader<Guarantee, ValueIssue> = /* @__PURE__ */ variantOf<Guarantee, ValueIssue>('pays', FORMS)

const readYears: Reader<readonly Guarantee[], ValueIssue> = /* @__PURE__ */ listOf(readGuarantee, MAX_MEMBERSHIP_YEARS)

/** One guarantee, or one for each year of membership. */
const readGuaranteeOrYears: Reader<Guarantee | GuaranteeByYear, ValueIssue> = (value, path, report) => {
  if (!Array.isArray(value)) return readGuarantee(value, path, report)
  const years = readYears(value, path, report)
  if (years?.length === 0) report({ code: 'missing', path: [...path, 0] })
  return years as GuaranteeByYear | undefined
}

function byName<Name extends Benefit, T>(
  names: readonly Name[],
  reader: Reader<T, ValueIssue>,
): Reader<Readonly<Partial<Record<Name, T>>>, ValueIssue> {
  const readers = Object.fromEntries(names.map((name) => [name, reader]))
  return record<object, Record<Name, T>, ValueIssue>({}, readers as Readers<Record<Name, T>, ValueIssue>)
}

/** A contract as it was read, field by field. */
type ReadContract = Pick<GrowingContract, 'guarantees'> & Partial<Omit<GrowingContract, 'guarantees'>>

const readTable: Reader<ReadContract, ValueIssue> = /* @__PURE__ */ record<
  Pick<ReadContract, 'guarantees'>,
  Omit<ReadContract, 'guarantees'>,
  ValueIssue
>(
  { guarantees: /* @__PURE__ */ byName(BENEFITS, readGuaranteeOrYears) },
  {
    responsible: flag,
    yearlyCaps: /* @__PURE__ */ byName(HEADINGS, cents),
    joinedOn: dayOfCare,
    waiting: /* @__PURE__ */ byName(BENEFITS, countOrNone),
  },
)

/** Reads a complementary contract; a text is its guarantee of all care. */
export const readContract: Reader<Contract, ValueIssue> = (value, path, report) => {
  if (typeof value === 'string') return readWords(value, path, report)
  const contract = readTable(value, path, report)
  if (!contract) return undefined
  if (contract.joinedOn === undefined && grows(contract)) report({ code: 'missing', path: [...path, 'joinedOn'] })
  return contract as Contract
}

/** Whether time counts in a contract. */
function grows({ waiting, guarantees }: ReadContract): boolean {
  for (const benefit in guarantees) if (Array.isArray(guarantees[benefit as Benefit])) return true
  return waiting !== undefined
}

function readWords(words: string, path: Path, report: Report<ValueIssue>): Contract | undefined {
  const guarantee = parseGuarantee(words)
  if (guarantee.ok) return readTable({ guarantees: { otherwise: guarantee.value } }, path, report) as Contract
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
