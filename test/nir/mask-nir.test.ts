import { test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { maskNir, type Nir } from '../../src/nir/index.js'
import { legalNumber } from '../arbitraries/nir.js'

const nir = '278112B05000286' as Nir

describe('maskNir', () => {
  test.each<[Parameters<typeof maskNir>[1], string]>([
    [undefined, '• •• •• •• ••• ••• 86'],
    [{}, '• •• •• •• ••• ••• 86'],
    [{ keep: [] }, '• •• •• •• ••• ••• ••'],
    [{ keep: ['sex', 'order'] }, '2 •• •• •• ••• 002 ••'],
    [{ keep: ['year', 'month'], character: 'x' }, 'x 78 11 xx xxx xxx xx'],
    [{ keep: ['place'] }, '• •• •• 2B 050 ••• ••'],
  ])('%j', (options, text) => {
    expect(maskNir(nir, options)).toBe(text)
  })

  law.prop([legalNumber])('keeps no place unless it is asked for', (number) => {
    expect(maskNir(number as Nir).slice(7, 14)).toBe(' •• •••')
    expect(maskNir(number as Nir, { keep: ['sex', 'year', 'month', 'order', 'key'] }).slice(7, 14)).toBe(' •• •••')
  })

  test('what is not canonical is a programmer’s mistake, and is not repeated', () => {
    expect(() => maskNir('2 78' as Nir)).toThrow(/^(?!.*2 78)/)
  })
})
