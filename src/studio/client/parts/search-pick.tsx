// One of very many things: what is typed leads to it.
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';

type Option = { id: string; name: string };

export function SearchPick({
  label,
  hint,
  options,
  chosen,
  choose,
}: {
  label: string;
  hint?: string;
  options: readonly Option[];
  chosen: string | null;
  choose: (id: string) => void;
}) {
  return (
    <ComboBox
      className="field search-pick"
      defaultItems={options}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="search-box">
        <Input className="input" />
        <Button className="search-open">
          <Icon name="unfold" />
        </Button>
      </div>
      {hint !== undefined && <p className="help">{hint}</p>}
      <Popover className="popover search-list">
        <ListBox className="list">
          {({ id, name }: Option) => (
            <ListBoxItem id={id} textValue={name} className="list-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
