/**
 * `securite-sociale check`: a few numbers for a person to read, or a stream of them for a program.
 *
 * @module
 */
import type { Text } from '../locale.js'
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

const HELP: Text = {
  en: `Usage: securite-sociale check [OPTIONS] NUMBER…
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
`,
  fr: `Usage\u00a0: securite-sociale check [OPTIONS] NUMÉRO…
        securite-sociale check [OPTIONS] -

Vérifie des numéros de sécurité sociale\u00a0: un rapport pour chaque numéro donné, une ligne pour chaque numéro lu sur
l’entrée standard. Rien de ce qui a été saisi n’est affiché sans --echo\u202f; un rapport montre ce que dit le numéro.

Options\u00a0:
  --profile NOM    les règles à suivre\u00a0: insee (par défaut), dsn, cnam, lenient
  --key MODE       les deux chiffres de la clé\u00a0: required (obligatoires, par défaut), optional, absent
  --format NOM     avec -\u00a0: text (par défaut), json, tsv
  --echo           affiche aussi les numéros
  --places         nomme le lieu de naissance\u00a0: communes et pays depuis 1943
  --day JOUR       le jour où les numéros sont lus, AAAA-MM-JJ\u202f; aujourd’hui par défaut
  --locale NOM     fr ou en\u202f; la langue du terminal par défaut

Code de retour\u00a0: 0 si tous sont bien formés, 1 si certains ne le sont pas, 2 pour un mauvais usage.
`,
}

/** Checks numbers. */
export const check: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      key: { type: 'string' },
      format: { type: 'string' },
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
    format: oneOf(FORMATS, values.format ?? 'text', 'format'),
    echo: values.echo,
    locale: localeOf(values.locale, terminal.env),
    day,
  }
  const named = values.places ? { ...options, communes: await import('../places/communes/find-commune.js') } : options
  if (positionals.length === 0) throw new Misuse('no-number')
  if (positionals.includes('-')) {
    if (positionals.length > 1) throw new Misuse('dash-alone')
    return checkStream(terminal, named)
  }
  if (positionals.some(isFileName)) throw new Misuse('file-for-number')
  if (values.format !== undefined) throw new Misuse('useless-option', { option: 'format' })
  const reports = numbersOf(positionals).map((number) => reportNumber(number, named, painter(terminal)))
  await write(terminal.stdout, reports.map(({ text }) => text).join('\n'))
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.refused
}

/** One number an argument; but the groups of one number, given without quotes, are one number. */
function numbersOf(positionals: readonly string[]): readonly string[] {
  const isGroup = (argument: string) => argument.length < 6
  return positionals.length > 1 && positionals.every(isGroup) ? [positionals.join(' ')] : positionals
}

/** Whether an argument is the name of a file rather than a number: it ends with a point and two to five letters. */
function isFileName(argument: string): boolean {
  return /\.[a-z]{2,5}$/i.test(argument)
}
