/**
 * `securite-sociale redact`: takes the numbers out of logs and files, or says where they are.
 *
 * @module
 */
import { createHmac, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Text } from '../locale.js'
import { NIR_PROFILES } from '../nir/judge/profile.js'
import { maskNir } from '../nir/mask-nir.js'
import { createNirRedactor } from '../nir/text/redact-nirs.js'
import { CERTAINTIES, type Certainty, type FindOptions, type FoundNir } from '../nir/text/scan.js'
import {
  type Command,
  EXIT,
  type ExitStatus,
  FileFault,
  Misuse,
  oneOf,
  parseArguments,
  type Terminal,
  write,
} from './command.js'
import { type ByteRedactOptions, type ByteRedactor, createByteRedactor } from './redact/byte-redactor.js'
import { type Codec, codecOf, fromStart } from './terminal/encoding.js'
import { printable } from './terminal/printable.js'

const HELP: Text = {
  en: `Usage: securite-sociale redact [OPTIONS] [FILE…] > OUTPUT
       securite-sociale redact [OPTIONS] --in-place FILE…
       securite-sociale redact [OPTIONS] --check [FILE…]

Copies files, or standard input, to standard output with [NIR] in the place of each social-security number, in memory
that does not grow with them. Everything else stays byte for byte, in UTF-8, UTF-16 with its mark, and every encoding
that contains ASCII; what cannot be read is refused.

Options:
  --least CERTAINTY    what to replace: certain (the key is right), likely (grouped or labelled too, the default),
                       possible (thirteen bare digits too; many times in milliseconds look like that)
  --profile NAME       whose rules: insee (default), dsn, cnam, lenient, which takes those that start with 3, 4, 7 or 8
  --replacement TEXT   what replaces a number, [NIR] by default
  --mask               hide all of a number but its key: * ** ** ** *** *** 38. The key is computed where it is absent
  --key-file FILE      replace each number by a pseudonym, a keyed hash: the same person, the same pseudonym. Whoever
                       has the key can find the numbers again: keep it elsewhere. It holds at least 32 bytes
  --in-place           write each file anew, under its name
  --check              change nothing: print file, line, column and certainty of each number, then how many there are

Exit status: 0 done, or nothing found; 1 --check found a number; 2 misuse; 3 the input or the output failed.
`,
  fr: `Usage\u00a0: securite-sociale redact [OPTIONS] [FICHIER…] > SORTIE
        securite-sociale redact [OPTIONS] --in-place FICHIER…
        securite-sociale redact [OPTIONS] --check [FICHIER…]

Copie des fichiers, ou l’entrée standard, vers la sortie standard, avec [NIR] à la place de chaque numéro de sécurité
sociale, dans une mémoire qui ne grandit pas. Tout le reste est inchangé à l’octet près, en UTF-8, en UTF-16 avec sa
marque et dans tout encodage qui contient l’ASCII\u202f; ce qui ne peut être lu est refusé.

Options\u00a0:
  --least CERTITUDE    ce qui est remplacé\u00a0: certain (la clé est juste), likely (aussi groupé ou nommé, par défaut),
                       possible (aussi treize chiffres nus\u202f; bien des temps en millisecondes leur ressemblent)
  --profile NOM        les règles à suivre\u00a0: insee (par défaut), dsn, cnam, lenient, qui accepte 3, 4, 7 ou 8 au début
  --replacement TEXTE  ce qui remplace un numéro, [NIR] par défaut
  --mask               ne laisser que la clé d’un numéro\u00a0: * ** ** ** *** *** 38, calculée si elle manque
  --key-file FICHIER   remplacer chaque numéro par un pseudonyme, un condensat à clé\u00a0: la même personne, le même
                       pseudonyme. Qui a la clé peut retrouver les numéros\u00a0: gardez-la ailleurs. 32 octets au moins
  --in-place           récrire chaque fichier, sous son nom
  --check              ne rien changer\u00a0: écrire fichier, ligne, colonne et certitude de chaque numéro, puis leur nombre

Code de retour\u00a0: 0 si c’est fait ou si rien n’est trouvé\u202f; 1 si --check a trouvé un numéro\u202f; 2 pour un mauvais
usage\u202f; 3 si l’entrée ou la sortie échoue.
`,
}

/** Redacts files or a stream. */
export const redact: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      least: { type: 'string', default: 'likely' },
      profile: { type: 'string', default: 'insee' },
      replacement: { type: 'string' },
      mask: { type: 'boolean', default: false },
      'key-file': { type: 'string' },
      'in-place': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const ways = [values.replacement, values.mask || undefined, values['key-file'], values.check || undefined].filter(
    (way) => way !== undefined,
  )
  if (ways.length > 1) throw new Misuse('one-way')
  if (values.check && values['in-place']) throw new Misuse('useless-option', { option: 'in-place' })
  const files = positionals.length === 0 ? ['-'] : positionals
  if (values['in-place'] && files.includes('-')) throw new Misuse('no-file')
  const options: ByteRedactOptions = {
    least: oneOf(CERTAINTIES, values.least, 'least'),
    profile: oneOf(NIR_PROFILES, values.profile, 'profile'),
    replacement: await replacementOf(values),
  }
  if (values.check) return report(files, options, terminal)
  await forEachFile(files, async (file) => {
    if (values['in-place']) await replaceFile(file, options, terminal)
    else for await (const piece of redacted(open(file, terminal), options)) await write(terminal.stdout, piece)
  })
  return EXIT.ok
}

