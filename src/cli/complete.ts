/**
 * `securite-sociale complete`: thirteen characters to fifteen, and back.
 *
 * @module
 */
import type { Text } from '../locale.js'
import { NIR_PROFILES, type NirOptions } from '../nir/judge/profile.js'
import { asksForColumn, COLUMN_OPTIONS, checkColumns } from './columns/check-columns.js'
import {
  type Command,
  dayAsked,
  EXIT,
  type ExitStatus,
  localeOf,
  Misuse,
  oneOf,
  parseArguments,
  type Terminal,
} from './command.js'
import { completeNumbers, completeStream } from './complete-lines.js'
import { numbersOf } from './terminal/numbers.js'

const HELP: Text = {
  en: `Usage: securite-sociale complete [OPTIONS] NUMBER…
       securite-sociale complete [OPTIONS] -
       securite-sociale complete [OPTIONS] --column NAME [FILE]

Adds the key to social-security numbers of thirteen characters; the key of those that have fifteen is checked. One
number a line, an empty line for one that is refused: standard error says why. A column of a CSV, TSV or JSON file, or
of standard input, is completed beside it: each row comes out as it is, then nir-15 and the columns of check.

Options:
  --to LENGTH          15 (default), or 13, which takes the key away once it is checked
  --profile NAME       whose rules: insee (default), dsn, cnam, lenient
  --locale NAME        fr or en; by default that of the terminal

Columns:
  --column NAME        the head of the column, or its number from 1
  --field NAME         the field, patient.nir for instance, of a file with a JSON object a line
  --key-column NAME    the column that has the key, where it is apart
  --delimiter SIGN     what separates the cells: one sign, or tab; found by default

Exit status: 0 all are complete, 1 some are refused, 2 misuse, 3 the input or the output failed.
`,
  fr: `Usage\u00a0: securite-sociale complete [OPTIONS] NUMÉRO…
        securite-sociale complete [OPTIONS] -
        securite-sociale complete [OPTIONS] --column NOM [FICHIER]

Ajoute la clé aux numéros de sécurité sociale de treize caractères\u202f; la clé de ceux qui en ont quinze est vérifiée.
Un numéro par ligne, une ligne vide pour un numéro refusé\u00a0: la sortie d’erreur dit pourquoi. La colonne d’un
fichier CSV, TSV ou JSON, ou de l’entrée standard, est complétée à côté\u00a0: chaque ligne ressort telle quelle, puis
nir-15 et les colonnes de check.

Options\u00a0:
  --to LONGUEUR        15 (par défaut), ou 13, qui enlève la clé une fois vérifiée
  --profile NOM        les règles à suivre\u00a0: insee (par défaut), dsn, cnam, lenient
  --locale NOM         fr ou en\u202f; la langue du terminal par défaut

Colonnes\u00a0:
  --column NOM         l’en-tête de la colonne, ou son rang à partir de 1
  --field NOM          le champ, par exemple patient.nir, d’un fichier qui a un objet JSON par ligne
  --key-column NOM     la colonne de la clé, si elle est à part
  --delimiter SIGNE    ce qui sépare les cellules\u00a0: un signe, ou tab\u202f; trouvé par défaut

Code de retour\u00a0: 0 si tous sont complétés, 1 si certains sont refusés, 2 pour un mauvais usage, 3 si l’entrée ou
la sortie échoue.
`,
}

/** Completes numbers. */
export const complete: Command = { help: HELP, run }

const LENGTHS = { '13': 13, '15': 15 } as const

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { sex: _, 'birth-date': __, 'birth-place': ___, ...columnOptions } = COLUMN_OPTIONS
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string', default: '15' },
      profile: { type: 'string', default: 'insee' },
      locale: { type: 'string' },
      ...columnOptions,
    },
  })
  const length = LENGTHS[oneOf(['13', '15'], values.to, 'to')]
  const nir: NirOptions = {
    day: dayAsked(undefined),
    profile: oneOf(NIR_PROFILES, values.profile, 'profile'),
    key: 'optional',
  }
  const locale = localeOf(values.locale, terminal.env)
  if (asksForColumn(values)) return checkColumns(positionals, values, { nir, locale, complete: length }, terminal)
  if (positionals.length === 0) throw new Misuse('no-number')
  if (!positionals.includes('-')) {
    const isWhole = await completeNumbers(numbersOf(positionals, 'complete'), { nir, locale, length }, terminal)
    return isWhole ? EXIT.ok : EXIT.refused
  }
  if (positionals.length > 1) throw new Misuse('dash-alone')
  const isWhole = await completeStream({ nir, locale, length }, terminal)
  return isWhole ? EXIT.ok : EXIT.refused
}
