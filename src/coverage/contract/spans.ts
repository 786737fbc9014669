/**
 * Where the cells of a line of blanks are, and which names they are printed under.
 *
 * @module
 */

/** Where words are in their line: the place of the first sign, and that after the last one. */
export type Span = readonly [start: number, end: number]

/** Where the cells are in their line. */
export function spansOf(text: string, cells: readonly string[]): readonly Span[] {
  let at = 0
  return cells.map((cell): Span => {
    const start = text.indexOf(cell, at)
    at = start + cell.length
    return [start, at]
  })
}

/**
 * The cells of a line of blanks under the names that they are printed under, where some are missing; nothing where they
 * are under none, or under several.
 */
export function underNames(
  cells: readonly string[],
  spans: readonly Span[],
  names: readonly Span[],
): readonly string[] | undefined {
  const placed = names.map(() => '')
  let last = -1
  for (const [index, [start, end]] of spans.entries()) {
    const cell = cells[index]
    if (!cell) continue
    const above = names.flatMap(([from, to], column) => (start < to && from < end ? [column] : []))
    const column = index === 0 ? (above[0] ?? 0) : above[0]
    if (column === undefined || column <= last || (index > 0 && above.length > 1)) return undefined
    placed[column] = cell
    last = column
  }
  return placed
}
