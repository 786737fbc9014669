import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  files: readonly string[]
}
const workflow = readFileSync('.github/workflows/release.yml', 'utf8')

/** What the check of a release says of a tag, with a changelog of its own. */
function check(tag: string, changelog: string): { readonly status: number | null; readonly stderr: string } {
  const folder = '.tmp/release'
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('package.json', `${folder}/package.json`)
  writeFileSync(`${folder}/CHANGELOG.md`, changelog)
  return spawnSync(process.execPath, ['../../.config/release.mjs', tag], { cwd: folder, encoding: 'utf8' })
}

const { version } = manifest

describe('a tag is released', () => {
  const dated = `# Changelog\n\n## [${version}] - 2026-12-01\n`

  test('where it is the version, and the changelog gives it a day', () => {
    expect(check(`v${version}`, dated)).toMatchObject({ status: 0, stderr: '' })
  })

  test.each([
    ['another tag', 'v9.9.9', dated, 'The tag is not'],
    ['no tag', '', dated, 'The tag is not'],
    ['a version without a day', `v${version}`, `## [${version}] - unreleased\n`, 'no day'],
    ['a version that the changelog does not know', `v${version}`, '## [0.0.1] - 2026-01-01\n', 'no day'],
    ['a longer version', `v${version}`, `## [1${version}] - 2026-01-01\n`, 'no day'],
  ])('but not with %s', (_, tag, changelog, reason) => {
    const { status, stderr } = check(tag, changelog)
    expect(status).toBe(1)
    expect(stderr).toContain(reason)
  })
})

describe('the workflow of a release', () => {
  test('starts from a tag and runs the gate before it packs', () => {
    const steps = [
      '.config/release.mjs',
      '.ci/run',
      'cmp release/',
      'npm sbom --sbom-format cyclonedx',
      'sha256sum --',
      'npm publish',
    ]
    const places = steps.map((step) => workflow.indexOf(step))
    expect(workflow).toMatch(/on:\n {2}push:\n {4}tags: \['v\*'\]/)
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('publishes what was packed, with its provenance, and may do nothing else before', () => {
    expect(workflow).toContain('permissions:\n  contents: read\n')
    expect(workflow).toMatch(/npm publish --ignore-scripts --provenance --access public release\/\*\.tgz/)
    expect(workflow.indexOf('id-token: write')).toBeGreaterThan(workflow.indexOf('  publish:'))
    expect(workflow).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN/)
  })

  test('lists one component, the package itself', () => {
    const command = workflow.match(/npm sbom (.*?) >/)?.[1]?.split(' ') ?? []
    const list = execFileSync('npm', ['sbom', '--package-lock-only', ...command], { encoding: 'utf8' })
    const { bomFormat, metadata, components } = JSON.parse(list)
    expect(bomFormat).toBe('CycloneDX')
    expect(metadata.component.purl).toBe(`pkg:npm/securite-sociale@${version}`)
    expect(components).toEqual([])
  })
})

test('whoever reads the installed package has the guides', () => {
  expect(manifest.files).toEqual(expect.arrayContaining(['docs/*.md', 'docs/guides', 'docs/concepts', 'CHANGELOG.md']))
  expect(filesUnder('docs/guides', '.md').length).toBeGreaterThan(10)
})
