import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { coverage } from '../../src/cli/coverage.js'
import { runCommand } from './run.js'

const run = (...args: string[]) => runCommand(coverage, args)
const visit = ['--act', 'gp-consultation', '--fee', '30', '--on', '2025-03-01']
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('securite-sociale coverage', () => {
  test('prints the split as a table with a bar', async () => {
    const { status, stdout, stderr } = await run(...visit, '--contract', '100%')
    expect(stdout.split('\n')).toEqual([
      '  Total billed                                             €30.00',
      '  Reimbursement base                                       €30.00  L160-10',
      '  Share of the Assurance maladie (70% of the base)         €21.00  R160-5',
      '  Co-payment, ticket modérateur (30% of the base)           €9.00  L160-13',
      '  Flat contribution kept back (participation forfaitaire)   €2.00  Décret n° 2024-432',
      '  Share of your mutuelle                                    €9.00  L871-1',
      '█ The Assurance maladie pays                               €19.00',
      '▒ Your mutuelle pays                                        €9.00',
      '░ Left for you to pay                                       €2.00',
      '',
      '█████████████████████████▒▒▒▒▒▒▒▒▒▒▒▒░░░',
      '',
    ])
    expect([status, stderr]).toEqual([0, ''])
  })

  test('speaks French, and tells what is uncertain', async () => {
    const { stdout } = await run(...visit, '--pathway', 'outside', '--locale', 'fr')
    expect(spaced(stdout)).toContain('Majoration hors parcours de soins (40 % de la base)')
    expect(spaced(stdout)).toMatch(/Reste à votre charge +23,00 €/)
    expect(stdout).toContain('* Majoration à vérifier')
  })

  test('follows the language of the terminal', async () => {
    const { stdout } = await runCommand(coverage, visit, { env: { LANG: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('Total facturé')
  })

  test('prints JSON', async () => {
    const { stdout } = await run(...visit, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ fee: 3000, netAmo: 1900, patient: 1100, ledger: { renewals: {} } })
  })

  test.each([
    ['30', 3000],
    ['30.5', 3050],
    ['30,05', 3005],
    ['30 €', 3000],
    ['0', 0],
  ])('reads %j euros as %i cents', async (fee, cents) => {
    const { stdout } = await run('--act', 'gp-consultation', '--fee', fee, '--on', '2025-03-01', '--format', 'json')
    expect(JSON.parse(stdout).fee).toBe(cents)
  })

  test.each([
    ['100%', 900],
    ['150 %', 2400],
    ['100%+5', 1400],
    ['all', 2900],
  ])('reads the guarantee %j', async (contract, amc) => {
    const bill = ['--act', 'gp-consultation', '--fee', '50', '--on', '2025-03-01', '--sector', 'optam']
    const { stdout } = await run(...bill, '--contract', contract, '--format', 'json')
    expect(JSON.parse(stdout).amc).toBe(amc)
  })

  test('knows the person', async () => {
    const { stdout: child } = await run(...visit, '--birth-date', '2015-01-01', '--format', 'json')
    expect(JSON.parse(child).patient).toBe(900)
    const { stdout: solidarity } = await run(...visit, '--situation', 'c2s', '--format', 'json')
    expect(JSON.parse(solidarity).patient).toBe(0)
    const { stdout: ill } = await run(...visit, '--related-to', 'ald', '--alsace-moselle', '--format', 'json')
    expect(JSON.parse(ill).patient).toBe(200)
    const { stdout: ear } = await run(
      '--act',
      'hearing-aid',
      '--class',
      'I',
      '--fee',
      '950',
      '--on',
      '2025-03-01',
      '--format',
      'json',
    )
    expect(JSON.parse(ear).netAmo).toBe(24_000)
  })

  test('lists the acts of a day', async () => {
    const { stdout } = await run('--acts', '--day', '2025-03-01')
    expect(stdout).toMatch(/^gp-consultation +€30\.00 {2}GP consultation$/m)
    expect((await run('--acts', '--day', '1990-01-01')).stdout).toBe('')
  })

  test('colours a terminal and nothing else', async () => {
    const { stdout } = await runCommand(coverage, [...visit, '--alsace-moselle'], { isTTY: true })
    expect(stdout).toContain('\u001b[32m█')
    expect((await run(...visit)).stdout).not.toContain('\u001b')
  })

  test('draws no bar of nothing', async () => {
    const { stdout } = await run('--act', 'gp-consultation', '--fee', '0', '--on', '2025-03-01')
    expect(stdout).not.toMatch(/█{2}|░{2}/)
  })

  test.each([
    [['--act', 'tarot', '--fee', '30', '--on', '2025-03-01'], '--act: Choose an act from the list'],
    [['--act', 'gp-consultation', '--fee=-1', '--on', '2025-03-01'], '--fee: Give a number that is zero or more.'],
    [[...visit, '--sector', 'sector-3'], '--sector: Choose one of these values: sector-1'],
    [[...visit, '--situation', 'rich'], '--situation: Choose one of these values: ald'],
    [
      ['--act', 'gp-consultation', '--fee', '30', '--on', '2004-01-01'],
      '--on: Choose a day from 1\u00a0January\u00a02005 on',
    ],
  ])('refuses a bill that makes no sense: %j', async (args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
  })

  test.each([
    [[]],
    [['--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30']],
    [['--act', 'gp-consultation', '--fee', 'thirty', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30.123', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30', '--on', '2025-02-30']],
    [['--acts', '--on', '2025-03-01']],
    [['--acts', '--day', '2025-02-30']],
    [[...visit, '--contract', 'good']],
    [[...visit, '--colour', 'red']],
    [[...visit, 'extra']],
  ])('calls a misuse a misuse: %j', async (args) => {
    await expect(run(...args)).rejects.toThrow(Misuse)
  })

  test('repeats nothing that was typed', async () => {
    await expect(run(...visit, 'my-secret')).rejects.not.toThrow(/secret/)
    const { stderr } = await run('--act', 'my-secret', '--fee', '30', '--on', '2025-03-01')
    expect(stderr).not.toContain('secret')
  })
})
