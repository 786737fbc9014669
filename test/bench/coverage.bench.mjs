// `npm run bench -- coverage`: computeCoverage per second, and the cost of a line in bills of 10 to 10,000 lines.
// `--check` fails when a line of a long bill costs over twice that of a short one, for then the cost is not linear.
import { computeBill, computeCoverage, splitReimbursement } from '../../dist/coverage.js'
import { report, timesOf } from './interleave.mjs'

const isCheck = process.argv.includes('--check')
const cover = { contract: { guarantees: { otherwise: { pays: 'base-share', rate: 15_000 } } } }

const cares = [
  { act: 'gp-consultation', fee: 3000 },
  { act: 'specialist-consultation', fee: 6000, sector: 'sector-2' },
  { kind: 'medicine', service: 'important', fee: 1240, base: 1240, quantity: 2 },
  { kind: 'biology', fee: 4050, base: 4050, quantity: 3 },
  { act: 'physiotherapy-session', fee: 1658 },
]

/** A day of 2025, so that the ledger of a long bill stays that of a year. */
function dayOf(index) {
  const month = 1 + (index % 12)
  const day = 1 + (index % 28)
  return `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const lines = (count) => Array.from({ length: count }, (_, index) => ({ ...cares[index % 5], on: dayOf(index) }))
const bills = new Map([10, 100, 1000, 10_000].map((count) => [count, lines(count)]))
const visits = lines(1000)

console.log(`Node ${process.version}`)

const single = timesOf(
  {
    computeCoverage: (care) => computeCoverage(care, cover).ok,
    splitReimbursement: (care) => splitReimbursement({ fee: care.fee, base: care.fee, complementary: 15_000 }).ok,
  },
  () => visits,
)
report('One line of care', single, 'splitReimbursement')
const perSecond = Math.round(1e9 / single.computeCoverage)
console.log(`  computeCoverage: ${perSecond.toLocaleString('en')} a second on this machine`)

// Every contender computes 10,000 lines in bills of its size, so that the times compare line by line.
const contenders = Object.fromEntries(
  [...bills].map(([count, bill]) => [
    `a line in a bill of ${count}`,
    () => {
      let patient = 0
      for (let done = 0; done < 10_000; done += count) {
        const result = computeBill(bill, cover)
        if (result.ok) patient += result.value.patient
      }
      return patient
    },
  ]),
)
const perBatch = timesOf(contenders, () => [0], 15)
const perLine = Object.fromEntries(Object.entries(perBatch).map(([name, time]) => [name, time / 10_000]))
const bars = { 'a line in a bill of 10000': 1.6, 'a line in a bill of 1000': 1.6 }
const isLinear = report('Bills of many lines', perLine, 'a line in a bill of 100', bars)

if (isCheck && !isLinear) process.exitCode = 1
