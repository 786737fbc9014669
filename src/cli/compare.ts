/**
 * `securite-sociale compare`: a number and an identity, trait by trait.
 *
 * @module
 */
import type { Text } from '../locale.js'
import {
  compareIdentity,
  type GapReason,
  type IdentityComparison,
  type MatchReason,
  type MismatchReason,
  type TraitComparison,
} from '../nir/compare-identity.js'
import { suggestCorrections } from '../nir/corrections/suggest-corrections.js'
import { describeNirIssue } from '../nir/describe-nir-issue.js'
import { formatNir } from '../nir/format-nir.js'
import { SEXES } from '../nir/nir.js'
import { parseNir } from '../nir/parse-nir.js'
import { readDate, readSexWord } from './columns/identity.js'
import {
  type Command,
  EXIT,
  type ExitStatus,
  localeOf,
  Misuse,
  oneOf,
  painter,
  parseArguments,
  type Terminal,
  widthOf,
  write,
} from './command.js'
import { readText } from './terminal/input.js'

const FORMATS = ['text', 'json'] as const

/** Bytes: far more than a number and what is written around it. */
const LONGEST_INPUT = 65_536

const HELP: Text = {
  en: `Usage: securite-sociale compare [OPTIONS] NUMBER|-

Compares a social-security number with what is known of a person, trait by trait. The number is not printed. An argument
shows in the list of processes and in the history of the shell: - reads the number from standard input instead.

Options:
  --sex SEX            male, female; M, F, H, 1, 2 and the like
  --birth-date DATE    1955-08-14, 14/08/1955, 1955-08 or 1955; 00 for a part that the record does not have
  --birth-place CODE   code officiel géographique of the day of birth, 14168, 2A004 or 99352; or the department alone
  --suggest            print what the number may have been meant to be, the likeliest first, if it is wrong
  --format NAME        text (default), json
  --locale NAME        fr or en; by default that of the terminal

Exit status: 0 nothing speaks against it (a warning may), 1 the number is wrong or a trait differs, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale compare [OPTIONS] NUMÉRO|-

Compare un numéro de sécurité sociale, trait par trait, avec ce que l’on sait d’une personne. Le numéro n’est pas
affiché. Un argument se voit dans la liste des processus et dans l’historique\u00a0: avec -, le numéro est lu sur
l’entrée standard.

Options\u00a0:
  --sex SEXE           male (homme), female (femme)\u202f; H, F, 1, 2 et semblables
  --birth-date DATE    1955-08-14, 14/08/1955, 1955-08 ou 1955\u202f; 00 pour une partie que l’état civil ignore
  --birth-place CODE   code officiel géographique au jour de la naissance, 14168, 2A004 ou 99352\u202f; ou le département
  --suggest            affiche ce que le numéro a pu vouloir dire, le plus probable d’abord, s’il est faux
  --format NOM         text (par défaut), json
  --locale NOM         fr ou en\u202f; la langue du terminal par défaut

Code de retour\u00a0: 0 si rien ne s’y oppose (un avertissement est possible), 1 si le numéro est faux ou si un trait
diffère, 2 pour un mauvais usage.
`,
}

/** Compares a number with an identity. */
export const compare: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      sex: { type: 'string' },
      'birth-date': { type: 'string' },
      'birth-place': { type: 'string' },
      suggest: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      locale: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new Misuse('no-number')
  const number = positionals.join(' ') === '-' ? await readText(terminal.stdin, LONGEST_INPUT) : positionals.join(' ')
  const identity = {
    sex: values.sex === undefined ? undefined : oneOf(SEXES, readSexWord(values.sex), 'sex'),
    birthDate: values['birth-date'] === undefined ? undefined : readDate(values['birth-date']),
    birthPlace: values['birth-place'],
  }
  const locale = localeOf(values.locale, terminal.env)
  const isJson = oneOf(FORMATS, values.format, 'format') === 'json'
  const parsed = parseNir(number)
  const suggestions = values.suggest ? suggestCorrections(number, identity) : []
  const comparison = parsed.ok ? compareIdentity(parsed.value, identity) : undefined
  refuseUnreadable(comparison)
  const differs = comparison === undefined || Object.values(comparison).some(isError)

  const paint = painter(terminal)
  const words = WORDS[locale]
  const lines = [
    ...(parsed.ok ? [] : parsed.issues.map((issue) => `${paint('red', '✗')} ${describeNirIssue(issue, locale)}`)),
    ...(comparison ? rows(comparison, words, paint) : []),
    ...suggestions.map(({ nir }) => `${words.perhaps}  ${formatNir(nir)}`),
  ]
  const json = {
    ...(parsed.ok ? { ok: true, comparison } : { ok: false, issues: parsed.issues }),
    ...(values.suggest && { suggestions }),
  }
  await write(terminal.stdout, isJson ? `${JSON.stringify(json)}\n` : `${lines.join('\n')}\n`)
  return differs ? EXIT.refused : EXIT.ok
}

