// `npm run bench`: every bench of ratios, one after the other; `--check` reaches each of them.
await import('./nir.bench.mjs')
await import('./coverage.bench.mjs')
