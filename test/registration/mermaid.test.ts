import { describe, expect, test } from 'vitest'
import { formatRegistrationDiagram } from '../../src/registration/index.js'

describe('the diagram of a facet', () => {
  test('starts abroad for where a person is', () => {
    expect(formatRegistrationDiagram({ locale: 'en', facet: 'presence', current: 'in-france' }).split('\n')).toEqual([
      'stateDiagram-v2',
      '  abroad: abroad',
      '  in_france: in France',
      '  left: left for good',
      '  [*] --> abroad',
      '  abroad --> in_france: arrived in France',
      '  in_france --> in_france: arrived in France',
      '  left --> in_france: arrived in France',
      '  abroad --> left: left France (for good)',
      '  in_france --> left: left France (for good)',
      '  left --> left: left France (for good)',
      '  abroad --> abroad: left France',
      '  in_france --> abroad: left France',
      '  left --> abroad: left France',
      '  classDef current stroke-width:4px',
      '  class in_france current',
    ])
  })

  test('says the condition on the data, then what is needed elsewhere; what keeps its cell is not drawn', () => {
    const lines = formatRegistrationDiagram({ locale: 'en', facet: 'card' }).split('\n')
    expect(lines).toContain('  [*] --> none')
    expect(lines).toContain(
      '  order_incomplete --> ordered: card ordered (through ameli) [the permanent number is required, open rights are required, an ameli account is required]',
    )
    expect(lines).toContain(
      '  none --> ordered: card ordered [the permanent number is required, open rights are required]',
    )
    expect(lines).toContain('  ordered --> received: card received')
    expect(lines.join()).not.toContain('app')
    expect(lines.join()).not.toContain('current')
    expect(formatRegistrationDiagram({ locale: 'fr', facet: 'number' })).toContain('  nia_asked --> nia: ')
  })
})

describe('the diagram of the phases', () => {
  test('starts where nothing has started, and marks the phase of today', () => {
    const lines = formatRegistrationDiagram({ locale: 'en', current: 'card-active' }).split('\n')
    expect(lines[0]).toBe('stateDiagram-v2')
    expect(lines).toContain('  not_started: Nothing started yet')
    expect(lines).toContain('  [*] --> not_started')
    expect(lines).toContain('  not_started --> preparing: enrolled')
    expect(lines).toContain('  card_active --> maintained: time passes')
    expect(lines.slice(-2)).toEqual(['  classDef current stroke-width:4px', '  class card_active current'])
    expect(lines.filter((line) => line.includes('card_active: '))).toHaveLength(4)
  })

  test('takes what is asked for from the options themselves, never from what they inherit', () => {
    const inherited = Object.assign(Object.create({ facet: 'card', current: 'active' }), { locale: 'en' })
    expect(formatRegistrationDiagram(inherited)).toBe(formatRegistrationDiagram({ locale: 'en' }))
    expect(() => formatRegistrationDiagram(Object.create({ locale: 'en' }))).toThrow(RangeError)
  })

  test('options that throw end in a text of ours', () => {
    const throwing = {
      get locale(): never {
        throw new Error('theirs')
      },
    }
    expect(() => formatRegistrationDiagram(throwing)).toThrow(
      new TypeError('an argument is not what this package makes'),
    )
  })
})
