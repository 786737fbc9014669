import { generateNir } from '../../src/testing/index.js'
import { drawFrom } from '../../src/testing/random.js'

/** A kind of text: how it writes a record, with a number or without one, among what looks like numbers. */
export interface KindOfText {
  /** How sure a number in it is. */
  readonly certainty: 'certain' | 'likely'
  /** What is before the first record. */
  readonly head?: string
  readonly record: (seed: number, number: string | undefined) => string
}

const GROUPS = /^(.)(..)(..)(..)(...)(...)(..)$/
const grouped = (number: string, sign: string) =>
  number.replace(GROUPS, ['$1', '$2', '$3', '$4', '$5', '$6', '$7'].join(sign))
const body = (number: string) => number.slice(0, 13)
const key = (number: string) => number.slice(13)
const bodyGrouped = (number: string, sign: string) => grouped(number, sign).slice(0, -2 - sign.length)

/** Times in milliseconds, identifiers, amounts, phones: digits that are none. */
const time = (seed: number) => 1_700_000_000_000 + drawFrom(seed)(200_000_000) * 1000 + (seed % 1000)
const digits = (seed: number, count: number) => {
  const draw = drawFrom(seed + 1_000_003)
  return Array.from({ length: count }, () => draw(10)).join('')
}
const phone = (seed: number) => `06 ${digits(seed, 8).replace(/(..)(?=.)/g, '$1 ')}`
const amount = (seed: number) => `${1 + (seed % 9)} ${digits(seed, 3)},${digits(seed + 1, 2)} €`

