/**
 * Which guarantee of a contract a line has: the finest of its benefit tree, by age and option, once the contract pays.
 *
 * @module
 */
import { addMonths, yearsBetween } from '../../day.js'
import { actAges, glassesRenewal } from '../../legislation/limits.js'
import { UNOCAM } from '../../legislation/sources.js'
import type { Cents } from '../../money.js'
import { held } from '../../record.js'
import type { CareByKind } from '../care.js'
import {
  type Benefit,
  CHILD_HEADINGS,
  type ChildHeading,
  type Heading,
  headingsOf,
  lineageOf,
  OPTION_HEADINGS,
  type OptionHeading,
  partOfGlasses,
  unclearHeadingsOf,
} from '../contract/benefits.js'
import type { Contract, Guarantee, GuaranteeByYear, Period } from '../contract/contract.js'
import { addNote, type Draft, glanceAtLaw } from './draft.js'
import { ageOn } from './situations.js'

/** The guarantees of a contract, by benefit. */
type Guarantees = Readonly<Partial<Record<Benefit, Guarantee | GuaranteeByYear>>>

/** A guarantee, the name under which its allowance is counted, and the price that it is for. */
export interface NamedGuarantee {
  readonly name: Benefit
  readonly guarantee: Guarantee
  readonly price: Cents
  /** It is for a frame, whose base is a few cents and is counted with the lenses. */
  readonly isFrame: boolean
}

/** Sector 2 without the option, or outside every convention. */
export function isOutsideOptam(care: CareByKind): boolean {
  return care.kind === 'doctor' && (care.sector === 'sector-2' || care.sector === 'outside-convention')
}

/** Whether a contract has begun on the day of care. */
export function hasBegun(contract: Contract, { care }: Draft): boolean {
  const joinedOn = held(contract, 'joinedOn')
  return joinedOn === undefined || care.on >= joinedOn
}

/** The guarantees of a line: one for most, one for the frame and one for the lenses where a contract has both. */
export function guaranteesFor(draft: Draft, contract: Contract): readonly NamedGuarantee[] {
  const { care } = draft
  noteUnclear(draft, contract.guarantees)
  const parts = frameApart(draft, contract.guarantees)
  if (parts) return parts.flatMap(({ headings, price, isFrame }) => paying(draft, contract, headings, price, isFrame))
  return paying(draft, contract, headingsOf(care), care.fee, false).map((one) => ofLenses(care, one))
}

/** « 60 € par verre » is for the lenses, and pays nothing of a frame. */
function ofLenses(care: CareByKind, named: NamedGuarantee): NamedGuarantee {
  if (care.kind !== 'optics' || care.frame === undefined) return named
  return isPerLens(named.guarantee) ? { ...named, price: care.fee - care.frame } : named
}

function isPerLens(guarantee: Guarantee): boolean {
  const period = held(guarantee as { readonly plus?: Period }, 'plus') ?? (guarantee as Partial<Period>)
  return held(period, 'per') === 'eye'
}

/** The guarantee of some headings, where there is one and no waiting time runs. */
function paying(
  draft: Draft,
  contract: Contract,
  headings: readonly Heading[],
  price: Cents,
  isFrame: boolean,
): readonly NamedGuarantee[] {
  const apart = benefitsApart(draft, headings)
  const name = finest(contract.guarantees, apart, headings)
  if (!name) return []
  if (!isWaiting(draft, contract, apart, headings))
    return [{ name, guarantee: guaranteeNamed(draft, contract, name), price, isFrame }]
  addNote(draft, 'not-yet-guaranteed', 'high', UNOCAM)
  return []
}

/** The guarantee that a line would have, were its doctor in the option. */
export function guaranteeWithOption(draft: Draft, contract: Contract): NamedGuarantee | undefined {
  const name = finest(contract.guarantees, [], headingsOf(draft.care))
  if (!name) return undefined
  return { name, guarantee: guaranteeNamed(draft, contract, name), price: draft.care.fee, isFrame: false }
}

/** The benefits apart for children or without the option, which come before all the others. */
function benefitsApart(draft: Draft, headings: readonly Heading[]): readonly Benefit[] {
  if (isOutsideOptam(draft.care))
    return headings.filter(isOptionHeading).map((heading) => `${heading}-not-optam` as const)
  if (isChild(draft)) return headings.filter(isChildHeading).map((heading) => `${heading}-child` as const)
  return NONE
}

