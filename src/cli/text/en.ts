/**
 * What the command says in English, besides the sentences of the rooms.
 *
 * @module
 */
import type { CliSentences } from './cli-sentences.js'

export const CLI_ENGLISH: CliSentences = {
  misuses: {
    'no-command': 'Give a command.',
    'unknown-command': 'There is no such command.',
    'no-number': 'Give a number, or - to read standard input.',
    'file-for-number':
      'This is no number but the name of a file. To check the lines of a file: securite-sociale check - < FILE.',
    'dash-alone': 'Give - alone, or numbers: not both.',
    'unknown-option': 'An option is unknown, or its value is missing.',
    'useless-option': '--{option} has no effect here.',
    'missing-option': 'Give --{option}.',
    'no-act': 'Give --act; --acts lists the common acts.',
    'stray-argument': 'Put each value after its option.',
    'one-way': 'Give one of --replacement, --key-file and --check.',
    'no-file': 'Name the files to write anew.',
    'short-key': 'The key is too short: it has at least 32 bytes.',
    'unknown-encoding': 'The text is in no known encoding. Convert it to UTF-8 first.',
    'cut-character': 'The text ends within a character.',
    'wrong-word': '--{option} takes {words}.',
    'wrong-day': '--{option} takes a day of the calendar, in the form YYYY-MM-DD.',
    'wrong-fee': '--fee takes euros with two decimals at most: 30 or 30.50.',
    'wrong-contract':
      '--contract takes a share of the base as 150%, with euros as 150%+50, all, or the words of a table.',
    'wrong-number': '--{option} takes a whole number from {least} to {most}.',
    'other-options': '--kind and --invalid go with --count and --seed only.',
    'fictitious-place': '--place has no effect on a fictitious number.',
    'former-territory-year': 'Choose a year up to 1962: nobody was born in a former territory later.',
    'one-file': 'Give one file, or - to read standard input.',
    'unreadable-file': 'The file cannot be read.',
    'input-too-long': 'The input is too long.',
    'no-json': 'The input is not JSON: give one JSON event a line, or one JSON document.',
    'several-profiles': 'Give one profile only.',
    'profile-no-record': 'Give the profile as a JSON object.',
    'profile-fields': 'Check these fields of the profile: {fields}.',
  },
  perhaps: 'Did you mean {nearest}?',
  seeHelp: '{command} --help says what it takes.',
  failures: {
    EISDIR: 'The input is a directory.',
    EBADF: 'The input is closed.',
    ENOSPC: 'No space is left for the output.',
    EIO: 'The input or the output cannot be read or written.',
    other: 'The command cannot go on ({code}).',
  },
  summaries: {
    check: 'check social-security numbers and say what is wrong with them',
    compare: 'compare a number with a sex, a birth date and a birth place',
    redact: 'take the numbers out of a log: a filter',
    generate: 'make numbers for tests',
    coverage: 'say who pays what for a bill, by the law of the day',
    registration: 'replay a registration and say what comes next',
  },
}
