import { PATHWAYS, type Pathway, SECTORS, type Sector, SITUATIONS, type Situation } from 'securite-sociale/coverage'
import { SUPPLEMENTS, type Supplement, TERRITORIES, type Territory } from 'securite-sociale/legislation'
import { type Day, isDay } from '../frame/days.js'
import { today } from '../frame/today.js'

/** One line as the form has it. Nobody's name, number or birth date is in it: a link may hold it. */
export interface BillLine {
  /** An act, or a kind of care with its service: `medicine/important`. */
  readonly what: string
  readonly day: Day
  readonly fee: string
  readonly quantity: number
  readonly sector: Sector
  readonly pathway: Pathway
  readonly coordinated: boolean
  readonly ald: boolean
  readonly supplements: readonly Supplement[]
  readonly territory: Territory
  /** How many times a year, for the comparison of a year. */
  readonly times: number
}

export const CONTRACTS = ['none', 'basic', 'standard', 'comfort', 'table'] as const

export type ContractChoice = (typeof CONTRACTS)[number]

/** A bill as the form has it. */
export interface Bill {
  readonly lines: readonly BillLine[]
  /** In years on the day of the first line; empty for an adult. */
  readonly age: string
  readonly situations: readonly Situation[]
  readonly alsaceMoselle: boolean
  readonly contract: ContractChoice
  readonly table: string
  /** Of several formulas of the table, which one, from one on. */
  readonly formula: number
  readonly premium: string
}

/** The most lines that a form can hold. */
export const MOST_LINES = 12

export function newLine(): BillLine {
  return {
    what: 'gp-consultation',
    day: today(),
    fee: '30',
    quantity: 1,
    sector: 'sector-1',
    pathway: 'inside',
    coordinated: false,
    ald: false,
    supplements: [],
    territory: 'metropolitan',
    times: 4,
  }
}

export function newBill(): Bill {
  return {
    lines: [newLine()],
    age: '',
    situations: [],
    alsaceMoselle: false,
    contract: 'standard',
    table: '',
    formula: 1,
    premium: '20',
  }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function wordOf<Word extends string>(words: readonly Word[], value: unknown, otherwise: Word): Word {
  return words.find((word) => word === value) ?? otherwise
}

function wordsOf<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] {
  return Array.isArray(value) ? words.filter((word) => value.includes(word)) : []
}

function textOf(value: unknown, otherwise: string, longest: number): string {
  return typeof value === 'string' && value.length <= longest ? value : otherwise
}

function countOf(value: unknown, otherwise: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : otherwise
}

function lineFrom(value: unknown): BillLine {
  const fields = fieldsOf(value)
  const usual = newLine()
  const { day } = fields
  return {
    what: textOf(fields['what'], usual.what, 60),
    day: isDay(day) ? day : usual.day,
    fee: textOf(fields['fee'], usual.fee, 12),
    quantity: countOf(fields['quantity'], usual.quantity, 99),
    sector: wordOf(SECTORS, fields['sector'], usual.sector),
    pathway: wordOf(PATHWAYS, fields['pathway'], usual.pathway),
    coordinated: fields['coordinated'] === true,
    ald: fields['ald'] === true,
    supplements: wordsOf(SUPPLEMENTS, fields['supplements']),
    territory: wordOf(TERRITORIES, fields['territory'], usual.territory),
    times: countOf(fields['times'], usual.times, 99),
  }
}

/** The bill of a link; what the link does not say is as in a new bill. */
export function billFrom(shared: unknown): Bill {
  const fields = fieldsOf(shared)
  const usual = newBill()
  const { lines } = fields
  return {
    lines: Array.isArray(lines) && lines.length > 0 ? lines.slice(0, MOST_LINES).map(lineFrom) : usual.lines,
    age: textOf(fields['age'], usual.age, 3),
    situations: wordsOf(SITUATIONS, fields['situations']),
    alsaceMoselle: fields['alsaceMoselle'] === true,
    contract: wordOf(CONTRACTS, fields['contract'], usual.contract),
    table: textOf(fields['table'], usual.table, 4000),
    formula: countOf(fields['formula'], usual.formula, 99),
    premium: textOf(fields['premium'], usual.premium, 12),
  }
}
