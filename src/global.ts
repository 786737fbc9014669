/**
 * The package as one script, for where there are no modules: everything of the root under one global name,
 * `SecuriteSociale`.
 *
 * @module
 */
export * from './index.js'
