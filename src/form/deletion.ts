/**
 * Deletes what is next to the caret: a character, a group, or all on one side.
 *
 * @module
 */
import { BREAKS } from '../nir/judge/part.js'

/** What an input type deletes where nothing is selected. */
export interface Deletion {
  readonly isBackward: boolean
  readonly unit: 'character' | 'group' | 'line'
}

/**
 * What an input type deletes; nothing where it deletes a selection, or inserts. Of the input types, only those of deletions
 * end in a direction.
 */
export function deletionOf(inputType: string | undefined): Deletion | undefined {
  if (inputType === undefined) return undefined
  const isBackward = inputType.endsWith('Backward')
  if (!isBackward && !inputType.endsWith('Forward')) return undefined
  const unit = inputType.includes('Word') ? 'group' : inputType.includes('Line') ? 'line' : 'character'
  return { isBackward, unit }
}

/** The characters before and after the caret, without those that a deletion takes. */
export function deleteNext(
  { head, tail }: { readonly head: string; readonly tail: string },
  size: number,
  { isBackward, unit }: Deletion,
): readonly [head: string, tail: string] {
  const at = head.length
  const ends = unit === 'line' ? [] : BREAKS
  if (isBackward) {
    const start = unit === 'character' ? at - 1 : (ends.filter((end) => end < at).at(-1) ?? 0)
    return [head.slice(0, Math.max(0, start)), tail]
  }
  const end = unit === 'character' ? at + 1 : (ends.find((one) => one > at) ?? size)
  return [head, tail.slice(end - at)]
}
