/**
 * `securite-sociale coverage`: the split of a line or of a bill, as a table for a person or as JSON for a program.
 *
 * @module
 */
import { computeBill, computeCoverage } from '../coverage/compute-coverage.js'
import type { Contract } from '../coverage/contract/contract.js'
import type { CoverageIssue } from '../coverage/coverage-issue.js'
import { explainCoverage } from '../coverage/text/statement.js'
import type { Locale, Text } from '../locale.js'
import { listActs, listChanges } from './bill/lists.js'
import { readContract } from './bill/read-contract.js'
import { readBill, readFile } from './bill/read-files.js'
import { dayOf, LINE_OPTIONS, readLine, readPerson, type Typed } from './bill/read-line.js'
import { refuse } from './bill/refuse.js'
import { type Columns, jsonOf, reportBill, reportLine } from './bill/report.js'
import {
  type Command,
  dayAsked,
  EXIT,
  type ExitStatus,
  localeOf,
  Misuse,
  oneOf,
  painter,
  parseArguments,
  type Terminal,
  write,
} from './command.js'

const HELP: Text = {
  en: `Usage: securite-sociale coverage --act ACT --fee EUROS --on DAY [OPTIONS]
       securite-sociale coverage --kind KIND --base EUROS --fee EUROS --on DAY [OPTIONS]
       securite-sociale coverage --bill FILE [OPTIONS]
       securite-sociale coverage --acts --day DAY
       securite-sociale coverage --law-changes [--day DAY] [--until DAY]

Says who pays what for a bill, by the law of the day, and which text says so.

The care:
  --act NAME            a common act
  --kind NAME           the kind of care where there is no act: doctor, dentist, medicine, unreimbursed…
  --fee EUROS           what was charged: 30, 30.5 or 30,50
  --base EUROS          the reimbursement base, for --kind, or in place of that of the act
  --on DAY              day of care, YYYY-MM-DD
  --quantity NUMBER     acts, boxes, ears or days
  --sector NAME         sector-1 (default), sector-2, optam, outside-convention
  --pathway NAME        inside (default), outside, or the exception: emergency, referred, away-from-home…
  --specialty NAME      general or specialist, for --kind doctor
  --nature NAME         of a doctor’s or dentist’s act or of a test: technical, imaging, prosthesis…
  --service NAME        of medicines, a pharmacist, a spa, or care that is not reimbursed: important, osteopath…
  --basket NAME         of a dental prosthesis: zero, moderated, free
  --crown NAME          the crown, which gives the price ceiling
  --ceiling EUROS       the price ceiling of another zero basket
  --class NAME          of glasses (A, B) or hearing aids (I, II)
  --lenses NAME         the pair of lenses, a to f
  --frame EUROS         the price of the frame within the fee
  --ear NAME            left, right or both
  --days NUMBER         days of a stay
  --ward NAME           general (default), psychiatry, home
  --prescriber NAME     convention (default), outside-convention
  --related-to NAME     ald, work-accident… where the care is for that
  --bill FILE           several lines as JSON, - for standard input; amounts in cents

The person:
  --contract WORDS      what the complementary contract guarantees: 100%, 150%, 200%+50 (euros on top),
                        all, or the words of its table: "150 % BR", "TM + 25 € par acte"
  --contract-file FILE  the contract: a table of guarantees as text, or JSON
  --formula NAME        the formula of a table that has several: its name, or 1, 2, 3…
  --birth-date DAY      day of birth, YYYY-MM-DD
  --situation NAME      ald, maternity, invalidity, c2s, ame…; may be repeated
  --alsace-moselle      covered by the local scheme

The answer:
  --acts                list the common acts of a day
  --law-changes         list what changes in the law
  --day DAY             the day of the acts; the day after which the law changes, today by default
  --until DAY           the last day of the changes
  --format NAME         text (default), json
  --locale NAME         fr or en; by default that of the terminal

Exit status: 0 computed, 1 the bill makes no sense, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale coverage --act ACTE --fee EUROS --on JOUR [OPTIONS]
        securite-sociale coverage --kind TYPE --base EUROS --fee EUROS --on JOUR [OPTIONS]
        securite-sociale coverage --bill FICHIER [OPTIONS]
        securite-sociale coverage --acts --day JOUR
        securite-sociale coverage --law-changes [--day JOUR] [--until JOUR]

Dit qui paie quoi sur une facture, selon le droit du jour, et quel texte le dit.

Les soins\u00a0:
  --act NOM               un acte courant
  --kind NOM              le type de soins, sans acte\u00a0: doctor, dentist, medicine, unreimbursed…
  --fee EUROS             le prix facturé\u00a0: 30, 30.5 ou 30,50
  --base EUROS            la base de remboursement, avec --kind, ou à la place de celle de l’acte
  --on JOUR               le jour des soins, AAAA-MM-JJ
  --quantity NOMBRE       le nombre d’actes, de boîtes, d’oreilles ou de jours
  --sector NOM            sector-1 (par défaut), sector-2, optam, outside-convention
  --pathway NOM           inside (par défaut), outside, ou l’exception\u00a0: emergency, referred, away-from-home…
  --specialty NOM         general ou specialist, avec --kind doctor
  --nature NOM            la nature d’un acte ou d’une analyse\u00a0: technical, imaging, prosthesis…
  --service NOM           d’un médicament, d’une cure, ou le soin non remboursé\u00a0: important, osteopath…
  --basket NOM            le panier d’une prothèse dentaire\u00a0: zero, moderated, free
  --crown NOM             la couronne, qui donne le prix plafond
  --ceiling EUROS         le prix plafond d’un autre panier 100\u00a0% Santé
  --class NOM             la classe des lunettes (A, B) ou des aides auditives (I, II)
  --lenses NOM            la paire de verres, de a à f
  --frame EUROS           le prix de la monture dans le prix facturé
  --ear NOM               left (gauche), right (droite) ou both (les deux)
  --days NOMBRE           le nombre de jours d’un séjour
  --ward NOM              general (par défaut), psychiatry, home
  --prescriber NOM        convention (par défaut), outside-convention
  --related-to NOM        ald, work-accident… si les soins y sont liés
  --bill FICHIER          plusieurs lignes en JSON, - pour l’entrée standard\u202f; montants en centimes

La personne\u00a0:
  --contract MOTS         ce que garantit la complémentaire\u00a0: 100%, 150%, 200%+50 (euros en plus),
                          all (tout), ou les mots de son tableau\u00a0: «\u00a0150\u00a0%\u00a0BR\u00a0», «\u00a0TM + 25\u00a0€ par acte\u00a0»
  --contract-file FICHIER le contrat\u00a0: un tableau de garanties, ou du JSON
  --formula NOM           la formule d’un tableau qui en a plusieurs\u00a0: son nom, ou 1, 2, 3…
  --birth-date JOUR       le jour de naissance, AAAA-MM-JJ
  --situation NOM         ald, maternity, invalidity, c2s, ame…\u202f; plusieurs sont possibles
  --alsace-moselle        affiliation au régime local

La réponse\u00a0:
  --acts                  donne la liste des actes courants d’un jour
  --law-changes           donne la liste de ce qui change dans le droit
  --day JOUR              le jour des actes\u202f; le jour après lequel le droit change, aujourd’hui par défaut
  --until JOUR            le dernier jour des changements
  --format NOM            text (par défaut), json
  --locale NOM            fr ou en\u202f; la langue du terminal par défaut

Code de retour\u00a0: 0 si c’est calculé, 1 si la facture n’a pas de sens, 2 pour un mauvais usage.
`,
}

