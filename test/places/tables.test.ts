import { describe, expect, test } from 'vitest'
import { findCommune } from '../../src/places/communes/find-commune.js'
import { findCountry } from '../../src/places/countries.js'
import { findDepartment } from '../../src/places/departments.js'
import { findExtension } from '../../src/places/extensions.js'
import { byCode, communeRows, countryRows, departmentRows, extensionRows } from '../../src/places/source/tables.js'

const COMMUNE_KINDS: Readonly<Record<string, string>> = {
  COM: 'commune',
  ARM: 'arrondissement',
  COMA: 'associated',
  COMD: 'delegated',
  COMER: 'overseas',
  DZ: 'algeria',
}
const DEPARTMENT_KINDS: Readonly<Record<string, string>> = {
  FR: 'department',
  DZ: 'algeria',
  MA: 'morocco',
  TN: 'tunisia',
  TOM: 'former-territories',
}

describe('the generated modules decode to the source tables, row by row', () => {
  test('communes', () => {
    const rows = communeRows()
    expect(rows.length).toBe(45_691)
    const decoded = [...byCode(rows).keys()].flatMap((code) =>
      findCommune(code).map(({ successors, from, endedOn, ...row }) => ({
        ...row,
        validFrom: from ?? '',
        validTo: endedOn ?? '',
        successor: successors.join(' '),
      })),
    )
    expect(decoded).toEqual(rows.map(({ kind, ...row }) => ({ ...row, kind: COMMUNE_KINDS[kind] })))
  })

  test('departments', () => {
    const rows = departmentRows()
    const decoded = [...byCode(rows).keys()].flatMap((code) => findDepartment(code))
    expect(decoded).toEqual(
      rows.map(({ code, name, validFrom, validTo, kind }) => ({
        code,
        name,
        kind: DEPARTMENT_KINDS[kind],
        from: validFrom || null,
        endedOn: validTo || null,
      })),
    )
  })

  test('countries, with the English names that the runtime knows', () => {
    const rows = countryRows()
    // The runtime sets a typographic apostrophe, the table a plain one.
    const decoded = [...byCode(rows).keys()].flatMap((code) =>
      findCountry(code).map((row) => ({ ...row, englishName: row.englishName.replace('\u2019', "'") })),
    )
    expect(decoded).toEqual(
      rows.map(({ code, name_fr, name_en, iso2, validFrom, validTo, successor }) => ({
        code,
        name: name_fr,
        englishName: name_en,
        iso: iso2 || null,
        from: validFrom || null,
        endedOn: validTo || null,
        successors: successor === '' ? [] : successor.split(' '),
      })),
    )
  })

  test('extension codes, and the places they mean', () => {
    const rows = extensionRows()
    expect(rows.map(({ code }) => ({ code, target: findExtension(code)?.target }))).toEqual(
      rows.map(({ code, target }) => ({ code, target })),
    )
    const nameOf = (code: string) => [...findCommune(code), ...findCountry(code)].map(({ name }) => name)
    for (const { target, name } of rows) expect(nameOf(target), target).toContain(name)
  })

  test('extension codes that a commune has taken end on that day, the others never', () => {
    const communes = byCode(communeRows())
    for (const { code } of extensionRows())
      expect(findExtension(code)?.endedOn, code).toBe(communes.get(code)?.[0]?.validFrom ?? null)
    expect(findExtension('97601')?.endedOn).toBe('2011-03-31')
  })
})
