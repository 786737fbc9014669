import { listedIssues } from '../build/pages.js'
import type { ListedIssue } from './issue-list.js'

declare const data: readonly ListedIssue[]

export { data }

export default { load: () => listedIssues('en') }
