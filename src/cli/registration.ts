/**
 * `securite-sociale registration`: replays the log of a registration, and says where it is and what comes next.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import { type Day, isDay } from '../day.js'
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
  readText,
  type Terminal,
  write,
} from './command.js'
import { reportRegistration } from './registration-report.js'

const HELP = `Usage: securite-sociale registration [OPTIONS] FILE
       securite-sociale registration [OPTIONS] -

Replays the log of a registration with the Assurance maladie, one JSON event a line, oldest first. Prints each event with
the phase it leads to, what was odd about it, or why it was refused; then where the person is, and what comes next.
Events after the day that is asked for are plans: they are listed, and change nothing.
A line {"profile": {…}} says who it is about; without it, a student from outside Europe on a long-stay visa.
The file may also be one JSON document: a list of events, or {"profile": {…}, "events": […]}. It has 1 MiB at most.

Options:
  --day DAY        the day it is asked for, YYYY-MM-DD; today by default
  --policy NAME    documented (default), or guide: what the students' guide says
  --locale NAME    fr or en; by default that of the terminal

Exit status: 0 every event up to the day was accepted, 1 some were refused, 2 misuse.
`

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
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Misuse('one file, or - for standard input, is expected')
  const { profile, events } = readLog(await readInput(file, terminal))
  const report = reportRegistration(profile, events, {
    day: dayOf(values.day),
    policy: oneOf(['documented', 'guide'], values.policy, 'policy') === 'guide' ? GUIDE_POLICY : DOCUMENTED_POLICY,
    locale: localeOf(values.locale, terminal.env),
    paint: painter(terminal),
  })
  await write(terminal.stdout, report.text)
  return report.ok ? EXIT.ok : EXIT.refused
}

function dayOf(value: string): Day {
  if (!isDay(value)) throw new Misuse('--day takes a day, YYYY-MM-DD')
  return value
}

async function readInput(file: string, { stdin }: Terminal): Promise<string> {
  try {
    return await readText(file === '-' ? stdin : createReadStream(file), LONGEST_INPUT)
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse('the file cannot be read')
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
  const about = lines.filter(hasProfile)
  if (about.length > 1) throw new Misuse('there are several profiles')
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
  throw new Misuse(fields === '' ? 'the profile is no record' : `fields of the profile are wrong: ${fields}`)
}
