import { RULES } from '../../../src/coverage/vocabulary.js'
import { RULE_NAMES } from '../build/rules.js'
import type { ListedRule } from './rule-list.js'

declare const data: readonly ListedRule[]

export { data }

export default { load: (): ListedRule[] => RULES.map((id) => [id, RULE_NAMES.fr[id]]) }
