// Asks other packages the same texts, and counts the disagreements by their kind.
import { createRequire } from 'node:module'
import { readingKinds, verdictKind } from './kinds.mjs'
import { eachNumber } from './numbers.mjs'

const require = createRequire(import.meta.url)
const versionOf = (name) => require(`../../node_modules/${name}/package.json`).version

/** What a package answers; what it throws is a no. */
function quietly(judge, text) {
  try {
    return Boolean(judge(text))
  } catch {
    return false
  }
}

function frenchSsn(name) {
  const { parse, validate } = require(name)
  return { name: `french-ssn ${versionOf(name)}`, accepts: (text) => quietly(validate, text), read: parse }
}

const { stdnum } = require('stdnum')

/** The packages, in the order of the page. */
export const PEERS = [
  {
    name: `stdnum ${versionOf('stdnum')}`,
    accepts: (text) => quietly((given) => stdnum.FR.nir.validate(given).isValid, text),
  },
  frenchSsn('french-ssn'),
  frenchSsn('french-ssn-2'),
]

/**
 * Counts, by the answer, the kind and the package: of how many texts they refuse what we accept, the reverse, or read
 * otherwise what both accept.
 */
export function countDifferences({ parseNir }, testing, count) {
  const counts = { refused: {}, accepted: {}, read: {} }
  const add = (answer, kind, peer) => {
    counts[answer][kind] ??= PEERS.map(() => 0)
    counts[answer][kind][peer]++
  }
  eachNumber(testing, count, (text) => {
    const parsed = parseNir(text)
    PEERS.forEach((peer, index) => {
      const isAccepted = peer.accepts(text)
      if (isAccepted !== parsed.ok) add(parsed.ok ? 'accepted' : 'refused', verdictKind(text, parsed), index)
      else if (isAccepted && peer.read)
        for (const kind of readingKinds(parsed.value, peer.read(text))) add('read', kind, index)
    })
  })
  return counts
}