/** What nobody can compare was typed wrong. */
function refuseUnreadable(comparison: IdentityComparison | undefined): void {
  if (comparison?.birthPlace.reason === 'unreadable') throw new Misuse('wrong-birth-place')
  const { birthYear, birthMonth } = comparison ?? {}
  if ([birthYear, birthMonth].some((trait) => trait?.reason === 'unreadable')) throw new Misuse('wrong-birth-date')
}

function isError(trait: TraitComparison): boolean {
  return trait.verdict === 'mismatch' && trait.level === 'error'
}

function rows(comparison: IdentityComparison, words: Words, paint: ReturnType<typeof painter>): readonly string[] {
  const names = Object.keys(comparison) as (keyof IdentityComparison)[]
  const width = widthOf(names.map((name) => words[name]))
  return names.map((name) => {
    const trait = comparison[name]
    const mark = {
      match: paint('green', '✓'),
      mismatch: isError(trait) ? paint('red', '✗') : paint('yellow', '!'),
      'not-comparable': paint('dim', '–'),
    }[trait.verdict]
    return `${mark} ${words[name].padEnd(width)}  ${words.reasons[trait.reason]}`
  })
}

interface Words extends Readonly<Record<keyof IdentityComparison | 'perhaps', string>> {
  readonly reasons: Readonly<Record<MatchReason | MismatchReason | GapReason, string>>
}

const WORDS: Readonly<Record<'fr' | 'en', Words>> = {
  en: {
    sex: 'sex',
    birthYear: 'year of birth',
    birthMonth: 'month of birth',
    birthPlace: 'place of birth',
    perhaps: 'perhaps',
    reasons: {
      equal: 'the same',
      'as-far-as-known': 'the same, as far as both go',
      'other-code': 'the same place under another code',
      'sex-may-have-changed': 'differs; a change of civil status gives a new number while the old one circulates',
      different: 'differs',
      'other-period': 'another code for the place, which is not of that year',
      'other-commune': 'another commune of the department; communes merge, and crowded ones have second codes',
      'other-country': 'another country; states split, and crowded ones have second codes',
      'other-department': 'another department or territory',
      'not-given': 'not given',
      incomplete: 'the date is incomplete',
      unreadable: 'what was given cannot be read',
      'not-in-number': 'the number does not say it',
    },
  },
  fr: {
    sex: 'sexe',
    birthYear: 'année de naissance',
    birthMonth: 'mois de naissance',
    birthPlace: 'lieu de naissance',
    perhaps: 'peut-être',
    reasons: {
      equal: 'identique',
      'as-far-as-known': 'identique, pour autant qu’on le sache',
      'other-code': 'le même lieu sous un autre code',
      'sex-may-have-changed':
        'différent\u202f; un changement d’état civil donne un nouveau numéro et l’ancien circule encore',
      different: 'différent',
      'other-period': 'un autre code du lieu, qui n’est pas de cette année-là',
      'other-commune': 'une autre commune du département\u202f; des communes fusionnent ou ont un second code',
      'other-country': 'un autre pays\u202f; des États se divisent ou ont un second code',
      'other-department': 'un autre département ou territoire',
      'not-given': 'non indiqué',
      incomplete: 'la date est incomplète',
      unreadable: 'ce qui est indiqué est illisible',
      'not-in-number': 'le numéro ne le dit pas',
    },
  },
}
