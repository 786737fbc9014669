import {
  type CoverageIssue,
  computeBill,
  computeDeskPayment,
  describeCoverageIssue,
  formatEuros,
  parseEuros,
} from 'securite-sociale/coverage'
import { asCode, card, copyButton } from '../frame/copy.js'
import { type Child, definitions, el, list } from '../frame/element.js'
import { button, field, line as input } from '../frame/field.js'
import type { Part, PartContext } from '../frame/part.js'
import { type Bill, billFrom } from './bill.js'
import { caresOf, coverOf } from './care.js'
import { billCode } from './code.js'
import { type Change, formOf } from './form.js'
import { barOf, doubtsOf, statementOf } from './result.js'
import { shareable } from './shareable.js'
import { loadTableReader } from './table.js'
import { reasonsFor } from './why.js'
import { yearCard } from './year.js'

/** A bill: who pays what, and why. */
export const billPart: Part = (context) => {
  const { words, share, shared } = context
  let bill = billFrom(shared)
  const form = el('div', { class: 'column' })
  const result = el('div', { class: 'column result' })

  const drawForm = () => {
    const focused = document.activeElement?.id
    form.replaceChildren(...formOf(bill, context, change))
    if (focused) document.getElementById(focused)?.focus()
  }
  const drawResult = () => result.replaceChildren(...resultOf(bill, context))
  const draw = async (isShaped: boolean) => {
    if (bill.contract === 'table') await loadTableReader()
    // Only where another field comes or goes: a field that is typed in is left alone.
    if (isShaped) drawForm()
    drawResult()
  }
  const change: Change = (update, isShaped = false) => {
    bill = update(bill)
    draw(isShaped).then(() => share(shareable(bill)))
  }
  draw(true)
  return [
    el('div', { class: 'columns' }, form, result),
    el(
      'div',
      { class: 'tools' },
      copyButton(words.frame.copyLink, words.frame.linkCopied, () => {
        share(shareable(bill))
        return location.href
      }),
      button(words.frame.print, () => window.print()),
      el('span', { class: 'hint' }, words.bill.linkHint),
    ),
    asCode(words, undefined, () => billCode(bill, context.locale)),
  ]
}

function resultOf(bill: Bill, context: PartContext): readonly HTMLElement[] {
  const { words, locale } = context
  const cares = caresOf(bill)
  if (!cares) return [card(words.bill.result, el('p', { class: 'problem' }, words.bill.badFee))]
  const computed = computeBill(cares, coverOf(bill))
  if (!computed.ok) return [card(words.bill.wrong, list(computed.issues.map((issue) => issueLine(issue, context))))]
  const breakdown = computed.value
  const heading = `${words.bill.result} ${formatEuros(breakdown.fee, locale)}`
  const desk = (['none', 'obligatory', 'full'] as const).map((way) => {
    const { atDesk, refundedByAmo, refundedByAmc, deferred } = computeDeskPayment(breakdown, way)
    const refunds = formatEuros(refundedByAmo + refundedByAmc, locale)
    const later = deferred > 0 ? `, ${words.bill.finalCost} ${formatEuros(deferred, locale)}` : ''
    return [
      words.bill.deskWays[way],
      `${words.bill.atDesk} ${formatEuros(atDesk, locale)}, ${words.bill.refunds} ${refunds}${later}`,
    ] as const
  })
  const parts: readonly (HTMLElement | undefined)[] = [
    el(
      'section',
      { class: 'card hero' },
      doubtsOf(breakdown, context),
      el('h2', {}, heading),
      barOf(breakdown, context),
    ),
    statementOf(breakdown, context),
    whyCard(bill, context),
    card(words.bill.desk, definitions(desk)),
    yearCard(bill, context),
  ]
  return parts.filter((part) => part !== undefined)
}

function issueLine(issue: CoverageIssue, { words, locale }: PartContext): Child {
  const line = issue.path.find((step) => typeof step === 'number')
  const where = typeof line === 'number' ? `${words.bill.line(line + 1)} · ` : ''
  return `${where}${describeCoverageIssue(issue, locale)}`
}

/** « Why did I get only 15 €? »: what would make the refund another one. */
function whyCard(bill: Bill, { words: { bill: words }, locale }: PartContext): HTMLElement | undefined {
  const cares = caresOf(bill)
  if (!cares) return undefined
  const answer = el('div', { role: 'status' })
  const ask = (text: string) => {
    const paid = parseEuros(text)
    const reasons = paid.ok ? reasonsFor(paid.value, cares, coverOf(bill), locale, words.otherDoctors) : undefined
    answer.replaceChildren(...(reasons?.length === 0 ? [el('p', {}, words.whyUnknown)] : []), list(reasons ?? []))
  }
  return el(
    'details',
    { class: 'card' },
    el('summary', {}, words.why),
    el('p', { class: 'hint' }, words.whyLead),
    field(words.got, input('got', '', ask, { inputmode: 'decimal', maxlength: 10, placeholder: '15' })),
    answer,
  )
}
