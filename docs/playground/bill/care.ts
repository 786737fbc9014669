import {
  type Care,
  type Contract,
  type Cover,
  computeCoverage,
  findActs,
  parseEuros,
  STUDENT_OFFERS,
} from 'securite-sociale/coverage'
import { SUPPLEMENTS, type Supplement } from 'securite-sociale/legislation'
import { addMonths, type Day } from '../frame/days.js'
import type { Bill, BillLine } from './bill.js'
import { readTable } from './table.js'

/** Care that is no act of the list: its base is what is charged. */
export const OTHER_CARE: readonly string[] = [
  'medicine/irreplaceable',
  'medicine/important',
  'medicine/moderate',
  'medicine/weak',
  'biology',
  'equipment',
  'transport',
  'emergency',
]

/** The acts of a day, then the care that is no act. */
export function choicesOn(day: Day): readonly string[] {
  const acts = findActs(day)
  return [...(acts.ok ? acts.value.map(({ act }) => act) : []), ...OTHER_CARE]
}

/** Whether the act is a doctor's: sector and pathway matter. */
export function isDoctors({ what, day }: BillLine): boolean {
  const acts = findActs(day)
  return acts.ok && acts.value.some(({ act, kind }) => act === what && kind === 'doctor')
}

/** The line as care; nothing where the fee is no amount. */
export function careOf(line: BillLine, day: Day = line.day): Care | undefined {
  const fee = parseEuros(line.fee)
  if (!fee.ok) return undefined
  const [kind, service] = line.what.split('/')
  const billed = {
    on: day,
    fee: fee.value,
    ...(line.quantity !== 1 && { quantity: line.quantity }),
    ...(line.ald && { relatedTo: 'ald' as const }),
    ...(line.supplements.length > 0 && { supplements: line.supplements }),
    ...(line.territory !== 'metropolitan' && { territory: line.territory }),
  }
  // What the form offers is checked by the calculation, which says what does not fit.
  if (OTHER_CARE.includes(line.what))
    return { kind, ...(service !== undefined && { service }), base: fee.value, ...billed } as Care
  if (!isDoctors(line)) return { act: line.what, ...billed } as Care
  return {
    act: line.what,
    ...billed,
    ...(line.sector !== 'sector-1' && { sector: line.sector }),
    ...(line.pathway !== 'inside' && { pathway: line.pathway }),
    ...(line.coordinated && { coordinated: true }),
  } as Care
}

/** The supplements that this care can have on its day: those that the calculation takes. */
export function supplementsOf(line: BillLine): readonly Supplement[] {
  return SUPPLEMENTS.filter((supplement) => {
    const care = careOf({ ...line, fee: '100', supplements: [supplement] })
    return care !== undefined && computeCoverage(care).ok
  })
}

/** Every line as care, or nothing while a fee is no amount. */
export function caresOf({ lines }: Bill): readonly Care[] | undefined {
  const cares = lines.flatMap((line) => careOf(line) ?? [])
  return cares.length === lines.length ? cares : undefined
}

/** The contract of the form. */
export function contractIn({ contract, table, formula }: Bill): Contract | undefined {
  if (contract === 'none') return undefined
  return contract === 'table' ? readTable(table, formula).contract : STUDENT_OFFERS[contract].contract
}

/** The monthly premium of the contract. */
export function premiumIn({ contract, premium }: Bill): number {
  if (contract !== 'table' && contract !== 'none') return STUDENT_OFFERS[contract].monthlyPremium
  const typed = parseEuros(premium)
  return typed.ok ? typed.value : 0
}

/** Who is treated. Somebody of a given age is taken as born that many years before the first line. */
export function coverOf(bill: Bill): Cover {
  const { age, situations, alsaceMoselle, lines } = bill
  const contract = contractIn(bill)
  const years = Number.parseInt(age, 10)
  const [first] = lines
  return {
    ...(first && years >= 0 && years < 130 && { birthDate: addMonths(first.day, -12 * years) }),
    ...(situations.length > 0 && { situations }),
    ...(alsaceMoselle && { alsaceMoselle }),
    ...(contract && { contract }),
  }
}

/** The care of a year: each line as often as the form says, month after month. */
export function yearOf({ lines }: Bill): readonly Care[] {
  return lines.flatMap((line) => {
    const january = `${line.day.slice(0, 4)}-01-10` as Day
    return Array.from({ length: line.times }, (_, time) =>
      addMonths(january, Math.floor((time * 12) / line.times)),
    ).flatMap((day) => careOf(line, day) ?? [])
  })
}
