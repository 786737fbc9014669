import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { onMounted } from 'vue'
import { DecisionList } from './decision-list.js'
import { mendSearchBox } from './search.js'
import { Start } from './start.js'
import './style.css'
import '../../playground/style/arrows.css'

/** What pages use by name. */
const COMPONENTS = { start: Start, DecisionList }

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component)
  },
  setup() {
    onMounted(mendSearchBox)
  },
}

export default theme
