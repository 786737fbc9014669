/**
 * The one way to fail: a value or a non-empty list of issues. Leaves out methods, which no bundler can shake.
 *
 * @module
 */

/** What went well. */
export interface Success<T> {
  readonly ok: true
  readonly value: T
}

/** What went wrong, at least one issue. */
export interface Failure<I> {
  readonly ok: false
  readonly issues: readonly [I, ...I[]]
}

/** Either a value or the issues that say why there is none; narrow it by `ok`. */
export type Result<T, I> = Success<T> | Failure<I>

/**
 * Wraps a value as a success.
 *
 * @param value - anything
 * @example
 * success(7) // => { ok: true, value: 7 }
 */
export function success<T>(value: T): Success<T> {
  return { ok: true, value }
}

/**
 * Wraps one or more issues as a failure.
 *
 * @param issues - at least one
 * @example
 * failure({ code: 'sex' }) // => { ok: false, issues: [{ code: 'sex' }] }
 */
export function failure<I>(...issues: readonly [I, ...I[]]): Failure<I> {
  return { ok: false, issues }
}

/**
 * Wraps the issues that were found as a failure, if any were.
 *
 * @param issues - none or more
 * @returns a failure, or nothing where there is no issue
 * @throws TypeError when the issues are no list
 * @example
 * failureOf([{ code: 'sex' }]) // => { ok: false, issues: [{ code: 'sex' }] }
 * failureOf([]) // => undefined
 */
export function failureOf<I>(issues: readonly I[]): Failure<I> | undefined {
  const isList: boolean = Array.isArray(issues)
  if (!isList) throw new TypeError('issues come in a list')
  return issues.length > 0 ? { ok: false, issues: issues as readonly [I, ...I[]] } : undefined
}

/**
 * Returns the value of a success, for places where a failure is the programmer's mistake.
 *
 * @param result - what a `parse…`, `build…` or `compute…` function returned
 * @returns the value
 * @throws TypeError on a failure, and on what is no result; the message names the issue codes and nothing that was typed
 * @example
 * unwrap(success(7)) // => 7
 */
export function unwrap<T>(result: Result<T, { readonly code: string }>): T {
  const codes = trusted(() => (result.ok ? undefined : result.issues.map(({ code }) => code).join(', ')))
  if (codes !== undefined) throw new TypeError(`unwrap of a failure: ${codes}`)
  return (result as Success<T>).value
}

/**
 * Runs what reads a value that this package made. Another value is the programmer's mistake: it ends in one fixed text,
 * for the engine's own would repeat what it was given.
 *
 * @throws TypeError when the work throws, whatever it throws
 * @internal
 */
export function trusted<T>(work: () => T): T {
  try {
    return work()
  } catch {
    throw new TypeError('an argument is not what this package makes')
  }
}
