import type { Locale } from 'securite-sociale'

/** The program of this part. It reads a number from its caller: the one that was typed is not in it. */
export function numberCode(locale: Locale): string {
  return `import { describeNirIssue, findBirthYears, parseNir } from 'securite-sociale/nir'
import { findBirthPlace } from 'securite-sociale/places'
import * as communes from 'securite-sociale/places/communes'

export function explain(text, day) {
  const parsed = parseNir(text)
  if (!parsed.ok) return parsed.issues.map((issue) => describeNirIssue(issue, '${locale}'))
  return {
    sex: parsed.value.sex,
    years: findBirthYears(parsed.value, day),
    places: findBirthPlace(parsed.value, { communes }).readings.map(({ name }) => name),
    warnings: parsed.value.warnings.map((warning) => describeNirIssue(warning, '${locale}')),
  }
}`
}
