/** `npm run fuzz -- --runs=1000000` asks for a long run; `npm test` makes a short one. */
const asked = process.env['FUZZ_RUNS']

export const isLong: boolean = asked !== undefined

/** Calls of hostile arguments over all functions. */
export const RUNS: number = Number(asked ?? 6000)

/** The same seed makes the same calls: `FC_SEED=…` chooses others. */
export const SEED: number = Number(process.env['FC_SEED'] ?? 20_260_101)

/** How many right calls of a function are repeated in another realm. */
export const CALLS_KEPT: number = isLong ? 5 : 1
