import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseContract } from '../../../src/coverage/contract/parse.js'
import { formatGuarantee } from '../../../src/coverage/text/guarantee.js'
import { unwrap } from '../../../src/result.js'

/**
 * Tables as insurers print them: real headings, no real insurer. A first line `formula: …` names the column; after `===`
 * is what the table means, as benefits and words.
 */
const FOLDER = 'test/coverage/contract/tables/'

const tables = readdirSync(FOLDER).map((file) => {
  const [before = '', meaning = ''] = readFileSync(FOLDER + file, 'utf8').split('===\n')
  const [, formula, table = before] = /^formula: (.*)\n([\s\S]*)$/.exec(before) ?? []
  return { file, formula, table, meaning }
})

describe('tables as they are printed', () => {
  test('there are enough of them', () => expect(tables.length).toBeGreaterThan(9))

  test.each(tables)('$file', ({ formula, table, meaning }) => {
    const options = formula === undefined ? {} : { formula: Number(formula) || formula }
    const { guarantees } = unwrap(parseContract(table, options))
    const lines = Object.entries(guarantees).map(([benefit, one]) => `${benefit}: ${formatGuarantee(one, 'fr')}\n`)
    expect(lines.join('').replaceAll('\u00a0', ' ')).toBe(meaning)
  })
})
