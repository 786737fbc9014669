import { describe, expectTypeOf, test } from 'vitest'
import type { ParsedNia, ParsedNir } from '../../src/nir/nir.js'
import type { BirthPlaceParts, BirthPlaceReading } from '../../src/places/birth-place.js'
import type * as communes from '../../src/places/communes/index.js'
import type { Department } from '../../src/places/place.js'
import type { CommuneSource } from '../../src/places/senses.js'

describe('places', () => {
  test('take what the parsers return', () => {
    expectTypeOf<ParsedNir>().toExtend<BirthPlaceParts>()
    expectTypeOf<ParsedNia>().toExtend<BirthPlaceParts>()
    expectTypeOf<ParsedNir['birthPlace']>().toExtend<BirthPlaceParts['birthPlace']>()
  })

  test('take the communes as a module, imported or loaded', () => {
    expectTypeOf<typeof communes>().toExtend<CommuneSource>()
  })

  test('say that abroad there is no department', () => {
    expectTypeOf<BirthPlaceReading['department']>().toEqualTypeOf<Department | null>()
  })
})
