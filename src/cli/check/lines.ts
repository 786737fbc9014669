/**
 * Standard input as lines, in memory that does not grow with it. Node only.
 *
 * @module
 */

/** No number is so long; what a line has beyond is dropped, wherever it is cut, so that it needs no memory. */
const LONGEST_LINE = 4096

/** Yields the lines of a stream, a batch for each chunk that arrives, without their line feeds. */
export async function* lineBatches(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of input) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    const lines = text.split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    yield lines.map((line) => line.slice(0, LONGEST_LINE))
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
