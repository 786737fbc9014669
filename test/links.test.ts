import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

const pages = ['README.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')].filter(
  (page) => !page.startsWith('docs/api/'),
)

/** The name under which a page links to one of its headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

function anchorsIn(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

/** Where a page links to, beside other sites; code, such as an expression, links nowhere. */
function targetsOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replaceAll(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target)
}

test.each(pages)('each link of %s leads somewhere', (page) => {
  const targets = targetsOf(page)
  const broken = targets.filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    if (!existsSync(file)) return true
    return anchor !== undefined && !anchorsIn(file).includes(anchor)
  })
  expect(broken).toEqual([])
})

test('each record of a decision has a number of its own', () => {
  const numbers = filesUnder('docs/decisions', '.md').map((file) => Number(/(\d{4})-/.exec(file)?.[1]))
  expect(numbers.slice(0, 28)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
  expect(new Set(numbers).size).toBe(numbers.length)
})

describe('the front page, where only the package is', () => {
  const { files }: { files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'))
  const always = ['README.md', 'LICENSE']

  /** Whether a file is one of `folder/*.ending`. */
  function isIn(file: string, entry: string): boolean {
    const [folder, ending] = entry.split('/*')
    return ending !== undefined && dirname(file) === folder && file.endsWith(ending)
  }

  /** Whether npm puts a file into the package. */
  function travels(file: string): boolean {
    return (
      always.includes(file) ||
      files.some((entry) => file === entry || file.startsWith(`${entry}/`) || isIn(file, entry))
    )
  }

  test.each(['README.md', 'docs/fr/README.md'])(
    'each page that %s links to travels in it, and so do its pictures',
    (page) => {
      const pictures = [...readFileSync(page, 'utf8').matchAll(/(?:src|srcset)="([^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      const linked = [...targetsOf(page).map((target) => target.split('#')[0] ?? ''), ...pictures].map((target) =>
        join(dirname(page), target),
      )
      expect(pictures).toHaveLength(2)
      expect(linked.filter((file) => !(existsSync(file) && travels(file)))).toEqual([])
    },
  )

  test('its bytes are those of the measurement, to a tenth', () => {
    const measured = new Map(
      [
        ...readFileSync('docs/reference/budgets.md', 'utf8').matchAll(
          /^\| (`.*?`) \| `securite-sociale\/?(.*?)` \| (\d+)/gm,
        ),
      ].map(([, names, entry, bytes]) => [`${names} ${entry}`, Number(bytes)]),
    )
    const stated = [...readFileSync('README.md', 'utf8').matchAll(/\| (`[^|]*`) \| `([\w/-]+)` \| ([\d.]+) kB \|/g)]
    expect(stated.length).toBeGreaterThan(8)
    const wrong = stated.flatMap(([, names, entry, kilobytes]) => {
      const bytes = measured.get(`${names} ${entry}`) ?? measured.get(`${names} `)
      const isClose = bytes !== undefined && Math.abs(Number(kilobytes) * 1000 - bytes) <= bytes / 10
      return isClose ? [] : [`${names}: ${kilobytes} kB, measured ${bytes}`]
    })
    expect(wrong).toEqual([])
  })
})
