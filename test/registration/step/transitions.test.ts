import { describe, expect, test } from 'vitest'
import { REGISTRATION_EVENT_TYPES, registrationTransitions } from '../../../src/registration/index.js'

const of = (event: string) => registrationTransitions().filter((row) => row.event === event)

describe('the rows of the table as data', () => {
  test('come in the order of the events, each with what it leaves, reaches, needs and brings about', () => {
    expect([...new Set(registrationTransitions().map(({ event }) => event))]).toEqual(REGISTRATION_EVENT_TYPES)
    const order = {
      event: 'card-ordered',
      facet: 'card',
      from: ['none', 'order-incomplete', 'unusable', 'invalidated'],
      to: 'ordered',
      follows: false,
      turns: {},
    }
    expect(of('card-ordered')).toEqual([
      { ...order, condition: 'via-ameli', needs: ['nir-required', 'rights-required', 'account-required'] },
      { ...order, condition: null, needs: ['nir-required', 'rights-required'] },
    ])
    expect(of('benefits-suspended')).toEqual([
      {
        event: 'benefits-suspended',
        facet: 'number',
        from: ['nia-noticed'],
        to: 'nia-suspended',
        needs: ['rights-required'],
        condition: null,
        follows: false,
        turns: {},
      },
      {
        event: 'benefits-suspended',
        facet: 'rights',
        from: ['open'],
        to: 'suspended',
        needs: [],
        condition: null,
        follows: true,
        turns: {},
      },
    ])
    expect(of('app-card-activated')).toMatchObject([{ to: 'same', turns: { app: 'on' } }])
  })

  test('are a copy', () => {
    const [row] = registrationTransitions() as unknown as [{ from: string[]; needs: string[]; turns: object }]
    row.from.length = 0
    row.needs.push('nothing')
    Object.assign(row.turns, { app: 'on' })
    expect(registrationTransitions()[0]).toMatchObject({ from: ['any'], needs: [], turns: { enrolment: 'recorded' } })
    expect(registrationTransitions()[0]?.turns).toEqual({ enrolment: 'recorded' })
  })
})
