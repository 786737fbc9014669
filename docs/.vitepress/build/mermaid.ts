import { renderMermaidSVG } from 'beautiful-mermaid'
import type { MarkdownRenderer } from 'vitepress'

/** Draws each `mermaid` block while the site is built: a reader fetches no script and no font for it. */
export function drawMermaid(md: MarkdownRenderer): void {
  const drawCode = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (!token || !drawCode) return ''
    if (token.info.trim() !== 'mermaid') return drawCode(tokens, index, options, env, self)
    const before = tokens.slice(0, index).findLast(({ type, level }) => type === 'inline' && level === 1)
    const label = md.utils.escapeHtml(before?.content.replace(/[`*_[\]]|\(.*?\)/g, '') ?? 'diagram')
    return `<div class="diagram" role="group" aria-label="${label}" tabindex="0">${drawDiagram(token.content, index)}</div>`
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
