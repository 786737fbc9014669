import type { Day, Locale } from 'securite-sociale'
import {
  type DrawnFacet,
  describeRegistrationFacet,
  REGISTRATION_FACETS,
  type RegistrationState,
  registrationCell,
} from 'securite-sociale/registration'
import type { Arrows } from '../../.vitepress/build/arrows.js'
import { el } from '../frame/element.js'
import { field, menu } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'

/** The drawings, made while the site is built, by facet. */
const DRAWINGS: Readonly<Record<Locale, () => Promise<typeof import('drawings:en')>>> = {
  en: () => import('drawings:en'),
  fr: () => import('drawings:fr'),
}

/** The reader's last choice, kept while the page is drawn anew. */
let facet: DrawnFacet = 'number'

function facets(): readonly DrawnFacet[] {
  return REGISTRATION_FACETS.filter((name): name is DrawnFacet => name !== 'evidence')
}

/** The diagram of one facet, with the cell of the day lit. */
export function createDiagram(context: PartContext, state: RegistrationState, day: Day): HTMLElement {
  const { words, locale } = context
  const place = el('div', { class: 'diagram', tabindex: 0, role: 'group' })
  const arrows = el('dl', { class: 'arrows' })
  const draw = async () => {
    const wanted = facet
    const { drawings } = await DRAWINGS[locale]()
    if (wanted !== facet) return
    const cell = registrationCell(state, facet, day)
    place.setAttribute('aria-label', `${words.path.diagram}: ${describeRegistrationFacet(facet, locale)}`)
    const { svg, rows } = drawings[facet]
    place.replaceChildren(...lit(svg, cell))
    arrows.replaceChildren(...rows.map((row) => arrowRow(row, cell)))
    showLit(place)
  }
  const options = facets().map((name) => [name, describeRegistrationFacet(name, locale)] as const)
  const select = menu('facet', options, facet, (value) => {
    facet = facets().find((name) => name === value) ?? facet
    draw()
  })
  const details = el(
    'details',
    { class: 'card', ontoggle: () => details.open && draw() },
    el('summary', {}, words.path.diagram),
    field(words.path.facet, select),
    place,
    arrows,
  )
  return details
}

/** A drawing can be wider than the page: the cell of the day is brought to its middle. */
function showLit(place: HTMLElement): void {
  const cell = place.querySelector('.lit')?.getBoundingClientRect()
  if (cell) place.scrollLeft += cell.x + cell.width / 2 - place.getBoundingClientRect().x - place.clientWidth / 2
}

function lit(drawing: string, cell: string): readonly Element[] {
  const svg = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
  svg.querySelector(`[data-id="${cell.replaceAll('-', '_')}"]`)?.classList.add('lit')
  return [svg]
}

/** Where the arrows of a cell lead: in place of the drawing where the page is narrow, and for who hears it. */
function arrowRow({ id, from, arrows }: Arrows, cell: string): HTMLElement {
  const isCurrent = id === cell.replaceAll('-', '_')
  const said = arrows.map(({ label, to }) => el('dd', {}, `${label} → ${to}`.trim()))
  return el('div', {}, el('dt', isCurrent ? { class: 'lit', 'aria-current': 'true' } : {}, from), ...said)
}
