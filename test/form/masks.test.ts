import { maskitoTransform } from '@maskito/core'
import { formatGeneral } from 'cleave-zen'
import { pipe } from 'imask'
import { Mask } from 'maska'
import { describe, expect, test } from 'vitest'
import { cleanNirPaste } from '../../src/form/clean-nir-paste.js'
import { CLEAVE_NIR, IMASK_NIR, MASKA_NIR, MASKITO_NIR } from '../../src/form/masks.js'

const LIBRARIES: readonly (readonly [string, (text: string) => string])[] = [
  ['@maskito/core', (text) => maskitoTransform(text, { mask: [...MASKITO_NIR] })],
  ['imask', (text) => pipe(text, { ...IMASK_NIR, definitions: { ...IMASK_NIR.definitions } })],
  ['cleave-zen', (text) => formatGeneral(text, { ...CLEAVE_NIR, blocks: [...CLEAVE_NIR.blocks] })],
  ['maska', (text) => new Mask({ mask: MASKA_NIR.mask, tokens: { ...MASKA_NIR.tokens } }).masked(text)],
]

describe.each(LIBRARIES)('%s, with the cleaner in front', (_, mask) => {
  test.each([
    ['255081416802538', '2 55 08 14 168 025 38'],
    ['N° SS : 2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
    ['N° 13 : 2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038', '2 55 08 14 168 025 38'],
    ['2 78 11 2b 050 002 86', '2 78 11 2B 050 002 86'],
    ['2.55.08', '2 55 08'],
  ])('%j', (text, shown) => {
    expect(mask(cleanNirPaste(text))).toBe(shown)
  })
})

test.each(LIBRARIES)('%s alone gives another number', (_, mask) => {
  expect(mask('N° 13 : 2 55 08 14 168 025 38')).not.toBe('2 55 08 14 168 025 38')
})

test('of several numbers, the cleaner chooses none', () => {
  const both = '2 55 08 14 168 025 38 et 2 69 05 49 588 157 80'
  expect(cleanNirPaste(both)).toBe('255081416802538269054958815780')
})

test('the cleaner takes what the field takes', () => {
  expect(cleanNirPaste('13 : 2 55 08 14 168 025', { key: 'absent' })).toBe('2550814168025')
})