/** Does something with each file in turn; of several, a fault says at which one. */
async function forEachFile(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const [index, file] of files.entries())
    try {
      await work(file)
    } catch (error) {
      throw files.length > 1 ? new FileFault(index + 1, error) : error
    }
}

/** What replaces a number: a text, a mask, or a pseudonym; the last two in ASCII, as the file may be in any encoding. */
async function replacementOf(values: {
  readonly replacement?: string | undefined
  readonly mask: boolean
  readonly 'key-file'?: string | undefined
}): Promise<ByteRedactOptions['replacement']> {
  if (values.mask) return ({ nir }) => maskNir(nir, { character: '*' })
  return values['key-file'] === undefined ? (values.replacement ?? '[NIR]') : pseudonym(values['key-file'])
}

/** A file as a stream; `-` is standard input. */
function open(file: string, { stdin }: Terminal): AsyncIterable<Uint8Array> {
  return file === '-' ? (stdin as AsyncIterable<Uint8Array>) : createReadStream(file)
}

/** The bytes of a text without its numbers. */
async function* redacted(input: AsyncIterable<Uint8Array>, options: ByteRedactOptions): AsyncGenerator<Uint8Array> {
  let redactor: ByteRedactor | undefined
  for await (const piece of fromStart(input)) {
    redactor ??= redactorOf(codecOf(piece), options)
    yield redactor.push(piece)
  }
  if (redactor) yield redactor.end()
}

/** What redacts the bytes that a codec reads. */
function redactorOf(codec: Codec, options: ByteRedactOptions): ByteRedactor {
  if (codec.isAscii) return createByteRedactor(options)
  const { push, end } = createNirRedactor(options)
  return {
    push: (piece) => codec.encode(push(codec.decode(piece))),
    end: () => codec.encode(push(codec.decode()) + end()),
  }
}

/** Writes a file anew beside it, and puts it in its place once it is whole; of a link, the file that it names. */
async function replaceFile(named: string, options: ByteRedactOptions, terminal: Terminal): Promise<void> {
  const file = await realpath(named)
  const { mode } = await stat(file)
  const fresh = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  const output = createWriteStream(fresh, { flags: 'wx', mode: 0o600 })
  const failed = new Promise<never>((_, reject) => output.once('error', reject))
  // A folder that takes no file says so while the file is still read: the next race tells it.
  failed.catch(() => undefined)
  try {
    for await (const piece of redacted(open(file, terminal), options))
      await Promise.race([write(output, piece), failed])
    await Promise.race([new Promise<void>((resolve) => output.end(resolve)), failed])
    await chmod(fresh, mode)
    await rename(fresh, file)
  } catch (error) {
    output.destroy()
    await rm(fresh, { force: true })
    throw error
  }
}

/** Prints where the numbers are, and how many; never what they are. */
async function report(files: readonly string[], options: FindOptions, terminal: Terminal): Promise<ExitStatus> {
  const counts = new Map<Certainty, number>()
  await forEachFile(files, async (file) => {
    const lines = new LineCounter()
    let output = ''
    const replacement = ({ span, certainty, key }: FoundNir): string => {
      counts.set(certainty, (counts.get(certainty) ?? 0) + 1)
      output += `${printable(file)}:${lines.placeOf(span[0])}: ${certainty}${key === 'wrong' ? ', wrong key' : ''}\n`
      return ''
    }
    const redactor = createNirRedactor({ ...options, replacement })
    let codec: Codec | undefined
    for await (const piece of fromStart(open(file, terminal))) {
      codec ??= codecOf(piece)
      const text = codec.decode(piece)
      lines.take(text)
      redactor.push(text)
      lines.settle()
      await write(terminal.stdout, output)
      output = ''
    }
    const rest = codec?.decode() ?? ''
    lines.take(rest)
    redactor.push(rest)
    redactor.end()
    await write(terminal.stdout, output)
  })
  const total = CERTAINTIES.map((certainty) => `${counts.get(certainty) ?? 0} ${certainty}`).join(', ')
  await write(terminal.stdout, `${total}\n`)
  return counts.size === 0 ? EXIT.ok : EXIT.refused
}

/** More characters never wait in a redactor. */
const LONGEST_WAIT = 2048

/** Turns offsets in a text that comes in pieces into lines and columns, counted from 1, in memory that does not grow. */
class LineCounter {
  #line = 1
  #start = 0
  #length = 0
  #starts: number[] = []

  take(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(this.#length + at + 1)
    this.#length += text.length
  }

  /** Where an offset is; no earlier one may be asked for later. */
  placeOf(offset: number): string {
    const passed = this.#starts.filter((start) => start <= offset)
    this.#line += passed.length
    this.#start = passed.at(-1) ?? this.#start
    this.#starts = this.#starts.slice(passed.length)
    return `${this.#line}:${offset - this.#start + 1}`
  }

  /** Forgets the lines of which nothing more is asked. */
  settle(): void {
    this.placeOf(Math.max(0, this.#length - LONGEST_WAIT))
  }
}

/** The shortest key that is none to guess, in bytes. */
const SHORTEST_KEY = 32

/** What replaces each number by a keyed hash of it, the same for the same number. */
async function pseudonym(keyFile: string): Promise<(found: Pick<FoundNir, 'nir'>) => string> {
  const key = await readFile(keyFile)
  if (key.length < SHORTEST_KEY) throw new Misuse('short-key')
  return ({ nir }) => `[NIR:${lettersOf(createHmac('sha256', key).update(nir).digest())}]`
}

/** Twelve bytes as letters: with digits in it, a pseudonym could be taken for a number. */
function lettersOf(hash: Uint8Array): string {
  return Array.from(hash.subarray(0, 12), (byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('')
}
