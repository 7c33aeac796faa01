// Figures then and now: implausible ones first, with why; those that did not change are folded away.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Compared, ComparedFigure, ComparedValue, FigureSort } from '../../contract/compare.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { useWords, type Word } from '../words.ts';
import { bySort, markWords } from './sorts.ts';

type Props = { compared: Compared; form: PeriodForm };

export function ComparedFigures({ compared, form }: Props) {
  const say = useWords();
  const sorts = bySort(compared.figures);
  if (sorts.length === 0) return null;
  const same = sorts.find(([sort]) => sort === 'same');
  const others = sorts.filter(([sort]) => sort !== 'same');
  return (
    <section className="compared" aria-labelledby="compare-figures">
      <h3 id="compare-figures">{say('tabs.figures')}</h3>
      {others.length === 0 && <p className="help">{say('compare.noFigure')}</p>}
      {others.map((sort) => (
        <Table key={sort[0]} sort={sort} compared={compared} form={form} />
      ))}
      {same && (
        <Disclosure className="last-time">
          <Heading level={4}>
            <Button slot="trigger" className="quiet">
              <Icon name="forward" />
              {say('compare.count.same', { count: same[1].length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <Table sort={same} compared={compared} form={form} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}

function Table({ sort: [sort, figures], compared, form }: Props & { sort: [FigureSort, ComparedFigure[]] }) {
  const say = useWords();
  return (
    <table className="compare-table" data-sort={sort}>
      <caption>
        {sort === 'implausible' && <Icon name="warning" />}
        {say(`compare.sort.${sort}` satisfies Word)} <span className="help">{figures.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('figures.label')}</th>
          <th scope="col" className="number">
            {compared.last.name}
          </th>
          <th scope="col" className="number">
            {compared.now.name}
          </th>
          <th scope="col" className="number">
            {say('compare.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={figure.name} figure={figure} compared={compared} form={form} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ figure, compared, form }: Props & { figure: ComparedFigure }) {
  const say = useWords();
  const { sort, was, now, change, percent, points, marks } = figure;
  return (
    <tr>
      <th scope="row">
        <Label figure={figure} compared={compared} form={form} />
        {marks.map((mark) => (
          <span
            key={mark.code}
            className={mark.code === 'implausible' ? 'finding' : 'help'}
            {...(mark.code === 'implausible' && { 'data-severity': 'error' })}
          >
            {markWords(mark, say)}
          </span>
        ))}
      </th>
      <Value value={was} />
      <Value value={now} />
      <td className="number">
        {points !== undefined && say('compare.points', { value: points })}
        {change}
        {percent !== undefined && <span className="help">{percent}</span>}
        {sort !== 'changed' && sort !== 'implausible' && say(`compare.is.${sort}` satisfies Word)}
      </td>
    </tr>
  );
}

/** The way to its field: of one that is gone, in the earlier period. */
function Label({
  figure: { name, label, sort },
  compared: { last },
  form,
}: Props & { figure: ComparedFigure }) {
  const say = useWords();
  const isGone = sort === 'gone';
  if (!isGone && !form.figures.some((row) => row.name === name))
    return <span className="figure-label">{label}</span>;
  const period = isGone ? last.id : form.id;
  return (
    <a className="figure-label" href={hashOf({ screen: 'period', period, tab: 'figures', at: name })}>
      {isGone ? say('compare.in', { label, period: last.name }) : label}
    </a>
  );
}

function Value({ value }: { value: ComparedValue | undefined }) {
  return (
    <td className="number">
      {value?.shown ?? '–'}
      {value?.time !== undefined && <span className="help">{value.time}</span>}
    </td>
  );
}
