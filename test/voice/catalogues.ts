import { CLI_ENGLISH } from '../../src/cli/text/en.js'
import { CLI_FRENCH } from '../../src/cli/text/fr.js'
import type { CoverageSentences } from '../../src/coverage/text/coverage-sentences.js'
import * as coverageEnglish from '../../src/coverage/text/en.js'
import * as coverageFrench from '../../src/coverage/text/fr.js'
import { HELP_ENGLISH, SHORT_ENGLISH } from '../../src/form/sentences/en.js'
import { HELP_FRENCH, SHORT_FRENCH } from '../../src/form/sentences/fr.js'
import type { Locale } from '../../src/locale.js'
import { NIR_ENGLISH } from '../../src/nir/sentences/en.js'
import { NIR_FRENCH } from '../../src/nir/sentences/fr.js'
import * as registrationEnglish from '../../src/registration/text/en.js'
import * as registrationFrench from '../../src/registration/text/fr.js'
import type { RegistrationSentences } from '../../src/registration/text/registration-sentences.js'

/** A catalogue of sentences in each language, and what the functions in it are called with. */
export interface Catalogue {
  readonly title: string
  readonly languages: Readonly<Record<Locale, object>>
  /** By the name of the function: lists of arguments, the typical and the extreme. */
  readonly samples: Readonly<Record<string, readonly (readonly unknown[])[]>>
}

/** Each language says everything: a missing part does not compile. */
const REGISTRATION: Readonly<Record<Locale, RegistrationSentences>> = {
  fr: registrationFrench,
  en: registrationEnglish,
}

const COVERAGE: Readonly<Record<Locale, CoverageSentences>> = { fr: coverageFrench, en: coverageEnglish }

/** Every catalogue of the package. */
export const CATALOGUES: readonly Catalogue[] = [
  {
    title: 'Numbers: `describeNirIssue`',
    languages: { fr: NIR_FRENCH, en: NIR_ENGLISH },
    samples: { characters: [[0], [1], [2], [15]] },
  },
  {
    title: 'Under a field: `describePartialNir`',
    languages: { fr: SHORT_FRENCH, en: SHORT_ENGLISH },
    samples: {
      missing: [
        [1, '…'],
        [2, '…'],
      ],
    },
  },
  {
    title: 'Help for a field: `describePartialNir`, `long`',
    languages: { fr: HELP_FRENCH, en: HELP_ENGLISH },
    samples: {},
  },
  {
    title: 'Care and bills',
    languages: COVERAGE,
    samples: {
      ofBase: [
        ['…', 7000],
        ['…', 1750],
      ],
      because: [['…', '…']],
      day: [['2024-12-30'], ['2025-01-01']],
      euros: [[123_456]],
      percent: [[7000], [1750]],
    },
  },
  {
    title: 'Registration',
    languages: REGISTRATION,
    samples: {
      label: [['…', '…']],
      list: [[['…', '…', '…']]],
      rejection: [['…']],
      sourced: [['…', '…']],
      how: [['…', '…']],
      rejected: [['…', '…']],
      deadline: [['2024-12-30'], ['2025-01-01']],
      wait: [['…', '2024-12-30', '2025-01-01']],
      overdue: [['…']],
    },
  },
  { title: 'The command', languages: { fr: CLI_FRENCH, en: CLI_ENGLISH }, samples: {} },
]

/** A sentence with the keys that lead to it. */
export interface Sentence {
  readonly key: string
  readonly text: string
}

/** Every sentence of one language of a catalogue; a function gives one for each of its samples. */
export function sentencesIn({ samples }: Catalogue, language: unknown, path: readonly string[] = []): Sentence[] {
  if (typeof language === 'string') return [{ key: path.join('.'), text: language }]
  if (typeof language === 'function') {
    const lists = samples[path.at(-1) ?? '']
    if (!lists) throw new Error(`no sample for ${path.join('.')}`)
    return lists.map((list) => ({ key: `${path.join('.')}(${list.join(', ')})`, text: String(language(...list)) }))
  }
  // The names of a module come in the order of its bundler; those of a catalogue in that of the file.
  const entries = Object.entries(language as object)
  const inOrder = path.length === 0 ? entries.sort(([one], [other]) => one.localeCompare(other, 'en')) : entries
  return inOrder.flatMap(([name, value]) => sentencesIn({ samples } as Catalogue, value, [...path, name]))
}
