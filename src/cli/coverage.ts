/**
 * `securite-sociale coverage`: the split of one bill, as a table for a person or as JSON for a program.
 *
 * @module
 */
import { findActs } from '../coverage/acts.js'
import type { CoverageShares } from '../coverage/breakdown.js'
import type { Care } from '../coverage/care.js'
import { computeCoverage } from '../coverage/compute-coverage.js'
import type { Guarantee } from '../coverage/contract.js'
import type { Cover } from '../coverage/cover.js'
import { parseEuros } from '../coverage/parse-amount.js'
import { parseGuarantee } from '../coverage/parse-guarantee.js'
import { describeAct } from '../coverage/text/act.js'
import { formatEuros } from '../coverage/text/euros.js'
import { describeCoverageIssue } from '../coverage/text/issue.js'
import { explainCoverage, type StatementLine } from '../coverage/text/statement.js'
import type { Situation } from '../coverage/vocabulary.js'
import { type Day, isDay } from '../day.js'
import { joinWithColon, type Locale, type Text } from '../locale.js'
import type { Cents } from '../money.js'
import type { Path } from '../record.js'
import {
  type Command,
  EXIT,
  type ExitStatus,
  localeOf,
  Misuse,
  oneOf,
  painter,
  parseArguments,
  widthOf,
  write,
} from './command.js'

const HELP: Text = {
  en: `Usage: securite-sociale coverage --act ACT --fee EUROS --on DAY [OPTIONS]
       securite-sociale coverage --acts --day DAY

Says who pays what for a bill, by the law of the day, and which text says so.

Options:
  --act NAME          a common act
  --acts              list the common acts of a day
  --day DAY           the day of that list, YYYY-MM-DD
  --fee EUROS         what was charged: 30, 30.5 or 30,50
  --on DAY            day of care, YYYY-MM-DD
  --contract PERCENT  what the complementary contract guarantees: 100%, 150%, 200%+50 (euros on top),
                      all, or the words of its table: "150 % BR", "TM + 25 € par acte"
  --sector NAME       sector-1 (default), sector-2, optam, outside-convention
  --pathway NAME      inside (default), outside, or the exception: emergency, referred, away-from-home…
  --birth-date DAY    day of birth, YYYY-MM-DD
  --situation NAME    ald, maternity, invalidity, c2s, ame…; may be repeated
  --related-to NAME   ald, work-accident… where the care is for that
  --alsace-moselle    covered by the local scheme
  --class NAME        of glasses or hearing aids
  --format NAME       text (default), json
  --locale NAME       fr or en; by default that of the terminal

Exit status: 0 computed, 1 the bill makes no sense, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale coverage --act ACTE --fee EUROS --on JOUR [OPTIONS]
        securite-sociale coverage --acts --day JOUR

Dit qui paie quoi sur une facture, selon le droit du jour, et quel texte le dit.

Options\u00a0:
  --act NOM           un acte courant
  --acts              donne la liste des actes courants d’un jour
  --day JOUR          le jour de cette liste, AAAA-MM-JJ
  --fee EUROS         le prix facturé\u00a0: 30, 30.5 ou 30,50
  --on JOUR           le jour des soins, AAAA-MM-JJ
  --contract PART     ce que garantit la complémentaire\u00a0: 100%, 150%, 200%+50 (euros en plus), all (tout)
  --sector NOM        sector-1 (par défaut), sector-2, optam, outside-convention
  --pathway NOM       inside (par défaut), outside, ou l’exception\u00a0: emergency, referred, away-from-home…
  --birth-date JOUR   le jour de naissance, AAAA-MM-JJ
  --situation NOM     ald, maternity, invalidity, c2s, ame…\u202f; plusieurs sont possibles
  --related-to NOM    ald, work-accident… si les soins y sont liés
  --alsace-moselle    affiliation au régime local
  --class NOM         la classe des lunettes ou des aides auditives
  --format NOM        text (par défaut), json
  --locale NOM        fr ou en\u202f; la langue du terminal par défaut

Code de retour\u00a0: 0 si c’est calculé, 1 si la facture n’a pas de sens, 2 pour un mauvais usage.
`,
}

const OPTIONS = {
  act: { type: 'string' },
  acts: { type: 'boolean' },
  fee: { type: 'string' },
  on: { type: 'string' },
  day: { type: 'string' },
  contract: { type: 'string' },
  sector: { type: 'string' },
  pathway: { type: 'string' },
  'birth-date': { type: 'string' },
  situation: { type: 'string', multiple: true },
  'related-to': { type: 'string' },
  'alsace-moselle': { type: 'boolean' },
  class: { type: 'string' },
  format: { type: 'string', default: 'text' },
  locale: { type: 'string' },
} as const

const FORMATS = ['text', 'json'] as const

type Options = ReturnType<typeof readOptions>

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (positionals.length > 0) throw new Misuse('stray-argument')
  return values
}

/** The `coverage` command. */
export const coverage: Command = {
  help: HELP,
  async run(args, terminal) {
    const options = readOptions(args)
    const locale = localeOf(options.locale, terminal.env)
    const isJson = oneOf(FORMATS, options.format, 'format') === 'json'
    if (options.acts) {
      await write(terminal.stdout, actList(dayOf(options.day, 'day'), locale, isJson))
      return EXIT.ok
    }
    if (options.day !== undefined) throw new Misuse('useless-option', { option: 'day' })
    const result = computeCoverage(careOf(options), coverOf(options))
    if (!result.ok) {
      const lines = result.issues.map((issue) => {
        const sentence = describeCoverageIssue(issue, locale)
        return `${joinWithColon(optionOf(issue.path), sentence, locale)}\n`
      })
      // Two parameters of the law can be unknown for one and the same reason.
      await write(terminal.stderr, [...new Set(lines)].join(''))
      return EXIT.refused
    }
    const text = isJson
      ? `${JSON.stringify(result.value, null, 2)}\n`
      : statement(result.value, explainCoverage(result.value, locale), locale, painter(terminal))
    await write(terminal.stdout, text)
    return EXIT.ok satisfies ExitStatus
  },
}

