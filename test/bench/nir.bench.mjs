// `npm run bench -- nir`: isValidNir and parseNir against the floor, the usual regular expression, and the npm peers.
// The floor is what no judge can go below: fifteen characters at fixed places, two accumulators of 32 bits, one compare.
// `--check` fails when a ratio is over its bar by more than runs differ, or an answer is wrong.
import { createRequire } from 'node:module'
import { isValidNir, parseNir } from '../../dist/nir.js'
import { freshTexts, makeCorpus } from './corpus.mjs'
import { report, timesOf } from './interleave.mjs'

const isCheck = process.argv.includes('--check')
const corpus = makeCorpus(20_000)
// Short rounds, and many.
const fresh = freshTexts(corpus.slice(0, 3000))
const ROUNDS = 200

/** The floor: reads fifteen characters where they are expected and compares the key. Judges nothing else. */
function floor(text) {
  let head = 0
  let tail = 0
  for (let index = 0; index < 7; index++) head = head * 10 + (text.charCodeAt(index) - 48)
  for (let index = 7; index < 13; index++) tail = tail * 10 + (text.charCodeAt(index) - 48)
  const key = (text.charCodeAt(13) - 48) * 10 + (text.charCodeAt(14) - 48)
  return key === 97 - ((head * 27 + tail) % 97)
}

const NONE = []

/** The floor, and one object of the fields of a parsed number, each taken from where it is expected. */
function floorAndObject(text) {
  return {
    ok: floor(text),
    value: {
      nir: text,
      body: text.slice(0, 13),
      controlKey: text.slice(13, 15),
      sex: text.charCodeAt(0) === 49 ? 'male' : 'female',
      yearOfCentury: text.charCodeAt(1),
      birthMonth: { code: text.charCodeAt(3), kind: 'calendar', month: text.charCodeAt(4) },
      birthPlace: {
        kind: 'metropolitan',
        code: text.slice(5, 10),
        department: text.slice(5, 7),
        commune: text.slice(7, 10),
        alternatives: NONE,
      },
      orderNumber: text.charCodeAt(10),
      warnings: NONE,
    },
  }
}

/** What most applications paste. */
function usualRegex(text) {
  const compact = text.replace(/\s/g, '')
  if (!/^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{8}$/.test(compact)) return false
  return Number(compact.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97 === 97 - Number(compact.slice(13))
}

console.log(`Node ${process.version}, ${corpus.length} texts, half of them spaced`)

const verdicts = timesOf({ floor, isValidNir }, fresh, ROUNDS)
const heldValid = report('isValidNir', verdicts, 'floor', { isValidNir: 1.8 })
const parsed = timesOf({ 'floor and one object': floorAndObject, parseNir }, fresh, ROUNDS)
const heldParse = report('parseNir', parsed, 'floor and one object', { parseNir: 4.5 })

// Loaded only now: one of them takes away what engines assume of arrays, and everything in the process gets slower.
const require = createRequire(import.meta.url)
const frenchSsn = require('french-ssn')
const { stdnum } = require('stdnum')
const judges = {
  isValidNir,
  'parseNir, beside the peers': (text) => parseNir(text).ok,
  'usual regex and % 97': usualRegex,
  'french-ssn': (text) => quietly(frenchSsn.validate, text),
  stdnum: (text) => quietly(stdnum.FR.nir.validate, text)?.isValid,
}
if (!isCheck) report('peers, answering the same question', timesOf(judges, fresh, 40), 'isValidNir')

console.log('\nWrong answers')
const wrong = Object.entries(judges).map(([name, judge]) => {
  const count = corpus.filter(({ text, isValid }) => Boolean(judge(text)) !== isValid).length
  console.log(`  ${name.padEnd(34)} ${count}`)
  return count
})

/** What a peer answers; what it throws is a no. */
function quietly(judge, text) {
  try {
    return judge(text)
  } catch {
    return false
  }
}

const isRight = wrong[0] === 0 && wrong[1] === 0
if (isCheck && !(isRight && heldValid && heldParse)) {
  console.error('\nA bar is missed, or an answer is wrong.')
  process.exitCode = 1
}
