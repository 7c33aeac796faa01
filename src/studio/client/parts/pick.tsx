// One of many things, from a list that opens.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export function Pick<Id extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: string;
  options: readonly { id: Id; name: string }[];
  chosen: Id;
  choose: (id: Id) => void;
}) {
  return (
    <Select
      className="field pick"
      value={chosen}
      onChange={(key) => {
        const id = options.find((option) => option.id === key)?.id;
        if (id !== undefined) choose(id);
      }}
    >
      <Label>{label}</Label>
      <Button className="pick-button">
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox items={[...options]} className="list">
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="list-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
