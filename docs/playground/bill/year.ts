import { compareContract, formatEuros, type YearCost } from 'securite-sociale/coverage'
import { card } from '../frame/copy.js'
import { el } from '../frame/element.js'
import type { PartContext } from '../frame/part.js'
import type { Bill } from './bill.js'
import { contractIn, coverOf, premiumIn, yearOf } from './care.js'

/** A year of this care with the contract and without it. */
export function yearCard(bill: Bill, { words, locale }: PartContext): HTMLElement | undefined {
  const contract = contractIn(bill)
  const { contract: _, ...cover } = coverOf(bill)
  const lines = yearOf(bill)
  if (!contract || lines.length === 0) return undefined
  const compared = compareContract(lines, { contract, monthlyPremium: premiumIn(bill) }, cover)
  if (!compared.ok) return undefined
  const { without, with: covered, saved } = compared.value
  const row = (label: string, part: keyof YearCost) =>
    el(
      'tr',
      { class: part },
      el('th', { scope: 'row' }, label),
      el('td', {}, formatEuros(without[part], locale)),
      el('td', {}, formatEuros(covered[part], locale)),
    )
  const head = ['', words.bill.without, words.bill.with].map((text) =>
    text === '' ? el('td') : el('th', { scope: 'col' }, text),
  )
  const amount = formatEuros(Math.abs(saved), locale)
  return card(
    words.bill.year,
    el('p', { class: 'hint' }, words.bill.yearLead),
    el(
      'table',
      { class: 'year' },
      el('thead', {}, el('tr', {}, ...head)),
      el(
        'tbody',
        {},
        row(words.bill.left, 'patient'),
        row(words.bill.premiums, 'premiums'),
        row(words.bill.total, 'total'),
      ),
    ),
    el('p', { class: 'verdict' }, saved >= 0 ? words.bill.saves(amount) : words.bill.costs(amount)),
  )
}
