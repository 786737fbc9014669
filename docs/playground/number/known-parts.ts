import { completeNir, type NirPart, type NumberParts, parseNir } from 'securite-sociale/nir'

/** Where each part is among the fifteen characters. */
export const SLICES: readonly (readonly [part: NirPart, start: number, end: number])[] = [
  ['sex', 0, 1],
  ['year', 1, 3],
  ['month', 3, 5],
  ['place', 5, 10],
  ['order', 10, 13],
  ['key', 13, 15],
]

/** What is shown in place of the characters that are not typed yet; no answer about them is shown. */
const REST = '2550814168025'

/** What the characters say so far, as far as they can be read: those of a whole number, or a beginning. */
export function knownParts(characters: string): NumberParts | undefined {
  const whole = parseNir(characters)
  if (whole.ok) return whole.value
  const body = (characters + REST.slice(characters.length)).slice(0, REST.length)
  const completed = completeNir(body)
  const parsed = completed.ok ? parseNir(completed.value) : undefined
  return parsed?.ok ? parsed.value : undefined
}
