/**
 * What is said of the number in a row.
 *
 * @module
 */
import { compareIdentity, type Identity, type IdentityComparison } from '../../nir/compare-identity.js'
import { significantText } from '../../nir/judge/characters.js'
import type { NirFaultCode } from '../../nir/judge/issue.js'
import { isReadable, isWellFormed } from '../../nir/judge/judge.js'
import { type NirOptions, type Rules, rulesOf } from '../../nir/judge/profile.js'
import type { Nir } from '../../nir/nir.js'
import { parseNir } from '../../nir/parse-nir.js'
import { cleanCell, cleanKey, isNothing, joinKey } from './cell.js'
import { readDate, readSexWord } from './identity.js'
import type { Columns, Row } from './row.js'

/**
 * Why a row is refused besides what is wrong with its number.
 *
 * - `empty`: it has none
 * - `digits-lost`: a spreadsheet rounded it
 * - `no-object`: the line is no JSON object
 * - `extra-cells`: it has more cells than the first row, so that its number may be in another column; said of a row that is
 *   not refused too
 */
export const ROW_CODES = ['empty', 'digits-lost', 'no-object', 'extra-cells'] as const

/** Why a row is refused. */
export type RefusalCode = NirFaultCode | (typeof ROW_CODES)[number]

/** What is said of a row. */
export interface Judgement {
  readonly verdict: 'ok' | 'differs' | 'refused'
  /** Why it is refused; what is odd about it where it is not. */
  readonly codes: readonly string[]
  /** Traits that do not fit the identity, or that cannot be read, each with the reason. */
  readonly differences: readonly string[]
  /** Its thirteen characters, if they are well formed and the key, if any, is right. */
  readonly body?: string | undefined
  /** The whole number, where the verdict is not `refused`. */
  readonly nir?: Nir
  /** Whether it has the characters of a number, be it wrong. */
  readonly isNumber: boolean
}

/** Returns what judges the number of a row, and compares it with the identity beside it. */
export function createRowJudge(columns: Columns, options: NirOptions): (row: Row) => Judgement {
  const asked: Asked = {
    columns,
    options,
    isCompared: hasIdentity(columns),
    withKeyOrNot: rulesOf({ ...options, key: 'optional' }),
  }
  return (row) => {
    const judgement = judgeCells(row, asked)
    return row.isLong ? { ...judgement, codes: [...judgement.codes, 'extra-cells'] } : judgement
  }
}

/** What is asked of every row. */
interface Asked {
  readonly columns: Columns
  readonly options: NirOptions
  readonly isCompared: boolean
  readonly withKeyOrNot: Rules
}

function judgeCells(row: Row, { columns, options, isCompared, withKeyOrNot }: Asked): Judgement {
  if (row.kind === 'unread') return refusal('no-object')
  const cell = row.read('number')?.trim() ?? ''
  if (isNothing(cell)) return refusal('empty')
  const cleaned = cleanCell(cell)
  if (cleaned === undefined) return { ...refusal('digits-lost'), isNumber: true }
  const key = row.read('key-column')
  const number = key === undefined ? cleaned : joinKey(cleaned, cleanKey(key))
  const parsed = parseNir(number, options)
  if (!parsed.ok) {
    return {
      verdict: 'refused',
      codes: parsed.issues.map(({ code }) => code),
      differences: NONE,
      body: isWellFormed(number, withKeyOrNot) ? significantText(number).slice(0, 13) : undefined,
      isNumber: isReadable(number, withKeyOrNot),
    }
  }
  const { value } = parsed
  const comparison = isCompared ? Object.entries(compareIdentity(value, identityOf(row, columns))) : []
  const isDifferent = comparison.some(([, trait]) => trait.verdict === 'mismatch' && trait.level === 'error')
  return {
    verdict: isDifferent ? 'differs' : 'ok',
    codes: value.warnings.map(({ code }) => code),
    differences: comparison
      .filter(([, { verdict, reason }]) => verdict === 'mismatch' || reason === 'unreadable')
      .map(([trait, { reason }]) => `${TRAIT_NAMES[trait as keyof IdentityComparison]}:${reason}`),
    body: value.body,
    nir: value.nir,
    isNumber: true,
  }
}

const TRAIT_NAMES: Readonly<Record<keyof IdentityComparison, string>> = {
  sex: 'sex',
  birthYear: 'birth-year',
  birthMonth: 'birth-month',
  birthPlace: 'birth-place',
}

function refusal(code: RefusalCode): Judgement {
  return { verdict: 'refused', codes: [code], differences: NONE, isNumber: false }
}

const NONE: readonly string[] = []

/** Whether a column of an identity is asked for. */
export function hasIdentity(columns: Columns): boolean {
  return IDENTITY_ROLES.some((role) => columns[role] !== undefined)
}

const IDENTITY_ROLES = ['sex', 'birth-date', 'birth-place'] as const

/** The identity beside a number; a word of a file that says no sex compares as unreadable. */
function identityOf(row: Row, columns: Columns): Identity {
  const sex = readSexWord(row.read('sex') ?? '')
  return {
    ...(columns.sex !== undefined && { sex: sex as NonNullable<Identity['sex']> }),
    birthDate: readDate(row.read('birth-date') ?? ''),
    birthPlace: row.read('birth-place')?.trim(),
  }
}
