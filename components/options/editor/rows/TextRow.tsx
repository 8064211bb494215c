import { TextInput } from '../TextInput.tsx';
import type { RowProps } from './row-props.ts';

export function TextRow({ row: { ids, secret }, label }: RowProps) {
  return <TextInput id={ids[0]} label={label} secret={secret} />;
}