/** Kinds of text in which numbers are, as people and programs write them. */
export const KINDS_OF_TEXT: Readonly<Record<string, KindOfText>> = {
  'log of a web server': {
    certainty: 'certain',
    record: (seed, number) =>
      `10.0.${seed % 256}.7 - - [${time(seed)}] "GET /dossiers?t=${time(seed + 1)}${number ? `&nir=${number}` : ''}" 200 ${digits(seed, 5)}`,
  },
  'log in JSON': {
    certainty: 'certain',
    record: (seed, number) =>
      `{"level":30,"time":${time(seed)},"pid":${digits(seed, 5)},"ms":${seed % 900}.${digits(seed, 13)}${number ? `,"nir":${number}` : ''}}`,
  },
  'log, thirteen characters with a label': {
    certainty: 'likely',
    record: (seed, number) =>
      `${time(seed)} INFO securityFilter done in ${digits(seed, 3)} ms${number ? ` numSecu=${body(number)}` : ''}`,
  },
  'CSV, thirteen characters under a head': {
    certainty: 'likely',
    head: 'dossier;maj;nir;montant\n',
    record: (seed, number) =>
      `${digits(seed, 9)};${time(seed)};${number ? body(number) : ''};${digits(seed, 2)},${digits(seed, 2)}`,
  },
  'CSV, body and key in two columns': {
    certainty: 'certain',
    head: 'nom,NIR,cle,maj\r\n',
    record: (seed, number) => `DUPONT,${number ? `${body(number)},${key(number)}` : ','},${time(seed)}\r`,
  },
  'TSV, the text of a spreadsheet': {
    certainty: 'certain',
    record: (seed, number) => `${digits(seed, 6)}\t${number ? `="${number}"` : ''}\t${time(seed)}\t${amount(seed)}`,
  },
  'JSON, indented': {
    certainty: 'certain',
    record: (seed, number) =>
      `{\n  "id": ${digits(seed, 8)},\n  "at": ${time(seed)}${number ? `,\n  "nir": "${body(number)}",\n  "cle": "${key(number)}"` : ''}\n}`,
  },
  XML: {
    certainty: 'certain',
    record: (seed, number) =>
      `<Dossier><At>${time(seed)}</At>${number ? `\n<Nir>${body(number)}</Nir>\n<Cle>${key(number)}</Cle>` : ''}\n</Dossier>`,
  },
  'HTML, cells of a table': {
    certainty: 'likely',
    record: (seed, number) =>
      `<tr><td>${digits(seed, 7)}</td>${number ? `<td>NIR&nbsp;:</td><td>${body(number)}</td>` : `<td>${time(seed)}</td>`}</tr>`,
  },
  'parameters of a URL': {
    certainty: 'certain',
    record: (seed, number) =>
      `/recherche?page=${digits(seed, 2)}&t=${time(seed)}${number ? `&q=${grouped(number, seed % 2 ? '%20' : '+')}` : ''}`,
  },
  'mail, quoted-printable': {
    certainty: 'certain',
    record: (seed, number) =>
      `Dossier ${digits(seed, 6)}, re=C3=A7u le 14/08/2025${number ? ` : ${grouped(number, '=C2=A0')}` : ''}, t=C3=A9l ${phone(seed)}`,
  },
  'French prose': {
    certainty: 'likely',
    record: (seed, number) =>
      `Madame, nous avons versé ${amount(seed)} le 0${1 + (seed % 9)}/12/2025${number ? ` (n° de sécurité sociale : ${bodyGrouped(number, ' ')} clé ${key(number)})` : ''}. Appelez le ${phone(seed)}.`,
  },
  'English prose': {
    certainty: 'certain',
    record: (seed, number) =>
      `On ${1 + (seed % 28)} May 2025 we paid €${digits(seed, 3)}.${digits(seed, 2)}${number ? ` to ${number}` : ''}; order ${digits(seed, 8)}.`,
  },
  'text of a PDF': {
    certainty: 'certain',
    record: (seed, number) =>
      `Page ${seed % 99} sur 99\n${number ? `${grouped(number, '\u2003').replace('\u2003', '\n')}\n` : ''}Total\u2003${amount(seed)}`,
  },
  'text of a word processor': {
    certainty: 'certain',
    record: (seed, number) =>
      `Réf.\u00a0${digits(seed, 4)}\u2013${digits(seed, 4)}${number ? ` \u2013 ${grouped(number, seed % 2 ? '\u2013' : '\u00ad')}` : ''} \u2013 ${amount(seed)}`,
  },
  'boxes of a form': {
    certainty: 'likely',
    record: (seed, number) =>
      `Cadre ${seed % 9}\n${number ? `|${Array.from(number).join('|')}|` : '|_|_|_|_|'}\nDate |0|1|1|2|2|0|2|5|`,
  },
  'HL7 v2': {
    certainty: 'certain',
    record: (seed, number) =>
      `PID|1||${digits(seed, 6)}^^^H&1.2.250.1.71.4.2.7&ISO^PI${number ? `~${number}^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS` : ''}||SPECIMEN^MARIE||19550814`,
  },
  'FHIR, thirteen characters': {
    certainty: 'likely',
    record: (seed, number) =>
      `{"id":"${digits(seed, 9)}","meta":{"version":"${time(seed)}"}${number ? `,"identifier":[{"system":"urn:oid:1.2.250.1.213.1.4.8","value":"${body(number)}"}]` : ''}}`,
  },
  'DSN, thirteen characters': {
    certainty: 'likely',
    record: (seed, number) =>
      `S21.G00.06.001,'${digits(seed, 9)}'${number ? `\nS21.G00.30.001,'${body(number)}'` : ''}\nS21.G00.30.006,'14081955'`,
  },
  'configuration, YAML': {
    certainty: 'likely',
    record: (seed, number) =>
      `at: ${time(seed)}\nversion: 1.${seed % 40}.2025${digits(seed, 8)}${number ? `\nnir_assure: '${body(number)}'` : ''}`,
  },
  SQL: {
    certainty: 'certain',
    record: (seed, number) =>
      `INSERT INTO t VALUES (${digits(seed, 7)}, ${time(seed)}, ${number ? `'${number}'` : 'NULL'}, ${digits(seed, 2)}.${digits(seed, 2)});`,
  },
  'table of Markdown': {
    certainty: 'certain',
    record: (seed, number) => `| ${digits(seed, 5)} | ${number ? grouped(number, ' ') : '—'} | ${amount(seed)} |`,
  },
}

/** A text of a kind: so many records, every other one with a number; and those numbers. */
export function textOf(
  { head = '', record }: KindOfText,
  count: number,
): { readonly text: string; readonly numbers: readonly string[] } {
  const seeds = Array.from({ length: count }, (_, seed) => seed)
  const numbers = seeds.map((seed) => (seed % 2 === 0 ? generateNir(seed) : undefined))
  const records = seeds.map((seed) => `${record(seed, numbers[seed])}\n`)
  return { text: head + records.join(''), numbers: numbers.filter((number) => number !== undefined) }
}
