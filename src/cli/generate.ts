/**
 * `securite-sociale generate`: numbers for tests, one a line.
 *
 * @module
 */
import type { Text } from '../locale.js'
import { formatNir } from '../nir/format-nir.js'
import { type Nir, SEXES } from '../nir/nir.js'
import { TEST_PLACES } from '../testing/draw-number.js'
import { GENERATED_CODES, generateInvalidNir } from '../testing/generate-invalid-nir.js'
import { generateNir } from '../testing/generate-nir.js'
import { GENERATED_KINDS, generateNumber } from '../testing/generate-number.js'
import { type Command, EXIT, type ExitStatus, Misuse, oneOf, parseArguments, type Terminal, write } from './command.js'

const MONTHS = ['calendar', 'pseudo', 'unknown'] as const

const HELP: Text = {
  en: `Usage: securite-sociale generate [OPTIONS]

Prints numbers for tests, one a line, always the same for a seed. Unless --fictitious is given, a number may by chance
be somebody's: use them where nothing is sent to anybody.

Options:
  --count N        how many: 1 by default
  --seed N         where to begin: 1 by default; line n is the number of the seed N + n - 1
  --fictitious     stay within a place that no territory has
  --sex SEX        male, female
  --year YYYY      the year of birth, 1907 to 2025
  --month KIND     calendar, pseudo, unknown
  --place KIND     metropolitan, corsica, overseas, abroad, former-territory
  --kind KIND      instead: unofficial, provisional, migrant, technical, nir-or-nia
  --invalid CODE   instead: texts that fail with this code and no other
  --spaced         in groups

Exit status: 0 done, 2 misuse.
`,
  fr: `Usage\u00a0: securite-sociale generate [OPTIONS]

Affiche des numéros pour les tests, un par ligne, toujours les mêmes pour une graine. Sans --fictitious, un numéro peut
par hasard être celui de quelqu’un\u00a0: ne l’envoyez à personne.

Options\u00a0:
  --count N        combien\u00a0: 1 par défaut
  --seed N         la graine\u00a0: 1 par défaut\u202f; la ligne n est le numéro de la graine N + n - 1
  --fictitious     reste dans un lieu qu’aucun territoire ne porte
  --sex SEXE       male (homme), female (femme)
  --year AAAA      l’année de naissance, de 1907 à 2025
  --month TYPE     calendar, pseudo, unknown
  --place TYPE     metropolitan, corsica, overseas, abroad, former-territory
  --kind TYPE      à la place\u00a0: unofficial, provisional, migrant, technical, nir-or-nia
  --invalid CODE   à la place\u00a0: des textes refusés avec ce code et aucun autre
  --spaced         en groupes

Code de retour\u00a0: 0 si c’est fait, 2 pour un mauvais usage.
`,
}

/** Generates numbers. */
export const generate: Command = { help: HELP, run }

const BATCH = 1000

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values } = parseArguments({
    args: [...args],
    options: {
      count: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      fictitious: { type: 'boolean', default: false },
      sex: { type: 'string' },
      year: { type: 'string' },
      month: { type: 'string' },
      place: { type: 'string' },
      kind: { type: 'string' },
      invalid: { type: 'string' },
      spaced: { type: 'boolean', default: false },
    },
  })
  const count = wholeNumber(values.count, 'count', 1, 1e9)
  const seed = wholeNumber(values.seed, 'seed', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - count)
  const generator = generatorOf(values)
  const line = (index: number) => `${generator(seed + index)}\n`
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done)
    await write(terminal.stdout, Array.from({ length: size }, (_, index) => line(done + index)).join(''))
  }
  return EXIT.ok
}

interface Values {
  readonly fictitious: boolean
  readonly spaced: boolean
  readonly sex?: string | undefined
  readonly year?: string | undefined
  readonly month?: string | undefined
  readonly place?: string | undefined
  readonly kind?: string | undefined
  readonly invalid?: string | undefined
}

function generatorOf(values: Values): (seed: number) => string {
  const { kind, invalid, sex, year, month, place, fictitious, spaced } = values
  const isConstrained = fictitious || spaced || [sex, year, month, place].some((value) => value !== undefined)
  if ((kind !== undefined || invalid !== undefined) && (isConstrained || (kind !== undefined && invalid !== undefined)))
    throw new Misuse('other-options')
  if (kind !== undefined) {
    const known = oneOf(GENERATED_KINDS, kind, 'kind')
    return (seed) => generateNumber(seed, { kind: known })
  }
  if (invalid !== undefined) {
    const code = oneOf(GENERATED_CODES, invalid, 'invalid')
    return (seed) => generateInvalidNir(seed, { code })
  }
  if (fictitious && place !== undefined) throw new Misuse('fictitious-place')

  const birth = {
    ...(sex !== undefined && { sex: oneOf(SEXES, sex, 'sex') }),
    ...(year !== undefined && { birthYear: wholeNumber(year, 'year', 1907, 2025) }),
    ...(month !== undefined && { month: oneOf(MONTHS, month, 'month') }),
  }
  const where = place === undefined ? {} : { place: oneOf(TEST_PLACES, place, 'place') }
  const one = (seed: number): Nir => generateNir(seed, fictitious ? { ...birth, fictitious } : { ...birth, ...where })
  if ('birthYear' in birth && place === 'former-territory' && Number(year) > 1962)
    throw new Misuse('former-territory-year')
  return spaced ? (seed) => formatNir(one(seed)) : one
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most))
    throw new Misuse('wrong-number', { option, least: String(least), most: String(most) })
  return value
}
