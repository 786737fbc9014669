import { rulePages } from '../../.vitepress/build/pages.js'

export default { paths: () => rulePages('en') }
