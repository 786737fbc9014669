import { checkPartialNir, describePartialNir } from 'securite-sociale/form'
import { parseNir } from 'securite-sociale/nir'
import * as v from 'valibot'

const say = (text: string) => describePartialNir(checkPartialNir(text), 'fr')

// Each schema has a message of its own: those of Valibot repeat what was received.
const nir = v.pipe(
  v.string(say('')),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseNir(dataset.value)
    if (parsed.ok) return parsed.value.nir
    addIssue({ message: say(dataset.value), input: '', received: 'text' })
    return NEVER
  }),
)

const patient = v.object({ name: v.string('Écrivez votre nom'), nir }, 'Remplissez ce champ')

/** Valibot's own issues hold what was typed, also in their paths; these hold the field and the message. */
export function readPatient(value: unknown) {
  const { success, output, issues } = v.safeParse(patient, value)
  if (success) return { success, output }
  return { success, issues: issues.map((issue) => ({ field: v.getDotPath(issue), message: issue.message })) }
}
