import type { Locale } from 'securite-sociale'
import { literal } from '../frame/literal.js'
import type { Bill } from './bill.js'
import { caresOf, coverOf } from './care.js'

/** The program of this bill: it prints the statement, a line each. */
export function billCode(bill: Bill, locale: Locale): string {
  return `import { unwrap } from 'securite-sociale'
import { computeBill, explainCoverage, formatEuros } from 'securite-sociale/coverage'

const bill = unwrap(computeBill(${literal(caresOf(bill) ?? [])}, ${literal(coverOf(bill))}))

for (const line of bill.lines)
  for (const { text, amount } of explainCoverage(line, '${locale}'))
    console.log(text, amount === undefined ? '' : formatEuros(amount, '${locale}'))`
}
