import fc from 'fast-check'

/** One seed for a whole run, so that a failure anywhere can be replayed: `FC_SEED=… npm test`. */
const seed = Number(process.env['FC_SEED'] ?? 20_260_101)
const numRuns = Number(process.env['FC_RUNS'] ?? 300)

fc.configureGlobal({ seed, numRuns, verbose: fc.VerbosityLevel.Verbose })
console.info(`fast-check seed ${seed}, ${numRuns} runs a property`)
