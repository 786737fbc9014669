import { Readable, Writable } from 'node:stream'
import type { Command, Terminal } from '../../src/cli/command.js'

/** What a command wrote, and how it ended. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command as the shell would, on text instead of a terminal. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  {
    stdin = '',
    env = {},
    isTTY = false,
  }: { stdin?: string | readonly string[]; env?: Terminal['env']; isTTY?: boolean } = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        highWaterMark: 1,
        write(chunk, _, done) {
          written[name] += String(chunk)
          setImmediate(done)
        },
      }),
      { isTTY },
    )
  const input = Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin)
  const status = await command.run(args, { stdin: input, stdout: sink('stdout'), stderr: sink('stderr'), env })
  return { status, ...written }
}
