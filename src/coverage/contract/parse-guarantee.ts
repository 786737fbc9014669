/**
 * The small language of contract tables: « 150 % BR », « TM + 25 € par acte », « 3 % PMSS par an », « 1 700 € par oreille
 * y compris RO », « 40 € par séance, dans la limite de 4 séances par an ».
 *
 * @module
 */
import { type BasisPoints, type Cents, WHOLE } from '../../money.js'
import { own } from '../../record.js'
import { failure, type Result, success } from '../../result.js'
import { MAX_GUARANTEE_TEXT } from '../check/limits.js'
import { forgetMatch, parseEuros, parseRate } from '../parse-amount.js'
import type { Guarantee, Period } from './contract.js'
import { plainFrench } from './plain-french.js'

/** Why a text is no guarantee. */
export type GuaranteeIssue =
  | { readonly code: 'not-text' | 'malformed-guarantee' }
  | {
      /** The text can be read in two ways; write which one is meant. */
      readonly code: 'ambiguous-guarantee'
      readonly readings: readonly [Guarantee, Guarantee]
    }

/**
 * Reads a guarantee as a table of a contract prints it. (FR: tableau de garanties)
 *
 * A share of the base contains the share of the obligatory insurance, unless the text says « en complément ».
 *
 * @param text - one cell of the table, in French, with or without accents
 * @returns the guarantee; issues `not-text`, `malformed-guarantee`, or `ambiguous-guarantee` with both readings where an
 * amount does not say whether it is paid for each act or once a year, or a rate does not say what it is a share of
 * @example
 * unwrap(parseGuarantee('150 % BRSS y compris RO')) // => { pays: 'base-share', rate: 15000 }
 * unwrap(parseGuarantee('40 € par séance, 4 séances par an')) // => {
 * //     pays: 'allowance', amount: 4000, per: 'session', times: 4 }
 * unwrap(parseGuarantee('100 % Santé')) // => { pays: 'zero-basket' }
 * parseGuarantee('BR + 200 €').ok // => false
 */
export function parseGuarantee(text: string): Result<Guarantee, GuaranteeIssue> {
  if (typeof text !== 'string') return failure({ code: 'not-text' })
  if (text.length > MAX_GUARANTEE_TEXT) return failure({ code: 'malformed-guarantee' })
  const readings = readingsOf(plainFrench(text))
  forgetMatch()
  const [first, second] = readings
  if (!first) return failure({ code: 'malformed-guarantee' })
  return second ? failure({ code: 'ambiguous-guarantee', readings: [first, second] }) : success(first)
}

const NOTHING =
  /^(?:neant|aucune?|rien|non (?:garanti|couvert|pris en charge|rembourse)e?s?|[-/]|0(?:[.,]0+)?(?: ?(?:€|euros?|eur|%))?)$/
const CEILINGS = '(?:plv|hlf|prix limites? de vente|honoraires limites? de facturation)'
const WITHIN = '(?:dans la limite d(?:es?|u) ?|limites? (?:aux?|a la) )'
const FEE = '(?:frais (?:reels|engages)|fr|depenses? engagees?|de)'
const ZERO: RegExp = /* @__PURE__ */ zeroPattern()

/** Built in a function, so that who imports something else does not get it. */
function zeroPattern(): RegExp {
  return new RegExp(
    `^(?:100 ?% sante|rac (?:0|zero)|(?:sans |zero )?reste a (?:charge|payer)(?: zero)?|100 ?% ${CEILINGS}|${WITHIN}${CEILINGS}|` +
      `(?:(?:100 ?% )?(?:des )?${FEE}|100 ?%|(?:prise en charge |remboursement )?integrale?),? ${WITHIN}${CEILINGS})$`,
  )
}

const WHOLE_PRICE = /^(?:(?:prise en charge|remboursement) )?integrale?$/

/** What comes before an amount or a rate and says nothing of it, and the signs of a footnote. */
const AROUND =
  /^(?:(?:forfait|credit|allocation|participation|jusqu'a|dans la limite|limitee?s? a|max(?:imum|\.)?|prise? en charge a|rembourse(?:ment)? a)(?: de| d'un montant de| hauteur de)? (?=\d))| ?\*+| ?\(\d\)$/g

