// How large the page is shown: 1 is as wide as there is room.
import { Button, Group } from 'react-aria-components';
import { IconButton } from '../parts/tip.tsx';
import { useWords } from '../words.ts';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

export function Zoom({ zoom, setZoom }: { zoom: number; setZoom: (zoom: number) => void }) {
  const say = useWords();
  const smaller = steps.findLast((step) => step < zoom);
  const larger = steps.find((step) => step > zoom);
  const percent = Math.round(zoom * 100);
  return (
    <Group className="pair" aria-label={say('zoom.label')}>
      <IconButton
        icon="minus"
        name={say('zoom.out')}
        isDisabled={smaller === undefined}
        press={() => smaller && setZoom(smaller)}
      />
      <Button className="zoom-fit" onPress={() => setZoom(1)} aria-label={say('zoom.fit', { percent })}>
        {`${percent} %`}
      </Button>
      <IconButton
        icon="plus"
        name={say('zoom.in')}
        isDisabled={larger === undefined}
        press={() => larger && setZoom(larger)}
      />
    </Group>
  );
}
