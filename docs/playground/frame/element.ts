/** What an element is made of: attributes by their names, `on…` for what to do. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

export type Child = Node | string | undefined

/** Makes an element. Text is set as text, never read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** A list of definitions: a term and what is said of it. */
export function definitions(rows: readonly (readonly [term: string, ...said: Child[]])[]): HTMLElement {
  return el(
    'dl',
    { class: 'rows' },
    ...rows.map(([term, ...said]) => el('div', {}, el('dt', {}, term), el('dd', {}, ...said))),
  )
}

/** A list of items. */
export function list(items: readonly Child[], name = 'plain'): HTMLElement {
  return el('ul', { class: name }, ...items.map((item) => el('li', {}, item)))
}
