// `node .config/release.mjs v0.1.0`: says what is missing before a tag can be released; nothing where all is there.
import { readFileSync } from 'node:fs'

const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')

const faults = [
  ...(tag === `v${version}` ? [] : [`The tag is not v${version}, the version of package.json.`]),
  ...(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog)
    ? []
    : [`CHANGELOG.md gives ${version} no day.`]),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
