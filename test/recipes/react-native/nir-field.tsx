import { useRef, useState } from 'react'
import { Text, TextInput, View } from 'react-native'
import { describePartialNir, type Locale, type NirEdit } from 'securite-sociale/form'
import { changeText } from './change-text'

interface Props {
  readonly label: string
  readonly locale: Locale
  readonly required?: boolean
  readonly onChange: (edit: NirEdit) => void
}

export function NirField({ label, locale, required = false, onChange }: Props) {
  const [edit, setEdit] = useState(() => changeText('', 0, ''))
  const [isLeft, setIsLeft] = useState(false)
  // Where the caret goes after an edit; else the person selects freely.
  const [caret, setCaret] = useState<number>()
  const end = useRef(0)
  const change = (text: string) => {
    const next = changeText(edit.text, end.current, text)
    end.current = next.caret
    setCaret(next.caret)
    setIsLeft(false)
    setEdit(next)
    onChange(next)
  }
  const isMissing = edit.state === 'incomplete' || (edit.state === 'empty' && required)
  const isWrong = edit.state === 'invalid' ? isLeft || edit.value.length >= 15 : isLeft && isMissing
  return (
    <View>
      <Text>{label}</Text>
      <TextInput
        accessibilityLabel={label}
        value={edit.text}
        {...(caret === undefined ? {} : { selection: { start: caret, end: caret } })}
        onChangeText={change}
        onSelectionChange={({ nativeEvent }) => {
          end.current = nativeEvent.selection.end
          setCaret(undefined)
        }}
        onBlur={() => setIsLeft(true)}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect={false}
      />
      <Text accessibilityLiveRegion="polite">{isWrong ? describePartialNir(edit, locale) : ''}</Text>
    </View>
  )
}
