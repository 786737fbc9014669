/**
 * Checks of plain data against a shape written as data: a list means "one of", a function tells by itself,
 * a field name that ends in `?` may be absent.
 *
 * @module
 */
import { isDay } from '../day.js'

/** What a field may hold. */
export type FieldCheck<T> = readonly T[] | ((value: unknown) => boolean)

/** The fields of a record; the optional ones end in `?`. */
export type Shape<T> = {
  readonly [K in keyof T & string as undefined extends T[K] ? `${K}?` : K]-?: FieldCheck<Exclude<T[K], undefined>>
}

/** A shape whose fields have been forgotten by the compiler. */
export type AnyShape = Readonly<Record<string, FieldCheck<unknown>>>

/** Tells whether a value is a record: an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The names of the fields that are wrong or absent. */
export function wrongFields(value: Readonly<Record<string, unknown>>, shape: AnyShape): string[] {
  const wrong: string[] = []
  for (const [key, check] of Object.entries(shape)) {
    const optional = key.endsWith('?')
    const name = optional ? key.slice(0, -1) : key
    const field = value[name]
    if (optional && field === undefined) continue
    if (!(typeof check === 'function' ? check(field) : check.includes(field))) wrong.push(name)
  }
  return wrong
}

/** Tells whether a value is a record of that shape. */
export function fits(value: unknown, shape: AnyShape): boolean {
  return isRecord(value) && wrongFields(value, shape).length === 0
}

/** Any text. */
export const isText = (value: unknown): boolean => typeof value === 'string'

/** Yes or no. */
export const isFlag = (value: unknown): boolean => typeof value === 'boolean'

/** A civil day, or none known. */
export const isDayOrNull = (value: unknown): boolean => value === null || isDay(value)

/** Text, or none known. */
export const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
