import { describe, expect, test } from 'vitest'
import { birthPlaceFinder, findBirthPlace } from '../../src/places/birth-place.js'
import * as communes from '../../src/places/communes/find-commune.js'

const CODES = ['14168', '91352', '2A004', '75056', '99352', '98503', '75201', '20004', '97617', '14999', '78646']

describe('a finder for many numbers', () => {
  const find = birthPlaceFinder(communes)

  test.each(CODES)('says of %s what is said of it alone, each time', (code) => {
    for (const round of [1, 2])
      for (const yearOfCentury of [1, 43, 62, 75, 99])
        for (const month of [null, 1, 7, 12]) {
          const parts = { birthPlace: { code }, yearOfCentury, birthMonth: { month } }
          expect(find(parts), `round ${round}`).toEqual(findBirthPlace(parts, { communes }))
        }
  })
})
