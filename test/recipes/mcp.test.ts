import { readFileSync } from 'node:fs'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from './mcp-server.js'

const NUMBER = '2 55 08 14 168 025 38'

const client = new Client({ name: 'test', version: '0' })

/** What a tool answers. */
async function call(name: string, input: Record<string, unknown>): Promise<unknown> {
  const { content } = await client.callTool({ name, arguments: input })
  const [first] = content as { text: string }[]
  return JSON.parse(first?.text ?? 'null')
}

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await Promise.all([createServer().connect(theirs), client.connect(ours)])
})

afterAll(() => client.close())

describe('the tools for assistants', () => {
  test('are in the guide as they are tested', () => {
    const guide = readFileSync('docs/guides/give-assistants-tools.md', 'utf8')
    expect(guide).toContain(`\n${readFileSync('test/recipes/mcp-server.js', 'utf8')}\`\`\``)
  })

  test('are listed, each with a description', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['check-number', 'redact', 'who-pays', 'what-comes-next'])
    expect(tools.filter(({ description }) => !description)).toEqual([])
  })

  test('check a number, and say what is wrong without repeating it', async () => {
    expect(await call('check-number', { text: NUMBER })).toEqual({ ok: true })
    const said = JSON.stringify(await call('check-number', { text: '2 55 13 14 168 025 39' }))
    expect(said).toContain('month')
    expect(said).not.toContain('168')
  })

  test('take numbers out of a text', async () => {
    expect(await call('redact', { text: `nir ${NUMBER}` })).toBe('nir [NIR]')
  })

  test('split a bill, or say what to correct', async () => {
    const bill = { act: 'gp-consultation', fee: 3000, on: '2025-03-01', contract: '100 % BR' }
    expect(await call('who-pays', bill)).toContainEqual(expect.objectContaining({ share: 'patient', amount: 200 }))
    expect(await call('who-pays', { ...bill, act: 'no-such-act' })).toEqual([expect.stringContaining('Choose an act')])
  })

  test('say what comes next', async () => {
    const events = [
      { type: 'nia-issued', on: '2024-09-30', civilStatus: 'missing' },
      { type: 'rights-opened', on: '2024-09-30', from: '2024-09-01', basis: 'student' },
    ]
    expect(await call('what-comes-next', { events, day: '2024-12-01' })).toMatchObject({
      phase: 'Covered, with a temporary number',
    })
  })
})
