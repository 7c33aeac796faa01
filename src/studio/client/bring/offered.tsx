// What a file would change in the figures: now, then new, with the difference; and what was found in it.
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Imported, OfferedFigure } from '../../contract/uploads.ts';
import { Finding } from '../parts/finding.tsx';
import { useWords } from '../words.ts';

type Offer = Extract<Imported, { state: 'offered' }>;

type Props = {
  offer: Offer;
  day: string;
  otherDay: () => void;
  take: (wanted: string) => void;
  leave: () => void;
};

export function Offered({ offer, day, otherDay, take, leave }: Props) {
  const say = useWords();
  const head = useRef<HTMLParagraphElement>(null);
  // Who cannot see it is told what stands there.
  useEffect(() => head.current?.focus(), []);
  const { figures, findings, take: wanted, isNewer } = offer;
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return (
    <>
      <p ref={head} tabIndex={-1} className="offer-head">
        {isNewer && `${say('bring.newer')} `}
        <strong>
          {isRefused
            ? say('bring.refused')
            : figures.length > 0
              ? say('bring.count', { count: figures.length })
              : say('bring.nothing')}
        </strong>
      </p>
      {day !== '' && (
        <p className="help">
          {say('bring.ofDay', { day })}{' '}
          <Button className="quiet" onPress={otherDay}>
            {say('bring.otherDay')}
          </Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys. */}
      <section className="offer" tabIndex={0} aria-label={say('bring.count', { count: figures.length })}>
        {findings.map((finding) => (
          <Finding
            key={`${finding.code} ${finding.line} ${finding.message}`}
            finding={finding}
            line={finding.line}
          />
        ))}
        {!isRefused && figures.length > 0 && <Figures figures={figures} />}
      </section>
      <div className="buttons">
        <Button className="secondary" onPress={leave}>
          {say(wanted === undefined ? 'close' : 'bring.leave')}
        </Button>
        {wanted !== undefined && (
          <Button className="primary" onPress={() => take(wanted)}>
            {say('bring.take')}
          </Button>
        )}
      </div>
    </>
  );
}

function Figures({ figures }: { figures: readonly OfferedFigure[] }) {
  const say = useWords();
  return (
    <table className="offer-table">
      <thead>
        <tr>
          <th scope="col">{say('figures.label')}</th>
          <th scope="col">{say('figures.now')}</th>
          <th scope="col">{say('bring.new')}</th>
          <th scope="col">{say('bring.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, label, was, now, difference }) => (
          <tr key={name}>
            <th scope="row">{label ?? say('bring.asOfLabel')}</th>
            <td data-name={say('figures.now')}>
              {was || <span className="help">{say('bring.empty')}</span>}
            </td>
            <td data-name={say('bring.new')}>
              {now ? <strong>{now}</strong> : <span className="help">{say('bring.goes')}</span>}
            </td>
            <td data-name={say('bring.difference')}>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
