// Numbers that were pasted into a passage and are figures: each is offered as one, and stays a number where that is not meant.
import type { EditorView } from '@codemirror/view';
import { Button, Group } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { leaveOffers, type Offered, takeOffers } from '../editor/offered.ts';
import { useWords } from '../words.ts';

type Props = { offers: readonly Offered[]; view: EditorView; figures: PeriodForm['figures'] };

export function Offers({ offers, view, figures }: Props) {
  const say = useWords();
  const sure = offers.flatMap((offer) => {
    const [first, ...others] = offer.figures;
    return first && others.length === 0 ? [{ offer, placeholder: first.placeholder }] : [];
  });
  return (
    <Group className="offers" aria-label={say('offers.title')}>
      <p role="status">{say('offers.says', { count: offers.length })}</p>
      <ul className="plain">
        {offers.map((offer) => (
          <li key={offer.start}>
            <strong>{offer.raw}</strong>
            {offer.figures.map(({ name, placeholder, printed }) => (
              <Button
                key={placeholder}
                className="secondary small"
                onPress={() => takeOffers(view, [{ offer, placeholder }])}
              >
                <span className="chip">{printed}</span>
                {figures.find((one) => one.name === name)?.label ?? name}
              </Button>
            ))}
            <Button className="quiet" onPress={() => leaveOffers(view, [offer])}>
              {say('offers.leave')}
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <div className="buttons">
          {sure.length > 1 && (
            <Button className="secondary small" onPress={() => takeOffers(view, sure)}>
              {say('offers.all', { count: sure.length })}
            </Button>
          )}
          <Button className="quiet" onPress={() => leaveOffers(view, offers)}>
            {say('offers.leaveAll')}
          </Button>
        </div>
      )}
    </Group>
  );
}
