/**
 * What explains a payment, in words.
 *
 * @module
 */
import { fillIn, type Locale, sentencesOf } from '../../locale.js'
import { ownCopy } from '../../record.js'
import type { PaymentReason } from '../explain-payment.js'
import type { CoverageSentences } from './coverage-sentences.js'
import * as en from './en.js'
import * as fr from './fr.js'

type PaymentSentences = Pick<CoverageSentences, 'euros' | 'payments'>

/**
 * Returns what explains a payment, in one sentence.
 *
 * @param reason - one of the reasons of {@link explainPayment}
 * @param locale - `fr`, `en`, or the sentences of another language
 * @throws RangeError when the language is unknown; TypeError when there is no such reason
 * @example
 * const visit = unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }))
 * const [first] = explainPayment(visit, 1900).reasons
 * first && describePaymentReason(first, 'en') // => 'The payment is what was computed.'
 */
export function describePaymentReason(reason: PaymentReason, locale: Locale | PaymentSentences): string {
  const { euros, payments } = sentencesOf<PaymentSentences>(locale, {
    fr: { euros: fr.euros, payments: fr.payments },
    en: { euros: en.euros, payments: en.payments },
  })
  const { code, amount, count = 0 } = ownCopy(reason)
  const isSaid = typeof code === 'string' && Object.hasOwn(payments, code)
  if (!isSaid || ![amount, count].every(Number.isSafeInteger)) throw new TypeError('no reason of a payment')
  return fillIn(payments[code], { amount: euros(amount), count: `${count}` })
}
