import { describe, expect, test } from 'vitest'
import { isLabel, isLabelled, isTyped } from '../../../src/nir/text/label.js'

describe('words that name the number', () => {
  test.each([
    ...['nir', 'NIR', 'nirs', 'nia', 'nss', 'ssn', 'ins', 'nirpp', 'nnir', 'noss', 'numss', 'numnir', 'nni'],
    ...['nir_assure', 'NirAssure', 'xNir', 'le nir est', 'N.I.R.', 'le N.I.R', 'n.i.a', '\\nnir', '\\tNIR'],
    ...[
      'nir a',
      'NIRs',
      'ss : ',
      'ss',
      'SS',
      'n ss',
      'N° SS',
      'no ss',
      'nr ss',
      'num ss',
      'numero ss',
      'Numéro SS',
      'numeroSs',
      'numéro de SS',
      'N° de S.S.',
      'n_de_ss',
      'matricule SS',
      'identifiant de ss',
      'N.N.I.',
    ],
    ...['secu', 'n° sécu', 'numSecu', 'assure', 'idassure', 'assuré', 'assurée', 'assurés', 'assurées', 'ASSURÉE'],
    ...[
      'securite sociale',
      'Sécurité Sociale',
      'SÉCURITÉ SOCIALE',
      's\udce9curit\udce9 sociale',
      'S\udcc9CURIT\udcc9 SOCIALE',
    ],
    ...['sécurité_sociale', 'secu sociale', 'Séc. Soc.', 'social security', 'SocialSecurityNumber'],
    ...['insee', 'immatriculation', 'matricule immatriculé', 'carte Vitale', 'sècurite sociale', 'sêcuritê sociale'],
    ...['SÈCURITÊ SOCIALE', 'SÊCURITÈ SOCIALE'],
    // The letter of an escape is none of the word, and points are none between letters of their own.
    ...['a\\tnir', '\\rnia', '\\bssn', 'I.N.S.', 'N.S.S.', 'S.S.'],
    // Letters of their own, whatever is between them.
    ...[
      'N I R',
      'N. I. R.',
      'N-I-R',
      'n\u00a0i\u00a0r',
      'N I A',
      'N. N. I.',
      'N. S. S.',
      'n s s',
      'S. S.',
      'Numéro S. S.',
    ],
    ...['N° S S', 'Mon N I R est'],
    // SS beside another word for a number, on either side.
    ...['Mon n° SS est', 'SS n°', 'S.S. no', 'SS number', 'ss id', 'Mat. SS', 'Id. S.S.', 'n° ss matricule'],
    // Words that are cut short, and the name of the number in the law.
    ...[
      'N° Sécurité Soc.',
      'secu. soc',
      'Sec. Sociale',
      'Sec Soc',
      'N° S. Sociale',
      'numsecusoc',
      'Immat.',
      'n° immat',
    ],
    ...['RNIPP', 'R.N.I.P.P.', 'Numéro d’inscription au répertoire national', 'inscription_au_repertoire'],
  ])('%j', (text) => {
    expect(isLabel(text)).toBe(true)
  })

  test.each([
    ...['', 'n', 'time', 'at', 'secure', 'security', 'assurer', 'assureur', 'garnir', 'souvenir', 'nirvana', 'snir'],
    ...['hh:mm:ss', 'mi ss', 'insert', 'inside', 'n ir', 'x n i r', 'société', 'vite', 'aNIRb'],
    ...['ni', 's s x y', 'comme', 'n\\ir', 'css', 'express', 'XNir', 'a ss', 'x ss :'],
    ...['de ss', 'x de ss', 'n de la ss', 'temps de ss', 'n x ss', 'nnix'],
    ...['x N I R', 'N I R x', 'N I', 'n is r', 'a s s', 'mm ss n', 'ss x n', 'ss number of', 'id', 'n n'],
    ...[
      'sec',
      'soc',
      'temps (sec)',
      'sec sociologie',
      'prestation(s) sociale(s)',
      'cotisations sociales',
      'time ns',
      'immaterial',
    ],
  ])('but not %j', (text) => {
    expect(isLabel(text)).toBe(false)
  })
})

/** Whether a label is before the number sign in a text. */
const isAfterLabel = (text: string) => isLabelled(text, text.lastIndexOf('#'))

