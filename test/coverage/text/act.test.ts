import { describe, expect, test } from 'vitest'
import { describeAct } from '../../../src/coverage/text/act.js'

describe('describeAct', () => {
  test('names an act in each language, and in sentences of one’s own', () => {
    expect(describeAct('scaling', 'fr')).toBe('Détartrage')
    expect(describeAct('scaling', 'en')).toBe('Scaling')
    expect(describeAct('scaling', { acts: { scaling: 'Zahnsteinentfernung' } } as never)).toBe('Zahnsteinentfernung')
  })

  test.each(['astrology', 'constructor', '', null, ['scaling']])('refuses %j, which is no act', (act) => {
    for (const locale of ['fr', 'en'] as const)
      expect(() => describeAct(act as never, locale)).toThrow(new RangeError('no such act; findActs lists them'))
  })
})
