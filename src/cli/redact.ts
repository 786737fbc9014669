/**
 * `securite-sociale redact`: a filter that takes the numbers out of a log.
 *
 * @module
 */

import type { Text } from '../locale.js'
import { NIR_PROFILES } from '../nir/profile.js'
import { createNirRedactor } from '../nir/text/redact-nirs.js'
import { CERTAINTIES } from '../nir/text/scan.js'
import { type Command, EXIT, type ExitStatus, Misuse, oneOf, parseArguments, type Terminal, write } from './command.js'

const ENCODINGS = ['utf-8', 'latin1'] as const

const HELP: Text = {
  en: `Usage: securite-sociale redact [OPTIONS] < INPUT > OUTPUT

Copies standard input to standard output with [NIR] in the place of each social-security number, in memory that does
not grow with it. Everything else stays as it is.

Options:
  --least CERTAINTY    what to replace: certain (the key is right), likely (grouped or labelled too, the default),
                       possible (thirteen bare digits too; many times in milliseconds look like that)
  --profile NAME       whose rules: insee (default), dsn, cnam, lenient, which takes those that start with 3, 4, 7 or 8
  --replacement TEXT   what replaces a number, [NIR] by default
  --encoding NAME      utf-8 (default), or latin1, which keeps every byte of a text in no known encoding

Exit status: 0 done, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale redact [OPTIONS] < ENTRÉE > SORTIE

Copie l’entrée standard vers la sortie standard, avec [NIR] à la place de chaque numéro de sécurité sociale, dans une
mémoire qui ne grandit pas. Tout le reste est inchangé.

Options\u00a0:
  --keyless MODE       les numéros sans clé\u00a0: any (tous, par défaut), grouped, none\u202f;
                       les temps en millisecondes leur ressemblent\u00a0: pour un journal qui en contient, grouped
  --profile NOM        les règles à suivre\u00a0: insee (par défaut), dsn, cnam, lenient, qui accepte 3, 4, 7 ou 8 au début
  --replacement TEXTE  ce qui remplace un numéro, [NIR] par défaut
  --encoding NOM       utf-8 (par défaut), ou latin1, qui conserve chaque octet d’un texte d’encodage inconnu

Code de retour\u00a0: 0 si c’est fait, 2 pour un mauvais usage.
`,
}

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
  if (positionals.some((argument) => argument !== '-')) throw new Misuse('standard-input-only')
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
