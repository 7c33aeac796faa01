// One picture: as it stands with its focus, how it is cut, another one in its place, who is in it, and its words.
import { useMemo, useState } from 'react';
import type { Field, FormPicture, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { useFileDrop } from '../bring/file-drop.ts';
import { useMay } from '../may.ts';
import { Finding } from '../parts/finding.tsx';
import { Talk } from '../together/talk.tsx';
import { type Say, useSpoken, useWords, type Word } from '../words.ts';
import { FieldForm } from '../words-form/field-form.tsx';
import { useFrame } from '../words-form/frame.ts';
import { titleOf } from '../words-form/title.ts';
import { Consent } from './consent.tsx';
import { Framing } from './framing.tsx';
import { pictureFields, pictureFindings } from './of-picture.ts';
import { ChoosePicture, PictureState, useBrought } from './picture-file.tsx';

type Props = { picture: FormPicture; form: PeriodForm; findings: readonly StudioFinding[] };

export function PictureForm({ picture, form, findings }: Props) {
  const say = useWords();
  const spoken = useSpoken();
  const frame = useFrame(form);
  const brought = useBrought(picture);
  const [isMoved, tellMoved] = useState(false);
  const mayBring = useMay('/api/picture');
  const dropping = useFileDrop(brought.take);
  const { isOver, drop } = mayBring ? dropping : { isOver: false, drop: {} };
  const block = form.blocks.find(({ name }) => name === picture.block);
  const title = block ? titleOf(block, form, spoken) : picture.block;
  const fields = useMemo(() => named(pictureFields(form, picture), say), [form, picture, say]);
  const id = `picture-${picture.id}`;
  return (
    <section className="block picture" aria-labelledby={id} data-over={isOver || undefined} {...drop}>
      {isOver && <p className="drop-here">{say('pictures.drop')}</p>}
      <h2 id={id}>
        {title}
        <span className="block-page">
          {block?.page === undefined ? say('words.nowhere') : say('words.page', { page: block.page })}
        </span>
      </h2>
      {picture.size && picture.focus ? (
        <Framing
          key={picture.file}
          picture={{ ...picture, size: picture.size, focus: picture.focus }}
          form={form}
          title={title}
          moved={tellMoved}
        >
          <ChoosePicture picture={picture} brought={brought} />
        </Framing>
      ) : (
        <div className="empty">
          <p>{say(picture.file === null ? 'pictures.empty' : 'pictures.unopened')}</p>
          <ChoosePicture picture={picture} brought={brought} />
        </div>
      )}
      <div role="status">{isMoved && <p className="help">{say('pictures.moved')}</p>}</div>
      <PictureState picture={picture} brought={brought} />
      {pictureFindings(findings, picture).map((finding) => (
        <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
      <Talk on={{ picture: picture.id }} name={title} form={form} />
      <Consent picture={picture} />
      {fields.map((field) => (
        <FieldForm key={field.at} field={field} form={frame} findings={findings} />
      ))}
    </section>
  );
}

/** What its words are for. */
const names: Readonly<Record<string, Word>> = {
  alt: 'pictures.alt',
  caption: 'pictures.caption',
  credit: 'pictures.credit',
};

function named(fields: readonly Field[], say: Say): Field[] {
  return fields.map((field) => {
    const name = names[String(field.path.at(-1))];
    return name ? { ...field, label: say(name) } : field;
  });
}
