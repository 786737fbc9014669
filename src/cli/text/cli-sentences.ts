/**
 * What a language must say for the command.
 *
 * @module
 */
import type { RefusalCode } from '../columns/judge-row.js'

/** What can be wrong with the arguments. */
export const MISUSES = [
  'no-command',
  'unknown-command',
  'no-number',
  'dash-alone',
  'no-rows',
  'no-column',
  'no-field',
  'column-or-field',
  'wrong-delimiter',
  'unclosed-quote',
  'no-json-lines',
  'file-for-number',
  'unknown-option',
  'option-twice',
  'useless-option',
  'missing-option',
  'no-act',
  'stray-argument',
  'one-way',
  'no-file',
  'short-key',
  'unknown-encoding',
  'packed-file',
  'cut-character',
  'wrong-word',
  'wrong-day',
  'wrong-birth-date',
  'wrong-birth-place',
  'wrong-amount',
  'wrong-count',
  'wrong-act',
  'wrong-contract',
  'wrong-number',
  'other-options',
  'fictitious-place',
  'former-territory-year',
  'one-file',
  'unreadable-file',
  'input-too-long',
  'no-json',
  'no-json-bill',
  'several-profiles',
  'profile-no-record',
  'profile-fields',
] as const

/** What is wrong with the arguments: one of {@link MISUSES}. */
export type MisuseCode = (typeof MISUSES)[number]

/** Why the command cannot go on, by the code of the system; `other` for every other one. */
export type FailureCode = 'ENOENT' | 'EACCES' | 'EPERM' | 'EROFS' | 'EISDIR' | 'EBADF' | 'ENOSPC' | 'EIO' | 'other'

/** The names of the commands. */
export type CommandName = 'check' | 'complete' | 'compare' | 'redact' | 'generate' | 'coverage' | 'registration'

/** What is said of a column at its end; most follow a count. */
export interface ColumnSentences {
  readonly rows: string
  readonly numbers: string
  readonly wellFormed: string
  readonly refused: string
  readonly twice: string
  readonly differing: string
  readonly perSecond: string
  /** Up to how many different numbers were remembered. */
  readonly limit: string
  /** Why rows are refused. */
  readonly reasons: Readonly<Record<RefusalCode, string>>
}

/** Every sentence that the command adds to those of the rooms, in one language. */
export interface CliSentences {
  readonly misuses: Readonly<Record<MisuseCode, string>>
  /** Follows where one of our words is near to what was typed. */
  readonly perhaps: string
  /** Names the way to the help, at the end of a misuse. */
  readonly seeHelp: string
  /** Says at which of several files a command stops. */
  readonly stopsAt: string
  readonly failures: Readonly<Record<FailureCode, string>>
  /** Of a row of a table of guarantees that is no care here. */
  readonly leftOut: string
  /** What each command does, in the list of the commands. */
  readonly summaries: Readonly<Record<CommandName, string>>
  readonly columns: ColumnSentences
}
