import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'

type Item = DefaultTheme.SidebarItem

const DOCS = fileURLToPath(new URL('../../', import.meta.url))
const API = `${DOCS}api/typedoc-sidebar.json`

function titleOf(file: string): string {
  return /^# (.*)/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? file
}

/** The pages of a folder, by their titles. */
export function pagesOf(text: string, folder: string, collapsed?: boolean): Item {
  const items = readdirSync(`${DOCS}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ text: titleOf(`${DOCS}${folder}/${name}`), link: `/${folder}/${name.slice(0, -3)}` }))
  return { text, items, ...(collapsed !== undefined && { collapsed }) }
}

/** What typedoc wrote: rooms, groups, names. Without it, while the guides are written, there is no API. */
function rooms(): readonly Item[] {
  return existsSync(API) ? JSON.parse(readFileSync(API, 'utf8')) : []
}

/** A sidebar for each room, so that no page carries the names of all others. */
export function apiSidebars(): Record<string, Item[]> {
  const all = rooms().flatMap((room) => [room, ...(room.items ?? []).filter(({ link }) => link?.endsWith('/'))])
  const overview: Item = { text: 'API', link: '/api/', items: all.map(({ text = '', link = '' }) => ({ text, link })) }
  const each = all.map(({ link = '', items = [] }): [string, Item[]] => [link, [overview, ...items.map(openItem)]])
  // The longest address first: that of a room is the beginning of those of the rooms in it.
  return Object.fromEntries([...each.sort(([a], [b]) => b.length - a.length), ['/api/', [overview]]])
}

function openItem({ text = '', link, items }: Item): Item {
  return { text, ...(link && { link }), ...(items && { items: items.map(openItem) }) }
}
