import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { registration } from '../../src/cli/registration.js'
import { runCommand } from './run.js'

const DEMO = 'docs/demo/registration.jsonl'
const run = (...args: string[]) => runCommand(registration, ['--locale', 'en', ...args])
const piped = (stdin: string, ...args: string[]) =>
  runCommand(registration, ['--locale', 'en', '--day', '2024-10-01', ...args, '-'], { stdin })
const lines = (...events: object[]) => events.map((event) => JSON.stringify(event)).join('\n')

const filed = { type: 'application-submitted', on: '2024-09-10', route: 'portal', documents: ['identity'] }

describe('registration FILE', () => {
  test('tells the demo from enrolment to the lost card, with what was refused', async () => {
    const { status, stdout } = await run('--day', '2026-06-01', DEMO)
    expect(status).toBe(1)
    expect(stdout).toContain(
      '15\u00a0November\u00a02024    rights opened                         Covered, with a temporary number\n',
    )
    expect(stdout).toContain(
      '4\u00a0December\u00a02024     card ordered                          ✗ refused: the permanent number is required; an ameli account is required\n',
    )
    expect(stdout).toContain(
      '3\u00a0May\u00a02026          card updated                          ✗ refused: this card cannot be reactivated; order a new one\n',
    )
    expect(stdout).toContain('\nOn 1\u00a0June\u00a02026: Carte Vitale in use\n\nWhat comes next\n  - Nothing to do\n')
    expect(stdout).toContain(
      '\n  ✗ Order a Carte Vitale                         You already have a card, or one is on order.\n',
    )
  })

  test('the demo misses only what the guide says is impossible', () => {
    const events = readFileSync(DEMO, 'utf8').trim().split('\n').length - 1
    expect(events).toBe(25)
  })

  test('lists what comes after the day as plans, and says nothing of it', async () => {
    const { stdout } = await run('--day', '2024-12-10', DEMO)
    expect(stdout).toContain('\nOn 10\u00a0December\u00a02024: Covered, with a temporary number\n')
    expect(stdout).not.toContain('Carte Vitale in use')
    expect(stdout).toContain('\nPlanned for later\n1\u00a0March\u00a02025        identity certified (NIR)\n')
  })

  test('speaks French, and warns of what is due', async () => {
    const { stdout } = await runCommand(registration, ['--day', '2027-06-01', DEMO], { env: { LANG: 'fr_FR.UTF-8' } })
    expect(stdout).toContain(
      'Le 1ᵉʳ\u00a0juin\u00a02027\u00a0: Carte Vitale en service\n  ! Mettez à jour votre carte Vitale.\n',
    )
    expect(stdout).toContain('  - Renouveler votre titre de séjour\u00a0: au plus tard le 20\u00a0juin\u00a02027\n')
  })

  test('reads the guide’s way when asked', async () => {
    const { stdout } = await run('--day', '2027-06-01', '--policy', 'guide', DEMO)
    expect(stdout).toContain(
      '  ✗ Get a refund with the Carte Vitale           Update the card: it is due every year.\n',
    )
  })

  test('prints one JSON document, with days as the log writes them and no value that was given', async () => {
    const { status, stdout } = await run('--day', '2024-12-10', '--json', DEMO)
    const answer = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(answer).toMatchObject({ day: '2024-12-10', phase: 'nia-covered', duty: { duty: 'register' } })
    expect(answer.plans[0]).toEqual({ type: 'nir-certified', on: '2025-03-01' })
    expect(answer.results[0]).toEqual({ type: 'arrived', on: '2024-08-28', ok: true, warnings: [] })
    expect(answer).not.toHaveProperty('state')
    const broken = await piped(
      lines({ type: 'nir-known', on: '2024-09-01', value: '7 secret' }, { type: 'odd' }),
      '--json',
    )
    expect(broken.stdout).not.toContain('secret')
    expect(JSON.parse(broken.stdout).results[1]).toMatchObject({ ok: false, issues: [{ code: 'unknown-event' }] })
  })

  test('a file that is not there is a misuse, and is not named', async () => {
    await expect(run('no-such-file.json')).rejects.toThrow(new Misuse('unreadable-file'))
    await expect(run('src')).rejects.toThrow(new Misuse('unreadable-file'))
  })
})

