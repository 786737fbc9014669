import { issuePages } from '../../../.vitepress/build/pages.js'

export default { paths: () => issuePages('fr') }
