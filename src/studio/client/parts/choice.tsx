// One of a few things, all of them seen: languages, ways of looking.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Option<Id extends string> = { id: Id; name: string; title?: string };

export function Choice<Id extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: string;
  options: readonly Option<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
}) {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const id = options.find((option) => keys.has(option.id))?.id;
        if (id !== undefined) choose(id);
      }}
    >
      {options.map(({ id, name, title }) => (
        <ToggleButton key={id} id={id} className="choice-button" {...(title && { 'aria-label': title })}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
