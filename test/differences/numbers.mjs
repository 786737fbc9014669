// A seeded corpus of fictitious numbers and of texts that are none. The same seed gives the same corpus everywhere.
import { random } from '../bench/corpus.mjs'

/** The kinds of texts, in turn. Each takes a generator of numbers, a draw below a bound, and the count so far. */
const KINDS = [
  ({ generateNir }, _draw, seed) => generateNir(seed),
  ({ generateNia }, _draw, seed) => generateNia(seed, { irregular: seed % 3 === 0 }),
  ({ generateInvalidNir }, _draw, seed) => generateInvalidNir(seed),
  ({ generateNir }, draw, seed) => written(generateNir(seed), draw),
  ({ generateNir }, draw, seed) => wrongDigit(generateNir(seed), draw),
  ({ generateNir }, draw, seed) => swapped(generateNir(seed), draw(14)),
  ({ generateNir }, draw, seed) => otherLength(generateNir(seed), draw),
  ({ generateNir }, draw, seed) => otherPart(generateNir(seed), draw, [0, 1], 10),
  ({ generateNir }, draw, seed) => otherPart(generateNir(seed), draw, [3, 5], 100),
  ({ generateNir }, draw, seed) => otherPart(generateNir(seed), draw, [5, 10], 100_000),
  ({ generateNir }, draw, seed) => otherPart(generateNir(seed), draw, [7, 10], 1000),
]

/** Gives each number of the corpus to a function. */
export function eachNumber(testing, count, visit) {
  const next = random(20_261_128)
  const draw = (below) => Math.floor(next() * below)
  for (let seed = 0; seed < count; seed++) visit(KINDS[seed % KINDS.length](testing, draw, seed))
}

/** As people write it: in groups, with another sign, in lower case, with a word, in full-width digits. */
function written(number, draw) {
  const groups = (sign) =>
    number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, ['$1', '$2', '$3', '$4', '$5', '$6', '$7'].join(sign))
  const ways = [
    () => groups(' '),
    () => groups('\u00a0'),
    () => groups('.'),
    () => groups('-'),
    () => groups('/'),
    () => groups(','),
    () => groups('_'),
    () => number.toLowerCase(),
    () => ` ${groups(' ')}\n`,
    () => `NIR : ${groups(' ')}`,
    () => `${groups(' ')} (Mme)`,
    () => `${number.slice(0, 13)} clé ${number.slice(13)}`,
    () => number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    () => number.replace('0', 'O'),
  ]
  return ways[draw(ways.length)]()
}

function wrongDigit(number, draw) {
  const at = draw(15)
  return number.slice(0, at) + draw(10) + number.slice(at + 1)
}

function swapped(number, at) {
  return number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
}

function otherLength(number, draw) {
  const at = draw(15)
  return [
    () => number.slice(0, at) + number.slice(at + 1),
    () => number.slice(0, at) + draw(10) + number.slice(at),
    () => number.slice(0, 13),
    () => number + number,
  ][draw(4)]()
}

/** Another value in one part, of any that its digits can hold, under the right key. */
function otherPart(number, draw, [start, end], below) {
  const part = String(draw(below)).padStart(end - start, '0')
  const body = number.slice(0, start) + part + number.slice(end, 13)
  return body + keyOf(body)
}

function keyOf(body) {
  const digits = body.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118')
  return String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0')
}
