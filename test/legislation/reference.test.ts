import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { legislationReference } from './reference.js'

const PAGE = 'docs/reference/legislation.md'

test('the reference page says what the data say; UPDATE_DOCS=1 writes it anew', () => {
  const fresh = legislationReference()
  if (process.env['UPDATE_DOCS']) {
    mkdirSync('docs/reference', { recursive: true })
    writeFileSync(PAGE, fresh)
  }
  expect(existsSync(PAGE) && readFileSync(PAGE, 'utf8')).toBe(fresh)
})
