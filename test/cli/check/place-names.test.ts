import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { placeNamer } from '../../../src/cli/check/place-names.js'
import { computeControlKey } from '../../../src/nir/compute-control-key.js'
import { parseNir } from '../../../src/nir/parse-nir.js'
import * as communes from '../../../src/places/communes/find-commune.js'
import { unwrap } from '../../../src/result.js'

// Places that never changed, changed their name or department, were two at a time, or are in no table.
const CODES = '14168 91352 2A004 20004 75056 78646 01004 97105 97617 98503 99352 99216 75201 14999 93048 55039'.split(
  ' ',
)

const bodies = fc
  .record({ year: fc.nat(99), month: fc.constantFrom(1, 7, 12, 30), code: fc.constantFrom(...CODES) })
  .map(({ year, month, code }) => `1${String(year).padStart(2, '0')}${String(month).padStart(2, '0')}${code}001`)

describe('a namer of many places', () => {
  test.prop([
    fc.array(bodies, { minLength: 2, maxLength: 40 }),
    fc.constantFrom('2026-11-29', '1998-01-31', '2055-06-30'),
  ])('says of each number what is said of it alone', (many, day) => {
    const options = { communes, locale: 'en', day } as const
    const namer = placeNamer(options)
    for (const body of many) {
      const parsed = unwrap(parseNir(body + unwrap(computeControlKey(body)), { day }))
      expect(namer.namesOf(parsed)).toEqual(placeNamer(options).namesOf(parsed))
    }
  })
})
