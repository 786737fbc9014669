import { type BillBreakdown, explainCoverage, formatEuros, type StatementLine } from 'securite-sociale/coverage'
import { card } from '../frame/copy.js'
import { type Child, el, list } from '../frame/element.js'
import type { PartContext } from '../frame/part.js'
import { writtenDay } from '../frame/written-day.js'
import { isSafeLink } from './link.js'

const SHARES = ['netAmo', 'localScheme', 'amc', 'patient'] as const

/** The stacked bar: who pays which part. Its legend says the same in words. */
export function barOf(bill: BillBreakdown, { words, locale }: PartContext): HTMLElement {
  const shares = SHARES.filter((share) => bill[share] > 0 || share === 'patient' || share === 'netAmo')
  const label = shares.map((share) => `${words.bill.shares[share]} ${formatEuros(bill[share], locale)}`).join(', ')
  const pieces = shares.map((share) => {
    const piece = el('span', { class: share })
    piece.style.flexGrow = String(bill[share])
    return piece
  })
  const legend = shares.map((share) =>
    el(
      'li',
      { class: share },
      el('span', {}, words.bill.shares[share]),
      el('strong', {}, formatEuros(bill[share], locale)),
    ),
  )
  return el(
    'div',
    { class: 'split' },
    el('div', { class: 'bar', role: 'img', 'aria-label': label }, ...pieces),
    el('ul', { class: 'legend-shares' }, ...legend),
  )
}

/** What a careful reader should know, above the result. */
export function doubtsOf(bill: BillBreakdown, context: PartContext): HTMLElement | undefined {
  const { words, locale } = context
  const notes = bill.lines.flatMap((line) => explainCoverage(line, locale).filter(({ kind }) => kind === 'note'))
  const texts = [...new Map(notes.map((note) => [note.text, note])).values()]
  if (texts.length === 0) return undefined
  return el(
    'details',
    { class: 'doubts' },
    el('summary', {}, `${words.bill.doubts} (${texts.length})`),
    list(texts.map((note) => el('span', {}, note.text, ' ', sourceOf(note, context)))),
  )
}

/** The statement, a table for each line; the text of law opens in place. */
export function statementOf(bill: BillBreakdown, context: PartContext): HTMLElement {
  const { words, locale } = context
  const tables = bill.lines.map((line, index) => {
    const rows = explainCoverage(line, locale)
      .filter(({ kind }) => kind !== 'note')
      .map((row) => rowOf(row, context))
    return el(
      'table',
      { class: 'statement' },
      bill.lines.length > 1
        ? el('caption', {}, words.bill.line(index + 1))
        : el('caption', { class: 'unseen' }, words.bill.statement),
      el('tbody', {}, ...rows),
    )
  })
  return card(words.bill.statement, ...tables)
}

function rowOf(line: StatementLine, context: PartContext): HTMLElement {
  const { locale } = context
  const amount = line.amount === undefined ? '' : formatEuros(line.amount, locale)
  return el(
    'tr',
    { class: `${line.kind} ${line.share ?? ''}` },
    el('th', { scope: 'row' }, line.text, line.source ? el('div', {}, sourceOf(line, context)) : undefined),
    el('td', {}, amount),
  )
}

function sourceOf({ source }: StatementLine, { words, locale }: PartContext): Child {
  if (!source) return undefined
  const title = source.article ? `${source.title}, ${source.article}` : source.title
  const checked = writtenDay(source.checkedOn, locale)
  const text = words.bill.readOn(checked)
  return el(
    'details',
    { class: 'source' },
    el('summary', {}, source.article ?? source.title),
    el(
      'p',
      {},
      isSafeLink(source.href) ? el('a', { href: source.href, rel: 'noreferrer' }, title) : title,
      `. ${text}`,
    ),
  )
}
