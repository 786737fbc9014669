import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
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

test.each(pages)('each link of %s leads somewhere', (page) => {
  const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  )
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
