// A new block: its kind from a gallery that shows each, where it stands, and what it is about.
import { useEffect, useState } from 'react';
import { Button, Form, Heading, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { PagesChange } from '../../contract/asks.ts';
import type { Gallery as GalleryOfKinds } from '../../contract/gallery.ts';
import type { FormKind, PeriodForm } from '../../contract/period.ts';
import { Asking, FormEnd } from '../parts/asking.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/pick.tsx';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { freeName } from '../words-form/in-entries.ts';
import { KindPicture } from './kind-picture.tsx';
import { areaName, nameIn, placesOf } from './places.ts';

type Props = { form: PeriodForm; arrange: (change: PagesChange, words: string) => Promise<void> };

export function AddBlock(props: Props) {
  const say = useWords();
  return (
    <Asking
      size="gallery-modal"
      opens={
        <Button className="primary">
          <Icon name="plus" />
          {say('arrange.add')}
        </Button>
      }
    >
      {(close) => <Gallery {...props} close={close} />}
    </Asking>
  );
}

function Gallery({ form, arrange, close }: Props & { close: () => void }) {
  const say = useWords();
  const { arrangement } = form;
  const { kinds } = arrangement;
  const [chosen, choose] = useState(kinds[0]?.kind ?? '');
  const [about, setAbout] = useState('');
  const places = placesOf(arrangement).map((one) => ({
    ...one,
    id: `${one.page} ${one.area}`,
    name: areaName(say, one),
  }));
  const [placeId, setPlace] = useState(places.at(-1)?.id ?? '');
  const kind = kinds.find((one) => one.kind === chosen);
  const place = places.find(({ id }) => id === placeId);
  const needsName = kind !== undefined && kind.names.length === 0;
  const add = async () => {
    if (!kind || !place) return;
    close();
    const name = nameFor(kind, about, form);
    const to = { page: place.page, area: place.area, before: null };
    await arrange(
      { add: kind.kind, name, to },
      say('arrange.isAdded', { name: nameIn(say, 'kind', kind.kind, kind.says), place: place.name }),
    );
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Heading slot="title">{say('arrange.add')}</Heading>
      <Kinds kinds={kinds} chosen={chosen} choose={choose} />
      <Pick label={say('arrange.where')} options={places} chosen={placeId} choose={setPlace} />
      {needsName && (
        <TextField className="field" value={about} onChange={setAbout} maxLength={60} isRequired>
          <Label>{say('list.name')}</Label>
          <Input className="input" autoComplete="off" />
        </TextField>
      )}
      <p className="help">{say('arrange.addSays')}</p>
      <FormEnd leave={close} says={say('list.put')} />
    </Form>
  );
}

type KindsProps = { kinds: readonly FormKind[]; chosen: string; choose: (kind: string) => void };

/** Every kind with its picture, one of them chosen. */
function Kinds({ kinds, chosen, choose }: KindsProps) {
  const say = useWords();
  const studio = useStudio();
  const [gallery, show] = useState<GalleryOfKinds>();
  useEffect(() => {
    void studio.gallery().then(show);
  }, [studio]);
  return (
    <RadioGroup className="gallery" aria-label={say('arrange.kind')} value={chosen} onChange={choose}>
      {kinds.map((one) => (
        <Radio key={one.kind} value={one.kind} className="gallery-kind">
          <KindPicture found={gallery?.kinds.find(({ kind: own }) => own === one.kind)} />
          <span>{nameIn(say, 'kind', one.kind, one.says)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** The usual name of a kind, as long as it is free; else one out of what the person says. */
function nameFor({ names: [usual] }: FormKind, about: string, form: PeriodForm): string {
  if (usual !== undefined) return usual;
  const { kinds } = form.arrangement;
  const taken = [...form.blocks.map(({ name }) => name), ...kinds.flatMap(({ names }) => names)];
  return freeName(about, taken);
}