/** The calculation itself checks every word; here only what it needs is put in its place. */
function careOf(options: Options): Care {
  if (options.act === undefined) throw new Misuse('no-act')
  if (options.fee === undefined) throw new Misuse('missing-option', { option: 'fee' })
  const given = {
    sector: options.sector,
    pathway: options.pathway,
    class: options.class,
    relatedTo: options['related-to'],
  }
  const care = { act: options.act, on: dayOf(options.on, 'on'), fee: centsOf(options.fee), ...given }
  return withoutUndefined(care) as unknown as Care
}

function coverOf(options: Options): Cover {
  const cover = {
    birthDate: options['birth-date'],
    situations: options.situation as Situation[] | undefined,
    alsaceMoselle: options['alsace-moselle'],
    contract: options.contract === undefined ? undefined : { guarantees: { otherwise: guaranteeOf(options.contract) } },
  }
  return withoutUndefined(cover) as unknown as Cover
}

/** The option that gave what an issue is about: the path starts with `care` or `cover`. */
function optionOf([, field]: Path): string {
  const names: Readonly<Record<string, string>> = { situations: 'situation' }
  const name = names[String(field)] ?? String(field).replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  return `--${name}`
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

function dayOf(text: string | undefined, option: 'on' | 'day'): Day {
  if (text === undefined) throw new Misuse('missing-option', { option })
  if (!isDay(text)) throw new Misuse('wrong-day', { option })
  return text
}

/** A negative amount is left to the calculation, which says what is wrong with it. */
function centsOf(text: string): Cents {
  const amount = parseEuros(text.replace(/^-/, ''))
  if (!amount.ok) throw new Misuse('wrong-fee')
  return text.startsWith('-') ? -amount.value : amount.value
}

function guaranteeOf(text: string): Guarantee {
  if (text === 'all') return { pays: 'everything' }
  const match = /^(\d{1,4})\s*%(?:\s*\+\s*(\d{1,6})\s*€?)?$/.exec(text)
  if (!match) {
    const printed = parseGuarantee(text)
    if (printed.ok) return printed.value
    throw new Misuse('wrong-contract')
  }
  const [, percent = '', euros] = match
  const rate = Number(`${percent}00`)
  if (euros === undefined) return { pays: 'base-share', rate }
  return { pays: 'base-share', rate, plus: { amount: Number(`${euros}00`), per: 'year' } }
}

function actList(day: Day, locale: Locale, isJson: boolean): string {
  const acts = findActs(day)
  if (!acts.ok) return ''
  if (isJson) return `${JSON.stringify(acts.value, null, 2)}\n`
  const rows = acts.value.map(({ act, base }): [string, string, string] => [
    act,
    formatEuros(base, locale),
    describeAct(act, locale),
  ])
  const width = (column: 0 | 1) => widthOf(rows.map((row) => row[column]))
  return rows.map(([act, base, name]) => `${act.padEnd(width(0))}  ${base.padStart(width(1))}  ${name}\n`).join('')
}

type Paint = ReturnType<typeof painter>

/** Who pays, in the order of the bar; the colour tells them apart on a terminal, the sign everywhere. */
const PAYERS: readonly {
  readonly share: keyof CoverageShares
  readonly sign: string
  readonly colour: Parameters<Paint>[0]
}[] = [
  { share: 'netAmo', sign: '█', colour: 'green' },
  { share: 'localScheme', sign: '▓', colour: 'green' },
  { share: 'amc', sign: '▒', colour: 'yellow' },
  { share: 'patient', sign: '░', colour: 'red' },
]

const BAR = 40

function statement(shares: CoverageShares, lines: readonly StatementLine[], locale: Locale, paint: Paint): string {
  const rows = lines.filter(({ kind }) => kind !== 'note')
  const notes = lines.filter(({ kind }) => kind === 'note')
  const width = widthOf(rows.map(({ text }) => text))
  const amounts = rows.map(({ amount = 0 }) => formatEuros(amount, locale))
  const column = widthOf(amounts)
  const table = rows.map(({ kind, text, source, share }, index) => {
    const row = `${text.padEnd(width)}  ${(amounts[index] ?? '').padStart(column)}`
    const law = source ? `  ${paint('dim', source.article ?? source.title)}` : ''
    const payer = PAYERS.find((one) => one.share === share)
    const sign = payer ? paint(payer.colour, payer.sign) : ' '
    return `${sign} ${kind === 'rule' ? row : paint('bold', row)}${law}\n`
  })
  const doubts = notes.map(({ text }) => `${paint('dim', `* ${text}`)}\n`)
  return `${table.join('')}\n${bar(shares, paint)}\n${doubts.length > 0 ? `\n${doubts.join('')}` : ''}`
}

/** The fee as a bar of forty signs, cut where the running sum of the shares falls, so that it is always full. */
function bar(shares: CoverageShares, paint: Paint): string {
  let sum = 0
  let drawn = 0
  const parts = PAYERS.map(({ share, sign, colour }) => {
    sum += shares[share]
    const end = shares.fee === 0 ? 0 : Math.floor((BAR * sum) / shares.fee)
    const part = paint(colour, sign.repeat(end - drawn))
    drawn = end
    return part
  })
  return parts.join('')
}
