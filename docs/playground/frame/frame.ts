import { LANGUAGES, loadWords, type Words } from '../words/words.js'
import { el } from './element.js'
import type { Part } from './part.js'
import { fragmentOf, PARTS, type PartName, type Route, readRoute } from './route.js'

/** Each part is a file of its own: a reader loads the one that is shown. */
const LOADERS: Readonly<Record<PartName, () => Promise<Part>>> = {
  number: async () => (await import('../number/number-part.js')).numberPart,
  text: async () => (await import('../text/text-part.js')).textPart,
  bill: async () => (await import('../bill/bill-part.js')).billPart,
  path: async () => (await import('../path/path-part.js')).pathPart,
}

/** Shows the part that the address names, and follows the address. */
export function mountPlayground(root: HTMLElement): void {
  const show = async (isFirst: boolean) => {
    const route = readRoute(location.hash, navigator.languages)
    const [part, words] = await Promise.all([LOADERS[route.part](), loadWords(route.locale)])
    root.replaceChildren(...frameOf(route, part, words))
    // After a change of part a screen reader goes on from the new heading.
    if (!isFirst) root.querySelector('h1')?.focus()
  }
  window.addEventListener('hashchange', () => show(false))
  show(true)
}

function frameOf(route: Route, part: Part, words: Words): readonly HTMLElement[] {
  const { locale } = route
  const { frame } = words
  document.documentElement.lang = locale
  document.title = `${words[route.part].title}: ${frame.name}`
  const share = (shared: unknown) => history.replaceState(null, '', fragmentOf({ ...route, shared }))
  const content = part({ locale, words, shared: route.shared, share })
  return [headerOf(route, words), mainOf(words[route.part], content), footerOf(words)]
}

function headerOf(route: Route, { frame, ...parts }: Words): HTMLElement {
  const other = route.locale === 'fr' ? 'en' : 'fr'
  const links = PARTS.map((part) =>
    el(
      'a',
      {
        href: fragmentOf({ locale: route.locale, part, shared: undefined }),
        'aria-current': part === route.part && 'page',
      },
      parts[part].name,
    ),
  )
  const change = el('a', { class: 'language', lang: other, hreflang: other, href: '#' }, LANGUAGES[other])
  // The address may have changed since: a bill goes with its reader into the other language.
  change.addEventListener('click', (event) => {
    event.preventDefault()
    location.hash = fragmentOf({ ...readRoute(location.hash, []), part: route.part, locale: other })
  })
  return el(
    'header',
    {},
    el('a', { class: 'brand', href: route.locale === 'fr' ? '../fr/' : '../' }, frame.name),
    el('nav', { 'aria-label': frame.parts }, ...links),
    change,
  )
}

function mainOf({ title, lead }: { readonly title: string; readonly lead: string }, content: readonly HTMLElement[]) {
  return el('main', {}, el('h1', { tabindex: -1 }, title), el('p', { class: 'lead' }, lead), ...content)
}

function footerOf({ frame }: Words): HTMLElement {
  return el('footer', {}, el('p', {}, frame.privacy), el('p', {}, frame.noDecision))
}
