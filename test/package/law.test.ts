import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { installTarball, type UserProject } from './tarball.js'

let user: UserProject
let law: Law

/** What the installed package says of a visit on the last day until which its law was checked, and on the day after. */
interface Law {
  readonly until: string
  readonly articles: string
  readonly notes: readonly [string[], string[]]
  readonly lines: readonly [string, string]
}

beforeAll(() => {
  user = installTarball()
  const program = `
    import { computeCoverage, explainCoverage, lawCheckedUntil, unwrap } from 'securite-sociale'
    import { flatParticipation } from 'securite-sociale/legislation'
    const visit = (on) => unwrap(computeCoverage({ act: 'gp-consultation', fee: 3000, on }))
    const until = lawCheckedUntil(visit('2025-03-01'))
    const after = new Date(Date.parse(until) + 86400000).toISOString().slice(0, 10)
    const days = [until, after].map(visit)
    console.log(JSON.stringify({
      until,
      articles: flatParticipation.values.at(-1).source.checkedOn,
      notes: days.map(({ notes }) => notes.map((note) => note.code ?? note)),
      lines: days.map((day) => JSON.stringify(explainCoverage(day, 'en'))),
    }))`
  law = JSON.parse(user.run('node', '--input-type=module', '-e', program))
})

describe('the law of what is installed', () => {
  test('names in its README the day until which the articles of the code were checked', () => {
    const [year = '', month = '', day = ''] = law.articles.split('-')
    const name = new Date(Date.UTC(Number(year), Number(month) - 1)).toLocaleString('en', {
      month: 'long',
      timeZone: 'UTC',
    })
    const readme = readFileSync(join(user.installed, 'README.md'), 'utf8')
    expect(readme).toContain(`Texts of law are known up to ${Number(day)} ${name} ${year}.`)
  })

  test('says nothing on the last day that was checked, and on the next that it may have changed', () => {
    expect(law.notes[0]).not.toContain('checked-earlier')
    expect(law.notes[1]).toContain('checked-earlier')
    expect(law.lines[1]).not.toBe(law.lines[0])
  })

  test('says so on the command line too', () => {
    const command = join(user.folder, 'node_modules/.bin/securite-sociale')
    const said = (day: string) =>
      user.run(command, 'coverage', '--act', 'gp-consultation', '--fee', '30', '--on', day, '--locale', 'en')
    const after = new Date(Date.parse(law.until) + 86_400_000).toISOString().slice(0, 10)
    expect(said(law.until)).not.toContain('has not been read again since')
    expect(said(after)).toContain('has not been read again since')
  })
})
