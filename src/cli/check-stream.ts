/**
 * Numbers from standard input, one a line, one line out for each, in order.
 *
 * @module
 */
import type { NirIssue, NirWarning } from '../nir/nir-issue.js'
import { parseNir } from '../nir/parse-nir.js'
import type { CheckOptions } from './check-report.js'
import { EXIT, type ExitStatus, type Terminal, write } from './command.js'
import { lineBatches } from './lines.js'
import { startProgress } from './progress.js'

/** How a line is told. */
export type Format = 'text' | 'json' | 'tsv'

type Verdict = ReturnType<typeof parseNir>

/** Checks every line of standard input. The reader of the output sets the pace. */
export async function checkStream(
  terminal: Terminal,
  { nir, echo, format }: CheckOptions & { readonly format: Format },
): Promise<ExitStatus> {
  const progress = startProgress(terminal)
  const tell = FORMATS[format]
  let line = 0
  let refused = 0
  for await (const batch of lineBatches(terminal.stdin)) {
    let output = ''
    for (const text of batch) {
      line += 1
      const verdict = parseNir(text, nir)
      if (!verdict.ok) refused += 1
      output += `${tell(line, verdict, echo ? text.trim() : undefined)}\n`
    }
    await write(terminal.stdout, output)
    progress.add(batch.length)
  }
  progress.end()
  return refused === 0 ? EXIT.ok : EXIT.refused
}

const FORMATS: Readonly<Record<Format, (line: number, verdict: Verdict, typed: string | undefined) => string>> = {
  text: (line, verdict, typed) => [line, word(verdict), ...findings(verdict).map(place), ...optional(typed)].join(' '),
  tsv: (line, verdict, typed) =>
    [line, word(verdict), findings(verdict).map(place).join(','), ...optional(typed?.replaceAll('\t', ' '))].join('\t'),
  json: (line, verdict, typed) =>
    JSON.stringify({
      line,
      ...(typed !== undefined && { typed }),
      ok: verdict.ok,
      ...(verdict.ok ? { warnings: verdict.value.warnings } : { issues: verdict.issues }),
    }),
}

function word({ ok }: Verdict): string {
  return ok ? 'ok' : 'refused'
}

function findings(verdict: Verdict): readonly (NirIssue | NirWarning)[] {
  return verdict.ok ? verdict.value.warnings : verdict.issues
}

/** A code and where it shows, counted from 1 as editors count columns. */
function place({ code, span: [start, end] }: NirIssue | NirWarning): string {
  return end > start + 1 ? `${code}@${start + 1}-${end}` : `${code}@${start + 1}`
}

function optional(typed: string | undefined): string[] {
  return typed === undefined ? [] : [typed]
}
