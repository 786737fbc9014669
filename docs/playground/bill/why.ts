import { type Care, type Cover, computeBill, EMPTY_LEDGER } from 'securite-sociale/coverage'

/** A change of the bill that would explain another refund. */
interface Guess {
  readonly reason: string
  readonly change: (care: Care, cover: Cover) => readonly [care: Care, cover: Cover]
}

/** What most often makes a refund smaller or larger than expected, in the order in which to look. */
const GUESSES: readonly Guess[] = [
  { reason: 'outside', change: (care, cover) => [{ ...care, pathway: 'outside' } as Care, cover] },
  { reason: 'sector-2', change: (care, cover) => [{ ...care, sector: 'sector-2' } as Care, cover] },
  { reason: 'optam', change: (care, cover) => [{ ...care, sector: 'optam' } as Care, cover] },
  { reason: 'outside-convention', change: (care, cover) => [{ ...care, sector: 'outside-convention' } as Care, cover] },
  {
    reason: 'sector-2-outside',
    change: (care, cover) => [{ ...care, sector: 'sector-2', pathway: 'outside' } as Care, cover],
  },
  { reason: 'ald', change: (care, cover) => [{ ...care, relatedTo: 'ald' } as Care, cover] },
  { reason: 'alsace-moselle', change: (care, cover) => [care, { ...cover, alsaceMoselle: true }] },
]

/** The most deductions of earlier care that one refund is looked at for. */
const MOST_EARLIER = 4

/** Reasons for a refund that is not the expected one, for a bill of one line. */
export function reasonsFor(refund: number, care: Care, cover: Cover): readonly string[] {
  const refundOf = (changed: Care, of: Cover): number | undefined => {
    const result = computeBill([changed], of, EMPTY_LEDGER)
    return result.ok ? result.value.netAmo + result.value.localScheme : undefined
  }
  const expected = refundOf(care, cover)
  const changed = GUESSES.filter(({ change }) => refundOf(...change(care, cover)) === refund).map(
    ({ reason }) => reason,
  )
  // Deductions of earlier care that was paid directly are taken from a later refund: two euros for each visit, one for each box.
  const missing = expected === undefined ? 0 : expected - refund
  const isEarlier = missing > 0 && missing % 100 === 0 && missing / 200 <= MOST_EARLIER
  return isEarlier ? [...changed, 'earlier-deductions'] : changed
}
