/**
 * Numbers as arguments. Node only.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { Misuse } from '../command.js'
import type { CommandName } from '../text/cli-sentences.js'

/**
 * One number an argument; but the groups of one number, given without quotes, are one number.
 *
 * @throws Misuse where an argument is the name of a file, for it may be meant to be read
 */
export function numbersOf(positionals: readonly string[], command: CommandName): readonly string[] {
  if (positionals.some(isFileName)) throw new Misuse('file-for-number', { command })
  const isGroup = (argument: string) => argument.length < 6
  return positionals.length > 1 && positionals.every(isGroup) ? [positionals.join(' ')] : positionals
}

/** Whether an argument is a file: it ends with a point and letters, or it is a word and there is a file of that name. */
function isFileName(argument: string): boolean {
  return /\.[a-z]{2,5}$/i.test(argument) || (/\p{L}{3}/u.test(argument) && existsSync(argument))
}
