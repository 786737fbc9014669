import { describeNirIssue, parseNir } from 'securite-sociale/nir'
import * as v from 'valibot'

export const nir = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseNir(dataset.value)
    if (parsed.ok) return parsed.value.nir
    for (const issue of parsed.issues) addIssue({ message: describeNirIssue(issue, 'fr'), expected: issue.expected })
    return NEVER
  }),
)

export const patient = v.object({ name: v.string(), nir })
