#!/usr/bin/env node
/**
 * The `securite-sociale` command: finds the command that is asked for and runs it.
 *
 * @module
 */
import { fstatSync, statSync, writeSync } from 'node:fs'
import process from 'node:process'
import { version } from '../../package.json'
import { fillIn, joinWithColon, type Locale, type Text } from '../locale.js'
import { type Command, EXIT, type ExitStatus, FileFault, localeOf, Misuse, type Terminal } from './command.js'
import { nearestOf } from './terminal/nearest.js'
import type { CliSentences, CommandName, FailureCode } from './text/cli-sentences.js'
import { CLI_ENGLISH } from './text/en.js'
import { CLI_FRENCH } from './text/fr.js'

const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  complete: async () => (await import('./complete.js')).complete,
  compare: async () => (await import('./compare.js')).compare,
  redact: async () => (await import('./redact.js')).redact,
  generate: async () => (await import('./generate.js')).generate,
  coverage: async () => (await import('./coverage.js')).coverage,
  registration: async () => (await import('./registration.js')).registration,
}

const SENTENCES: Readonly<Record<Locale, CliSentences>> = { fr: CLI_FRENCH, en: CLI_ENGLISH }

async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = args
  const locale = spokenLocale(rest, terminal)
  if (name === '--version') return say(terminal, `${version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, helpOf(locale))
  if (!isCommand(name)) {
    const nearest = nearestOf(Object.keys(COMMANDS), name)
    return complain(terminal, locale, new Misuse(name === '' ? 'no-command' : 'unknown-command', { nearest }))
  }
  const command = await COMMANDS[name]()
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, command.help[locale])
  try {
    return await command.run(rest, terminal)
  } catch (fault) {
    const error = fault instanceof FileFault ? fault.cause : fault
    if (fault instanceof FileFault) sayWhere(terminal, locale, fault)
    return error instanceof Misuse ? complain(terminal, locale, error, name) : fail(terminal, locale, error)
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

/** The language of the terminal, or that of `--locale`, even where other arguments make no sense. */
function spokenLocale(args: readonly string[], { env }: Pick<Terminal, 'env'>): Locale {
  const asked = args.find((_, index) => args[index - 1] === '--locale')
  return asked === 'fr' || asked === 'en' ? asked : localeOf(undefined, env)
}

function helpOf(locale: Locale): string {
  const lines = Object.entries(SENTENCES[locale].summaries).map(([name, summary]) => `  ${name.padEnd(14)}${summary}\n`)
  return fillIn(HELP[locale], { commands: lines.join('') })
}

const HELP: Text = {
  en: `Usage: securite-sociale COMMAND [OPTIONS] [ARGUMENTS]

Commands:
{commands}
  securite-sociale COMMAND --help   what a command takes
  securite-sociale --version        the version
`,
  fr: `Usage\u00a0: securite-sociale COMMANDE [OPTIONS] [ARGUMENTS]

Commandes\u00a0:
{commands}
  securite-sociale COMMANDE --help   le mode d’emploi d’une commande
  securite-sociale --version         la version
`,
}

/** Says in one line why the command cannot go on. No stack: it could hold what was typed. */
function fail({ stderr }: Pick<Terminal, 'stderr'>, locale: Locale, error: unknown): ExitStatus {
  const { failures } = SENTENCES[locale]
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'fault'
  const sentence = Object.hasOwn(failures, code) ? failures[code as FailureCode] : fillIn(failures.other, { code })
  stderr.write(`${joinWithColon('securite-sociale', sentence, locale)}\n`)
  return EXIT.failed
}

/** Says at which of several files the command stops. */
function sayWhere({ stderr }: Terminal, locale: Locale, { place }: FileFault): void {
  const sentence = fillIn(SENTENCES[locale].stopsAt, { place: String(place) })
  stderr.write(`${joinWithColon('securite-sociale', sentence, locale)}\n`)
}

function say({ stdout }: Terminal, text: string): ExitStatus {
  stdout.write(text)
  return EXIT.ok
}

/** Says in one line what is wrong with the arguments, and names the help. */
function complain({ stderr }: Terminal, locale: Locale, { code, values }: Misuse, command?: CommandName): ExitStatus {
  const { misuses, perhaps, seeHelp } = SENTENCES[locale]
  const name = command === undefined ? 'securite-sociale' : `securite-sociale ${command}`
  const sentences = [
    fillIn(misuses[code], values),
    ...('nearest' in values ? [fillIn(perhaps, values)] : []),
    fillIn(seeHelp, { command: name }),
  ]
  stderr.write(`${joinWithColon('securite-sociale', sentences.join(' '), locale)}\n`)
  return EXIT.misuse
}

/** Standard input. Node reads a directory, and an input that is closed, as an empty text: nothing would be wrong with it. */
function openInput(): NodeJS.ReadStream {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (isNothing(0) && isWritable(0)) throw Object.assign(new Error(), { code: 'EBADF' })
  return process.stdin
}

/** Whether a file is the one that is always empty. */
function isNothing(file: number): boolean {
  const [own, nothing] = [fstatSync(file), statSync('/dev/null', { throwIfNoEntry: false })]
  return nothing !== undefined && own.isCharacterDevice() && own.rdev === nothing.rdev
}

/**
 * Whether a file takes bytes; none is written. In the place of an input that is closed Node opens the empty file, to read
 * and to write. Who gives it as the input (`< /dev/null`) opens it to read.
 */
function isWritable(file: number): boolean {
  try {
    writeSync(file, new Uint8Array())
    return true
  } catch {
    return false
  }
}

// The reader of a pipe may go at any time (`… | head`): not a word then, but what was not read was not told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.failed : fail(process, spokenLocale(process.argv, process), error))
})
// Where nobody can be told, the exit status says it.
process.stderr.on('error', () => process.exit(EXIT.failed))

process.exitCode = await main(process.argv.slice(2), {
  get stdin() {
    return openInput()
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
})
