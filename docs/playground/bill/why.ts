import type { Locale } from 'securite-sociale'
import { type Care, type Cover, computeBill, describePaymentReason, explainPayment } from 'securite-sociale/coverage'

/** Another doctor than the bill says, which would change the refund. */
const OTHER_DOCTORS = ['sector-2', 'optam', 'outside-convention'] as const

export type OtherDoctor = (typeof OTHER_DOCTORS)[number]

/** What can explain that another amount arrived than this bill gives; nothing where the bill makes no sense. */
export function reasonsFor(
  paid: number,
  cares: readonly Care[],
  cover: Cover,
  locale: Locale,
  doctors: Readonly<Record<OtherDoctor, string>>,
): readonly string[] | undefined {
  const computed = computeBill(cares, cover)
  if (!computed.ok) return undefined
  const { reasons } = explainPayment(computed.value, paid)
  const [care, ...others] = cares
  const byDoctor = OTHER_DOCTORS.filter((sector) => {
    if (!care || others.length > 0) return false
    const changed = computeBill([{ ...care, sector } as Care], cover)
    return changed.ok && changed.value.netAmo + changed.value.localScheme === paid
  })
  const isAsComputed = reasons.some(({ code }) => code === 'as-computed')
  return [
    ...reasons.map((reason) => describePaymentReason(reason, locale)),
    ...(isAsComputed ? [] : byDoctor.map((sector) => doctors[sector])),
  ]
}
