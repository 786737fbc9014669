import { generateNir } from '../../src/testing/index.js'
import { drawFrom } from '../../src/testing/random.js'

/** What looks like a number and is none, by kind: each a text of its own, as it stands in logs and mail. */
export const LOOK_ALIKES: Readonly<Record<string, (seed: number) => string>> = {
  'card, in fours': (seed) => card(seed).replace(/(.{4})(?=.)/g, '$1 '),
  'card, digits only': card,
  'IBAN, in fours': (seed) => iban(seed).replace(/(.{4})(?=.)/g, '$1 '),
  'IBAN, without gaps': iban,
  'phone, national': (seed) => `0${phone(seed)}`.replace(/(..)(?=.)/g, '$1 '),
  'phones, international, side by side': (seed) =>
    [seed, seed + 1].map((each) => `+33 ${phone(each).replace(/^(.)(..)(..)(..)(..)/, '$1 $2 $3 $4 $5')}`).join(' '),
  'SIRET, in groups': (seed) => siret(seed).replace(/^(...)(...)(...)/, '$1 $2 $3 '),
  'SIRET, digits only': siret,
  'time, ISO 8601': (seed) => new Date(time(seed)).toISOString(),
  'time, digits only': (seed) => new Date(time(seed)).toISOString().replace(/\D/g, ''),
  'time, microseconds': (seed) => `${time(seed)}${digits(seed, 3)}`,
  UUID: (seed) => hex(seed, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  'SHA-256': (seed) => hex(seed, 64),
  'amounts and dates': (seed) => `${digits(seed, 4)}.${digits(seed + 1, 2)} EUR 2026-0${1 + (seed % 9)}-1${seed % 10}`,
}

/** Thirteen digits, which no digit tells from a number without its key. */
export const UNDECIDABLE: Readonly<Record<string, (seed: number) => string>> = {
  'time, milliseconds': (seed) => String(time(seed)),
  'EAN-13, French': (seed) => `3${digits(seed, 12)}`,
  'thirteen random digits': (seed) => digits(seed, 13),
}

/** Lines of technical text in which no number is, by kind. */
export const TECHNICAL: Readonly<Record<string, (seed: number) => string>> = {
  'log of a web server, times in milliseconds': (seed) =>
    `10.${seed % 256}.4.7 - - [${time(seed)}] "GET /dossiers/${digits(seed, 6)}?t=${time(seed + 1)}" 200 ${digits(seed, 4)} ${time(seed)}`,
  'log in JSON, times in milliseconds and doubles': (seed) =>
    `{"level":30,"time":${time(seed)},"pid":${digits(seed, 5)},"durationMs":${1 + (seed % 900)}.${digits(seed, 13)},"msg":"assure ok"}`,
  'coordinates of GeoJSON': (seed) => `[${1 + (seed % 2)}.${digits(seed, 12)},4${seed % 10}.${digits(seed + 1, 12)}]`,
  'path of SVG': (seed) =>
    `M${1 + (seed % 2)}.${digits(seed, 4)} ${digits(seed, 2)}.${digits(seed, 3)} l${digits(seed, 1)}.${digits(seed, 14)}z`,
  'identifiers of DICOM': (seed) =>
    `1.3.6.1.4.1.5962.99.1.${digits(seed, 10)}.${digits(seed, 9)}.${time(seed)}.${seed % 9}.0`,
  'versions and image tags': (seed) => `6.${seed % 40}.1.2025${String(time(seed)).slice(0, 8)}-r${seed % 9}`,
  'list of processes': (seed) =>
    `root ${digits(seed, 5)} 0.${seed % 9} 1.${seed % 9} 1${digits(seed, 6)} 2${digits(seed, 5)} ? Ssl 08:14 1:${digits(seed, 2)} node`,
  'columns of integers, tabs': (seed) =>
    `${digits(seed, 3)}\t${digits(seed + 1, 4)}\t${digits(seed + 2, 3)}\t${digits(seed + 3, 3)}`,
  'lists of three-digit numbers': (seed) =>
    Array.from({ length: 5 }, (_, index) => 100 + drawFrom(seed * 5 + index)(200)).join(' '),
  'identifiers of requests and traces': (seed) =>
    `00-${hex(seed, 32)}-${hex(seed + 1, 16)}-01 ${hex(seed + 2, 8)}-${hex(seed + 3, 4)}-4${hex(seed + 4, 3)}-a${hex(seed + 5, 3)}-${hex(seed + 6, 12)}`,
  'commits and digests': (seed) =>
    `commit ${hex(seed, 40)} sha256:${hex(seed + 1, 64)} ${hex(seed + 2, 7)}..${hex(seed + 3, 7)}`,
  'addresses of machines': (seed) =>
    `${pairs(hex(seed, 12), ':')} ${pairs(digits(seed, 12), '-')} ${hex(seed, 32).replace(/(.{4})(?=.)/g, '$1:')} 10.${seed % 256}.0.${seed % 99}`,
  'times with nanoseconds': (seed) =>
    `${new Date(time(seed)).toISOString().slice(0, 19)}.${digits(seed, 9)}Z ${time(seed)}${digits(seed, 6)} ${time(seed)}${digits(seed, 3)}`,
  'barcodes GS1': (seed) =>
    `(01)0${digits(seed, 13)}(17)${digits(seed, 6)}(10)${digits(seed, 6)} 01034${digits(seed, 12)}17${digits(seed, 6)}`,
  'IMEI and ISBN': (seed) =>
    `35${digits(seed, 13)} 978${digits(seed, 10)} 978-2-${digits(seed, 4)}-${digits(seed + 1, 4)}-${digits(seed, 1)}`,
  'lists of phones': (seed) =>
    [seed, seed + 1, seed + 2].map((each) => `0${phone(each)}`.replace(/(..)(?=.)/g, '$1 ')).join(', '),
  'points of a map': (seed) =>
    `POINT(2.${digits(seed, 13)} 48.${digits(seed + 1, 13)}) 31U DQ ${digits(seed, 5)} ${digits(seed + 1, 5)}`,
  'log of a framework, words of security': (seed) =>
    `${time(seed)} INFO o.s.security.web.FilterChain - secured /assurer in ${digits(seed, 3)} ms at ${time(seed + 1)}`,
  'log of a cache, keys': (seed) => `{"at":${time(seed)},"key":"k${digits(seed, 4)}","keys":${digits(seed, 2)}}`,
  'sizes in thousands': (seed) =>
    `${1 + (seed % 2)} ${digits(seed, 12).replace(/(...)(?=.)/g, '$1 ')} octets, ${1 + (seed % 9)} ${digits(seed, 3)},${digits(seed, 2)} €`,
  'hex dump': (seed) => `00000${digits(seed, 3)}  ${pairs(digits(seed, 32), ' ')}`,
  browsers: (seed) => `Mozilla/5.0 Chrome/1${digits(seed, 2)}.0.${digits(seed, 4)}.${digits(seed, 3)} Safari/537.36`,
  'registers of companies and health': (seed) =>
    `RPPS 1${digits(seed, 10)} FINESS ${digits(seed, 9)} SIREN ${digits(seed, 9).replace(/(...)(?=.)/g, '$1 ')}`,
  'barcodes of medicines': (seed) => `3400${digits(seed, 9)};${1 + (seed % 5)};${digits(seed, 2)}.${digits(seed, 2)}`,
}

/** How numbers are written. */
export const WRITTEN: Readonly<Record<string, (seed: number) => string>> = {
  'with key, digits only': generateNir,
  'with key, in groups': (seed) => generateNir(seed).replace(GROUPS, '$1 $2 $3 $4 $5 $6 $7'),
  'with key, other separators': (seed) => generateNir(seed).replace(GROUPS, '$1.$2.$3.$4.$5-$6/$7'),
  'with key, body and key apart': (seed) => generateNir(seed).replace(/(..)$/, ' $1'),
  'without key, in groups': (seed) => generateNir(seed).replace(GROUPS, '$1 $2 $3 $4 $5 $6'),
  'without key, digits only': (seed) => generateNir(seed).slice(0, 13),
}

const GROUPS = /^(.)(..)(..)(..)(...)(...)(..)$/

/** Two by two. */
function pairs(text: string, sign: string): string {
  return text.replace(/(..)(?=.)/g, `$1${sign}`)
}

function digits(seed: number, count: number): string {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => draw(10)).join('')
}

