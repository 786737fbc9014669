import { describe, expect, test } from 'vitest'
import { arrowsOf } from '../../docs/.vitepress/build/arrows.js'
import { formatRegistrationDiagram } from '../../src/registration/mermaid.js'

describe('the arrows of a diagram in words', () => {
  test('of a registration: every arrow, with the names of its ends', () => {
    const diagram = formatRegistrationDiagram({ locale: 'en', facet: 'mutuelle', current: 'active' })
    expect(arrowsOf(diagram)).toEqual([
      { id: 'none', from: 'none', arrows: [{ label: 'mutuelle joined', to: 'joined' }] },
      { id: 'active', from: 'joined', arrows: [{ label: 'mutuelle left', to: 'none' }] },
    ])
    const card = formatRegistrationDiagram({ locale: 'fr', facet: 'card' })
    const written = card.split('\n').filter((line) => / --> /.test(line) && !line.includes('[*]'))
    expect(arrowsOf(card).flatMap(({ arrows }) => arrows)).toHaveLength(written.length)
  })

  test('of a flow: boxes that are named where an arrow ends', () => {
    const diagram =
      'flowchart TD\n  fee["fee (prix)"]\n  fee --> base["base: the base"]\n  base --> amc\n  amc["amc: paid"]'
    expect(arrowsOf(diagram)).toEqual([
      { id: 'fee', from: 'fee (prix)', arrows: [{ label: '', to: 'base: the base' }] },
      { id: 'base', from: 'base: the base', arrows: [{ label: '', to: 'amc: paid' }] },
    ])
  })
})
