import { describe, expect, test } from 'vitest'
import {
  actionPlaces,
  numberPlaces,
  REGISTRATION_ACTIONS,
  type RegistrationAction,
} from '../../src/registration/index.js'

const placesOf = (action: object) => actionPlaces(action as RegistrationAction).map(({ place }) => place)

describe('where an action is done', () => {
  test.each<[object, readonly string[]]>([
    [{ action: 'apply', route: 'portal', documents: [] }, ['students-portal']],
    [{ action: 'apply', route: 'paper', documents: [] }, ['form-registration']],
    [{ action: 'order-card', via: 'ameli', documents: [] }, ['ameli-steps']],
    [{ action: 'order-card', via: 'form', documents: [] }, []],
    [{ action: 'replace-card', via: 'ameli', documents: [] }, ['ameli-steps']],
    [{ action: 'replace-card', via: 'form', documents: [] }, []],
    [{ action: 'renew-permit', by: null }, ['anef']],
    [{ action: 'attach-child' }, ['ameli-steps', 'form-child']],
    [{ action: 'contact-cpam' }, ['phone']],
    [{ action: 'nothing' }, []],
  ])('%j: %j', (action, places) => {
    expect(placesOf(action)).toEqual(places)
  })

  test('is known for these actions alone', () => {
    const known = REGISTRATION_ACTIONS.filter((action) => placesOf({ action }).length > 0)
    expect(known).toEqual([
      ...['renew-permit', 'validate-visa', 'apply', 'contact-cpam', 'ask-access-code', 'open-account'],
      ...['tell-fund-moved', 'tell-fund-name', 'tell-fund-situation', 'attach-child'],
    ])
  })

  test('comes with its address, its heading, its source and its day', () => {
    expect(actionPlaces({ action: 'order-card', via: 'ameli', documents: [] })).toEqual([
      {
        place: 'ameli-steps',
        url: 'https://assure.ameli.fr',
        heading: 'Mes démarches',
        source: 'the students’ guide; ameli.fr, forum 3422902',
        asOf: '2026-11-23',
      },
    ])
    expect(() => actionPlaces(null as never)).toThrow(TypeError)
  })
})

test('the number is on the card and on the certificate, which ameli and the portal give', () => {
  const { papers, places } = numberPlaces()
  expect(papers).toEqual(['carte-vitale', 'attestation-de-droits'])
  expect(places.map(({ place }) => place)).toEqual(['ameli-documents', 'students-portal'])
})