/** « Forfait annuel de 150 € » is « 150 €, par an ». */
const YEARLY_AMOUNT =
  /^(?:forfait|credit|allocation|participation|budget) annuel(?:le)?(?: de| d'un montant de)? (?=\d)(.*)$/

/** None where the text is no guarantee, two where it can be read in two ways. */
function readingsOf(printed: string): readonly Guarantee[] {
  const words = printed.replace(YEARLY_AMOUNT, '$1, par an').replaceAll(AROUND, '')
  if (NOTHING.test(words)) return [{ pays: 'nothing' }]
  if (ZERO.test(words)) return [{ pays: 'zero-basket' }]
  if (WHOLE_PRICE.test(words)) return [{ pays: 'zero-basket' }, { pays: 'everything' }]
  const [head = '', tail, ...more] = words.split(/ ?\+ ?/)
  if (more.length > 0) return []
  if (tail === undefined) return alone(head)
  return OBLIGATORY.test(head) ? onTopOfObligatory(tail) : sum(head, tail)
}

const OBLIGATORY = /^(?:remboursement )?(?:de la |du )?(?:ro|amo|ss|rss|secu|securite sociale)$/

/** « RO + 50 % BR », « SS + 100 € par an ». */
function onTopOfObligatory(tail: string): readonly Guarantee[] {
  return alone(tail).flatMap((guarantee): readonly Guarantee[] => {
    if (guarantee.pays === 'base-share') return [{ ...guarantee, onTop: true }]
    return guarantee.pays === 'allowance' || guarantee.pays === 'ceiling-share' ? [guarantee] : []
  })
}

/** « BR + 200 € par an », « TM + 3 % PMSS par an », « TM + 50 % BR ». */
function sum(head: string, tail: string): readonly Guarantee[] {
  const share = alone(head).find(isShare)
  if (!share) return alone(tail).some(isShare) ? sum(tail, head) : []
  return alone(tail).flatMap((added): readonly Guarantee[] => {
    if (added.pays === 'base-share' && share.pays === 'co-payment')
      return [{ pays: 'base-share', rate: WHOLE + added.rate, ...cap(own(added, 'yearlyCap')) }]
    if (added.pays !== 'allowance' && added.pays !== 'ceiling-share' && added.pays !== 'total') return []
    const { pays: _, yearlyCap: __, ...plus } = added
    return [{ ...share, plus, ...cap(own(added, 'yearlyCap')) }]
  })
}

type Shared = Extract<Guarantee, { readonly pays: 'base-share' | 'co-payment' }>

/** What an amount can be added to. */
function isShare(guarantee: Guarantee): guarantee is Shared {
  return guarantee.pays === 'base-share' || guarantee.pays === 'co-payment'
}

type Share = readonly [pattern: RegExp, read: (rate: string | undefined, rest: string) => readonly Guarantee[]]

const SHARES: readonly Share[] = /* @__PURE__ */ shares()

function shares(): readonly Share[] {
  return [
    [/^(?:100 ?% ?)?(?:du )?(?:tm|ticket moderateur)(?![a-z])(.*)$/, (_, rest) => coPayments(rest)],
    [
      /^(?:(\d[\d.,]*) ?% ?)?(?:de )?(?:la )?(?:du )?(?:brss|br|tc|trss|tr|tarif de convention|base(?: de remboursement)?(?: (?:de la )?(?:securite sociale|ss|secu))?)(?![a-z])(.*)$/,
      (rate, rest) => baseShares(rate === undefined ? WHOLE : rateOf(rate), rest),
    ],
    [
      /^(\d[\d.,]*) ?% ?(?:du )?(?:pmss|plafond mensuel(?: de la securite sociale)?)(?![a-z])(.*)$/,
      (rate, rest) => ceilingShares(rateOf(rate), rest),
    ],
    [
      new RegExp(`^(?:(\\d[\\d.,]*) ?% ?)?(?:des )?(?:la )?${FEE}(?![a-z])(.*)$`),
      (rate, rest) => feeShares(rate === undefined ? WHOLE : rateOf(rate), rest),
    ],
    [/^(\d[\d.,]*) ?%(.*)$/, (rate, rest) => bareShares(rateOf(rate), rest)],
    [/^(\d[\d .,]*) ?(?:€|euros?|eur)(?![a-z])(.*)$/, (amount, rest) => allowances(amount ?? '', rest)],
  ]
}

/** One share or amount, with what is said of it. */
function alone(words: string): readonly Guarantee[] {
  for (const [pattern, read] of SHARES) {
    const match = pattern.exec(words)
    if (match) return read(match.length > 2 ? match[1] : undefined, match[match.length - 1] ?? '')
  }
  return countFirst(words)
}

/** « 4 séances par an de 40 € », « 2 implants par an à 500 € », « 4 séances par an, 40 € par séance ». */
function countFirst(words: string): readonly Guarantee[] {
  const match = COUNT_FIRST.exec(words)
  if (!match) return []
  const [, times, unit, amount = ''] = match
  const each = amount.endsWith(` ${unit}`) || amount.endsWith(`/${unit}`) ? amount : `${amount} par ${unit}`
  return alone(`${each}, ${times} par an`)
}

const COUNT_FIRST =
  /^(\d{1,3}) (seance|consultation|visite|acte|implant|jour|nuit)s? ?(?:par |\/ ?)an(?:nee)? ?(?:x|de|a|[,:-]) ?(\d[^+]*)$/

function coPayments(rest: string): readonly Guarantee[] {
  const { yearlyCap, ...others } = conditionsOf(rest) ?? BAD
  return isEmpty(others) ? [{ pays: 'co-payment', ...cap(yearlyCap) }] : []
}

function baseShares(rate: BasisPoints | undefined, rest: string): readonly Guarantee[] {
  const { yearlyCap, onTop, included, ...others } = conditionsOf(rest) ?? BAD
  if (rate === undefined || !isEmpty(others) || (onTop && included)) return []
  return [{ pays: 'base-share', rate, ...(onTop && { onTop }), ...cap(yearlyCap) }]
}

function feeShares(rate: BasisPoints | undefined, rest: string): readonly Guarantee[] {
  const { yearlyCap, included: _, ...others } = conditionsOf(rest) ?? BAD
  if (rate === undefined || rate > WHOLE) return []
  if (!isEmpty(others)) return rate === WHOLE ? amountsUpTo(rest) : []
  return [rate === WHOLE ? { pays: 'everything', ...cap(yearlyCap) } : { pays: 'fee-share', rate, ...cap(yearlyCap) }]
}

/** A rate alone is one of the base; up to 100 % it can also be one of the price. */
function bareShares(rate: BasisPoints | undefined, rest: string): readonly Guarantee[] {
  return [...baseShares(rate, rest), ...feeShares(rate, rest)]
}

/** « Frais réels limités à 60 € par jour »: the amount, of which no more is paid than what is left anyway. */
function amountsUpTo(rest: string): readonly Guarantee[] {
  const [limit] = UP_TO.exec(rest) ?? []
  return limit === undefined ? [] : alone(rest.slice(limit.length)).filter(isAmount)
}

function isAmount({ pays }: Guarantee): boolean {
  return pays === 'allowance' || pays === 'ceiling-share'
}

function ceilingShares(rate: BasisPoints | undefined, rest: string): readonly Guarantee[] {
  const { per, times, yearlyCap, included: _, onTop: __, ...others } = conditionsOf(rest) ?? BAD
  if (rate === undefined || !isEmpty(others)) return []
  return periodsOf(per, times).map((period) => ({ pays: 'ceiling-share', rate, ...period, ...cap(yearlyCap) }))
}

function allowances(text: string, rest: string): readonly Guarantee[] {
  const amount = parseEuros(text)
  const { per, times, yearlyCap, included, onTop, ...others } = conditionsOf(rest) ?? BAD
  if (!amount.ok || !isEmpty(others) || (onTop && included)) return []
  const pays = included ? 'total' : 'allowance'
  return periodsOf(per, times).map((period) => ({ pays, amount: amount.value, ...period, ...cap(yearlyCap) }))
}

/** For each act or for each year; both where the text does not say. */
function periodsOf(per: Period['per'] | undefined, times: number | undefined): readonly Period[] {
  const number = times === undefined ? {} : { times }
  if (per) return [{ per, ...number }]
  return times === undefined ? [{ per: 'act' }, { per: 'year' }] : [{ per: 'act', ...number }]
}

function cap(yearlyCap: Cents | undefined) {
  return yearlyCap === undefined ? {} : { yearlyCap }
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0
}

/** What a text says of an amount or a share. */
interface Conditions {
  readonly per?: Period['per']
  readonly times?: number
  readonly yearlyCap?: Cents
  readonly included?: true
  readonly onTop?: true
  readonly bad?: true
}

/** Conditions that no guarantee can have. */
const BAD: Conditions = { bad: true }

const SCHEME =
  "(?:(?:le |la |les |l'|du |de la |de l'|des )?(?:remboursements? |prestations? |part )?(?:du |de la |de l')?(?:ro|amo|rss|ss|secu|securite sociale|assurance maladie|regime obligatoire)(?![a-z]))"
const YEAR = '(?:annee|an)(?: civile)?(?![a-z])'
const EACH = '(?:par |\\/ ?|pour chaque )'
const UNITS: Readonly<Record<Period['per'], string>> = {
  session: 'seance|consultation|visite',
  day: 'jour|journee|nuit|nuitee|j',
  ear: 'oreille|aide auditive|appareil auditif|prothese auditive',
  eye: 'oeil|verre|lentille',
  act: 'acte|dent|implant|boite|equipement|monture|prothese|couronne|appareil|semestre|vaccin|cure|grossesse|naissance|adoption|enfant|forfait',
  'two-years': '(?:periode de )?(?:2|deux) ans',
  year: YEAR,
}
const LIMIT =
  "(?:dans la limite (?:de|d'un plafond de)|avec un plafond de|plafonnee?s? a|plafond(?: de)?|limitee?s? a|max(?:imum|\\.)?|jusqu'a)"

const UP_TO: RegExp = /* @__PURE__ */ upToPattern()

function upToPattern(): RegExp {
  return new RegExp(`^[ ,(]*${LIMIT} (?=\\d)`)
}

type Clause = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Conditions | undefined]

