import { COMPILERS, resolutionsOf } from './compilers.js'
import { HOSTS, type Way } from './hosts.js'

const HEADS: Readonly<Record<Way, string>> = { import: '`import`', require: '`require`', script: 'one script' }

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/**
 * What README.md says about runtimes. The table holds no result: a host is in it because the suite passes there, and
 * `npm run test:runtimes` fails where it does not.
 */
export function runtimesTable(): string {
  const ways = [...new Set(HOSTS.flatMap((host) => host.ways))]
  const names = [...new Set(HOSTS.map((host) => host.name))]
  return [
    row(['Runs on', ...ways.map((way) => HEADS[way])]),
    row(['---', ...ways.map(() => ':---:')]),
    ...names.map((name) => row([named(name), ...ways.map((way) => (has(name, way) ? 'yes' : '–'))])),
    '',
    `Types: TypeScript ${compilers()}, with \`skipLibCheck: false\`; only \`form/dom\` needs the types of the DOM.`,
  ].join('\n')
}

const versionsOf = (name: string) => HOSTS.filter((host) => host.name === name).flatMap(({ version }) => version ?? [])
const named = (name: string) => [name, versionsOf(name).join(', ')].join(' ').trim()
const has = (name: string, way: Way) => HOSTS.every((host) => host.name !== name || host.ways.includes(way))

function compilers(): string {
  const all = [...new Set(COMPILERS.flatMap((compiler) => resolutionsOf(compiler).map(({ name }) => name)))]
  const listed = COMPILERS.map((compiler) => {
    const without = all.filter((name) => !resolutionsOf(compiler).some((resolution) => resolution.name === name))
    return without.length === 0 ? compiler : `${compiler} (which has no \`${without.join(', ')}\`)`
  })
  return `${listed.join(', ')} under \`${all.join('`, `')}\``
}
