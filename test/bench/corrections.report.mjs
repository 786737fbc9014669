// `npm run report -- corrections`: how often the number that was meant is the first suggestion, or one of the first three.
// Random slips of each kind, each seen from the number alone, with the birth date, and with sex, date and department.
// The outcome follows from the seeds: it is the table of docs/reference/corrections.md.
import { parseNir, suggestCorrections } from '../../dist/nir.js'
import { generateNir } from '../../dist/testing.js'
import { random } from './corpus.mjs'

const COUNT = 10_000
const next = random(20_260_101)
const draw = (below) => Math.floor(next() * below)
const replaceAt = (text, at, count, by) => text.slice(0, at) + by + text.slice(at + count)
const other = (digit) => String((Number(digit) + 1 + draw(9)) % 10)
const LETTERS = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' }

function groupsOf(number) {
  const [, ...groups] = /^(.)(..)(..)(..)(...)(...)(..)$/.exec(number) ?? []
  return groups
}

function swap(number, one, two) {
  const characters = Array.from(number)
  ;[characters[one], characters[two]] = [characters[two], characters[one]]
  return characters.join('')
}

/** Each makes a slip of a kind, or nothing where the number gives no occasion. */
const SLIPS = {
  'a wrong digit': (number) => {
    const at = draw(15)
    return /\d/.test(number[at]) ? replaceAt(number, at, 1, other(number[at])) : undefined
  },
  'a wrong key': (number) => {
    const key = String(1 + draw(97)).padStart(2, '0')
    return replaceAt(number, 13, 2, key)
  },
  'two neighbours swapped': (number) => {
    const at = draw(14)
    return swap(number, at, at + 1)
  },
  'two others swapped': (number) => {
    const [one, two] = [draw(15), draw(15)]
    return Math.abs(one - two) > 1 ? swap(number, one, two) : undefined
  },
  'letters for digits': (number) => {
    const mixed = Array.from(number, (digit, at) =>
      at === 6 && /[AB]/.test(digit) ? digit : (LETTERS[digit] ?? digit),
    )
    return mixed.join('')
  },
  '2A or 2B written 20': (number) => (/^.{5}2[AB]/.test(number) ? replaceAt(number, 6, 1, '0') : undefined),
  'a character left out': (number) => replaceAt(number, draw(15), 1, ''),
  'a character twice': (number) => {
    const at = draw(15)
    return replaceAt(number, at, 0, number[at])
  },
  'a digit too many': (number) => replaceAt(number, draw(16), 0, String(draw(10))),
  'the key left out': (number) => number.slice(0, 13),
  'the year in four digits': (number) => replaceAt(number, 1, 0, Number(number.slice(1, 3)) > 26 ? '19' : '20'),
  'two groups swapped': (number) => {
    const groups = groupsOf(number)
    return swapGroups(groups, draw(7), draw(7))
  },
  'a group in another place': (number) => {
    const groups = groupsOf(number)
    const [group] = groups.splice(draw(7), 1)
    groups.splice(draw(7), 0, group)
    return groups.join('')
  },
}

function swapGroups(groups, one, two) {
  ;[groups[one], groups[two]] = [groups[two], groups[one]]
  return groups.join('')
}

const KNOWN = {
  'number alone': () => ({}),
  'birth date': (date) => ({ birthDate: date }),
  'sex, date, department': (date, { sex, birthPlace }) => ({
    sex,
    birthDate: date,
    birthPlace: birthPlace.code.slice(0, /^9[78]/.test(birthPlace.code) ? 3 : 2),
  }),
}

const rows = Object.entries(SLIPS).map(([name, slip], kind) => {
  const hits = Object.fromEntries(Object.keys(KNOWN).map((known) => [known, { first: 0, three: 0 }]))
  let done = 0
  for (let seed = kind * 1_000_003; done < COUNT; seed++) {
    // People as they are: nearly all with a calendar month.
    const month = next() < 0.99 ? 'calendar' : 'pseudo'
    const number = generateNir(seed, name.startsWith('2A') ? { month, place: 'corsica' } : { month })
    const typed = slip(number)
    if (typed === undefined || typed === number) continue
    const { value } = parseNir(number)
    const century = value.yearOfCentury > 26 ? 19 : 20
    const date = `${century}${number.slice(1, 3)}-${String(value.birthMonth.month).padStart(2, '0')}-15`
    done++
    for (const [known, identityOf] of Object.entries(KNOWN)) {
      const rank = suggestCorrections(typed, identityOf(date, value)).findIndex(({ nir }) => nir === number)
      if (rank === 0) hits[known].first++
      if (rank >= 0 && rank < 3) hits[known].three++
    }
  }
  return [name, ...Object.values(hits).flatMap(({ first, three }) => [first, three])]
})

const percent = (hits) => `${((hits / COUNT) * 100).toFixed(1)} %`
const header = ['slip', ...Object.keys(KNOWN).flatMap((known) => [`${known}: first`, 'first three'])]
const line = (cells) => `| ${cells.join(' | ')} |`
console.log([line(header), line(header.map((_, index) => (index ? '---:' : '---')))].join('\n'))
for (const [name, ...hits] of rows) console.log(line([name, ...hits.map(percent)]))
