// The column that every engine is given, and what the guide says to type. `ROWS=100000` for a short run.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
const GUIDE = readFileSync(join(ROOT, 'docs/guides/at-scale.md'), 'utf8')

export const ROWS = Number(process.env.ROWS ?? 10_000_000)

/**
 * The number of row `i`, from 0, in SQL that every engine here reads: of fifty rows one is no number, one is NULL, and
 * 48 are well formed, each with its key. They are drawn by arithmetic, so nobody's.
 */
const BODY =
  '(1000000000000 * (1 + i % 2) + 10000000000 * (50 + i % 49) + 100000000 * (1 + i % 12) + 75101001 + i % 900)'
export const NUMBER = `case i % 50 when 0 then 'x' when 1 then null else cast(${BODY} * 100 + 97 - ${BODY} % 97 as text) end`

/** How many of the rows have a remainder of `i % 50`. */
function rowsWith(remainder) {
  return Math.floor((ROWS - remainder + 49) / 50)
}

export const REFUSED = rowsWith(0)
export const NULLS = rowsWith(1)
export const WELL_FORMED = ROWS - REFUSED - NULLS

/** Four rows: a number, none, NULL, and a number with a tab in it. */
export const FOUR = ['2 99 12 33 063 010 16', 'x', null, '2\t99 12 33 063 010 16']

/** Values that a column of texts can hold, whatever comes before and after them, and the verdict on each. */
export const HOSTILE = [
  // As the first row: no file of this kind, and fewer bytes than show one.
  ['BZ', 'refused'],
  ['', 'refused'],
  [null, null],
  ['\\N', 'refused'],
  ['N', 'refused'],
  ['\\', 'refused'],
  ["'", 'refused'],
  ['299123306301016', 'ok'],
  ['299123306301016\n', 'ok'],
  ['299123306301016\r\n', 'ok'],
  ['299123306301016\r', 'ok'],
  ['\ufeff2\u00a099123306301016', 'ok'],
  ['299123306301016\n299123306301016', 'refused'],
  ['2\\t99123306301016', 'refused'],
  ['a\tb\nc\r\nd', 'refused'],
  ['2\u202899123306301016', 'refused'],
  [`299123306301016${' '.repeat(90)}`, 'refused'],
  ['9'.repeat(10_000), 'refused'],
  ['é'.repeat(10_000), 'refused'],
  ['255081416802538', 'ok'],
]

/** The bytes of a text, in hexadecimal. */
export const hexOf = (text) => Buffer.from(text).toString('hex')

/** Puts the package where its name finds it, as an installation would. */
export function linkPackage() {
  const place = new URL('node_modules/securite-sociale', import.meta.url)
  if (!existsSync(place)) symlinkSync('../../..', place)
}

/** A folder for a test that others can read, removed when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A block of code of the guide, under a heading, and the command in it as it is built here. */
export function blockOf(heading, language, place = 0) {
  const [, section] = GUIDE.split(`\n## ${heading}\n`)
  const blocks = section?.split('\n## ')[0].split(`\`\`\`${language}\n`).slice(1)
  const block = blocks?.[place]?.split('```')[0]
  if (block === undefined) throw new Error(`the guide has no block ${language} ${place} under ${heading}`)
  return block.replaceAll('securite-sociale check', `${process.execPath} ${ROOT}dist/cli.js check`)
}

/** What makes each process of Node that is started say, at its end, how much memory it took at most. */
export function memoryOf(folder) {
  const file = join(folder, 'memory')
  const module = join(folder, 'memory.mjs')
  writeFileSync(file, '')
  writeFileSync(
    module,
    `import { appendFileSync, readFileSync } from 'node:fs'
process.on('exit', () => appendFileSync('${file}', /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] + '\\n'))`,
  )
  return {
    env: { NODE_OPTIONS: `--import=${module}` },
    megabytes: () => Math.round(Math.max(...readFileSync(file, 'utf8').split('\n').map(Number)) / 1000),
  }
}

/** Runs something over all rows, and prints how fast it was. */
export async function timed(name, work, rows = ROWS) {
  const started = performance.now()
  const answer = await work()
  const seconds = (performance.now() - started) / 1000
  console.log(`${name.padEnd(44)} ${String(Math.round(rows / seconds / 1000)).padStart(6)} thousand rows a second`)
  return answer
}
