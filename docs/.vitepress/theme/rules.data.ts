import { rules } from '../../../src/coverage/text/en.js'
import { RULES } from '../../../src/coverage/vocabulary.js'

declare const data: readonly (readonly [id: string, name: string])[]

export { data }

export default {
  load: () => RULES.map((id) => [id, rules[id]] as const),
}
