import { renderMermaidSVG } from 'beautiful-mermaid'
import type { MarkdownRenderer } from 'vitepress'
import { arrowsOf } from './arrows.js'

/** Draws each `mermaid` block while the site is built: a reader fetches no script and no font for it. */
export function drawMermaid(md: MarkdownRenderer): void {
  const drawCode = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (!token || !drawCode) return ''
    if (token.info.trim() !== 'mermaid') return drawCode(tokens, index, options, env, self)
    const before = tokens.slice(0, index).findLast(({ type, level }) => type === 'inline' && level === 1)
    const label = md.utils.escapeHtml(before?.content.replace(/[`*_[\]]|\(.*?\)/g, '') ?? 'diagram')
    const drawing = drawDiagram(token.content, index)
    const rows = arrowsOf(token.content).map(({ from, arrows }) => {
      const said = arrows.map(({ label: why, to }) => `<dd>${md.utils.escapeHtml(`${why} → ${to}`.trim())}</dd>`)
      return `<div><dt>${md.utils.escapeHtml(from)}</dt>${said.join('')}</div>`
    })
    return `<div class="diagram" role="group" aria-label="${label}" tabindex="0">${drawing}</div><dl class="arrows">${rows.join('')}</dl>`
  }
}

/** The drawing without its style sheet, which names a font of another host and would apply to every drawing of the page. */
export function drawDiagram(diagram: string, index: number): string {
  return renderMermaidSVG(diagram, { padding: 8 })
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ style="[^"]*"/, '')
    .replace(/(id="|url\(#)(?=arrowhead)/g, `$1d${index}-`)
    .replace('<svg ', '<svg aria-hidden="true" ')
}
