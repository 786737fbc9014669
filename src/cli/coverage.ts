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
import type { Locale } from '../locale.js'
import type { Cents } from '../money.js'
import { type Command, EXIT, type ExitStatus, localeOf, Misuse, painter, parseArguments, write } from './command.js'

const HELP = `Usage: securite-sociale coverage --act ACT --fee EUROS --on DAY [OPTIONS]
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
  --json              print the breakdown as JSON
  --locale NAME       fr or en; by default that of the terminal

Exit status: 0 computed, 1 the bill makes no sense, 2 misuse.
`

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
  json: { type: 'boolean' },
  locale: { type: 'string' },
} as const

type Options = ReturnType<typeof readOptions>

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (positionals.length > 0) throw new Misuse('every argument follows its option')
  return values
}

/** The `coverage` command. */
export const coverage: Command = {
  help: HELP,
  async run(args, terminal) {
    const options = readOptions(args)
    const locale = localeOf(options.locale, terminal.env)
    if (options.acts) {
      await write(terminal.stdout, actList(dayOf(options.day, '--day'), locale))
      return EXIT.ok
    }
    const result = computeCoverage(careOf(options), coverOf(options))
    if (!result.ok) {
      const lines = result.issues.map((issue) => `${describeCoverageIssue(issue, locale)}\n`)
      await write(terminal.stderr, lines.join(''))
      return EXIT.refused
    }
    const text = options.json
      ? `${JSON.stringify(result.value, null, 2)}\n`
      : statement(result.value, explainCoverage(result.value, locale), locale, painter(terminal))
    await write(terminal.stdout, text)
    return EXIT.ok satisfies ExitStatus
  },
}

/** The calculation itself checks every word; here only what it needs is put in its place. */
function careOf(options: Options): Care {
  if (options.act === undefined) throw new Misuse('--act is missing; --acts lists them')
  if (options.fee === undefined) throw new Misuse('--fee is missing')
  const given = {
    sector: options.sector,
    pathway: options.pathway,
    class: options.class,
    relatedTo: options['related-to'],
  }
  const care = { act: options.act, on: dayOf(options.on, '--on'), fee: centsOf(options.fee), ...given }
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

function withoutUndefined(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

function dayOf(text: string | undefined, option: '--on' | '--day'): Day {
  if (text === undefined) throw new Misuse(`${option} is missing`)
  if (!isDay(text)) throw new Misuse(`${option} takes a real day as YYYY-MM-DD`)
  return text
}

/** A negative amount is left to the calculation, which says what is wrong with it. */
function centsOf(text: string): Cents {
  const amount = parseEuros(text.replace(/^-/, ''))
  if (!amount.ok) throw new Misuse('--fee takes euros, with two decimals at most: 30 or 30.50')
  return text.startsWith('-') ? -amount.value : amount.value
}

function guaranteeOf(text: string): Guarantee {
  if (text === 'all') return { pays: 'everything' }
  const match = /^(\d{1,4})\s*%(?:\s*\+\s*(\d{1,6})\s*€?)?$/.exec(text)
  if (!match) {
    const printed = parseGuarantee(text)
    if (printed.ok) return printed.value
    throw new Misuse(
      '--contract takes a share of the base as 150%, with euros as 150%+50, all, or the words of a table',
    )
  }
  const [, percent = '', euros] = match
  const rate = Number(`${percent}00`)
  if (euros === undefined) return { pays: 'base-share', rate }
  return { pays: 'base-share', rate, plus: { amount: Number(`${euros}00`), per: 'year' } }
}

function actList(day: Day, locale: Locale): string {
  const acts = findActs(day)
  if (!acts.ok) return ''
  const rows = acts.value.map(({ act, base }): [string, string, string] => [
    act,
    formatEuros(base, locale),
    describeAct(act, locale),
  ])
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => row[column].length))
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
  const width = Math.max(...rows.map(({ text }) => text.length))
  const amounts = rows.map(({ amount = 0 }) => formatEuros(amount, locale))
  const column = Math.max(...amounts.map((text) => text.length))
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
