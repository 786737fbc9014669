// `npm run bench`: every bench of ratios, each in a process of its own, so that none slows the next; `--check` reaches
// each of them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const bench of ['nir', 'coverage', 'registration']) {
  const file = fileURLToPath(new URL(`./${bench}.bench.mjs`, import.meta.url))
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode ||= status ?? 1
}
