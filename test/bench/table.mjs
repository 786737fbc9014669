// The one table that `npm run bench` ends with: what was measured, beside what, and whether its bar is held.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'

const FILE = process.env.BENCH_TABLE

/**
 * Adds a row, where the bench is one of several.
 *
 * @param row.ratio of `what` to `beside`: below 1 it costs less
 */
export function addRow(row) {
  if (FILE) appendFileSync(FILE, `${JSON.stringify({ ...row, room: process.env.BENCH_ROOM })}\n`)
}

/** The rows of all files of a folder as a table of Markdown. */
export function tableOf(folder) {
  const files = readdirSync(folder).sort()
  const rows = files.flatMap((file) => readFileSync(`${folder}${file}`, 'utf8').split('\n').filter(Boolean))
  const lines = rows.map((line) => {
    const { room, title, what, cost, beside, ratio, bar } = JSON.parse(line)
    const verdict = bar === undefined ? ['', ''] : [String(bar), ratio <= bar ? 'held' : 'MISSED']
    return `| ${[room, title, what, cost, beside, ratio.toFixed(2), ...verdict].join(' | ')} |`
  })
  const heads = ['room', 'question', 'what', 'cost', 'beside (floor or peer)', 'ratio', 'bar', '']
  return [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...lines].join('\n')
}