const NONE: readonly Benefit[] = []

function isOptionHeading(heading: Heading): heading is OptionHeading {
  return (OPTION_HEADINGS as readonly Heading[]).includes(heading)
}

function isChildHeading(heading: Heading): heading is ChildHeading {
  return (CHILD_HEADINGS as readonly Heading[]).includes(heading)
}

/** The ages of the law: under 16 for glasses and lenses, under 20 for hearing aids. */
function isChild(draft: Draft): boolean {
  const { care, cover } = draft
  if (cover.birthDate === undefined) return false
  const age = ageOn(cover, care.on)
  if (care.kind === 'hearing') return age < glanceAtLaw(draft, actAges['hearing-aid-young'], NO_AGES).value.before
  return age < (glanceAtLaw(draft, glassesRenewal, undefined).value?.childAge ?? 0)
}

const NO_AGES = { from: 0, before: 0 }

/** The frame and the lenses of an equipment, where its price is known and the contract guarantees frames apart. */
function frameApart({ care }: Draft, guarantees: Guarantees) {
  if (care.kind !== 'optics' || care.class !== 'B' || partOfGlasses(care) !== 'both') return undefined
  if (care.frame === undefined || !(has(guarantees, 'frame') || has(guarantees, 'frame-child'))) return undefined
  return [
    { headings: lineageOf('frame'), price: care.frame, isFrame: true },
    { headings: headingsOf(care), price: care.fee - care.frame, isFrame: false },
  ]
}

/** The finest benefit that a contract guarantees of those apart, some headings, and all care that is not named. */
function finest(guarantees: Guarantees, apart: readonly Benefit[], headings: readonly Heading[]): Benefit | undefined {
  for (const benefit of apart) if (has(guarantees, benefit)) return benefit
  for (const heading of headings) if (has(guarantees, heading)) return heading
  return has(guarantees, 'otherwise') ? 'otherwise' : undefined
}

/** The guarantee of a benefit that a contract has, as of the day of care. */
function guaranteeNamed(draft: Draft, contract: Contract, name: Benefit): Guarantee {
  const guarantee = (contract.guarantees as Guarantees)[name] ?? NOTHING
  return isByYear(guarantee) ? ofYear(guarantee, draft, contract) : guarantee
}

const NOTHING: Guarantee = { pays: 'nothing' }

function has(guarantees: Guarantees, benefit: Benefit): boolean {
  return held(guarantees, benefit) !== undefined
}

function isByYear(guarantee: Guarantee | GuaranteeByYear): guarantee is GuaranteeByYear {
  return Array.isArray(guarantee)
}

/** The guarantee of the year of membership in which the care is given; that of the last year for all that follow. */
function ofYear(years: GuaranteeByYear, { care }: Draft, contract: Contract): Guarantee {
  const joinedOn = held(contract, 'joinedOn') ?? care.on
  return years[Math.min(yearsBetween(joinedOn, care.on), years.length - 1)] ?? years[0]
}

/** Whether the finest waiting time of a line still runs. */
function isWaiting(
  { care }: Draft,
  contract: Contract,
  apart: readonly Benefit[],
  headings: readonly Heading[],
): boolean {
  const joinedOn = held(contract, 'joinedOn')
  const waiting = held(contract, 'waiting')
  if (!waiting || joinedOn === undefined) return false
  const waits: Readonly<Partial<Record<Benefit, number>>> = waiting
  const name = [...apart, ...headings, 'otherwise' as const].find((benefit) => Object.hasOwn(waits, benefit))
  return care.on < addMonths(joinedOn, (name && waits[name]) ?? 0)
}

/** Takes note where the contract tells apart what the line does not say, so that a coarser guarantee counts. */
function noteUnclear(draft: Draft, guarantees: Guarantees): void {
  const isTold = (heading: Heading) =>
    has(guarantees, heading) ||
    (isOptionHeading(heading) && has(guarantees, `${heading}-not-optam`)) ||
    (isChildHeading(heading) && has(guarantees, `${heading}-child`))
  if (unclearHeadingsOf(draft.care).some(isTold)) addNote(draft, 'guarantee-unclear', 'high', UNOCAM)
}
