// How readers meet the picture: cut for print, a phone and a wide screen, as the server says.
import { useEffect, useState } from 'react';
import type { Crops as Told } from '../../contract/uploads.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import type { Point } from './stepped.ts';

type Size = { width: number; height: number };
type Props = { address: string; size: Size; isDrawing: boolean; focus: Point; print?: Size };

export function Crops({ address, size, isDrawing, focus, print }: Props) {
  const say = useWords();
  const studio = useStudio();
  const [crops, show] = useState<Told>();
  // Pages are drawn anew all the time, mostly with the same place for the picture.
  const ask = JSON.stringify({ size, isDrawing, focus, print });
  useEffect(() => {
    let isCurrent = true;
    void studio.crops(JSON.parse(ask)).then((told) => {
      if (isCurrent && told) show(told);
    });
    return () => {
      isCurrent = false;
    };
  }, [studio, ask]);
  if (!crops) return null;
  const named = [
    { name: say('pictures.print'), part: crops.print },
    { name: say('pictures.phone'), part: crops.phone },
    { name: say('pictures.wide'), part: crops.wide },
  ];
  return (
    <div className="crops">
      {named.map(
        ({ name, part }) =>
          part && (
            <figure key={name} className="crop">
              <div style={{ aspectRatio: `${part.width * size.width} / ${part.height * size.height}` }}>
                <img
                  src={address}
                  alt=""
                  draggable={false}
                  style={{
                    inlineSize: `${100 / part.width}%`,
                    transform: `translate(${-part.x * 100}%, ${-part.y * 100}%)`,
                  }}
                />
              </div>
              <figcaption>
                {name}
                {part === crops.print && crops.dots && <Fineness dots={crops.dots} />}
              </figcaption>
            </figure>
          ),
      )}
    </div>
  );
}

/** How finely it is printed, told at once. */
function Fineness({ dots: { perInch, wanted, looks } }: { dots: NonNullable<Told['dots']> }) {
  const say = useWords();
  const values = { dots: perInch, wanted };
  if (looks === 'sharp') return <span className="fineness">{say('pictures.sharp', values)}</span>;
  return (
    <span className="fineness" data-severity={looks === 'coarse' ? 'error' : 'warning'}>
      {say(looks === 'coarse' ? 'pictures.coarse' : 'pictures.soft', values)}
    </span>
  );
}
