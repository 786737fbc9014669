/**
 * Diagrams in the language of Mermaid, drawn from the transition table itself.
 *
 * @module
 */

import { type Locale, sentencesOf } from '../locale.js'
import { ownCopy } from '../record.js'
import type { RegistrationEventType } from './event.js'
import { REGISTRATION_EVENT_TYPES } from './event-field.js'
import type { RegistrationPhase } from './phase.js'
import type { RegistrationCells } from './step/cell.js'
import type { AnyRow, RegistrationFacet } from './step/row.js'
import { TRANSITIONS } from './step/table.js'
import { describeRegistrationCell } from './text/cell.js'
import * as en from './text/en.js'
import { describeRegistrationEvent } from './text/event.js'
import * as fr from './text/fr.js'
import { describeGuard } from './text/issue.js'
import { describeRegistrationPhase } from './text/phase.js'
import type { RegistrationSentences } from './text/registration-sentences.js'

/** A facet that has a diagram. */
export type DrawnFacet = Exclude<RegistrationFacet, 'evidence'>

/** The words of a diagram. */
type DiagramSentences = Pick<RegistrationSentences, 'cells' | 'conditions' | 'events' | 'issues' | 'phases'>

/** What to draw: the phases, or one facet; `current` is drawn with a thick line. */
export type MermaidOptions =
  | { readonly locale: Locale | DiagramSentences; readonly facet?: undefined; readonly current?: RegistrationPhase }
  | {
      readonly [F in DrawnFacet]: {
        readonly locale: Locale | DiagramSentences
        readonly facet: F
        readonly current?: RegistrationCells[F]
      }
    }[DrawnFacet]

/** An arrow of a diagram. */
interface Arrow {
  readonly from: string
  readonly to: string
  readonly label: string
}

/**
 * The main road through the phases; `null` is time alone. Tests show that each arrow happens, and that every phase but
 * the three that need no registration is on the road.
 */
export const ROAD: readonly (readonly [
  from: RegistrationPhase,
  event: RegistrationEventType | null,
  to: RegistrationPhase,
])[] = [
  ['not-started', 'enrolled', 'preparing'],
  ['preparing', 'application-submitted', 'submitted'],
  ['submitted', 'documents-requested', 'documents-requested'],
  ['documents-requested', 'documents-supplied', 'submitted'],
  ['documents-requested', 'application-lapsed', 'lapsed'],
  ['lapsed', 'application-submitted', 'submitted'],
  ['submitted', 'application-refused', 'refused'],
  ['refused', 'application-submitted', 'submitted'],
  ['refused', 'appeal-filed', 'appealing'],
  ['appealing', 'appeal-decided', 'refused'],
  ['submitted', 'rights-opened', 'nia-covered'],
  ['nia-covered', null, 'nia-overdue'],
  ['nia-overdue', 'benefits-suspended', 'suspended'],
  ['suspended', 'benefits-resumed', 'nia-covered'],
  ['suspended', 'nir-certified', 'nir-certified'],
  ['nia-covered', 'nir-certified', 'nir-certified'],
  ['not-started', 'nir-known', 'number-only'],
  ['number-only', 'rights-opened', 'nir-certified'],
  ['nir-certified', 'ameli-account-opened', 'ameli-open'],
  ['ameli-open', 'card-ordered', 'card-waiting'],
  ['card-waiting', 'card-received', 'card-to-activate'],
  ['card-to-activate', 'card-updated', 'card-active'],
  ['card-active', 'card-reported', 'card-dead'],
  ['card-dead', 'card-ordered', 'card-waiting'],
  ['submitted', 'rights-opened', 'rights-to-come'],
  ['rights-to-come', null, 'nia-covered'],
  ['card-active', null, 'rights-ended'],
  ['rights-ended', 'rights-renewed', 'card-active'],
  ['card-active', null, 'maintained'],
  ['card-active', 'rights-closed', 'closed'],
  ['closed', 'rights-opened', 'card-active'],
]

/** A name that Mermaid takes as an identifier. */
function id(name: string): string {
  return name.replaceAll('-', '_')
}

function conditionsIn(locale: Locale | DiagramSentences): RegistrationSentences['conditions'] {
  return sentencesOf<Pick<RegistrationSentences, 'conditions'>>(locale, {
    fr: { conditions: fr.conditions },
    en: { conditions: en.conditions },
  }).conditions
}

/** The label of a row: its event, the condition on its data, what it needs elsewhere. */
function labelOf(type: RegistrationEventType, { when, needs }: AnyRow, locale: Locale | DiagramSentences): string {
  const condition = when ? ` (${conditionsIn(locale)[when.is]})` : ''
  const guards = needs.length > 0 ? ` [${needs.map((name) => describeGuard(name, locale)).join(', ')}]` : ''
  return `${describeRegistrationEvent(type, locale)}${condition}${guards}`
}

/** The arrows of a facet; rows that leave it in its cell draw none. */
function arrowsOf(facet: DrawnFacet, locale: Locale | DiagramSentences): Arrow[] {
  return REGISTRATION_EVENT_TYPES.flatMap((type) =>
    TRANSITIONS[type]
      .filter((row) => row.facet === facet && row.to !== 'same')
      .flatMap((row) => row.from.map((from) => ({ from, to: row.to, label: labelOf(type, row, locale) }))),
  )
}

function draw(
  arrows: readonly Arrow[],
  nameOf: (cell: string) => string,
  start: string,
  current: string | undefined,
): string {
  const cells = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))]
  return [
    'stateDiagram-v2',
    ...cells.map((cell) => `  ${id(cell)}: ${nameOf(cell)}`),
    `  [*] --> ${id(start)}`,
    ...arrows.map(({ from, to, label }) => `  ${id(from)} --> ${id(to)}: ${label}`),
    ...(current ? ['  classDef current stroke-width:4px', `  class ${id(current)} current`] : []),
  ].join('\n')
}

/**
 * Draws the phases, or one facet, as a Mermaid state diagram.
 *
 * A facet is drawn from the transition table: an arrow per row and cell, with the condition on the data of the event in
 * round brackets and what it needs of other facets in square ones. Events that leave the facet in its cell are not drawn.
 * Without a facet the main road through the phases is drawn.
 *
 * @param options - the language, the facet if any, and the cell or phase to mark
 * @returns the text of the diagram
 * @example
 * formatRegistrationDiagram({ locale: 'en', facet: 'mutuelle', current: 'active' }) // => [
 * //     'stateDiagram-v2',
 * //     '  none: none',
 * //     '  active: joined',
 * //     '  [*] --> none',
 * //     '  none --> active: mutuelle joined',
 * //     '  active --> none: mutuelle left',
 * //     '  classDef current stroke-width:4px',
 * //     '  class active current',
 * //     ].join('\n')
 */
export function formatRegistrationDiagram(options: MermaidOptions): string {
  const { locale, facet, current } = ownCopy(options)
  if (facet !== undefined) {
    const nameOf = (cell: string): string =>
      describeRegistrationCell(facet, cell as RegistrationCells[DrawnFacet], locale)
    return draw(arrowsOf(facet, locale), nameOf, facet === 'presence' ? 'abroad' : 'none', current)
  }
  const arrows = ROAD.map(([from, type, to]) => ({
    from,
    to,
    label: type === null ? conditionsIn(locale)['time-passes'] : describeRegistrationEvent(type, locale),
  }))
  const nameOf = (phase: string): string => describeRegistrationPhase(phase as RegistrationPhase, locale)
  return draw(arrows, nameOf, 'not-started', current)
}
