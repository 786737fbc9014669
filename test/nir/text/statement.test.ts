import { describe, expect, test } from 'vitest'
import { createNirRedactor, findNirs, redactNirs } from '../../../src/nir/index.js'
import { startStatement } from '../../../src/nir/text/statement.js'

const [one, two] = ['2550814168025', '1850397105033']

function inPieces(pieces: readonly string[]): string {
  const redactor = createNirRedactor()
  return pieces.map((piece) => redactor.push(piece)).join('') + redactor.end()
}

function expectCutAnywhere(before: string, after: string): void {
  expect(redactNirs(before)).toBe(after)
  expect(inPieces(before.split(''))).toBe(after)
  for (let cut = 0; cut < before.length; cut++)
    expect(inPieces([before.slice(0, cut), before.slice(cut)]), `cut at ${cut}`).toBe(after)
}

describe('the columns of a statement of SQL label its values', () => {
  test.each([
    ['in one row', `INSERT INTO t (id, nir) VALUES (1, '${one}');`, "INSERT INTO t (id, nir) VALUES (1, '[NIR]');"],
    [
      'in many rows, without quotes too',
      `insert into \`t\` (\`num_secu\`,\`id\`) values\n(${one},1),\n(${two}, 2);`,
      'insert into `t` (`num_secu`,`id`) values\n([NIR],1),\n([NIR], 2);',
    ],
    [
      'past commas and brackets in texts and calls',
      `INSERT INTO t (a, b, nir) VALUES ('it''s (a), b', F('x', 1), '${one}'), ('\\', (', 2, '${two}')`,
      `INSERT INTO t (a, b, nir) VALUES ('it''s (a), b', F('x', 1), '[NIR]'), ('\\', (', 2, '[NIR]')`,
    ],
    [
      'in the lines of a dump',
      `COPY t (id, nir, name) FROM stdin;\n1\t${one}\tA\n\\N\t${two}\tB\n\\.\n\n1\t${one}\n`,
      `COPY t (id, nir, name) FROM stdin;\n1\t[NIR]\tA\n\\N\t[NIR]\tB\n\\.\n\n1\t${one}\n`,
    ],
  ])('%s', (_, before, after) => {
    expectCutAnywhere(before, after)
  })

  test.each([
    ['other columns', `INSERT INTO t (nir, at) VALUES (NULL, 1767225600000), ('', 1767225600000);`],
    ['another statement', `INSERT INTO t (id, nir) VALUES (1, NULL); INSERT INTO u (id, at) VALUES (1, ${one});`],
    ['what follows in a log', `INSERT INTO t (id, nir) VALUES (1, NULL)\n2026 (1, ${one})`],
    ['a call', `of (a, nir), f(1, ${one})`],
    ['a part of a value', `INSERT INTO t (id, nir) VALUES (1, 'x ${one}');`],
  ])('but not %s', (_, text) => {
    expectCutAnywhere(text, text)
  })
})

test('a keyword without a list before it changes nothing, wherever the text is cut', () => {
  const statement = `INSERT INTO t (a, b, cle) VALUES (1, 2, 3);${' '.repeat(5000)}of values (b), `
  const [before, after] = [`${statement}nir ${one}, x, 38`, `${statement}nir [NIR], x, **`]
  expect(redactNirs(before)).toBe(after)
  expect(inPieces(before.split(''))).toBe(after)
})

describe('a key further on in the record', () => {
  test.each([
    [`{"nir":"${one}","name":"A","cle":"38"}`, '{"nir":"[NIR]","name":"A","cle":"**"}'],
    [`{"nir":${one},"name":"A","cleNir":38}`, '{"nir":"[NIR]","name":"A","cleNir":"**"}'],
    [`<nir>${one}</nir><nom>A</nom><cle>38</cle>`, '<nir>[NIR]</nir><nom>A</nom><cle>**</cle>'],
    [`<a nir="${one}" nom="A" cle="38"/>`, '<a nir="[NIR]" nom="A" cle="**"/>'],
    [`id;nir;nom;clé\n1;${one};A;38\n2;${two};B;22\n`, 'id;nir;nom;clé\n1;[NIR];A;**\n2;[NIR];B;**\n'],
    [`"nir","nom","cle_nir"\n"${one}","A, B","38"\n`, '"nir","nom","cle_nir"\n"[NIR]","A, B","**"\n'],
    [`INSERT INTO t (nir, a, cle) VALUES (${one}, 'a', 38)`, "INSERT INTO t (nir, a, cle) VALUES ([NIR], 'a', **)"],
  ])('is taken out: %j', (before, after) => {
    expectCutAnywhere(before, after)
    expect(findNirs(before)[0]).toMatchObject({ certainty: 'certain', key: 'right' })
  })

  test.each([
    ['another value', `{"nir":"${one}","name":"A","cle":"39"}`, `{"nir":"[NIR]","name":"A","cle":"39"}`],
    ['a longer value', `{"nir":"${one}","name":"A","cle":"385"}`, `{"nir":"[NIR]","name":"A","cle":"385"}`],
    ['a word that ends so', `{"nir":"${one}","name":"A","article":"38"}`, `{"nir":"[NIR]","name":"A","article":"38"}`],
    ['another record', `{"nir":"${one}"},{"cle":"38"}`, `{"nir":"[NIR]"},{"cle":"38"}`],
    ['after another number', `{"nir":"${one}","b":12345,"cle":"38"}`, `{"nir":"[NIR]","b":12345,"cle":"38"}`],
    ['in another row', `nir;nom;cle\n${one};A\nB;C;38\n`, `nir;nom;cle\n[NIR];A\nB;C;38\n`],
    ['in another column', `nir;a;b;cle\n${one};A;38;39\n`, `nir;a;b;cle\n[NIR];A;38;39\n`],
  ])('is left: %s', (_, before, after) => {
    expectCutAnywhere(before, after)
  })
})