const CLAUSES: readonly Clause[] = /* @__PURE__ */ clauses()

function clauses(): readonly Clause[] {
  return [
    [
      new RegExp(`^(?:y compris|dont|inclu(?:se?|ant)|-|moins|sous deduction d[eu]) ?${SCHEME}`),
      () => ({ included: true }),
    ],
    [new RegExp(`^${SCHEME} (?:inclus|comprise?)e?`), () => ({ included: true })],
    [new RegExp(`^(?:en complement|en sus|en plus|hors)(?: ${SCHEME})?`), () => ({ onTop: true })],
    [
      new RegExp(`^(?:${LIMIT} )?(\\d[\\d .,]*?) ?(?:€|euros?|eur) ?(?:max(?:imum|\\.)? ?)?${EACH}${YEAR}`),
      yearlyCapOf,
    ],
    [
      /^(?:plafond|max(?:imum|\.)?|limite) annuel(?:le)?(?: de| ?:)? ?(\d[\d .,]*?) ?(?:€|euros?|eur)(?![a-z])/,
      yearlyCapOf,
    ],
    [
      new RegExp(
        `^(?:${LIMIT} |x ?)?(\\d{1,3}) ?(?:seances?|actes?|consultations?|visites?|jours?|j|nuits?|nuitees?|implants?|dents?|prothes(?:e|es)|boites?|verres?|equipements?|semestres?|fois|x)? ?(?:max(?:imum|\\.)? ?)?${EACH}${YEAR}`,
      ),
      ([, times]) => (Number(times) > 0 ? { times: Number(times) } : undefined),
    ],
    [/^annuel(?:le)?s?(?![a-z])/, () => ({ per: 'year' })],
    [/^par equipement,? tous les (?:2|deux) ans/, () => ({ per: 'two-years' })],
    // As often as the insurance refunds an aid.
    [new RegExp(`^${EACH}(?:${UNITS.ear}),? tous les (?:4|quatre) ans`), () => ({ per: 'ear' })],
    ...Object.entries(UNITS).map(
      ([per, words]): Clause => [
        new RegExp(`^(?:${EACH}|tous les |toutes les )(?:${words})(?![a-z])`),
        () => ({ per: per as Period['per'] }),
      ],
    ),
    [new RegExp(`^${EACH}?(?:24 mois|tous les 24 mois)`), () => ({ per: 'two-years' })],
    [/^- ?(?=\d)/, () => ({})],
    [/^(?:et )?(?:par |\/ ?)(?:beneficiaire|assure|personne|adherent)(?![a-z])/, () => ({})],
    [
      new RegExp(`^${WITHIN}(?:la )?(?:frais (?:reels|engages)|depenses? engagees?|contrats? responsables?)`),
      () => ({}),
    ],
    [/^(?:sans limitation(?: de duree)?|illimitee?|max(?:imum)?)(?![a-z])/, () => ({})],
  ]
}

function yearlyCapOf([, amount = '']: RegExpExecArray): Conditions | undefined {
  const most = parseEuros(amount)
  return most.ok ? { yearlyCap: most.value } : undefined
}

/** Reads all that is said of a share or an amount; nothing where a part of it is not understood, or said twice. */
function conditionsOf(text: string): Conditions | undefined {
  let rest = text
  let found: Conditions = Object.create(null)
  for (;;) {
    rest = rest.replace(/^[ ,;():]+/, '').replace(/^et (?=\d)/, '')
    if (rest === '') return found
    const [length, read] = clauseAt(rest)
    if (!read || Object.keys(read).some((name) => Object.hasOwn(found, name))) return undefined
    found = Object.assign(Object.create(null), found, read)
    rest = rest.slice(length)
  }
}

function clauseAt(text: string): readonly [length: number, read: Conditions | undefined] {
  for (const [pattern, read] of CLAUSES) {
    const match = pattern.exec(text)
    if (match) return [match[0].length, read(match)]
  }
  return [0, undefined]
}

function rateOf(text: string | undefined): BasisPoints | undefined {
  const rate = parseRate(text ?? '')
  return rate.ok ? rate.value : undefined
}
