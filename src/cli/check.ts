/**
 * `securite-sociale check`: a few numbers for a person to read, or a stream of them for a program.
 *
 * @module
 */
import type { Text } from '../locale.js'
import { KEY_MODES, NIR_PROFILES } from '../nir/judge/profile.js'
import { placeNamer } from './check/place-names.js'
import { reportNumber } from './check/report.js'
import { checkStream, FORMATS, LINE_COLUMNS } from './check/stream.js'
import { asksForColumn, COLUMN_OPTIONS, checkColumns } from './columns/check-columns.js'
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
import { numbersOf } from './terminal/numbers.js'

const HELP: Text = {
  en: `Usage: securite-sociale check [OPTIONS] NUMBER…
       securite-sociale check [OPTIONS] -
       securite-sociale check [OPTIONS] --column NAME [FILE]

Checks social-security numbers: a report each for those given, one line each for those read from standard input.
Nothing that was typed is printed unless --echo is given; a report shows what the number says. A column of a CSV, TSV
or JSON file, or of standard input, is checked row by row: each comes out as it is, its number too, and beside it the
verdict, the reasons, and the row where the number came first; a summary goes to standard error.

Options:
  --profile NAME   whose rules: insee (default), dsn, cnam, lenient
  --key MODE       the two digits of the key: required (default), optional, absent
  --format NAME    with -: text (default), json, tsv
  --echo           print the numbers too
  --columns LIST   with -: values as databases write them to tab-separated text in, some of line,verdict,findings out
  --exit-zero      with -: status 0 also where numbers are refused, so that a query goes on
  --places         name the place of birth: communes and countries since 1943
  --day DAY        the day on which the numbers are read, YYYY-MM-DD; today by default
  --locale NAME    fr or en; by default that of the terminal

Columns:
  --column NAME        the head of the column, or its number from 1
  --field NAME         the field, patient.nir for instance, of a file with a JSON object a line
  --key-column NAME    the column that has the key, where it is apart
  --delimiter SIGN     what separates the cells: one sign, or tab; found by default
  --sex NAME           columns to compare the number with, as compare does
  --birth-date NAME    1955-08-14, 14/08/1955, 14081955 and the like
  --birth-place NAME   code officiel géographique

Exit status: 0 all are well formed, 1 some are not, or differ from the identity, 2 misuse, 3 the input or the output
failed.
`,
  fr: `Usage\u00a0: securite-sociale check [OPTIONS] NUMÉRO…
        securite-sociale check [OPTIONS] -
        securite-sociale check [OPTIONS] --column NOM [FICHIER]

Vérifie des numéros de sécurité sociale\u00a0: un rapport pour chaque numéro donné, une ligne pour chaque numéro lu sur
l’entrée standard. Rien de ce qui a été saisi n’est affiché sans --echo\u202f; un rapport montre ce que dit le numéro.
La colonne d’un fichier CSV, TSV ou JSON, ou de l’entrée standard, est vérifiée ligne par ligne\u00a0: chacune ressort
telle quelle, avec son numéro, suivie du verdict, des raisons et de la ligne où le numéro apparaît d’abord\u202f; un
résumé va sur la sortie d’erreur.

Options\u00a0:
  --profile NOM    les règles à suivre\u00a0: insee (par défaut), dsn, cnam, lenient
  --key MODE       les deux chiffres de la clé\u00a0: required (obligatoires, par défaut), optional, absent
  --format NOM     avec -\u00a0: text (par défaut), json, tsv
  --echo           affiche aussi les numéros
  --columns LISTE  avec -\u00a0: lit des valeurs telles qu’une base les écrit en texte à tabulations, et rend celles de
                   line,verdict,findings que vous nommez
  --exit-zero      avec -\u00a0: code 0 même si des numéros sont refusés, pour qu’une requête continue
  --places         nomme le lieu de naissance\u00a0: communes et pays depuis 1943
  --day JOUR       le jour où les numéros sont lus, AAAA-MM-JJ\u202f; aujourd’hui par défaut
  --locale NOM     fr ou en\u202f; la langue du terminal par défaut

Colonnes\u00a0:
  --column NOM         l’en-tête de la colonne, ou son rang à partir de 1
  --field NOM          le champ, par exemple patient.nir, d’un fichier qui a un objet JSON par ligne
  --key-column NOM     la colonne de la clé, si elle est à part
  --delimiter SIGNE    ce qui sépare les cellules\u00a0: un signe, ou tab\u202f; trouvé par défaut
  --sex NOM            des colonnes à comparer avec le numéro, comme le fait compare
  --birth-date NOM     1955-08-14, 14/08/1955, 14081955 ou semblable
  --birth-place NOM    code officiel géographique

Code de retour\u00a0: 0 si tous sont bien formés, 1 si certains ne le sont pas ou diffèrent de l’identité, 2 pour un
mauvais usage, 3 si l’entrée ou la sortie échoue.
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
      columns: { type: 'string' },
      'exit-zero': { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      day: { type: 'string' },
      locale: { type: 'string' },
      ...COLUMN_OPTIONS,
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
  if (asksForColumn(values)) {
    const useless = (['format', 'echo', 'places', 'columns', 'exit-zero'] as const).find((option) => values[option])
    if (useless) throw new Misuse('useless-option', { option: useless })
    // Beside a column of keys, each number has one, whatever the profile.
    const nir = { ...(values['key-column'] !== undefined && { key: 'required' as const }), ...options.nir }
    return checkColumns(positionals, values, { nir, locale: options.locale }, terminal)
  }
  const columns = values.columns?.split(',').map((column) => oneOf(LINE_COLUMNS, column, 'columns'))
  const clash = (['format', 'echo', 'places'] as const).find((option) => columns && values[option])
  if (clash) throw new Misuse('useless-option', { option: clash })
  const communes = values.places ? await import('../places/communes/find-commune.js') : undefined
  const places = communes && placeNamer({ communes, locale: options.locale, day })
  const named = { ...options, ...(places && { places }) }
  if (positionals.length === 0) throw new Misuse('no-number')
  if (positionals.includes('-')) {
    if (positionals.length > 1) throw new Misuse('dash-alone')
    const status = await checkStream(terminal, { ...named, ...(columns && { columns }) })
    return values['exit-zero'] ? EXIT.ok : status
  }
  const numbers = numbersOf(positionals, 'check')
  const useless = (['format', 'columns', 'exit-zero'] as const).find((option) => values[option])
  if (useless) throw new Misuse('useless-option', { option: useless })
  const reports = numbers.map((number) => reportNumber(number, named, painter(terminal)))
  await write(terminal.stdout, reports.map(({ text }) => text).join('\n'))
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.refused
}
