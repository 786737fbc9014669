import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Terminal } from '../../../src/cli/command.js'
import { startProgress } from '../../../src/cli/terminal/progress.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A terminal whose standard error is watched by a person, or not. */
function terminal(stderrIsTTY: boolean, stdoutIsTTY: boolean): { terminal: Terminal; told: string[] } {
  const told: string[] = []
  const stderr = Object.assign(
    new Writable({ write: (chunk, _, done) => done(void told.push(String(chunk)) as undefined) }),
    {
      isTTY: stderrIsTTY,
    },
  )
  const stdout = Object.assign(new Writable(), { isTTY: stdoutIsTTY })
  return { terminal: { stdin: process.stdin, stdout, stderr, env: {} }, told }
}

describe('startProgress', () => {
  test('shows the lines on a terminal, now and then, and clears its line at the end', () => {
    const { terminal: watched, told } = terminal(true, false)
    const progress = startProgress(watched)
    progress.add(1000)
    expect(told).toEqual([])
    vi.advanceTimersByTime(300)
    progress.add(234_567)
    expect(told.join('')).toContain('\r235,567 lines')
    progress.add(1)
    progress.end()
    expect(told).toHaveLength(2)
    expect(told.at(-1)).toBe('\r\u001b[K')
  })

  test.each([
    ['nobody watches', false, false],
    ['the answers themselves are on the terminal', true, true],
  ])('says nothing where %s', (_, stderrIsTTY, stdoutIsTTY) => {
    const { terminal: unwatched, told } = terminal(stderrIsTTY, stdoutIsTTY)
    const progress = startProgress(unwatched)
    vi.advanceTimersByTime(300)
    progress.add(1000)
    progress.end()
    expect(told).toEqual([])
  })
})
