// What a tool does and its key, told where the pointer rests on it or the keys come to it; and a tool that is a drawing alone.
import { type ReactNode, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon } from './icon.tsx';

export function Tip({ says, children }: { says: string; children: ReactNode }) {
  const [place, stand] = useState<Element>();
  return (
    <TooltipTrigger delay={500} onOpenChange={(isOpen) => isOpen && stand(around())}>
      {children}
      <Tooltip className="tooltip" {...(place && { UNSTABLE_portalContainer: place })}>
        {says}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** It stands in what screen readers go through: the dialog that is open, or the screen. */
function around(): Element | undefined {
  return [...document.querySelectorAll('main, [role=dialog]')].at(-1);
}

type Props = {
  icon: Parameters<typeof Icon>[0]['name'];
  name: string;
  press: () => void;
  isDisabled?: boolean;
};

export function IconButton({ icon, name, press, isDisabled = false }: Props) {
  return (
    <Tip says={name}>
      <Button className="icon-button" aria-label={name} isDisabled={isDisabled} onPress={press}>
        <Icon name={icon} />
      </Button>
    </Tip>
  );
}
