import { lawPages } from '../../../.vitepress/build/pages.js'

export default { paths: () => lawPages('fr') }
