/**
 * Rows with words in one cell: an amount beside its heading, a remark, a legend.
 *
 * @module
 */
import { MAX_STARTS, MAX_WHOLE_ROW_TEXT } from '../check/limits.js'
import { type Cell, isBareRate, readingsOf } from './cells.js'
import { nameBenefits } from './name-benefits.js'
import { parseGuarantee } from './parse-guarantee.js'
import { plainFrench } from './plain-french.js'
import type { Reading } from './reading.js'

/** « Consultations 150 % BR » in one cell: a heading that is known and words of an amount, with nothing between them. */
export function apartIn({ last }: Reading, label: string): readonly [heading: string, words: string] | undefined {
  if (nameBenefits(label, last).kind !== 'unknown') return undefined
  const named = splitsOf(label).filter(([heading]) => nameBenefits(heading, last).kind !== 'unknown')
  return named.find(([, words]) => isPayment(words)) ?? named.find(([, words]) => AMOUNT.test(plainFrench(words)))
}

/** « Prothèses du panier 200 % BR »: what is guaranteed is clear, what for is not. « Formule 150 % » is a title. */
export function isPaymentAlone({ last }: Reading, label: string): boolean {
  if (OF_SCHEME.test(plainFrench(label)) || nameBenefits(label, last).kind !== 'unknown') return false
  const amounts = splitsOf(label).filter(([, words]) => /^\d/.test(words) && !isBareRate(words))
  return amounts.some(([, words]) => isPayment(words) || RATE_OF_BASE.test(plainFrench(words)))
}

const OF_SCHEME = /(?<!% ?(?:du )?)pmss|plafond (?:annuel|mensuel) de la securite sociale/
const RATE_OF_BASE = /^\d[\d.,]* ?% ?(?:de la |du |des )?(?:br|brss|tm)(?![a-z])/

/** A text in two, at each place where an amount may begin. */
function splitsOf(label: string): readonly (readonly [before: string, from: string])[] {
  if (label.length > MAX_WHOLE_ROW_TEXT) return []
  const starts = [...label.matchAll(/(?:\s|(?<!\d),)(?=\d|TM|ticket|frais)/gi)].slice(0, MAX_STARTS)
  return starts.map(({ index }) => [label.slice(0, index), label.slice(index + 1)])
}

/** Euros, or a rate with what it is of, wherever they are; what names an amount, at the start. */
const AMOUNT =
  /^(?:tm|ticket moderateur|frais reels)(?![a-z])|\d ?(?:€|euros?(?![a-z])|% (?:de la |du |des )?(?:base|br|brss|tm|fr|frais|pmss)(?![a-z]))/

/**
 * A remark that limits something, « * dans la limite de 1 500 € par an », « (1) hors médicaments à 15 % », is no title
 * that can be passed over. What limits every contract says nothing new.
 */
export function isLimitAlone(label: string): boolean {
  const plain = plainFrench(label)
  if (OF_SCHEME.test(plain)) return false
  const says = (clause: string) => LESS.test(clause) && !OF_ALL.test(clause)
  return LIMITED.test(plain) || (FOOTNOTE.test(plain) && plain.split(/[,;.]/).some(says))
}

const LIMITED =
  /(?<![a-z])(?:plafon[a-z]*|limite[a-z]*|max(?:imum|\.)?|jusqu'a|au[ -]dela)[^a-z].{0,80}\d ?(?:€|euros?)/

const FOOTNOTE = /^(?:\(?\d\)|\(?\*+\)?|[¹²³])/

/** Words that take something away from a guarantee, or put it off. */
const LESS =
  /(?<![a-z])(?:hors|sauf|except[a-z]*|exclu[a-z]*|limit[a-z]*|plafon[a-z]*|max(?:imum)?|au[ -]dela|uniquement|seulement|carence|a (?:partir|compter) d|des la|pendant)/

/** What every contract has: the limits of the law, the baskets without a share, how often glasses are renewed. */
const OF_ALL =
  /frais (?:reels|engages)|depenses? engagees?|contrats? responsables?|plv|hlf|(?:prix|honoraires) limites?|100 ?% sante|participations? forfaitaires?|franchises?|tous les (?:2|deux) ans|renouvellement|moins de 16 ans|evolution de la vue/

/** The words that tables use in short, which explain themselves below them: « BR : base de remboursement ». */
const LEGEND =
  /^\*? ?(?:br|brss|bdr|trss|tr|tc|tm|fr|dh|ss|rss|ro|amo|amc|mr|rac|smr|plv|hlf|ccam|ngap|lpp|cco|optam|dptam|optam-co|optam ?\/ ?optam-co|optam co)(?: 20\d\d)?(?: ?[=:].*)?$/

/** The ceiling, and how high it is: « PMSS 2026 : 4 005 € ». */
const CEILING = /^\*? ?(?:pmss|pass)(?: 20\d\d)?(?: ?[=:].*)?$/

/** Whether a row explains a short word; « OPTAM : 150 % BR » is a guarantee. */
export function isLegend(label: string, words: readonly Cell[]): boolean {
  const plain = plainFrench(label)
  return CEILING.test(plain) || (LEGEND.test(plain) && !words.some((cell) => /\d ?(?:%|€)/.test(cell.words)))
}

/** « Dentaire 100 % Santé » is a title. */
function isPayment(words: string): boolean {
  const [reading] = readingsOf(parseGuarantee(words))
  return reading !== undefined && reading.pays !== 'zero-basket'
}
