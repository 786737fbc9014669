/**
 * What every command of `securite-sociale` is: arguments in, lines out, an exit status. Node only.
 *
 * @module
 */
import { parseArgs as nodeParseArgs, type ParseArgsConfig } from 'node:util'
import { type Day, isDay } from '../day.js'
import type { Locale, Text } from '../locale.js'
import { nearestOf } from './terminal/nearest.js'
import type { MisuseCode } from './text/cli-sentences.js'

/** Exit statuses: all is well, something is refused, the command was misused, the input or the output failed. */
export const EXIT = { ok: 0, refused: 1, misuse: 2, failed: 3 } as const

/** One of {@link EXIT}. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A command: its help, and what it does. */
export interface Command {
  /** Printed by `--help`. */
  readonly help: Text
  /** Runs on the arguments after the name of the command. Throws {@link Misuse} when they make no sense. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>
}

/** Arguments that make no sense. What is said of them never repeats them: one could be somebody's number. */
export class Misuse extends Error {
  readonly code: MisuseCode
  /** What fills in the sentence: words of ours, such as the name of an option. `nearest` is the word that was meant. */
  readonly values: Readonly<Record<string, string>>

  constructor(code: MisuseCode, values: Readonly<Record<string, string | undefined>> = {}) {
    super(code)
    this.code = code
    this.values = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  }
}

/** What stopped a command at one of several files: its place among them, for its name could be somebody's number. */
export class FileFault extends Error {
  readonly place: number

  constructor(place: number, cause: unknown) {
    super('', { cause })
    this.place = place
  }
}

/** `parseArgs` of Node, strict, whose errors repeat no argument. */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof nodeParseArgs<T>> {
  const parsed = parsedStrictly(config)
  const { tokens = [] } = nodeParseArgs({ ...config, tokens: true })
  const valued = tokens.flatMap((token) => (token.kind === 'option' && token.value !== undefined ? [token.name] : []))
  const twice = valued.find((name, index) => !config.options?.[name]?.multiple && valued.indexOf(name) < index)
  // The last would win, and nobody would hear of the first.
  if (twice !== undefined) throw new Misuse('option-twice', { option: twice })
  return parsed
}

function parsedStrictly<T extends ParseArgsConfig>(config: T): ReturnType<typeof nodeParseArgs<T>> {
  try {
    return nodeParseArgs(config)
  } catch {
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`)
    const typed = (config.args ?? [])
      .map((argument) => argument.replace(/=.*/s, ''))
      .filter((name) => /^--?\w/.test(name))
    const unknown = typed.find((name) => !known.includes(name))
    throw new Misuse('unknown-option', { nearest: unknown && nearestOf(known, unknown) })
  }
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(words: readonly T[], value: string, option: string): T {
  const word = words.find((candidate) => candidate === value)
  if (word === undefined)
    throw new Misuse('wrong-word', { option, words: words.join(', '), nearest: nearestOf(words, value) })
  return word
}

/** The language to speak: what `--locale` says, else the language of the terminal, else English. */
export function localeOf(option: string | undefined, env: Terminal['env']): Locale {
  if (option !== undefined) return oneOf(['fr', 'en'], option, 'locale')
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('fr') ? 'fr' : 'en'
}

/** The day that `--day` gives; today's in Paris where it is not given. */
export function dayAsked(option: string | undefined): Day {
  const day = option ?? new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format()
  if (!isDay(day)) throw new Misuse('wrong-day', { option: 'day' })
  return day
}

/** Colours for a terminal that wants them; elsewhere text stays as it is. */
export function painter({
  stdout,
  env,
}: Terminal): (colour: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string {
  const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 }
  const inColour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return (colour, text) => (inColour ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text)
}

/** The width of a column. */
export function widthOf(texts: readonly string[]): number {
  return texts.reduce((width, { length }) => Math.max(width, length), 0)
}

/** Writes, and waits where the reader is slower than the writer. */
export async function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}
