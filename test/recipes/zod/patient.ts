import { describeNirIssue, parseNir } from 'securite-sociale/nir'
import { z } from 'zod'

export const nir = z.string().transform((text, context) => {
  const parsed = parseNir(text)
  if (parsed.ok) return parsed.value.nir
  for (const issue of parsed.issues)
    context.addIssue({ code: 'custom', message: describeNirIssue(issue, 'fr'), params: { issue } })
  return z.NEVER
})

export const patient = z.object({ name: z.string(), nir })
