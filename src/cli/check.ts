/**
 * `securite-sociale check`: a few numbers for a person to read, or a stream of them for a program.
 *
 * @module
 */
import { KEY_MODES, NIR_PROFILES } from '../nir/profile.js'
import { reportNumber } from './check-report.js'
import { checkStream, FORMATS } from './check-stream.js'
import {
  type Command,
  dayAsked,
  EXIT,
  type ExitStatus,
  localeOf,
  Misuse,
  oneOf,
  painter,
  parseArguments,
  type Terminal,
  write,
} from './command.js'

const HELP = `Usage: securite-sociale check [OPTIONS] NUMBER…
       securite-sociale check [OPTIONS] -

Checks social-security numbers: a report each for those given, one line each for those read from standard input.
Nothing that was typed is printed unless --echo is given; a report shows what the number says.

Options:
  --profile NAME   whose rules: insee (default), dsn, cnam, lenient
  --key MODE       the two digits of the key: required (default), optional, absent
  --format NAME    with -: text (default), json, tsv
  --echo           print the numbers too
  --places         name the place of birth: communes and countries since 1943
  --day DAY        the day on which the numbers are read, YYYY-MM-DD; today by default
  --locale NAME    fr or en; by default that of the terminal

Exit status: 0 all are well formed, 1 some are not, 2 misuse.
`

/** Checks numbers. */
export const check: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      key: { type: 'string' },
      format: { type: 'string', default: 'text' },
      echo: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      day: { type: 'string' },
      locale: { type: 'string' },
    },
  })
  const day = dayAsked(values.day)
  const options = {
    nir: {
      day,
      ...(values.profile !== undefined && { profile: oneOf(NIR_PROFILES, values.profile, 'profile') }),
      ...(values.key !== undefined && { key: oneOf(KEY_MODES, values.key, 'key') }),
    },
    format: oneOf(FORMATS, values.format, 'format'),
    echo: values.echo,
    locale: localeOf(values.locale, terminal.env),
    day,
  }
  const named = values.places ? { ...options, communes: await import('../places/communes/find-commune.js') } : options
  if (positionals.length === 0) throw new Misuse('a number, or - for standard input, is missing')
  if (positionals.includes('-')) {
    if (positionals.length > 1)
      throw new Misuse('- is the only argument: numbers come from the arguments or from standard input')
    return checkStream(terminal, named)
  }
  const reports = numbersOf(positionals).map((number) => reportNumber(number, named, painter(terminal)))
  await write(terminal.stdout, reports.map(({ text }) => text).join('\n'))
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.refused
}

/** One number an argument; but the groups of one number, given without quotes, are one number. */
function numbersOf(positionals: readonly string[]): readonly string[] {
  const isGroup = (argument: string) => argument.length < 6
  return positionals.length > 1 && positionals.every(isGroup) ? [positionals.join(' ')] : positionals
}