describe('registration -', () => {
  test('stops reading after 1 MiB', async () => {
    let pulled = 0
    const endless = {
      *[Symbol.iterator]() {
        while (pulled < 600) {
          pulled += 1
          yield '{"type": "moved"}\n'.repeat(60_000)
        }
      },
    }
    await expect(runCommand(registration, ['-'], { stdin: endless as unknown as string[] })).rejects.toThrow(
      new Misuse('input-too-long'),
    )
    expect(pulled).toBeLessThan(600)
  })

  test('reads events a line, with their oddities', async () => {
    const { status, stdout } = await piped(lines(filed))
    expect(status).toBe(0)
    expect(stdout).toContain(
      '10\u00a0September\u00a02024   application submitted                 Application submitted\n                    ! no enrolment in higher education\n                    ! missing documents: certificate of enrolment for the year; residence permit, or long-stay visa (VLS-TS) with the confirmation of its validation\n',
    )
    expect(stdout).toContain(
      '  - Wait: the temporary number, between 24\u00a0September\u00a02024 and 10\u00a0December\u00a02024\n',
    )
  })

  test.each([
    ['a list', JSON.stringify([filed])],
    ['a document', JSON.stringify({ profile: {}, events: [filed] }, null, 2)],
    ['lines with a profile', lines({ profile: {} }, filed)],
    ['lines with blanks', `\n${lines(filed)}\n\n`],
  ])('reads %s alike', async (_, stdin) => {
    expect((await piped(stdin)).stdout).toBe((await piped(lines(filed))).stdout)
  })

  test('a profile alone is a start', async () => {
    const { status, stdout } = await piped(lines({ profile: { origin: 'eu', cover: 'ceam', stay: 'none-needed' } }))
    expect(status).toBe(0)
    expect(stdout).toContain('On 1\u00a0October\u00a02024: No registration needed')
  })

  test('refuses what is no event, and repeats nothing of it', async () => {
    const secret = '1 85 05 78 006 084 91'
    const { status, stdout } = await piped(
      [secret, lines({ type: secret, on: secret }), lines({ type: 'moved', on: '2024-09-01', department: 7 })].join(
        '\n',
      ),
    )
    expect(status).toBe(1)
    expect(stdout).toContain('✗ refused: not an object')
    expect(stdout).toContain('✗ refused: unknown event (type)')
    expect(stdout).toContain('✗ refused: not a text (department)')
    expect(stdout).not.toContain(secret)
  })

  test('what is no JSON at all is said to be none', async () => {
    await expect(piped('a picture\nof a card')).rejects.toThrow(new Misuse('no-json'))
    expect((await piped('')).status).toBe(0)
  })

  test('a wrong profile, or two, is a misuse', async () => {
    await expect(piped(lines({ profile: { origin: 'mars', stay: 'ever' } }))).rejects.toMatchObject({
      code: 'profile-fields',
      values: { fields: 'origin, stay' },
    })
    await expect(piped(lines({ profile: 7 }))).rejects.toThrow(new Misuse('profile-no-record'))
    await expect(piped(lines({ profile: {} }, { profile: {} }))).rejects.toThrow(new Misuse('several-profiles'))
  })
})

describe('the arguments', () => {
  test.each([
    [[], 'one-file', {}],
    [['a', 'b'], 'one-file', {}],
    [['--day', 'today', DEMO], 'wrong-day', { option: 'day' }],
    [['--policy', 'law', DEMO], 'wrong-word', { option: 'policy', words: 'documented, guide' }],
    [['--policy', 'gide', DEMO], 'wrong-word', { option: 'policy', words: 'documented, guide', nearest: 'guide' }],
    [['--polcy', 'guide', DEMO], 'unknown-option', { nearest: '--policy' }],
  ])('%j: %s', async (args, code, values) => {
    await expect(run(...args)).rejects.toMatchObject({ code, values })
  })
})

test('colours only a terminal', async () => {
  const { stdout } = await runCommand(registration, ['--locale', 'en', '--day', '2024-10-01', '-'], {
    stdin: '[]',
    isTTY: true,
  })
  expect(stdout).toContain('\u001b[32m✓\u001b[0m See a doctor')
  expect((await piped('[]')).stdout).not.toContain('\u001b[')
})
