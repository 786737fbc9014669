import type { Day } from '../../../src/day.js'
import { families } from '../../../test/legislation/parameters.js'
import { showValue, TITLES } from '../../../test/legislation/reference.js'
import { type CodeUse, usesOfLaw } from './rules.js'

/** One value of a parameter, ready to be shown. */
export interface LawRow {
  readonly from: Day
  readonly value: string
  readonly article: string
  readonly href: string
  readonly checkedOn: Day
  readonly confidence: string
  readonly doubt: string
}

/** A parameter of the law, ready to be shown. */
export interface LawParameter {
  readonly id: string
  readonly slug: string
  readonly family: string
  readonly title: string
  readonly rows: readonly LawRow[]
  readonly uses: readonly CodeUse[]
}

/** The end of the address of a page. */
function slugOf(id: string): string {
  return id.replaceAll(/[./]/g, '-')
}

/** Every parameter of the law, with its history and what uses it. */
export function lawParameters(): readonly LawParameter[] {
  return families.flatMap(([family, members]) =>
    members.map(({ id, unit, values }) => ({
      id,
      slug: slugOf(id),
      family,
      title: TITLES[family] ?? family,
      uses: usesOfLaw(family),
      rows: values.map(({ from, value, source, confidence, doubt = '' }) => ({
        from,
        value: showValue(value, unit),
        article: source.article ? `${source.title}, ${source.article}` : source.title,
        href: source.href,
        checkedOn: source.checkedOn,
        confidence,
        doubt: doubt.replaceAll('-', ' '),
      })),
    })),
  )
}
