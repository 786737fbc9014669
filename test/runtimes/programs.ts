import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserProject } from '../package/tarball.js'
import type { Way } from './hosts.js'

/** What of the root the one script has. */
const ROOMS = ['.', './nir', './coverage', './legislation', './registration', './places', './form', './standard-schema']

interface Entry {
  /** The end of its path, `.` for the root. */
  readonly name: string
  readonly specifier: string
  /** Its ES module, below the folder of the user. */
  readonly file: string
}

function entriesOf(user: UserProject): readonly Entry[] {
  const { exports } = JSON.parse(readFileSync(join(user.installed, 'package.json'), 'utf8')) as {
    exports: Record<string, { import?: { default: string } }>
  }
  return Object.entries(exports).flatMap(([path, { import: entry }]) =>
    entry === undefined
      ? []
      : [
          {
            name: path.replace(/^\.\//, ''),
            specifier: path.replace('.', 'securite-sociale'),
            file: entry.default.replace('.', './node_modules/securite-sociale'),
          },
        ],
  )
}

/** Where the package has its one script. */
export function scriptOf(user: UserProject): string {
  return join(user.installed, 'dist/global.js')
}

/**
 * Writes the suite into the folder of a user: programs that leave the failures, as JSON, in `globalThis.answer`, and for
 * each one more that prints them.
 */
export function writePrograms(user: UserProject): void {
  const entries = entriesOf(user)
  const smoke = readFileSync('test/runtimes/smoke.js', 'utf8')
  const plain = smoke.replaceAll(/^export /gm, '')
  const leave = (object: string) => `globalThis.answer = JSON.stringify(failures({ ${object} }))\n`
  const fields = entries.map(({ name }, index) => `'${name}': e${index}`).join(', ')

  const imports = (key: 'specifier' | 'file') =>
    entries.map((entry, index) => `import * as e${index} from '${entry[key]}'\n`).join('')
  user.write('import.js', `${imports('specifier')}import { failures } from './smoke.js'\n${leave(fields)}`)
  user.write('files.js', `${imports('file')}import { failures } from './smoke.js'\n${leave(fields)}`)
  user.write('smoke.js', smoke)

  const requires = entries.map(({ specifier }, index) => `const e${index} = require('${specifier}')\n`).join('')
  user.write('require.cjs', `${plain}${requires}${leave(fields)}`)

  if (existsSync(scriptOf(user))) {
    const rooms = ROOMS.map((path) => `'${path.replace(/^\.\//, '')}': SecuriteSociale`).join(', ')
    user.write('script.cjs', `${readFileSync(scriptOf(user), 'utf8')}\n${plain}${leave(rooms)}`)
  }

  user.write('print-import.js', "import './import.js'\nconsole.log(globalThis.answer)\n")
  for (const way of ['require', 'script'])
    user.write(`print-${way}.cjs`, `require('./${way}.cjs')\nconsole.log(globalThis.answer)\n`)
}

export const PRINTING: Readonly<Record<Way, string>> = {
  import: 'print-import.js',
  require: 'print-require.cjs',
  script: 'print-script.cjs',
}
