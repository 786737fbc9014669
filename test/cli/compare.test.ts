import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { compare } from '../../src/cli/compare.js'
import { runCommand } from './run.js'

const run = (...args: string[]) => runCommand(compare, ['--locale', 'en', ...args])
const number = '2 55 08 14 168 025 38'

describe('compare', () => {
  test('compares each trait', async () => {
    const { status, stdout } = await run('--birth-date', '1955-07-14', '--birth-place', '14', '--sex', 'male', number)
    expect(status).toBe(1)
    expect(stdout).toBe(
      [
        '! sex             differs; a change of civil status gives a new number while the old one circulates',
        '✓ year of birth   the same',
        '✗ month of birth  differs',
        '✓ place of birth  the same, as far as both go',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['F', '14/08/1955'],
    ['Mme', '14.08.1955'],
    ['2', '14081955'],
    ['female', '1955-08'],
  ])('reads the sex %s and the date %s as a column of a file is read', async (sex, date) => {
    const { status, stdout } = await run('--sex', sex, '--birth-date', date, number)
    expect(status).toBe(0)
    expect(stdout.match(/the same/g)).toHaveLength(3)
  })

  test('a warning alone is no failure, nor is silence', async () => {
    expect((await run('--sex', 'male', number)).status).toBe(0)
    expect((await run(...number.split(' '))).status).toBe(0)
  })

  test('writes objects for a program', async () => {
    const { stdout } = await run('--format', 'json', '--birth-date', '1955', number)
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, comparison: { birthYear: { verdict: 'match' } } })
    const wrong = await run('--format', 'json', '--suggest', '2 55 O8 14 168 025 38')
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      ok: false,
      issues: [{ code: 'letter-position' }],
      suggestions: [{ nir: '255081416802538', slip: 'look-alike' }],
    })
    expect(wrong.status).toBe(1)
  })

  test('says what is wrong, and suggests only when asked', async () => {
    const wrong = '2 54 08 14 168 025 38'
    expect((await run(wrong)).stdout).toMatch(/^✗ Check your social security number digit by digit/)
    expect((await run(wrong)).stdout).not.toContain('perhaps')
    const { stdout } = await run('--suggest', '--birth-date', '1955-08-14', wrong)
    expect(stdout).toMatch(/\nperhaps {2}2 55 08 14 168 025 38\n/)
    expect(stdout).not.toContain(wrong)
  })

  test('reads the number from standard input, where nobody sees it', async () => {
    const { status, stdout } = await runCommand(compare, ['--locale', 'en', '--sex', 'female', '-'], {
      stdin: `${number}\n`,
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^✓ sex +the same\n/)
  })

  test('speaks French', async () => {
    const { stdout } = await runCommand(compare, ['--sex', 'male', number], { env: { LANG: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('! sexe                différent\u202f; un changement d’état civil')
    expect(stdout).toContain('– mois de naissance   non indiqué')
  })

  test('paints only a terminal', async () => {
    const painted = await runCommand(compare, [number, '--sex', 'male'], { isTTY: true })
    expect(painted.stdout).toContain('\u001b[33m!')
    expect((await run(number)).stdout).not.toContain('\u001b')
  })

  test.each([[[]], [['--sex', 'other', number]], [['--format', 'xml', number]], [['--date', '1955', number]]])(
    'misuse: %j',
    async (args) => {
      await expect(run(...(args as string[]))).rejects.toThrow(Misuse)
      await expect(run(...(args as string[]))).rejects.toThrow(/^(?!.*168)/s)
    },
  )
})
