#!/usr/bin/env node
/**
 * The `securite-sociale` command: finds the command that is asked for and runs it.
 *
 * @module
 */
import { fstatSync, statSync } from 'node:fs'
import process from 'node:process'
import { version } from '../../package.json'
import { type Command, EXIT, type ExitStatus, Misuse, type Terminal } from './command.js'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  check: {
    summary: 'check social-security numbers and say what is wrong with them',
    load: async () => (await import('./check.js')).check,
  },
  compare: {
    summary: 'compare a number with a sex, a birth date and a birth place',
    load: async () => (await import('./compare.js')).compare,
  },
  redact: {
    summary: 'take the numbers out of a log: a filter',
    load: async () => (await import('./redact.js')).redact,
  },
  generate: {
    summary: 'make numbers for tests',
    load: async () => (await import('./generate.js')).generate,
  },
  coverage: {
    summary: 'say who pays what for a bill, by the law of the day',
    load: async () => (await import('./coverage.js')).coverage,
  },
  registration: {
    summary: 'replay a registration and say where it stands and what comes next',
    load: async () => (await import('./registration.js')).registration,
  },
}

const HELP = `Usage: securite-sociale COMMAND [OPTIONS] [ARGUMENTS]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`)
  .join('\n')}

  securite-sociale COMMAND --help   what a command takes
  securite-sociale --version        the version
`

async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = args
  if (name === '--version') return say(terminal, `${version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, HELP)
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry === undefined)
    return complain(terminal, name === '' ? 'a command is missing' : 'there is no such command', HELP)

  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, command.help)
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    if (error instanceof Misuse) return complain(terminal, error.message, command.help)
    return fail(terminal, error)
  }
}

/** What the system says, in words; the rest is told by its code. No stack: it could hold what was typed. */
const FAILURES: Readonly<Record<string, string>> = {
  EISDIR: 'the input is a directory',
  EBADF: 'the input is closed',
  ENOSPC: 'no space is left for the output',
  EIO: 'the input or the output cannot be read or written',
}

function fail({ stderr }: Terminal, error: unknown): ExitStatus {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'a fault of the command'
  stderr.write(`securite-sociale: ${FAILURES[code] ?? `the command cannot go on (${code})`}\n`)
  return EXIT.failed
}

function say({ stdout }: Terminal, text: string): ExitStatus {
  stdout.write(text)
  return EXIT.ok
}

function complain({ stderr }: Terminal, message: string, help: string): ExitStatus {
  stderr.write(`securite-sociale: ${message}\n\n${help}`)
  return EXIT.misuse
}

/** Standard input. Node reads a directory, and an input that is closed, as an empty text: nothing would be wrong with it. */
function openInput(): NodeJS.ReadStream {
  const input = fstatSync(0)
  if (input.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  const nothing = statSync('/dev/null', { throwIfNoEntry: false })
  if (nothing && input.isCharacterDevice() && input.rdev === nothing.rdev)
    throw Object.assign(new Error(), { code: 'EBADF' })
  return process.stdin
}

// The reader of a pipe may go at any time (`… | head`): not a word then, but what was not read was not told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.failed : fail(process, error))
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
