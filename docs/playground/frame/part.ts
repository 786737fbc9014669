import type { Locale } from 'securite-sociale'
import type { Words } from '../words/words.js'

/** What a part is given: its language, its words, what a link brought, and how to change that link. */
export interface PartContext {
  readonly locale: Locale
  readonly words: Words
  readonly shared: unknown
  readonly share: (value: unknown) => void
}

/** Makes the elements of a part. */
export type Part = (context: PartContext) => readonly HTMLElement[]
