/**
 * What changes in the law, a sentence for each value.
 *
 * @module
 */
import { describeLawChange } from '../../coverage/text/law.js'
import type { LawChange } from '../../legislation/changes.js'
import type { Locale } from '../../locale.js'

/** One sentence a line, with the text of law. */
export function reportChanges(changes: readonly LawChange[], locale: Locale): string {
  return changes
    .map((change) => {
      const { article, title } = change.source
      return `${describeLawChange(change, locale)} (${article ? `${title}, ${article}` : title})\n`
    })
    .join('')
}
