import { parseEuros } from 'securite-sociale/coverage'
import type { Bill } from './bill.js'
import { onlyGuarantees } from './table.js'

/** In cents. An amount of a bill is below; the digits of a number are not. */
const HIGHEST_AMOUNT = 100_000_00

/** The bill as a link may hold it: of what was typed, only amounts, an age and guarantees. */
export function shareable(bill: Bill): Bill {
  return {
    ...bill,
    lines: bill.lines.map((line) => ({ ...line, fee: amountIn(line.fee) })),
    age: /^\d{1,3}$/.test(bill.age) ? bill.age : '',
    premium: amountIn(bill.premium),
    table: bill.contract === 'table' ? onlyGuarantees(bill.table, bill.formula) : '',
    // The table of a link holds one formula only.
    formula: 1,
  }
}

function amountIn(text: string): string {
  const amount = parseEuros(text)
  return amount.ok && amount.value < HIGHEST_AMOUNT ? text : ''
}
