type Attributes = Readonly<Record<string, string | null>>

/** What the search box of the theme says to screen readers, mended: it is a dialog with a list of links. */
const MENDED: readonly (readonly [selector: string, attributes: Attributes])[] = [
  ['[role=listbox]', { role: null, 'aria-labelledby': null }],
  ['[role=option]', { role: null, 'aria-selected': null }],
  ['a.result', { 'aria-label': null }],
  ['kbd', { role: 'img' }],
  ['input', { 'aria-activedescendant': null, 'aria-autocomplete': null, 'aria-controls': null }],
]

const NO_BUTTON = { 'aria-owns': null, 'aria-expanded': null, 'aria-haspopup': null, 'aria-labelledby': null }

/** Mends the search box each time it opens or finds something. */
export function mendSearchBox(): void {
  new MutationObserver(() => {
    const box = document.querySelector('.VPLocalSearchBox')
    if (!box) return
    const label = document.documentElement.lang === 'fr' ? 'Rechercher' : 'Search'
    setAttributes(box, { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, ...NO_BUTTON })
    for (const [selector, attributes] of MENDED)
      for (const element of box.querySelectorAll(selector)) setAttributes(element, attributes)
  }).observe(document.body, { childList: true, subtree: true })
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name)
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
