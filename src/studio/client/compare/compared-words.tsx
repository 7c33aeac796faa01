// Words then and now, block by block: in all languages or in one, word by word.
import { useState } from 'react';
import type { Compared, ComparedBlock, ComparedPassage } from '../../contract/compare.ts';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import { nameIn } from '../arrange/places.ts';
import { Choice } from '../parts/choice.tsx';
import { hashOf } from '../store/route.ts';
import { useSpoken, useWords, type Word } from '../words.ts';
import { Marked } from './marked.tsx';
import { fieldsIn, shownBlocks } from './shown-blocks.ts';

type Props = { compared: Compared; form: PeriodForm };

const all = '*';

export function ComparedWords({ compared, form }: Props) {
  const say = useWords();
  const [chosen, choose] = useState(all);
  const languages = form.languages.filter(({ language }) => chosen === all || language === chosen);
  const blocks = shownBlocks(compared.blocks, languages);
  return (
    <section className="compared" aria-labelledby="compare-words">
      <div className="compare-head">
        <h3 id="compare-words">{say('tabs.words')}</h3>
        {form.languages.length > 1 && (
          <Choice
            label={say('compare.language')}
            options={[
              { id: all, name: say('compare.languages') },
              ...form.languages.map(({ language, name }) => ({ id: language, name })),
            ]}
            chosen={chosen}
            choose={choose}
          />
        )}
      </div>
      {blocks.length === 0 && <p className="help">{say('compare.noWords')}</p>}
      {blocks.map((block) => (
        <Block key={block.name} block={block} languages={languages} compared={compared} form={form} />
      ))}
    </section>
  );
}

function Block({
  block,
  languages,
  compared,
  form,
}: Props & { block: ComparedBlock; languages: readonly FormLanguage[] }) {
  const say = useWords();
  const spoken = useSpoken();
  const { name, titles, is, kinds, passages } = block;
  const [title] = [spoken, ...form.languages.map(({ language }) => language)].flatMap(
    (one) => titles[one] || [],
  );
  const id = `compare-block-${name}`;
  const kind = (one: string) => nameIn(say, 'kind', one);
  return (
    <section className="compare-block" aria-labelledby={id}>
      <h4 id={id}>
        {title ?? name}
        {is !== 'there' && <span className="block-page">{say(`compare.block.${is}` satisfies Word)}</span>}
      </h4>
      {kinds && (
        <p className="help">{say('compare.kinds', { was: kind(kinds.was), now: kind(kinds.now) })}</p>
      )}
      {passages.map((passage) => (
        <Passage key={passage.at} passage={passage} languages={languages} compared={compared} form={form} />
      ))}
    </section>
  );
}

type PassageProps = Props & { passage: ComparedPassage; languages: readonly FormLanguage[] };

function Passage({ passage: { at, label, only, languages: each }, languages, compared, form }: PassageProps) {
  const say = useWords();
  const named = form.languages.filter(({ language }) => only.includes(language)).map(({ name }) => name);
  const fields = fieldsIn(form);
  return (
    <div className="compare-passage">
      <h5>{label}</h5>
      {named.length > 0 && (
        <p className="finding" data-severity="warning">
          {say('compare.only', { languages: named.join(', ') })}
        </p>
      )}
      <div className="languages">
        {languages.map(({ language, name, direction }) => {
          const own = each[language];
          if (!own) return null;
          const isThere = fields.has(at) && own.status !== 'gone';
          const period = isThere ? form.id : compared.last.id;
          return (
            <div key={language} className="text-form">
              <p className="text-head">
                <a href={hashOf({ screen: 'period', period, tab: 'words', at, language })}>
                  {isThere ? name : say('compare.in', { label: name, period: compared.last.name })}
                  <span className="unseen">: {label}</span>
                </a>
                <span className="state-word">{say(`compare.status.${own.status}` satisfies Word)}</span>
              </p>
              {own.status !== 'unchanged' && (
                <Marked words={own.words} language={language} direction={direction} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
