/**
 * `securite-sociale registration`: replays the log of a registration, and says where it is and what comes next.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import { type Day, isDay } from '../day.js'
import type { Text } from '../locale.js'
import { DOCUMENTED_POLICY, GUIDE_POLICY } from '../registration/policy.js'
import { parseRegistrationProfile, type RegistrationProfile } from '../registration/profile.js'
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
  write,
} from './command.js'
import { jsonRegistration, reportRegistration } from './registration-report.js'
import { readText } from './terminal/input.js'

const HELP: Text = {
  en: `Usage: securite-sociale registration [OPTIONS] FILE
       securite-sociale registration [OPTIONS] -

Replays the log of a registration with the Assurance maladie, one JSON event a line, oldest first. Prints each event
with the phase it leads to, what was odd about it, or why it was refused; then where the person is, and what comes next.
Events after the day that is asked for are plans: they are listed, and change nothing.
A line {"profile": {…}} says who it is about; without it, a student from outside Europe on a long-stay visa.
The file may also be one JSON document: a list of events, or {"profile": {…}, "events": […]}. It has 1 MiB at most.

Options:
  --day DAY        the day it is asked for, YYYY-MM-DD; today by default
  --policy NAME    documented (default), or guide: what the students' guide says
  --locale NAME    fr or en; by default that of the terminal
  --json           one JSON document, days as the log writes them

Exit status: 0 every event up to the day was accepted, 1 some were refused, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale registration [OPTIONS] FICHIER
        securite-sociale registration [OPTIONS] -

Rejoue le journal d’une inscription à l’Assurance maladie, un événement JSON par ligne, le plus ancien d’abord. Affiche
chaque événement avec la phase où il mène, ce qu’il a d’inhabituel, ou pourquoi il est refusé\u202f; puis où en est la
personne, et quelle est la suite. Les événements d’après le jour demandé sont des projets\u00a0: ils sont affichés et ne
changent rien. Une ligne {"profile": {…}} dit de qui il s’agit\u202f; sans elle, c’est une personne de
nationalité non européenne qui étudie en France avec un visa de long séjour. Le fichier peut aussi être un seul document
JSON\u00a0: une liste d’événements, ou {"profile": {…}, "events": […]}. Il a 1 Mio au plus.

Options\u00a0:
  --day JOUR       le jour de la réponse, AAAA-MM-JJ\u202f; aujourd’hui par défaut
  --policy NOM     documented (par défaut), ou guide\u00a0: ce que dit le guide des étudiants
  --locale NOM     fr ou en\u202f; la langue du terminal par défaut
  --json           un document JSON, les jours écrits comme dans le journal

Code de retour\u00a0: 0 si chaque événement jusqu’à ce jour est accepté, 1 si certains sont refusés, 2 pour un mauvais usage.
`,
}

/** Bytes: a log of thousands of events, and little enough to hold in memory. */
const LONGEST_INPUT = 1_048_576

/** Replays a registration. */
export const registration: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      policy: { type: 'string', default: 'documented' },
      locale: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Misuse('one-file')
  const { profile, events } = readLog(await readInput(file, terminal))
  const options = {
    day: dayOf(values.day),
    policy: oneOf(['documented', 'guide'], values.policy, 'policy') === 'guide' ? GUIDE_POLICY : DOCUMENTED_POLICY,
    locale: localeOf(values.locale, terminal.env),
    paint: painter(terminal),
  }
  const report = values.json ? jsonRegistration(profile, events, options) : reportRegistration(profile, events, options)
  await write(terminal.stdout, report.text)
  return report.ok ? EXIT.ok : EXIT.refused
}

function dayOf(value: string): Day {
  if (!isDay(value)) throw new Misuse('wrong-day', { option: 'day' })
  return value
}

async function readInput(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return readText(terminal.stdin, LONGEST_INPUT)
  try {
    return await readText(createReadStream(file), LONGEST_INPUT)
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse('unreadable-file')
  }
}

interface Log {
  readonly profile: RegistrationProfile
  readonly events: readonly unknown[]
}

/** A log as one JSON document, or as a JSON value a line; a line that is no JSON is kept as an event that is none. */
function readLog(content: string): Log {
  const whole = parseJson(content)
  if (Array.isArray(whole)) return { profile: profileOf({}), events: whole }
  if (hasProfile(whole) && 'events' in whole && Array.isArray(whole.events))
    return { profile: profileOf(whole.profile), events: whole.events }
  const lines = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson)
  if (lines.length > 0 && lines.every((line) => line === undefined)) throw new Misuse('no-json')
  const about = lines.filter(hasProfile)
  if (about.length > 1) throw new Misuse('several-profiles')
  return { profile: profileOf(about[0]?.profile ?? {}), events: lines.filter((line) => !hasProfile(line)) }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function hasProfile(value: unknown): value is { readonly profile: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'profile')
}

function profileOf(value: unknown): RegistrationProfile {
  const read = parseRegistrationProfile(value)
  if (read.ok) return read.value
  const fields = read.issues.map(({ path }) => path.join('.')).join(', ')
  throw fields === '' ? new Misuse('profile-no-record') : new Misuse('profile-fields', { fields })
}