describe('the value of a statement that a number sign fills', () => {
  /** Whether a column labels it, however the text before it is cut. */
  function isHeaded(text: string): boolean {
    const at = text.indexOf('#')
    const answers = [1, 2, 5, text.length].map((size) => {
      const statement = startStatement()
      for (let from = 0; from < at; from += size) statement.follow(text.slice(from, Math.min(at, from + size)))
      return statement.isHeaded(text, at, at + 1)
    })
    expect(new Set(answers).size, text).toBe(1)
    return answers[0] === true
  }

  test.each([
    ['in a row', 'INSERT INTO t (a, nir) VALUES (1, #)'],
    ['in a second row', 'INSERT INTO t (a, nir) VALUES (1, 2), (3, #)'],
    ['after a quote in a text', "INSERT INTO t (a, nir) VALUES ('it''s', #)"],
    ['after an escaped quote in a text', "INSERT INTO t (a, nir) VALUES ('it\\'s, (', #)"],
    ['after commas behind an escaped quote', "INSERT INTO t (a, nir) VALUES ('it\\', x, y', #)"],
    ['after two backslashes in a text', "INSERT INTO t (a, nir) VALUES ('\\\\', #)"],
    ['after a backslash and a letter', "INSERT INTO t (a, nir) VALUES ('\\n', #)"],
    ['in a call', 'INSERT INTO t (a, nir) VALUES (1, f(#))'],
    ['after a call', 'INSERT INTO t (a, nir) VALUES (f(1, 2), #)'],
    ['after the other keyword in a text', "INSERT INTO t (a, nir) VALUES ('FROM stdin', #)"],
    ['in a line of a dump', 'COPY t (a, nir) FROM stdin;\n1\t#\n'],
    ['in a line of a dump, in capitals', 'COPY t (a, nir) FROM STDIN;\n1\t#\n'],
    ['after a decimal in a dump', 'COPY t (a, nir) FROM stdin;\n1.5\t#\n'],
    ['after the other keyword in a dump', 'COPY t (a, nir) FROM stdin;\n1\tVALUES\n2\t#\n'],
    ['after other statements', `${'SELECT f(1);\n'.repeat(500)}INSERT INTO t (a, nir) VALUES (1, #)`],
    ['after a statement without it', 'INSERT INTO u (a, b) VALUES (1, 2); INSERT INTO t (a, nir) VALUES (1, #)'],
    ['in a statement after another', 'INSERT INTO t (nir) VALUES (1); INSERT INTO t (a, nir) VALUES (1, #)'],
    ['in a statement after a dump', 'COPY t (nir) FROM stdin;\n1\n\\.\nINSERT INTO t (a, nir) VALUES (1, #)'],
  ])('is labelled %s', (_, text) => {
    expect(isHeaded(text)).toBe(true)
  })

  test.each([
    ['in another column', 'INSERT INTO t (nir, a) VALUES (1, #)'],
    ['in no column', 'INSERT INTO t (a, nir) VALUES (1, 2, #)'],
    ['without its columns', 'INSERT INTO nir VALUES (#)'],
    ['where only the table is called so', 'INSERT INTO assure (a, nom) VALUES (#)'],
    ['where something is between', 'INSERT INTO t (a, nir) x VALUES (1, #)'],
    ['after the statement', 'INSERT INTO t (a, nir) VALUES (1, 2); (1, #)'],
    ['after a statement with the words of one', "INSERT INTO t (a, nir) VALUES ('(x, nir) VALUES', 2); (1, #)"],
    ['after the dump', 'COPY t (a, nir) FROM stdin;\n1\t2\n\\.\n1\t#\n'],
    ['in a part of a value', 'INSERT INTO t (a, nir) VALUES (1, x #)'],
    ['after a dump with the words of one', 'COPY t (a, nir) FROM stdin;\n(x, nir) VALUES\t1\n\\.\n(1,#)'],
  ])('is not labelled %s', (_, text) => {
    expect(isHeaded(text)).toBe(false)
  })

  test('is not labelled by a list of more than 4,096 characters', () => {
    expect(isHeaded(`INSERT INTO t (a, nir, ${'x'.repeat(3000)}) VALUES (1, #)`)).toBe(true)
    expect(isHeaded(`INSERT INTO t (a, nir, ${'x'.repeat(5000)}) VALUES (1, #)`)).toBe(false)
    expect(isHeaded(`INSERT INTO t (${'x'.repeat(5000)}, nir) VALUES (1, #)`)).toBe(false)
  })

  test('has its key in a later value', () => {
    const keyAfter = (text: string) => {
      const at = text.indexOf('#')
      const statement = startStatement()
      statement.follow(text.slice(0, at))
      const span = statement.keyAfter(text, at + 1, '38')
      return span && text.slice(...span)
    }
    expect(keyAfter('INSERT INTO t (nir, a, cle) VALUES (#, 1, 38)')).toBe('38')
    expect(keyAfter('COPY t (nir, a, cle) FROM stdin;\n#\t1\t38\n')).toBe('38')
    expect(keyAfter('COPY t (nir, a, cle) FROM stdin;\n#,1,38\n')).toBeUndefined()
    expect(keyAfter('INSERT INTO t (nir, a, cle) VALUES (#\t1\t38)')).toBeUndefined()
  })
})
