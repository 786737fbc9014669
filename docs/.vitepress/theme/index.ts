import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { onMounted } from 'vue'
import { DecisionList } from './decision-list.js'
import { mendSearchBox } from './search.js'
import { Start } from './start.js'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('start', Start)
    app.component('DecisionList', DecisionList)
  },
  setup() {
    onMounted(mendSearchBox)
  },
}

export default theme
