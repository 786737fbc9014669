/**
 * Every place that a code can mean at any time: what `findBirthPlace` chooses from.
 *
 * @module
 */
import { findCountry } from './countries.js'
import { findDepartment } from './departments.js'
import { findExtension } from './extensions.js'
import { hasDays, intersection } from './period.js'
import type { Commune, Country, Department, PlacePeriod } from './place.js'
import { codesToday, departmentCodesToday } from './succession.js'

/** Where names of communes come from: the module `securite-sociale/places/communes`, or one with the same function. */
export interface CommuneSource {
  /** Every name of a code, oldest first. */
  readonly findCommune: (code: string) => readonly Commune[]
}

/** One place that a code can mean, in the time in which it can. */
export interface PlaceSense extends PlacePeriod {
  readonly kind: 'commune' | 'department' | 'country'
  readonly name: string
  readonly code: string
  readonly department: Department | null
  readonly currentCodes: readonly string[]
  readonly extension: boolean
}

/** Every sense of a code. A department alone is one too, for the time in which nothing more precise is known. */
export function sensesOf(code: string, communes: CommuneSource | undefined): readonly PlaceSense[] {
  const extension = findExtension(code)
  if (code.startsWith('99')) return countrySenses(extension?.target ?? code, null, extension !== undefined)
  const own = findDepartment(departmentOf(code))
  const senses = own.flatMap((department) => [
    ...closerSenses(code, department, communes, false),
    departmentSense(department, false),
  ])
  if (extension === undefined) return senses
  const limit = { from: null, endedOn: extension.endedOn }
  return [...senses, ...extensionSenses(extension.target, own, communes).flatMap((sense) => within(sense, limit))]
}

/** The department part of a code: three characters overseas. */
function departmentOf(code: string): string {
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2)
}

function closerSenses(
  code: string,
  department: Department,
  communes: CommuneSource | undefined,
  extension: boolean,
): PlaceSense[] {
  if (department.kind === 'former-territories') return countrySenses(code, department, extension)
  if (communes === undefined) return []
  const rows = communes.findCommune(code)
  const linksOf = (next: string) =>
    next === code ? rows : next.startsWith('99') ? findCountry(next) : communes.findCommune(next)
  return rows.flatMap((row) =>
    within(senseOf('commune', row, department, codesToday(row, linksOf), extension), department),
  )
}

/** A country for each of its names. */
function countrySenses(code: string, department: Department | null, extension: boolean): PlaceSense[] {
  return findCountry(code).flatMap((row) => {
    const sense = senseOf('country', row, department, codesToday(row, findCountry), extension)
    return department ? within(sense, department) : [sense]
  })
}

function departmentSense(department: Department, extension: boolean): PlaceSense {
  return senseOf('department', department, department, departmentCodesToday(department), extension)
}

/** Every sense is written here, field by field: engines are fast at objects of one shape. */
function senseOf(
  kind: PlaceSense['kind'],
  { code, name, from, endedOn }: Department | Country | Commune,
  department: Department | null,
  currentCodes: readonly string[],
  extension: boolean,
): PlaceSense {
  return { code, name, from, endedOn, kind, department, currentCodes, extension }
}

/** A second code of Algeria, Morocco or Tunisia belongs to the department of that time; one of a commune, to its own. */
function extensionSenses(
  target: string,
  own: readonly Department[],
  communes: CommuneSource | undefined,
): PlaceSense[] {
  if (!target.startsWith('99'))
    return findDepartment(departmentOf(target)).flatMap((department) => [
      ...closerSenses(target, department, communes, true),
      departmentSense(department, true),
    ])
  const name = (findCountry(target).at(-1) as Country).name
  return own
    .filter(({ kind }) => kind !== 'department')
    .map((department) => ({ ...departmentSense(department, true), kind: 'country', name, code: target }))
}

function within(sense: PlaceSense, limit: PlacePeriod): PlaceSense[] {
  const { from, endedOn } = intersection(sense, limit)
  return hasDays({ from, endedOn }) ? [{ ...sense, from, endedOn }] : []
}
