/** A text that only one part of the package holds, so that a bundle shows whether the part is in it. */
export const MARKS = {
  /** `src/nir/faults.ts` */
  judge: '\\u202F',
  /** `src/nir/issues.ts` */
  issues: 'no group of zeros',
  /** `src/nir/place-periods.ts` */
  periods: 'seine-et-oise',
  /** `src/nir/describe-nir-issue.ts` */
  nirTexts: 'social security number',
  /** `src/nir/classify-number.ts` */
  classes: 'nir-or-nia',
  /** `src/nir/ins-authorities.ts` */
  insAuthorities: '1.2.250.1.213',
} as const

/** One import of a user: what it may weigh, minified and compressed with brotli, and which parts it holds. */
export interface Budget {
  readonly names: string
  readonly from: string
  readonly most: number
  readonly holds: readonly (keyof typeof MARKS)[]
}

/**
 * The budgets. Raising one takes a decision record that shows the measurement: see
 * `docs/decisions/0006-byte-budgets.md`.
 */
export const BUDGETS: readonly Budget[] = [
  { names: 'isValidNir', from: 'securite-sociale', most: 680, holds: ['judge'] },
  { names: 'isValidNir', from: 'securite-sociale/nir', most: 680, holds: ['judge'] },
  { names: 'parseNir', from: 'securite-sociale', most: 2850, holds: ['judge', 'issues', 'periods'] },
  { names: 'parseNia', from: 'securite-sociale/nir', most: 2850, holds: ['judge', 'issues', 'periods'] },
  { names: 'computeControlKey', from: 'securite-sociale/nir', most: 1700, holds: ['judge', 'issues'] },
  { names: 'formatNir', from: 'securite-sociale/nir', most: 250, holds: [] },
  { names: 'classifyNumber', from: 'securite-sociale/nir', most: 1300, holds: ['judge', 'classes'] },
  { names: 'describeNirIssue', from: 'securite-sociale/nir', most: 1600, holds: ['nirTexts'] },
  { names: 'INS_AUTHORITIES', from: 'securite-sociale/nir', most: 250, holds: ['insAuthorities'] },
]
