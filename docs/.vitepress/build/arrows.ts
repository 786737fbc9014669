/** The arrows of a diagram that start at one place. */
export interface Arrows {
  readonly id: string
  readonly from: string
  readonly arrows: readonly { readonly label: string; readonly to: string }[]
}

/** The arrows of a diagram in words, for who hears the page, and for a screen that is narrower than the drawing. */
export function arrowsOf(diagram: string): readonly Arrows[] {
  const named = [...diagram.matchAll(/(\w+)\["([^"]+)"\]/g), ...diagram.matchAll(/^ +(\w+): (.+)$/gm)]
  const names = new Map(named.map(([, id, name]) => [id, name]))
  const arrows = [...diagram.matchAll(/^ +(\w+)(?:\["[^"]+"\])? --> (\w+)(?:\["[^"]+"\])?(?:: (.+))?$/gm)]
  return [...new Set(arrows.map(([, id = '']) => id))].map((id) => ({
    id,
    from: names.get(id) ?? id,
    arrows: arrows
      .filter(([, from]) => from === id)
      .map(([, , to = '', label = '']) => ({ label, to: names.get(to) ?? to })),
  }))
}
