import { numberFindings } from '../build/issues.js'

/** A page of an issue or a warning. */
export interface ListedIssue {
  readonly code: string
  readonly kind: 'issue' | 'warning'
  readonly sentence: string
}

declare const data: readonly ListedIssue[]

export { data }

export default {
  load: (): ListedIssue[] =>
    numberFindings().map(({ code, kind, examples }) => ({ code, kind, sentence: examples[0]?.english ?? '' })),
}
