/**
 * The word of a list that a misspelt one is nearest to.
 *
 * @module
 */

/** Returns the nearest of the words; nothing where none is near enough to have been meant. */
export function nearestOf(words: readonly string[], typed: string): string | undefined {
  const most = Math.min(2, Math.floor(typed.length / 2))
  let nearest: string | undefined
  let least = most + 1
  for (const word of words) {
    // A longer one is too far away, and would take time to compare.
    if (Math.abs(word.length - typed.length) > most) continue
    const distance = editsBetween(word, typed)
    if (distance < least) [nearest, least] = [word, distance]
  }
  return nearest
}

/** How many characters must be added, removed, replaced or swapped with the next to make one text of the other. */
function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      const isSwap =
        one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1] && line > 1 && column > 1
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
