// What is another since somebody approved it, word by word.
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import type { ChangeSince } from '../../contract/together.ts';
import { placeOf } from '../period/findings-list.tsx';
import { hashOf } from '../store/route.ts';
import { type Say, useSpoken, useWords, type Word } from '../words.ts';
import { Diff } from '../words-form/diff.tsx';
import { printedWords } from '../words-form/printed.ts';

type Props = { changes: readonly ChangeSince[]; form: PeriodForm; language: string };

export function ChangesSince({ changes, form, language }: Props) {
  const say = useWords();
  const spoken = useSpoken();
  const own = form.languages.find((one) => one.language === language);
  return (
    <ul className="plain changes-since">
      {changes.map((change) => (
        <li key={`${change.in} ${change.at} ${change.what}`}>
          <Where change={change} form={form} say={say} spoken={spoken} />
          {change.at !== undefined && own && <Words change={change} language={own} form={form} />}
          {change.at === undefined && <p>{say(`approval.file.${change.what}` satisfies Word)}</p>}
        </li>
      ))}
    </ul>
  );
}

type WhereProps = { change: ChangeSince; form: PeriodForm; say: Say; spoken: string };

function Where({ change, form, say, spoken }: WhereProps) {
  const place = placeOf(form, { code: '', severity: 'note', message: '', hint: '', ...change }, spoken);
  const kind = say(`approval.in.${change.in}` satisfies Word);
  if (place)
    return (
      <p className="way">
        <a href={hashOf(place.route)}>{place.name}</a>
      </p>
    );
  const last = change.at?.split('.').at(-1)?.replaceAll('_', ' ');
  return <p className="way">{last === undefined ? kind : `${kind}: ${last}`}</p>;
}

function Words({
  change,
  language,
  form,
}: {
  change: ChangeSince;
  language: FormLanguage;
  form: PeriodForm;
}) {
  const print = (value: string | undefined) =>
    value === undefined || change.in !== 'text'
      ? (value ?? '')
      : printedWords(value, form.chips[language.language] ?? {});
  return <Diff before={print(change.was)} after={print(change.now)} language={language} />;
}
