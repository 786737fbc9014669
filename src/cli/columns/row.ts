/**
 * A row of a file, whatever its format: what is read of it, and the row with answers beside it. Node only.
 *
 * Bytes travel as text of ISO 8859-1, a character each: so a row comes out byte for byte in any encoding that contains
 * ASCII, and an answer, which is ASCII, needs no encoding.
 *
 * @module
 */

/** What a column may be asked for; also the option that names it. */
export const ROLES = ['number', 'key-column', 'sex', 'birth-date', 'birth-place'] as const

/** What a column is asked for: one of {@link ROLES}. */
export type Role = (typeof ROLES)[number]

/** The columns that are asked for: heads, numbers counted from 1, or fields as `patient.nir`. */
export type Columns = Readonly<Partial<Record<Role, string>>>

/** What is written beside a row, by the name of the column. */
export type Answers = Readonly<Record<string, Answer>>

/** One of them; a list is several words. */
export type Answer = string | number | readonly string[] | undefined

/** A row. */
export interface Row {
  /** `head` names the columns, `blank` holds nothing, `unread` cannot be read. */
  readonly kind: 'data' | 'head' | 'blank' | 'unread'
  /** Whether it has more cells than the first row. */
  readonly isLong?: boolean
  /** What the row has in a column; nothing where it does not have it, or no such column was asked for. */
  readonly read: (role: Role) => string | undefined
  /** The row as it came, as bytes, with answers beside it. */
  readonly beside: (answers: Answers) => string
}

/** A longer row is none: a quote was not closed, or the file has no line ends. */
export const LONGEST_ROW = 1_048_576

/** Bytes as the text that they most likely are: UTF-8, else ISO 8859-1. */
export function decoded(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes
  const text = Buffer.from(bytes, 'latin1').toString()
  return text.includes('\ufffd') ? bytes : text
}
