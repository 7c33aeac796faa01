// How large the page is shown: 1 is as wide as there is room.
import { Button, Group } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

export function Zoom({ zoom, setZoom }: { zoom: number; setZoom: (zoom: number) => void }) {
  const say = useWords();
  const smaller = steps.findLast((step) => step < zoom);
  const larger = steps.find((step) => step > zoom);
  const percent = Math.round(zoom * 100);
  return (
    <Group className="pair" aria-label={say('zoom.label')}>
      <Button
        className="icon-button"
        aria-label={say('zoom.out')}
        isDisabled={smaller === undefined}
        onPress={() => smaller && setZoom(smaller)}
      >
        <Icon name="minus" />
      </Button>
      <Button className="zoom-fit" onPress={() => setZoom(1)} aria-label={say('zoom.fit', { percent })}>
        {`${percent} %`}
      </Button>
      <Button
        className="icon-button"
        aria-label={say('zoom.in')}
        isDisabled={larger === undefined}
        onPress={() => larger && setZoom(larger)}
      >
        <Icon name="plus" />
      </Button>
    </Group>
  );
}
