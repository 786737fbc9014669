// `npm run fuzz -- --runs=1000000`: the fuzz of test/hostile/fuzz.test.ts, longer. FC_SEED chooses another run.
import { spawnSync } from 'node:child_process'

const runs = process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length) ?? '1000000'
const vitest = ['vitest', 'run', '--config', '.config/vitest.config.ts', '--project', 'unit', '--testTimeout=0']
const { status } = spawnSync('npx', [...vitest, 'test/hostile/'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
})
process.exitCode = status ?? 1
