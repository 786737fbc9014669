/**
 * Headings that are printed in different words, and mean the same, have one key.
 *
 * @module
 */

/** The words of a heading, in no order: without accents, plurals, fillers and, where asked for, weak words. */
export function keyOf(words: string, without?: ReadonlySet<string>): string {
  const joined = SYNONYMS.reduce((text, [pattern, name]) => text.replaceAll(pattern, name), words)
  const tokens = joined.match(/[a-z0-9]+|%/g) ?? []
  const kept = tokens.map(singular).filter((token) => !FILLERS.has(token) && !without?.has(token))
  return kept.sort().join(' ')
}

function singular(token: string): string {
  return token.replace(/(?<=...)[sx]$/, '').replace(/(?<=..)ee$/, 'e')
}

const FILLERS: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'de du des d l la le les et a au aux en pour par sur avec ou un une chez dans y compris securite sociale ss ro amo rss assurance maladie obligatoire regime n avec engage adc atm adi ade',
)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(singular))
}

/** Words that a heading can do without where something else names it. */
export const WEAK: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'honoraire consultation visite acte frais forfait medecin praticien seance rembourse prise pris charge accepte poste prestation annuel petit grand gros conventionne secteur etablissement nuitee medical',
)

const NOT_REIMBURSED =
  /(?:non|pas) (?:rembours(?:e|able)e?s?|pris(?:es?)? en charge|acceptee?s?)|refusee?s?|hors nomenclature/g

/** « Couronnes sur implant » are not « Couronnes, implants ». */
const ON_IMPLANT = /sur implants?|(?:implanto[ -]?porte|supra[ -]?implantaire)e?s?/g

const BASKET = '(?:(?:(?:a|aux?|du) )?(?:paniers?|tarifs?|honoraires?|prix|reste a charge|rac) )+'

/** « Panier maîtrisé », « à tarifs modérés », « honoraires libres »: two of the baskets by any of their names. */
const MODERATED: RegExp = /* @__PURE__ */ basketPattern('(?:maitrise|modere|plafonne|encadre)s?')
const FREE: RegExp = /* @__PURE__ */ basketPattern('libres?')

function basketPattern(word: string): RegExp {
  return new RegExp(`(?<![a-z])${BASKET}${word}(?![a-z])`, 'g')
}

/** What has one name in all keys, whatever it is printed as. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [NOT_REIMBURSED, 'nonrembourse'],
  [ON_IMPLANT, 'surimplant'],
  [MODERATED, 'maitrise'],
  [FREE, 'libre'],
  [/service medical rendu/g, 'smr'],
  // « Un » counts here, and is a small word elsewhere.
  [/(?<![a-z])une? (?=verre)/g, '1 '],
  [/(?<![a-z])deux (?=verre)/g, '2 '],
]
