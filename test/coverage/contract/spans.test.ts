import { describe, expect, test } from 'vitest'
import { type Span, spansOf, underNames } from '../../../src/coverage/contract/spans.js'

const NAMES: readonly Span[] = [
  [0, 9],
  [15, 18],
  [20, 27],
]

describe('the cells of a line of blanks', () => {
  test('are where they are printed, also where two are alike', () => {
    expect(spansOf('  Analyses   TM  TM', ['Analyses', 'TM', 'TM'])).toEqual([
      [2, 10],
      [13, 15],
      [17, 19],
    ])
  })

  test.each<[string, readonly string[], readonly Span[], readonly string[] | undefined]>([
    [
      'under the only name that they touch',
      ['a', 'x'],
      [
        [0, 1],
        [20, 21],
      ],
      ['a', '', 'x'],
    ],
    [
      'under a name that is shorter',
      ['a', 'x'],
      [
        [0, 1],
        [14, 19],
      ],
      ['a', 'x', ''],
    ],
    [
      'one under each',
      ['a', 'x', 'y'],
      [
        [0, 1],
        [17, 19],
        [26, 30],
      ],
      ['a', 'x', 'y'],
    ],
    [
      'an empty one under none',
      ['a', 'x', ''],
      [
        [0, 1],
        [20, 21],
        [21, 21],
      ],
      ['a', '', 'x'],
    ],
    [
      'a heading that is under none is the first',
      ['a', 'x'],
      [
        [10, 12],
        [15, 16],
      ],
      ['a', 'x', ''],
    ],
    [
      'a heading that is under a further name is there',
      ['a', 'x'],
      [
        [16, 17],
        [20, 21],
      ],
      ['', 'a', 'x'],
    ],
    [
      'a heading can be long',
      ['a', 'x'],
      [
        [0, 17],
        [20, 21],
      ],
      ['a', '', 'x'],
    ],
    [
      'a value that is right before a name is under none',
      ['a', 'x'],
      [
        [0, 1],
        [12, 15],
      ],
      undefined,
    ],
    [
      'a value that is under none, without a heading before it',
      ['', 'x'],
      [
        [0, 0],
        [12, 15],
      ],
      undefined,
    ],
    [
      'a value that is right behind a name is under none',
      ['a', 'x'],
      [
        [0, 1],
        [18, 20],
      ],
      undefined,
    ],
    [
      'a value under two names is under none',
      ['a', 'x'],
      [
        [0, 1],
        [17, 21],
      ],
      undefined,
    ],
    [
      'two values under one name are under none',
      ['a', 'x', 'y'],
      [
        [0, 1],
        [20, 22],
        [25, 27],
      ],
      undefined,
    ],
    [
      'a value under the name of the headings is under none',
      ['a', 'x'],
      [
        [0, 1],
        [7, 9],
      ],
      undefined,
    ],
  ])('%s', (_, cells, spans, placed) => {
    expect(underNames(cells, spans, NAMES)).toEqual(placed)
  })
})
