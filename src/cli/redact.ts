/**
 * `securite-sociale redact`: a filter that takes the numbers out of a log.
 *
 * @module
 */

import { NIR_PROFILES } from '../nir/profile.js'
import { createNirRedactor } from '../nir/text/redact-nirs.js'
import { CERTAINTIES } from '../nir/text/scan.js'
import { type Command, EXIT, type ExitStatus, Misuse, oneOf, parseArguments, type Terminal, write } from './command.js'

const ENCODINGS = ['utf-8', 'latin1'] as const

const HELP = `Usage: securite-sociale redact [OPTIONS] < INPUT > OUTPUT

Copies standard input to standard output with [NIR] in the place of each social-security number, in memory that does
not grow with it. Everything else stays as it is.

Options:
  --least CERTAINTY    what to replace: certain (the key is right), likely (grouped or labelled too, the default),
                       possible (thirteen bare digits too; many times in milliseconds look like that)
  --profile NAME       whose rules: insee (default), dsn, cnam, lenient, which takes those that start with 3, 4, 7 or 8
  --replacement TEXT   what replaces a number, [NIR] by default
  --encoding NAME      utf-8 (default), or latin1, which keeps every byte of a text in no known encoding

Exit status: 0 done, 2 misuse.
`

/** Redacts a stream. */
export const redact: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      least: { type: 'string', default: 'likely' },
      profile: { type: 'string', default: 'insee' },
      replacement: { type: 'string', default: '[NIR]' },
      encoding: { type: 'string', default: 'utf-8' },
    },
  })
  if (positionals.some((argument) => argument !== '-')) throw new Misuse('the text comes from standard input')
  const encoding = oneOf(ENCODINGS, values.encoding, 'encoding')
  const redactor = createNirRedactor({
    least: oneOf(CERTAINTIES, values.least, 'least'),
    profile: oneOf(NIR_PROFILES, values.profile, 'profile'),
    replacement: values.replacement,
  })

  const { decode, encode } = CODECS[encoding]()
  for await (const chunk of terminal.stdin as AsyncIterable<Uint8Array>)
    await write(terminal.stdout, encode(redactor.push(decode(chunk))))
  await write(terminal.stdout, encode(redactor.push(decode()) + redactor.end()))
  return EXIT.ok
}

interface Codec {
  /** Without a chunk: what an end within a character leaves. */
  readonly decode: (chunk?: Uint8Array) => string
  readonly encode: (text: string) => string | Uint8Array
}

const CODECS: Readonly<Record<(typeof ENCODINGS)[number], () => Codec>> = {
  'utf-8': () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    return { decode: (chunk) => decoder.decode(chunk, { stream: chunk !== undefined }), encode: (text) => text }
  },
  latin1: () => ({
    decode: (chunk = new Uint8Array()) => Buffer.from(chunk).toString('latin1'),
    encode: (text) => Buffer.from(text, 'latin1'),
  }),
}