describe('a label before a number', () => {
  test.each([
    ...[
      'nir#',
      'nir #',
      'nir: "#',
      'nir="#',
      'nir_assure = #',
      'x, nir: #',
      'nir (13 chiffres) : #',
      'nir) #',
      '(nir 1) #',
    ],
    ...['nir%20#', 'nir\\u00a0#', 'nir&nbsp;#', 'nir&#160;: #', 'nir&thinsp;#', 'nir&#x20;#', 'NIR DU PATIENT: #'],
    ...[
      'nir</td><td>#',
      'nir</th><td>#',
      'nir<br>#',
      'nir<br/>#',
      'nir</b>#',
      '<B>nir</B> #',
      'nir</label><input value="#',
    ],
    ...[
      'nir<i>#',
      'nir<em>#',
      'nir<strong>#',
      'nir<span>#',
      'nir<div>#',
      'nir<p>#',
      'nir<li>#',
      'nir<dt>#',
      'nir<dd>#',
    ],
    ...['nir<tr>#', '<nir>#', '<x nir="#', 'nir-#', 'nir°#', 'nir/#', 'nir=>#'],
    ...[
      'nir\n#',
      'nir :\n#',
      'nir\n\n#',
      'nir:\r\n#',
      'x\nnir\n#',
      'le nir :\nest #',
      'nir -\nx #',
      'nir >\nx #',
      'nir =\nx #',
    ],
    ...['nir :\n  \n#', 'le a\nss #', 'nir\n"#', `x\nnir${' '.repeat(44)}\n#`],
    // A list after an empty line.
    ...['nir :\n\n- #', 'nir :\n\nx #'],
    ...['nir °\nx #', `nir${' '.repeat(45)}#`, 'x\n\nnir: #', 'x\ny nir #'],
    ...['S21.G00.30.001,#', "S21.G00.31.008,'#", '1.2.250.1.213.1.4.8|#', '1.2.250.1.213.1.4.10","value":"#'],
    `S21.G00.30.001${','.repeat(34)}#`,
    ...['<nir cle="38">#', 'nir</td><td class="c1">#', 'nir</td><td style="width: 9px; x">#'],
  ])('%j', (text) => {
    expect(isAfterLabel(text)).toBe(true)
  })

  test.each([
    ...['#', ' #', 'time #', 'nir,#', 'nir;#', 'nir{#', 'nir}#', 'nir[#', 'nir]#', 'nir<#', 'nir&#', 'nir?#', 'nir\t#'],
    ...[
      'nir 5 #',
      'nir 5#',
      'nir x;#',
      'nir&abcdefg;#',
      'nir&a.b;#',
      'nir<foo>#',
      'nir</foo>#',
      'nir<tdx>#',
      'nir (1 #',
    ],
    ...['nir\n  x #', `x\ny nir${' '.repeat(44)}\n#`, `(nir ${'x'.repeat(50)}) #`],
    ...['nir\nx #', 'nir\n\n\n#', 'nir\nx\n#', 'nir x\ny #', `${'a'.repeat(60)} nir\n#`, `nir${' '.repeat(46)}#`],
    ...['nir, x (13) #', 'nir; (13 chiffres) #', `(nir ${'x'.repeat(43)}) #`, 'nir x\ny (13) #'],
    ...['S21.G00.30.002,#', `S21.G00.30.001${','.repeat(35)}#`, '1.2.250.1.213.1.5.8|#'],
    ...['nir</a><foo n="12">#', '<foo n="12">#', 'nir 5 > #', 'nir<foo>5>#', `<nir ${'x'.repeat(42)}5>#`],
  ])('not %j', (text) => {
    expect(isAfterLabel(text)).toBe(false)
  })
})

describe('the type of an identifier of HL7 after a number', () => {
  test.each([
    '^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8',
    '^^^INS-NIA',
    `^^^${'x'.repeat(39)}INS-NIR`,
    '^38^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8',
    '^^^&1.2.250.1.213.1.4.9&ISO',
    '^38^^&1.2.250.1.213.1.4.8&ISO',
  ])('%j', (text) => {
    expect(isTyped(`1${text}`, 1)).toBe(true)
  })

  test.each([
    '',
    '^^INS-NIR',
    '^^^',
    '^^^INS-C',
    `^^^${'x'.repeat(40)}INS-NIR`,
    ' ^^^INS-NIR',
    '^3^^INS-NIR',
    '^381^^INS-NIR',
    '^38^INS-NIR',
  ])('not %j', (text) => {
    expect(isTyped(`1${text}`, 1)).toBe(false)
  })
})
