/**
 * What is wrong with a bill or a contract, said beside the option or the line of a file that gave it.
 *
 * @module
 */
import type { ContractIssue } from '../../coverage/contract/issue.js'
import type { CoverageIssue } from '../../coverage/coverage-issue.js'
import { formatGuarantee } from '../../coverage/text/guarantee.js'
import { describeCoverageIssue } from '../../coverage/text/issue.js'
import { joinWithColon, type Locale, type Text } from '../../locale.js'
import type { Path } from '../../record.js'
import { EXIT, type ExitStatus, type Terminal, write } from '../command.js'

/** Says what is wrong, each thing once: two parameters of the law can be unknown for one and the same reason. */
export async function refuse(
  issues: readonly (CoverageIssue | ContractIssue)[],
  before: Path,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitStatus> {
  const lines = issues.map((issue) => {
    const sentence = describeCoverageIssue(issue, locale)
    const choices = choicesOf(issue, locale)
    const choice = choices.length > 0 ? ` (${choices.join(' / ')})` : ''
    return `${joinWithColon(placeOf([...before, ...issue.path], locale), sentence + choice, locale)}\n`
  })
  await write(terminal.stderr, [...new Set(lines)].join(''))
  return EXIT.refused
}

/** What can be meant: the formulas of a table as the option takes them, or the readings of a guarantee. */
function choicesOf(issue: CoverageIssue | ContractIssue, locale: Locale): readonly string[] {
  if ('names' in issue)
    return issue.names.map((name, index) => `--formula ${name === '' ? index + 1 : JSON.stringify(name)}`)
  return 'readings' in issue ? issue.readings.map((one) => formatGuarantee(one, locale)) : []
}

const LINE: Text = { fr: 'ligne', en: 'line' }

/** The option that gave what an issue is about, and the line of a file, counted from one. */
export function placeOf([argument, ...path]: Path, locale: Locale): string {
  if (argument === 'contract-file') return `--contract-file, ${LINE[locale]} ${Number(path[0] ?? 0) + 1}`
  if (argument === 'lines') {
    const [index, ...field] = path
    return [`--bill, ${LINE[locale]} ${Number(index ?? 0) + 1}`, ...field].join(', ')
  }
  if (argument === 'contract') return '--contract'
  const [field, ...rest] = path
  if (field === 'contract') return ['--contract-file', ...rest].join(', ')
  const names: Readonly<Record<string, string>> = { situations: 'situation' }
  const name = names[String(field)] ?? String(field).replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  return `--${name}`
}
