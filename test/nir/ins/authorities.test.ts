import { expect, test } from 'vitest'
import { INS_AUTHORITIES, NSS_AUTHORITIES } from '../../../src/nir/index.js'

test('each authority has one OID in the arc of the Agence du numérique en santé', () => {
  expect(new Set(INS_AUTHORITIES.map(({ oid }) => oid)).size).toBe(INS_AUTHORITIES.length)
  for (const { oid } of INS_AUTHORITIES) expect(oid).toMatch(/^1\.2\.250\.1\.213\.1\.4\.\d+$/)
})

test.each([
  ['1.2.250.1.213.1.4.8', 'nir', 'real'],
  ['1.2.250.1.213.1.4.9', 'nia', 'real'],
  ['1.2.250.1.213.1.4.10', 'nir', 'test'],
  ['1.2.250.1.213.1.4.11', 'nir', 'demonstration'],
])('%s names the %s of a %s patient', (oid, number, patient) => {
  expect(INS_AUTHORITIES.find((authority) => authority.oid === oid)).toMatchObject({ number, patient })
})

test('no OID names the temporary number of a test patient', () => {
  expect(INS_AUTHORITIES.filter(({ number, patient }) => number === 'nia' && patient !== 'real')).toEqual([])
})

test.each([
  ['1.2.250.1.213.1.4.13', 'nir'],
  ['1.2.250.1.213.1.4.14', 'nia'],
])('%s names a social security number that is a %s, and no INS', (oid, number) => {
  expect(NSS_AUTHORITIES.find((authority) => authority.oid === oid)).toMatchObject({ number })
  expect(INS_AUTHORITIES.some((authority) => authority.oid === oid)).toBe(false)
})
