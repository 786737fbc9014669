// `npm run report -- scale`: the rows of `docs/guides/at-scale.md` that are a command over a file, each once.
import { fileURLToPath } from 'node:url'
import { findCommune } from '../../dist/places-communes.js'
import { generateNir } from '../../dist/testing.js'
import { makeCorpus } from './corpus.mjs'
import { pipe } from './pipe.mjs'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const MANY = 10_000_000

/** A block of 20,000 lines. */
const blockOf = (line) => `${Array.from({ length: 20_000 }, (_, index) => line(index)).join('\n')}\n`

const PLAIN = blockOf((index) =>
  numberOf(`2${50 + (index % 49)}0${1 + (index % 9)}33063${String(1 + (index % 999)).padStart(3, '0')}`),
)
const corpus = makeCorpus(20_000, 7)
const MIXED = blockOf((index) => corpus[index].text)
const PEOPLE = blockOf((index) => generateNir(index))
const BODIES = blockOf((index) => generateNir(index).slice(0, 13))
const codes = communeCodes()
const COMMUNES = blockOf((index) => numberOf(`1${50 + (index % 49)}06${codes[(index * 7919) % codes.length]}042`))
const LOG = blockOf((index) => `${index} INFO GET /dossiers/${index % 977} 200 in 12 ms`)
const ONE_IN_TWENTY = blockOf((index) =>
  index % 20 === 7
    ? `WARN n° ${generateNir(index)} lu`
    : `2026-11-29T08:34:18.123Z INFO dossier ${index % 9973} lu en ${index % 300} ms`,
)
const TABLE = blockOf((index) => `${index};Nom${index % 377};${generateNir(index)};Lyon`)
const WEB = blockOf(
  (index) =>
    `192.0.2.${index % 256} - - [29/Nov/2026:08:${10 + (index % 50)}:18 +0100] "GET /dossiers/${index % 977}?page=${index % 9} HTTP/1.1" 200 ${index % 5000} "https://example.fr/accueil" "Mozilla/5.0 (X11)"`,
)
const TIMES = blockOf((index) => `dossier lu à ${1_764_400_000_000 + index * 7919}`)
const CELLS = blockOf(
  (index) => `${index};"Nom ${index % 377}, prénom";${corpus[index].text};1999-12-0${1 + (index % 9)};Lyon`,
)

/** A number with its key. */
function numberOf(body) {
  return body + String(97 - Number(BigInt(body) % 97n)).padStart(2, '0')
}

/** The codes of communes of the departments 01 to 95, but Corsica. */
function communeCodes() {
  const found = []
  for (let code = 1001; code < 96_000; code++) {
    const text = String(code).padStart(5, '0')
    if (!text.startsWith('20') && findCommune(text).length > 0) found.push(text)
  }
  return found
}

const ROWS = [
  ['plain numbers', 'check -', PLAIN, MANY],
  ['plain numbers', 'check - --columns verdict', PLAIN, MANY],
  ['one line of seven has findings', 'check -', MIXED, MANY],
  ['one line of seven has findings', 'check - --columns verdict', MIXED, MANY],
  ['thirteen characters', 'complete -', BODIES, MANY],
  ['fifteen characters', 'complete -', PEOPLE, MANY],
  ['20,000 births in all communes', 'check - --places', COMMUNES, MANY / 2],
  ['20,000 births of generateNir', 'check - --places', PEOPLE, MANY / 5],
  ['nothing but numbers', 'redact -', PEOPLE, MANY / 5],
  ['a log without numbers', 'redact -', LOG, MANY / 5],
  ['a log, a number in one line of 20', 'redact -', ONE_IN_TWENTY, MANY / 5],
  ['a table with a column of numbers', 'redact -', TABLE, MANY / 5],
  ['a web log without numbers', 'redact -', WEB, MANY / 5],
  ['times in milliseconds', 'redact -', TIMES, MANY / 50],
  ['a CSV file of one column', 'check --column 1 --delimiter comma', MIXED, MANY / 20],
  ['a CSV file of five columns', 'check --column 3', CELLS, MANY / 20],
]

console.log('| Lines | Command | Rows | Rows a second of one core | by the clock | Memory at most |')
console.log('| --- | --- | ---: | ---: | ---: | ---: |')
for (const [lines, command, block, rows] of ROWS) {
  const { seconds, work, peak } = await pipe(rows, [COMMAND, ...command.split(' ')], block)
  const rate = (time) => Math.round(rows / time / 1e4) * 1e4
  const figures = [rows, rate(work), rate(seconds)].map((figure) => figure.toLocaleString('en'))
  const size = Math.round(Buffer.byteLength(block) / 20_000)
  console.log(`| ${[`${lines}, ${size} bytes`, `\`${command}\``, ...figures, `${peak.toFixed(0)} MB`].join(' | ')} |`)
}
