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

/** How many characters must be added, removed or replaced to make one text of the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
