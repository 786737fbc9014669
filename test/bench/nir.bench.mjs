// `npm run bench -- nir`: isValidNir and parseNir against the bare loop, the usual regular expression, and the npm peers.
// `--check` fails when a ratio is over its bar by a quarter or an answer is wrong.
import { createRequire } from 'node:module'
import { isValidNir, parseNir } from '../../dist/nir.js'
import { freshTexts, makeCorpus } from './corpus.mjs'
import { report, timesOf } from './interleave.mjs'

const isCheck = process.argv.includes('--check')
const corpus = makeCorpus(20_000)
const fresh = freshTexts(corpus)

/** The physical limit: reads fifteen characters, accumulates thirteen digits, compares the key. Judges nothing else. */
function bareLoop(text) {
  let body = 0
  for (let index = 0; index < 13; index++) body = body * 10 + (text.charCodeAt(index) - 48)
  const key = (text.charCodeAt(13) - 48) * 10 + (text.charCodeAt(14) - 48)
  return key === 97 - (body % 97)
}

/** The same on 32-bit integers only, which is faster still. */
function bareIntegerLoop(text) {
  let head = 0
  let tail = 0
  for (let index = 0; index < 7; index++) head = head * 10 + (text.charCodeAt(index) - 48)
  for (let index = 7; index < 13; index++) tail = tail * 10 + (text.charCodeAt(index) - 48)
  const key = (text.charCodeAt(13) - 48) * 10 + (text.charCodeAt(14) - 48)
  return key === 97 - ((head * 27 + tail) % 97)
}

/** The bare loop, and one object of six fields. */
function bareLoopAndObject(text) {
  const isValid = bareLoop(text)
  return {
    isValid,
    sex: text.charCodeAt(0),
    year: text.charCodeAt(1),
    month: text.charCodeAt(3),
    place: text.charCodeAt(5),
    order: text.charCodeAt(10),
  }
}

/** What most applications paste. */
function usualRegex(text) {
  const compact = text.replace(/\s/g, '')
  if (!/^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{8}$/.test(compact)) return false
  return Number(compact.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97 === 97 - Number(compact.slice(13))
}

console.log(`Node ${process.version}, ${corpus.length} texts, half of them spaced`)

const verdicts = timesOf({ 'bare loop': bareLoop, 'bare integer loop': bareIntegerLoop, isValidNir }, fresh)
const heldValid = report('isValidNir', verdicts, 'bare loop', { isValidNir: 2 })
const parsed = timesOf({ 'bare loop and one object': bareLoopAndObject, parseNir }, fresh)
const heldParse = report('parseNir', parsed, 'bare loop and one object', { parseNir: 6 })

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
if (!isCheck) report('peers, answering the same question', timesOf(judges, fresh, 12), 'isValidNir')

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
  console.error('\nA bar is missed by more than a quarter, or an answer is wrong.')
  process.exitCode = 1
}