function hex(seed: number, count: number): string {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => draw(16).toString(16)).join('')
}

/** Visa, 4, or Mastercard, 2221 to 2720 and 51 to 55, with its check digit. */
function card(seed: number): string {
  const own = (['4', '2221', '2720', '51', '55'][seed % 5] + digits(seed, 15)).slice(0, 15)
  return own + luhnDigit(own)
}

/** An INSEE SIREN begins with any digit, that of a public body with 1 or 2. */
function siret(seed: number): string {
  const own = `${1 + (seed % 2)}${digits(seed, 7)}`
  const place = own + luhnDigit(own) + digits(seed + 1, 4)
  return place + luhnDigit(place)
}

function luhnDigit(own: string): number {
  const sum = Array.from(own)
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 ? 1 : 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return (10 - (sum % 10)) % 10
}

function iban(seed: number): string {
  const account = digits(seed, 23)
  return `FR${String(98n - (BigInt(`${account}152700`) % 97n)).padStart(2, '0')}${account}`
}

function phone(seed: number): string {
  return `${1 + (seed % 9)}${digits(seed, 8)}`
}

/** Milliseconds of 2020 to 2030. */
function time(seed: number): number {
  return 1_577_836_800_000 + drawFrom(seed)(315_000_000) * 1000 + (seed % 1000)
}
