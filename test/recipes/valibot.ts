import { describeNirIssue, parseNir } from 'securite-sociale/nir'
import * as v from 'valibot'

export const nir = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseNir(dataset.value)
    if (parsed.ok) return parsed.value.nir
    for (const issue of parsed.issues) addIssue({ message: describeNirIssue(issue, 'fr'), input: '', received: 'text' })
    return NEVER
  }),
)

export const patient = v.object({ name: v.string(), nir })

/** Valibot's issues hold what was typed, also in their paths: only this leaves the form. */
export const errorsOf = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) =>
  issues.map((issue) => ({ field: v.getDotPath(issue), message: issue.message }))
