/**
 * The base of a line that the law gives: the tariff of an act or letter in its sector and territory, with its supplements.
 *
 * @module
 */
import type { Dated, LegalSource } from '../../legislation/dated.js'
import { actAges } from '../../legislation/limits.js'
import { type AuthorityTariff, authorityTariff } from '../../legislation/pathway.js'
import { SP_CONSULTATION } from '../../legislation/sources.js'
import {
  doctorSupplements,
  midwifeSupplements,
  nurseSupplements,
  physiotherapistSupplements,
  type SupplementTariffs,
} from '../../legislation/supplements.js'
import type { ActTariff } from '../../legislation/tariffs.js'
import { applyCoefficient, type Cents } from '../../money.js'
import { own } from '../../record.js'
import type { ActOfLaw } from '../acts.js'
import type { CareByKind } from '../care.js'
import { addNote, addStep, type Draft, glanceAtLaw, noteDerived, pathTo, readLaw } from './draft.js'
import { checkBirth } from './situations.js'
import { quantityOf } from './traits.js'

/** The base of all acts of the line by the tariff of one, supplements apart. */
export function baseOfAct(draft: Draft, act: ActOfLaw, coefficient: number): Cents {
  const { care } = draft
  if (care.kind === 'doctor' && care.sector === 'outside-convention') {
    addNote(draft, 'outside-convention', 'disputed', SP_CONSULTATION)
    return quantityOf(care) * readLaw(draft, authorityTariff, NO_AUTHORITY).value[act.authority]
  }
  const tariff = tariffOfDay(draft, act.tariff) + coordinationOf(draft, act.coordination)
  return quantityOf(care) * applyCoefficient(tariff, coefficient)
}

const NO_AUTHORITY: AuthorityTariff = { gp: 0, specialist: 0 }

/** What the supplements add to the base of all acts of the line. */
export function supplementsOf(draft: Draft): Cents {
  const { care } = draft
  const names = 'supplements' in care ? care.supplements : undefined
  if (!names) return 0
  // The tariff of authority is the whole base.
  if (care.kind === 'doctor' && care.sector === 'outside-convention') return 0
  const tariffs = supplementTariffsOf(care)
  let sum = 0
  for (const name of names) {
    const tariff = tariffs?.[name]
    if (!tariff) continue
    if (name === 'child') checkBirth(draft, actAges['gp-consultation-child'])
    const amount = quantityOf(care) * tariffOfDay(draft, tariff)
    addStep(draft, 'supplement', amount, glanceAtLaw(draft, tariff, undefined).source)
    sum += amount
  }
  return sum
}

/** The supplements that a professional has; nothing where it is not known which professional it is. */
export function supplementTariffsOf(care: CareByKind): SupplementTariffs | undefined {
  switch (care.kind) {
    case 'doctor':
      return doctorSupplements
    case 'midwife':
      return midwifeSupplements
    case 'paramedic':
      return care.profession && PARAMEDIC_SUPPLEMENTS[care.profession]
    default:
      return undefined
  }
}

const PARAMEDIC_SUPPLEMENTS = { nurse: nurseSupplements, physiotherapist: physiotherapistSupplements } as const

/** A tariff on the day of care, by sector and territory. */
function tariffOfDay(draft: Draft, parameter: Dated<ActTariff>): Cents {
  const { value, source } = readLaw(draft, parameter, undefined)
  if (!value) return 0
  const { care, issues } = draft
  const isSector2 = care.kind === 'doctor' && care.sector === 'sector-2'
  const metropolitan = isSector2 ? own(value, 'sector2') : value.base
  if (isSector2 && own(value, 'sector2Derived')) noteDerived(draft, parameter.id, source)
  if (metropolitan !== undefined) return overseasTariff(draft, value, source, isSector2) ?? metropolitan
  issues.push({ code: 'base-unknown', path: pathTo(draft, 'base') })
  return 0
}

/** The tariff overseas; where no source gives one, that of metropolitan France counts, and a note says so. */
function overseasTariff(draft: Draft, tariff: ActTariff, source: LegalSource, isSector2: boolean): Cents | undefined {
  const { territory } = draft.care
  if (!territory || territory === 'metropolitan') return undefined
  const there = isSector2 ? undefined : own(tariff, 'overseas')?.[territory]
  const code = there === undefined ? 'overseas-unknown' : 'overseas-tariff'
  if (!draft.notes.some((note) => note.code === code)) addNote(draft, code, 'medium', source)
  return there
}

/** A visit that the attending doctor asked for has a higher base, but not in sector 2 without the option. */
function coordinationOf(draft: Draft, supplement: Draft['coordination']): Cents {
  const { care } = draft
  if (!supplement || care.kind !== 'doctor' || care.sector === 'sector-2') return 0
  return care.coordinated || care.pathway === 'referred' ? readLaw(draft, supplement, 0).value : 0
}
