// Something that is wanted or not, with what it means.
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

type Props = {
  name: string;
  says?: string;
  value?: string;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
};

export function Check({ name, says, ...checkbox }: Props) {
  return (
    <Checkbox className="check" {...checkbox}>
      <span className="check-box">
        <Icon name="check" />
      </span>
      <span>
        <span className="check-name">{name}</span>{' '}
        {says !== undefined && <span className="help">{says}</span>}
      </span>
    </Checkbox>
  );
}
