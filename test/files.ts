import { existsSync, readdirSync } from 'node:fs'

/** The files below a folder whose name ends so, sorted, with `/` between folders. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
}
