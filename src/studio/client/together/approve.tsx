// To approve a period as it is: in which languages, by whom, signed or by name alone; and what is still open.
import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Form, Label } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import type { Together } from '../../contract/together.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { allFindings } from '../period/all-findings.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { openCount } from './of-anchor.ts';
import { Sign } from './sign.tsx';
import { NameField, useName } from './who.tsx';

/** What is still to be done before. */
function Open({ form, together }: { form: PeriodForm; together: Together }) {
  const say = useWords();
  const findings = useKnown((known) => known.findings);
  const all = allFindings(form, findings);
  const toMend = all.filter(({ accepted, code }) => !accepted && code !== 'comment-open').length;
  const comments = openCount(together.threads);
  return (
    <>
      {toMend > 0 && (
        <p className="finding" data-severity="warning">
          <Icon name="warning" />
          {say('approval.toMend', { count: toMend })}
        </p>
      )}
      {comments > 0 && (
        <p className="finding" data-severity="warning">
          <Icon name="warning" />
          {say('approval.comments', { count: comments })}
        </p>
      )}
    </>
  );
}

export function Approve({ form, together }: { form: PeriodForm; together: Together }) {
  const say = useWords();
  const studio = useStudio();
  const name = useName();
  const open = together.approvals.filter(({ counts }) => !counts).map(({ language }) => language);
  const [left, leave] = useState<readonly string[]>([]);
  const chosen = open.filter((language) => !left.includes(language));
  const { signing } = together;
  const [isSigned, sign] = useState(true);
  const isReady = name.isThere && chosen.length > 0;
  const mayApprove = useMay('/api/approve');
  if (open.length === 0 || !mayApprove) return null;
  const approve = async () => {
    await name.told();
    const seen = together.approvals.flatMap(({ language, hash }) =>
      chosen.includes(language) && hash !== undefined ? [[language, hash] as const] : [],
    );
    await studio.approve(Object.fromEntries(seen), isSigned && signing.fingerprint !== undefined);
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void approve();
      }}
    >
      <h2>{say('approval.title')}</h2>
      <p className="help">{say('approval.says')}</p>
      <Open form={form} together={together} />
      <CheckboxGroup
        className="field"
        value={chosen}
        onChange={(names) => leave(open.filter((language) => !names.includes(language)))}
      >
        <Label>{say('approval.languages')}</Label>
        {open.map((language) => (
          <Checkbox key={language} className="check" value={language}>
            <span className="check-box">
              <Icon name="check" />
            </span>
            <span className="check-name">
              {form.languages.find((one) => one.language === language)?.name ?? language}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {!name.isKnown && <NameField name={name.name} write={name.write} />}
      <Sign signing={signing} isSigned={isSigned} sign={sign} />
      <div className="buttons">
        <Button className="primary" type="submit" isDisabled={!isReady}>
          {say('approval.approve')}
        </Button>
      </div>
    </Form>
  );
}
