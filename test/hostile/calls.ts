import { type Call, pool } from './pool.js'
import { CALLS_KEPT } from './runs.js'

/** Calls of every public function whose arguments are plain data, that can be taken to another realm as text. */
export async function calls(): Promise<readonly Call[]> {
  const { calls } = await pool()
  return [...calls.values()].flatMap((list) => list.filter(({ args }) => args.every(isPlain)).slice(0, CALLS_KEPT))
}

function isPlain(value: unknown): boolean {
  const text = JSON.stringify(value)
  return text !== undefined && text.length < 20_000 && !text.includes('"__proto__"')
}