const PERSON_OPTIONS = ['contract', 'contract-file', 'formula', 'birth-date', 'situation', 'alsace-moselle'] as const

const OPTIONS = {
  ...(Object.fromEntries(LINE_OPTIONS.map((name) => [name, { type: 'string' }])) as Record<string, { type: 'string' }>),
  bill: { type: 'string' },
  contract: { type: 'string' },
  'contract-file': { type: 'string' },
  formula: { type: 'string' },
  'birth-date': { type: 'string' },
  situation: { type: 'string', multiple: true },
  'alsace-moselle': { type: 'boolean' },
  acts: { type: 'boolean' },
  'law-changes': { type: 'boolean' },
  day: { type: 'string' },
  until: { type: 'string' },
  format: { type: 'string', default: 'text' },
  locale: { type: 'string' },
} as const

/** The `coverage` command. */
export const coverage: Command = { help: HELP, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArguments({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (positionals.length > 0) throw new Misuse('stray-argument')
  const typed: Typed = values
  const locale = localeOf(values.locale, terminal.env)
  const isJson = oneOf(['text', 'json'], values.format, 'format') === 'json'
  if (values.acts || values['law-changes']) {
    const list = values.acts ? 'acts' : 'law-changes'
    refuseOthers(typed, [list, 'day', 'format', 'locale', ...(list === 'acts' ? [] : ['until'])])
    const text = values.acts
      ? listActs(dayOf(values.day, 'day'), locale, isJson)
      : listChanges(dayAsked(values.day), values.until, locale, isJson)
    await write(terminal.stdout, text)
    return EXIT.ok
  }
  for (const option of ['day', 'until']) if (typed[option] !== undefined) throw new Misuse('useless-option', { option })
  const contract = await readContract(typed, locale, terminal)
  if (Array.isArray(contract)) {
    const { contract: words } = typed
    return refuse(contract, [words === undefined ? 'contract-file' : 'contract'], locale, terminal)
  }
  const cover = { ...readPerson(typed), ...(contract && { contract: contract as Contract }) }
  return values.bill === undefined
    ? answerLine(typed, cover, locale, isJson, terminal)
    : answerBill(values.bill, typed, cover, locale, isJson, terminal)
}

type Person = ReturnType<typeof readPerson> & { readonly contract?: Contract }

async function answerLine(
  typed: Typed,
  cover: Person,
  locale: Locale,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitStatus> {
  const result = computeCoverage(readLine(typed), cover)
  if (!result.ok) {
    refuseUseless(typed, result.issues)
    return refuse(result.issues, [], locale, terminal)
  }
  const text = isJson
    ? jsonOf(result.value)
    : reportLine(result.value, explainCoverage(result.value, locale), locale, painter(terminal))
  await write(terminal.stdout, text)
  return EXIT.ok
}

async function answerBill(
  file: string,
  typed: Typed,
  cover: Person,
  locale: Locale,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitStatus> {
  refuseOthers(typed, ['bill', 'format', 'locale', ...PERSON_OPTIONS])
  const lines = readBill(await readFile(file, terminal))
  const result = computeBill(lines, cover)
  if (!result.ok) return refuse(result.issues, [], locale, terminal)
  const text = isJson
    ? jsonOf(result.value)
    : reportBill(lines, result.value, COLUMNS[locale], locale, painter(terminal))
  await write(terminal.stdout, text)
  return EXIT.ok
}

const COLUMNS: Readonly<Record<Locale, Columns>> = {
  fr: {
    care: 'Soins',
    fee: 'Prix',
    netAmo: 'Assurance maladie',
    localScheme: 'Régime local',
    amc: 'Complémentaire',
    patient: 'À votre charge',
    total: 'Total',
  },
  en: {
    care: 'Care',
    fee: 'Fee',
    netAmo: 'Assurance maladie',
    localScheme: 'Local scheme',
    amc: 'Mutuelle',
    patient: 'Left for you',
    total: 'Total',
  },
}

function refuseOthers(typed: Typed, allowed: readonly string[]): void {
  const option = Object.keys(typed).find((name) => typed[name] !== undefined && !allowed.includes(name))
  if (option !== undefined) throw new Misuse('useless-option', { option })
}

/** Refuses the first option that care of this kind does not have. */
function refuseUseless(typed: Typed, issues: readonly CoverageIssue[]): void {
  if (!hasUnknownField(issues)) return
  const needed = Object.fromEntries(Object.entries(typed).filter(([name]) => NEEDED.includes(name)))
  const option = LINE_OPTIONS.find((name) => {
    if (typed[name] === undefined || NEEDED.includes(name)) return false
    const result = computeCoverage(readLine({ ...needed, [name]: typed[name] }))
    return !result.ok && hasUnknownField(result.issues)
  })
  if (option !== undefined) throw new Misuse('useless-option', { option })
}

/** Options that care of every kind has. */
const NEEDED: readonly string[] = ['act', 'kind', 'fee', 'base', 'on', 'quantity']

function hasUnknownField(issues: readonly CoverageIssue[]): boolean {
  return issues.some(({ code, path }) => code === 'unknown-field' && path.length === 1)
}
