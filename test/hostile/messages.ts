import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesUnder } from '../files.js'

const THROWN = new Set(['TypeError', 'RangeError'])

/** Every text that `src/` throws, as the pieces that it has in any case: one that is put together has several. */
const MESSAGES: readonly (readonly string[])[] = filesUnder('src', '.ts').flatMap((file) => {
  const found: (readonly string[])[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && THROWN.has(node.expression.getText())) {
      const [message] = node.arguments ?? []
      if (message && ts.isStringLiteralLike(message)) found.push([message.text])
      if (message && ts.isTemplateExpression(message))
        found.push([message.head.text, ...message.templateSpans.map(({ literal }) => literal.text)])
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return found
})

/** Whether an error is one of ours: a `TypeError` or a `RangeError` with a text that `src/` has. */
export function isOurs(error: unknown): boolean {
  if (!(error instanceof TypeError || error instanceof RangeError)) return false
  const { message } = error
  return MESSAGES.some(([head = '', ...rest]) => {
    if (rest.length === 0) return message === head
    return message.startsWith(head) && rest.every((piece) => message.includes(piece))
  })
}
