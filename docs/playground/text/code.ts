import type { Certainty } from 'securite-sociale/nir'

/** The program of this part. It reads a text from its caller: the one that was pasted is not in it. */
export function textCode(least: Certainty): string {
  return `import { createNirRedactor, redactNirs } from 'securite-sociale/nir'

// A whole text:
export const clean = (text) => redactNirs(text, { least: '${least}' })

// A stream, piece by piece: a number that is cut in two is found.
export function* cleanStream(pieces) {
  const redactor = createNirRedactor({ least: '${least}' })
  for (const piece of pieces) yield redactor.push(piece)
  yield redactor.end()
}`
}
