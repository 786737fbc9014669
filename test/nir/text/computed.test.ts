import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createNirRedactor, findNirs, redactNirs } from '../../../src/nir/index.js'
import { legalNumber } from '../../arbitraries/nir.js'

describe('numbers that a program took for one to compute with', () => {
  test.each([
    ['Python', '255081416802538.0', '[NIR]'],
    ['Python, in JSON', '{"nir": 255081416802538.0, "age": 71.0}', '{"nir": "[NIR]", "age": 71.0}'],
    ['a table of pandas', 'nom,nir\nDurand,255081416802538.0\n', 'nom,nir\nDurand,[NIR]\n'],
    ['a table of pandas, without keys', 'nom,nir\nDurand,2550814168025.0\nMartin,', 'nom,nir\nDurand,[NIR]\nMartin,'],
    ['a cell in quotes', 'nom;nir\nA;"2550814168025.00"', 'nom;nir\nA;"[NIR]"'],
    ['groups, then digits that are none of it', '2 55 08 14 168 025 38.05', '[NIR].05'],
    ['six decimals', 'NIR 255081416802538.000000', 'NIR [NIR]'],
    ['two decimals, at the end of a sentence', 'NIR 255081416802538.00.', 'NIR [NIR].'],
    ['a label, without a key', 'NIR : 2550814168025.0', 'NIR : [NIR]'],
    ['Java', 'nir=2.55081416802538E14;', 'nir=[NIR];'],
    ['Java, in words', 'Le numéro 2.55081416802538E14 est lu.', 'Le numéro [NIR] est lu.'],
    ['JavaScript and spreadsheets', '2.55081416802538e+14', '[NIR]'],
    ['Java, a zero at the end', 'read 2.9912330630062E14', 'read [NIR]', '299123306300620'],
    ['a label, a body', 'NIR 2.550814168025E12', 'NIR [NIR]'],
  ])('%s', (_, before, after, number = '255081416802538') => {
    expect(redactNirs(before)).toBe(after)
    expect(findNirs(before).map(({ nir }) => nir)).toEqual([number])
  })

  test.each(['255081416802538.0', '2.55081416802538E14'])('%s is certain', (text) => {
    expect(findNirs(text, { least: 'certain' })).toEqual([
      { nir: '255081416802538', span: [0, text.length], certainty: 'certain', key: 'right' },
    ])
  })

  test.each([`2.${'5'.repeat(15)}`, `2.${'5'.repeat(40)}`])('no more of %s waits than of a number', (text) => {
    expect(createNirRedactor().push(text)).toBe(text)
  })

  test.each([
    ['decimals that say something', '255081416802538.05'],
    ['decimals that say something, under a head', 'nir\n2550814168025.05\n'],
    ['a version', '255081416802538.0.1'],
    ['more zeros than programs write', '255081416802538.0000000'],
    ['zeros, and digits before', '12.255081416802538.0'],
    ['digits that were rounded', 'NIR 2.55081E14'],
    ['another power of ten', 'NIR 2.55081416802538E13'],
    ['too many digits', 'NIR 2.550814168025381E14'],
    ['a power that goes on', 'NIR 2.55081416802538E140'],
    ['no point', 'NIR 2x55081416802538E14'],
    ['no power', 'NIR 2.55081416802538F14'],
    ['a wrong key, without a label', '2.55081416802539E14'],
    ['a body, without a label', '2.550814168025E12'],
    ['a body whose last zeros are gone', 'NIR 2.5508141681E12'],
  ])('not %s', (_, text) => {
    expect(redactNirs(text)).toBe(text)
  })

  const computed = legalNumber
    .filter((number) => !/[AB]/.test(number))
    .chain((number) => {
      const java = `${number[0]}.${number.slice(1).replace(/0+$/, '')}`
      return fc.constantFrom(`${number}.0`, `${java}E14`, `${java}e+14`)
    })

  law.prop([computed, fc.nat()])('the text may be cut anywhere', (text, cut) => {
    const redactor = createNirRedactor()
    const at = cut % (text.length + 1)
    const pushed = redactor.push(`le ${text.slice(0, at)}`) + redactor.push(`${text.slice(at)} est`)
    expect(pushed + redactor.end()).toBe('le [NIR] est')
  })
})
