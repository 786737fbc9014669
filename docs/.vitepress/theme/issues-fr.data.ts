import { numberFindings } from '../build/issues.js'
import { issueSlug } from '../build/pages.js'
import type { ListedIssue } from './issue-list.js'

declare const data: readonly ListedIssue[]

export { data }

export default {
  load: (): ListedIssue[] =>
    numberFindings().map((finding) => ({
      code: finding.code,
      slug: issueSlug(finding),
      kind: finding.kind,
      sentence: finding.examples[0]?.sentences.fr ?? '',
    })),
}
