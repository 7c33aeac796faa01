// What else is another than it was: donors that came and went, pictures.
import type { Compared } from '../../contract/compare.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { hashOf } from '../store/route.ts';
import { useSpoken, useWords, type Word } from '../words.ts';
import { titleOf } from '../words-form/title.ts';

export function Others({ compared: { donors, pictures }, form }: { compared: Compared; form: PeriodForm }) {
  const say = useWords();
  const spoken = useSpoken();
  if (donors.new.length + donors.gone.length + pictures.length === 0) return null;
  const nameOf = (id: string) => {
    const own = form.pictures.find((one) => one.id === id);
    const block = form.blocks.find(({ name }) => name === (own?.block ?? id));
    return block ? titleOf(block, form, spoken) : id;
  };
  return (
    <section className="compared" aria-labelledby="compare-others">
      <h3 id="compare-others">{say('compare.others')}</h3>
      <ul className="plain compare-others">
        {donors.new.length > 0 && <li>{say('compare.donorsNew', { names: donors.new.join(', ') })}</li>}
        {donors.gone.length > 0 && <li>{say('compare.donorsGone', { names: donors.gone.join(', ') })}</li>}
        {pictures.map(({ name: id, status }) => {
          const says = say(`compare.picture.${status}` satisfies Word, { name: nameOf(id) });
          const at = form.pictures.some((one) => one.id === id) ? id : undefined;
          return (
            <li key={id}>
              {at === undefined ? (
                says
              ) : (
                <a href={hashOf({ screen: 'period', period: form.id, tab: 'photos', at })}>{says}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
