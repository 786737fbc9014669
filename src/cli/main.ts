#!/usr/bin/env node
/**
 * The `securite-sociale` command: finds the command that is asked for and runs it.
 *
 * @module
 */
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
    throw error
  }
}

function say({ stdout }: Terminal, text: string): ExitStatus {
  stdout.write(text)
  return EXIT.ok
}

function complain({ stderr }: Terminal, message: string, help: string): ExitStatus {
  stderr.write(`securite-sociale: ${message}\n\n${help}`)
  return EXIT.misuse
}

// The reader of a pipe may go at any time (`… | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
  throw error
})

process.exitCode = await main(process.argv.slice(2), process)
