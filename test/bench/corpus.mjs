// A mixed corpus of fictitious numbers: 70 % metropolitan, 10 % Corsica, 5 % overseas, 5 % abroad, 10 % wrong in ten
// ways; half of them spaced. Each with the right answer.

/** mulberry32, a small seeded generator. */
export function random(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pad = (value, length) => String(value).padStart(length, '0')
export const keyOf = (body) =>
  pad(97 - (Number(body.slice(0, 7).replace('2A', '19').replace('2B', '18') + body.slice(7)) % 97), 2)

const SLIPS = [
  (number) => number.slice(0, 14),
  (number) => `${number}7`,
  (number) => `0${number.slice(1)}`,
  (number) => rekeyed(`${number.slice(0, 3)}00${number.slice(5, 13)}`),
  (number) => rekeyed(`${number.slice(0, 3)}13${number.slice(5, 13)}`),
  (number) => rekeyed(`${number.slice(0, 5)}00${number.slice(7, 13)}`),
  (number) => rekeyed(`${number.slice(0, 10)}000`),
  (number) => number.slice(0, 13) + pad((Number(number.slice(13)) % 97) + 1, 2),
  (number) => `${number.slice(0, 13)}98`,
  (number) => `${number.slice(0, 8)}O${number.slice(9)}`,
]
const rekeyed = (body) => body + keyOf(body)

export function makeCorpus(size, seed = 1) {
  const next = random(seed)
  const between = (low, high) => low + Math.floor(next() * (high - low + 1))
  const place = {
    metropolitan: () => {
      const department = between(1, 94)
      return pad(department < 20 ? department : department + 1, 2) + pad(between(1, 989), 3)
    },
    corsica: () => (next() < 0.5 ? '2A' : '2B') + pad(between(1, 360), 3),
    overseas: () => `97${between(1, 4)}${pad(between(1, 30), 2)}`,
    abroad: () => `99${pad(between(101, 516), 3)}`,
  }
  return Array.from({ length: size }, (_, index) => {
    const draw = next()
    const kind =
      draw < 0.7 ? 'metropolitan' : draw < 0.8 ? 'corsica' : draw < 0.85 ? 'overseas' : draw < 0.9 ? 'abroad' : 'wrong'
    const where = place[kind === 'wrong' ? 'metropolitan' : kind]()
    const body = `${between(1, 2)}${pad(between(0, 99), 2)}${pad(between(1, 12), 2)}${where}${pad(between(1, 999), 3)}`
    const number = kind === 'wrong' ? SLIPS[index % SLIPS.length](body + keyOf(body)) : body + keyOf(body)
    const text = next() < 0.5 ? number : spaced(number)
    return { text, isValid: kind !== 'wrong' }
  })
}

function spaced(number) {
  const [, ...groups] = /^(.)(..)(..)(..)(...)(...)(.*)$/.exec(number) ?? []
  return groups.join(' ')
}

/** Equal texts that no engine has seen: made anew from bytes. */
export function freshTexts(corpus) {
  const bytes = corpus.map(({ text }) => Buffer.from(text, 'latin1'))
  return () => bytes.map((each) => each.latin1Slice())
}
