import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'

/** A page in Firefox, over WebDriver BiDi: Playwright drives no Firefox but its own. */
export interface FirefoxPage {
  readonly goto: (url: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly picture: () => Promise<Buffer>
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly close: () => void
}

type Answer = { id?: number; error?: string; message?: string; result: Record<string, unknown> }

/** Starts Debian's Firefox, or the one that the environment names, with a new profile. */
export async function openFirefox(html: string, code: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const env = { ...process.env, HOME: profile }
  const child = spawn(process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', args, { env })
  const socket = new WebSocket(`${await endpoint(child)}/session`)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  let last = 0
  const send = (method: string, params: object) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last
      const hear = (data: WebSocket.RawData) => {
        const answer: Answer = JSON.parse(String(data))
        if (answer.id !== id) return
        socket.off('message', hear)
        if (answer.error) reject(new Error(`${method}: ${answer.error} ${answer.message}`))
        else resolve(answer.result)
      }
      socket.on('message', hear)
      socket.send(JSON.stringify({ id, method, params }))
    })

  await send('session.new', { capabilities: {} })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  const goto = async (url: string) => {
    await send('browsingContext.navigate', { context, url, wait: 'complete' })
  }
  await goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`)
  const evaluate = async (expression: string) => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
    const { type, result, exceptionDetails } = answer as {
      type: string
      result: { value?: unknown }
      exceptionDetails: { text: string }
    }
    if (type !== 'success') throw new Error(exceptionDetails.text)
    return result.value
  }
  await evaluate(code)
  return {
    goto,
    evaluate,
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    picture: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context })
      return Buffer.from(String(data), 'base64')
    },
    press: async (...keys) => {
      const up = keys.map((value) => ({ type: 'keyUp', value })).reverse()
      const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...up]
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    close: () => {
      socket.close()
      child.kill()
    },
  }
}

function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Firefox did not start')))
    child.stderr?.on('data', (data) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(String(data))
      if (found?.[1]) resolve(found[1])
    })
  })
}
