// The kinds of disagreement, and the text that decides each. A disagreement that is of no kind is a fault of this list.

const INSEE_XML = '[INSEE, schéma XML NIR](http://xml.insee.fr/schema/nir.html), which quotes décret n° 82-103, art. 4'
const NORM = 'INSEE, _Normalisation du numéro INSEE_, § 6.3'
const DSN =
  '[net-entreprises](https://formation-net-entreprises.fr/je-verifie-les-numeros-de-securite-sociale-de-mes-agents/)'
const CNAM = '[CNAM, nir-validation](https://github.com/assurance-maladie-digital/nir-validation)'
const SNDS = '[SNDS](https://documentation-snds.health-data-hub.fr), beneficiary identifiers of the CNAM'
const COG = '[INSEE, Code officiel géographique](https://www.insee.fr/fr/information/7766238)'
const HOUSE = 'no text of law: what else is on the line may be another number, so the parser says what to remove'

/** By name: what it is, its shape without a number, and what decides. */
export const DIFFERENCES = {
  // Refused here, accepted there.
  sex: ['first digit 0 or 9', '`0 …`, `9 …`', `${INSEE_XML}: 1 or 2`],
  'unofficial-number': ['first digit 3 or 4', '`3 …`, `4 …`', `${DSN} and ${CNAM}: 1 or 2. Accepted under \`lenient\``],
  'migrant-number': ['first digit 5 or 6', '`5 …`, `6 …`', `${SNDS}: a number of another layout`],
  'provisional-number': [
    'first digit 7 or 8',
    '`7 …`, `8 …`',
    `${SNDS}: a provisional number, replaced by one with 1 or 2. Accepted under \`lenient\``,
  ],
  month: ['month 00, 13 to 19, 43 to 49', 'month `00`', `${NORM}; ${DSN}. 43 to 49 are accepted under \`cnam\``],
  place: ['department 00, commune or country 000', 'place `00…`, `…000`', `${DSN}: 01 to 99, 001 to 999; ${COG}`],
  order: ['order number 000', 'order `000`', `${DSN}: 001 to 999`],
  'key-range': [
    'key 00 or 98',
    'key `98`',
    `${INSEE_XML}: 97 less a remainder, so 01 to 97. No text says what french-ssn says, that 98 marks a temporary number`,
  ],
  character: [
    'a word or a sign that separates nothing, or other digits',
    '`NIR : …`, `… clé 38`, `2_55_…`, full-width digits',
    HOUSE,
  ],
  // Accepted here, refused there.
  'sign-between': [
    'a dot, a hyphen, a slash, a no-break space or a line end',
    '`2-55-08-…`',
    'no text of law: people and files write so',
  ],
  // Read otherwise.
  'month-31-to-42': [
    'month 31 to 42: the month is known to us, 31 is January; unknown to them',
    'month `35`',
    `${NORM}: the month less 30`,
  ],
  century: [
    'one year of birth where the number has two digits',
    'year `23`',
    `${INSEE_XML}: two digits, no century. \`findBirthYears\` lists the years that are possible on a day`,
  ],
  'corsica-20': ['department 20: Corsica to us, unknown to them', 'place `20…`', `${COG}: Corsica until 1975`],
  'former-territory': [
    'place 96…, Tunisia until 1964: a former territory to us, unknown or a country to them',
    'place `96…`',
    `décret n° 82-103, as décret n° 2000-910 changed it; ${COG}`,
  ],
  'algeria-or-department': [
    'place 91 to 95: a department to us where the year allows both; a country to them',
    'place `91…`',
    'law n° 64-707 of 10 July 1964, which made the departments 91 to 95; with `birthYear` we read one',
  ],
  'unlisted-overseas': ['place 970, 979 to 983: accepted with a warning; unknown to them', 'place `979…`', COG],
  'unknown-country': ['a country that they do not know', 'place `99…`', COG],
  'lower-case-corsica': [
    '2a or 2b in lower case: Corsica to us, unknown to them',
    '`… 2a …`',
    'no text of law: nothing else can be meant',
  ],
}

/** The kind of a disagreement about whether a text is a number. */
export function verdictKind(text, parsed) {
  if (!parsed.ok) return parsed.issues[0].code
  return /^[\dAB]+$/i.test(text) ? 'another-number' : 'sign-between'
}

/** The kinds of disagreement about what an accepted number says. */
export function readingKinds({ sex, birthMonth, birthPlace }, { gender, birth }) {
  const isUnknown = (part) => part === undefined || part.unknown === true
  const country = isUnknown(birth.country) ? undefined : birth.country.insee
  return [
    ...(gender.name === sex ? [] : ['another-sex']),
    ...(birthMonth.kind === 'pseudo' && isUnknown(birth.month) ? ['month-31-to-42'] : []),
    ...(typeof birth.year === 'number' ? ['century'] : []),
    ...placeKinds(birthPlace, isUnknown(birth.county), country),
  ]
}

const FRANCE = '100'

function placeKinds({ kind, department }, isCountyUnknown, country) {
  switch (kind) {
    case 'abroad':
      return country === undefined ? ['unknown-country'] : []
    case 'former-territory':
      return ['former-territory']
    case 'corsica':
      return isCountyUnknown ? [department === '20' ? 'corsica-20' : 'lower-case-corsica'] : []
    case 'overseas':
      return isCountyUnknown ? ['unlisted-overseas'] : []
    default:
      return country === undefined || country === FRANCE ? [] : ['algeria-or-department']
  }
}
