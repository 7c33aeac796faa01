// Words that a person writes for others: a label, and room to write.
import { Label, TextArea, TextField } from 'react-aria-components';

type Props = {
  label: string;
  value: string;
  write: (value: string) => void;
  most?: number;
  isFirst?: boolean;
};

export function WordsField({ label, value, write, most = 5000, isFirst = false }: Props) {
  return (
    <TextField className="field" value={value} onChange={write} maxLength={most} autoFocus={isFirst}>
      <Label>{label}</Label>
      <TextArea className="input words-field" rows={2} dir="auto" />
    </TextField>
  );
}
