import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.js'
import { compare } from '../../src/cli/compare.js'
import { complete } from '../../src/cli/complete.js'
import { coverage } from '../../src/cli/coverage.js'
import { generate } from '../../src/cli/generate.js'
import { redact } from '../../src/cli/redact.js'
import { registration } from '../../src/cli/registration.js'

describe.each(Object.entries({ check, compare, complete, coverage, generate, redact, registration }))(
  '%s --help',
  (_, { help }) => {
    const optionsIn = (text: string) => text.match(/^ {2}--[\w-]+/gm)

    test('names the same options in both languages', () => {
      expect(optionsIn(help.fr)).toEqual(optionsIn(help.en))
    })

    test.each(['fr', 'en'] as const)('fits a terminal in %s', (locale) => {
      expect(help[locale].split('\n').filter((line) => line.length > 120)).toEqual([])
    })

    test('has the spaces of French, and straight apostrophes nowhere', () => {
      expect(help.fr.replaceAll(/\{.*\}/g, '')).not.toMatch(/[^\u00a0]:|[^\u202f][;!?]|'/)
    })
  },
)
