import { editNir, type NirEdit } from 'securite-sociale/form'

/** What an edit makes of the field: `before` and `end` are its text and the end of its selection before the edit. */
export function changeText(before: string, end: number, text: string): NirEdit {
  const isOnlySeparator = text.length < before.length && text.replaceAll(' ', '') === before.replaceAll(' ', '')
  if (isOnlySeparator) return editNir({ text: before, caret: end, inputType: 'deleteContentBackward' })
  return editNir({ text, caret: text.length - (before.length - end) })
}
