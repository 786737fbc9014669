// `npm run report -- lengths`: what a character of a text costs in every function that takes a text, for texts of a hundred,
// ten thousand and a million characters, as a ratio to those of a hundred. 1.0 is linear; near 0, the length was tested first.
import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const entries = Object.entries(exports).flatMap(([name, entry]) =>
  entry.import && name !== './form/dom' ? [[name.replace('.', 'securite-sociale'), entry.import.default]] : [],
)

/** Digits in groups, as a person writes them: what most readers read furthest. */
const make = (length) => '2 55 08 14 168 025 38 '.repeat(Math.ceil(length / 22)).slice(0, length)
const LENGTHS = [1e2, 1e4, 1e6]

/** The text alone, and in the requests that a field makes of it. */
const GIVEN = {
  text: (text) => [text],
  paste: (text) => [{ text: '', caret: 0, inputType: 'insertFromPaste', data: text }],
}

function timeOf(run, args) {
  const start = process.hrtime.bigint()
  try {
    const answer = run(...args)
    if (typeof answer?.push === 'function') answer.push(...args)
  } catch {
    return Number.NaN
  }
  return Number(process.hrtime.bigint() - start)
}

/** The least of some runs, in nanoseconds; what refuses the text is none. */
function least(run, args, turns) {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < turns; turn++) best = Math.min(best, timeOf(run, args))
  return best
}

const seen = new Set()
const rows = []
for (const [entry, file] of entries.reverse()) {
  const module = await import(new URL(`../../${file}`, import.meta.url))
  for (const [name, run] of Object.entries(module)) {
    if (typeof run !== 'function' || seen.has(run) || /^function \w*\(fc\b/.test(String(run))) continue
    seen.add(run)
    for (const [way, give] of Object.entries(GIVEN)) {
      const times = LENGTHS.map((length) => least(run, give(make(length)), length === 1e6 ? 5 : 200) / length)
      if (times.some(Number.isNaN) || (way === 'paste' && !/edit/.test(name))) continue
      rows.push([`${entry.replace('securite-sociale', '')} ${name} (${way})`.trim(), times])
    }
  }
}

console.log('| Function | ns a character at 10² | at 10⁴ | at 10⁶ |\n| --- | ---: | ---: | ---: |')
for (const [name, [short, middle, long]] of rows.sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`| ${name} | ${short.toFixed(1)} | × ${(middle / short).toFixed(2)} | × ${(long / short).toFixed(3)} |`)
