import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { apiSidebars, pagesOf } from './build/sidebar.js'

const FRENCH = fileURLToPath(new URL('../fr/', import.meta.url))

/** The pages that exist in French, by their paths below `fr/`. */
const translated: readonly string[] = existsSync(FRENCH)
  ? readdirSync(FRENCH, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : []

/** What the theme gives every page, beside its own settings. */
interface SwitchTheme extends DefaultTheme.Config {
  readonly translated: readonly string[]
}

/**
 * Where the language switch leads: to the same page where there is one, else to the start page. The function is sent
 * to the browser as text, so it uses nothing but its arguments.
 */
const leadToSamePage: DefaultTheme.Config['i18nRouting'] = ({ theme, site }, route, target) => {
  const page = route.data.relativePath.replace(/^fr\//, '')
  // The explorers are made in both languages.
  const exists = page.startsWith('explore/') || (theme.value as SwitchTheme).translated.includes(page)
  const path = exists
    ? page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, site.value.cleanUrls ? '' : '.html')
    : ''
  return (target === 'fr' ? '/fr/' : '/') + path
}

/** The settings of the switch, for all pages. */
export const languageSwitch: Pick<SwitchTheme, 'i18nRouting' | 'translated'> = {
  i18nRouting: leadToSamePage,
  translated,
}

const explore = {
  text: 'Explore',
  items: [
    { text: 'The law, parameter by parameter', link: '/explore/law/' },
    { text: 'The rules of a bill', link: '/explore/rules/' },
    { text: 'Issues of a number', link: '/explore/issues/' },
    { text: 'Places of birth', link: '/explore/places/' },
  ],
}

const explorer = {
  text: 'Explorer',
  items: [
    { text: 'La loi, paramètre par paramètre', link: '/fr/explore/law/' },
    { text: 'Les règles d’une facture', link: '/fr/explore/rules/' },
    { text: 'Les erreurs d’un numéro', link: '/fr/explore/issues/' },
    { text: 'Les lieux de naissance', link: '/fr/explore/places/' },
  ],
}

const english: DefaultTheme.Config = {
  nav: [
    { text: 'Guides', link: '/guides/validate-a-number', activeMatch: '^/guides/' },
    { text: 'Concepts', link: '/concepts/anatomy-of-a-nir', activeMatch: '^/concepts/' },
    { text: 'API', link: '/api/', activeMatch: '^/api/' },
    { text: 'Explore', link: '/explore/law/', activeMatch: '^/explore/' },
    { text: 'Playground', link: '/playground/', target: '_self' },
  ],
  sidebar: {
    ...apiSidebars(),
    '/explore/': [explore],
    '/': [
      pagesOf('Guides', 'guides'),
      explore,
      pagesOf('Concepts', 'concepts'),
      pagesOf('Reference', 'reference'),
      pagesOf('Decisions', 'decisions', true),
      { text: 'Security', link: '/SECURITY' },
      { text: 'Contributing', link: '/contributing' },
    ],
  },
}

const french: DefaultTheme.Config = {
  nav: [
    { text: 'Un numéro', link: '/fr/concepts/anatomy-of-a-nir' },
    { text: 'Qui paie quoi', link: '/fr/concepts/who-pays-what' },
    { text: 'Inscription', link: '/fr/concepts/registration' },
    { text: 'Explorer', link: '/fr/explore/law/', activeMatch: '^/fr/explore/' },
    { text: 'Essayer', link: '/playground/#/fr', target: '_self' },
  ],
  sidebar: {
    '/fr/': [
      pagesOf('Comprendre', 'fr/concepts'),
      pagesOf('Faire', 'fr/guides'),
      explorer,
      {
        text: 'En anglais',
        items: [
          { text: 'Tous les guides', link: '/guides/validate-a-number' },
          { text: 'API', link: '/api/' },
        ],
      },
    ],
  },
  outline: { label: 'Sur cette page' },
  docFooter: { prev: 'Page précédente', next: 'Page suivante' },
  darkModeSwitchLabel: 'Apparence',
  lightModeSwitchTitle: 'Passer au thème clair',
  darkModeSwitchTitle: 'Passer au thème sombre',
  sidebarMenuLabel: 'Menu',
  returnToTopLabel: 'Haut de page',
  langMenuLabel: 'Changer de langue',
  skipToContentLabel: 'Aller au contenu',
}

export const locales: LocaleConfig<DefaultTheme.Config> = {
  root: { label: 'English', lang: 'en', themeConfig: english },
  fr: {
    label: 'Français',
    lang: 'fr',
    link: '/fr/',
    description: 'La sécurité sociale française pour vos applications',
    themeConfig: french,
  },
}

/** What the search box says in French. */
export const searchInFrench = {
  button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
  modal: {
    displayDetails: 'Afficher le détail',
    resetButtonTitle: 'Effacer',
    backButtonTitle: 'Fermer',
    noResultsText: 'Aucun résultat pour',
    footer: { selectText: 'ouvrir', navigateText: 'parcourir', closeText: 'fermer' },
  },
}
