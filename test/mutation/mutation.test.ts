import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const load = (file: string) => import(resolve(file))
const { ROOMS } = await load('.config/mutation-rooms.mjs')
const { oneLine, pageOf, resultOf } = await load('test/mutation/result.mjs')

interface Survivor {
  readonly was: string
  readonly became: string
}

const read = <T>(file: string): T => JSON.parse(readFileSync(`test/mutation/${file}.json`, 'utf8'))
const results = read<Readonly<Record<string, { readonly survivors: readonly Survivor[] }>>>('results')
const equivalent =
  read<readonly { file: string; was: string; became: readonly string[]; reason: string }[]>('equivalent')

const PAGE = 'docs/reference/mutation.md'
const sourceOf = (file: string): string => oneLine(readFileSync(file, 'utf8'))

describe('the results of mutation testing', () => {
  test(`are those of ${PAGE} (UPDATE_DOCS=1 writes it)`, () => {
    const page = pageOf(ROOMS, results, equivalent)
    if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, page)
    expect(readFileSync(PAGE, 'utf8')).toBe(page)
  })

  test('are of files of a room, each of one room', () => {
    const files = Object.values(ROOMS as Record<string, { files: readonly string[] }>).flatMap((room) => room.files)
    expect(new Set(files).size).toBe(files.length)
    expect(Object.keys(results).filter((file) => !files.includes(file))).toEqual([])
  })

  test('quote code that is still there: what has changed is tried again', () => {
    const gone = Object.entries(results).flatMap(([file, { survivors }]) =>
      survivors.filter(({ was }) => !sourceOf(file).includes(was)).map(({ was }) => `${file}: ${was}`),
    )
    expect(gone).toEqual([])
  })

  test('hold every change that is said to be equivalent, and each has a reason', () => {
    const missing = equivalent.flatMap(({ file, was, became }) =>
      became
        .filter((text) => !results[file]?.survivors.some((one) => one.was === was && one.became === text))
        .map((text) => `${file}: ${was} => ${text}`),
    )
    expect(missing).toEqual([])
    expect(equivalent.filter(({ reason }) => reason.length < 20)).toEqual([])
  })

  test('are taken from a report: what was seen, what was not, what was not tried', () => {
    const place = (line: number, start: number, end: number) => ({
      start: { line, column: start },
      end: { line, column: end },
    })
    const mutants = [
      { status: 'Killed', location: place(1, 1, 2), replacement: 'x' },
      { status: 'Timeout', location: place(1, 1, 2), replacement: 'x' },
      { status: 'Ignored', location: place(1, 1, 2), replacement: 'x' },
      { status: 'Survived', location: place(2, 3, 8), replacement: 'a  <=\nb' },
      {
        status: 'NoCoverage',
        location: { start: { line: 1, column: 5 }, end: { line: 2, column: 4 } },
        replacement: '',
      },
    ]
    expect(resultOf({ source: 'one two\n  a < b\n', mutants })).toEqual({
      seen: 2,
      loaded: 1,
      survivors: [
        { was: 'a < b', became: 'a <= b' },
        { was: 'two a', became: '' },
      ],
    })
  })
})
