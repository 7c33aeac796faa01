// A period's form in memory that takes changes as the studio's server does: what a client is tried against. Pure, but for what it holds.
import type { Asks, Changed, StudioChange } from '../../../src/studio/contract/asks.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';

type ValueChange = Extract<StudioChange, { value: unknown }>;

/** Whose desk it is: what it holds now, and the same after changes. */
export type Desk = {
  form(): PeriodForm;
  change(changes: Asks['/api/change']['changes']): Changed;
  undo(): Changed;
  redo(): Changed;
  /** A value by the place's path with dots. */
  value(file: StudioChange['file'], at: string): string | number | null;
  /** Someone else writes. */
  put(file: StudioChange['file'], at: string, value: string | number | null): void;
};

export function openDesk(first: PeriodForm): Desk {
  let form = structuredClone(first);
  const [past, future]: [PeriodForm[], PeriodForm[]] = [[], []];
  let count = 0;
  const set = (next: PeriodForm): Changed => {
    count += 1;
    form = { ...next, version: String(count), undo: past.length > 0, redo: future.length > 0 };
    return { saved: true, version: form.version, undo: form.undo, redo: form.redo };
  };
  const step = (from: PeriodForm[], to: PeriodForm[]): Changed => {
    const next = from.pop();
    if (next) to.push(form);
    return set(next ?? form);
  };
  return {
    form: () => form,
    change(changes) {
      const conflicts = changes.flatMap((change, index) => {
        if (!('value' in change)) return [];
        const theirs = valueIn(form, change.file, change.path.join('.'));
        return theirs === change.was ? [] : [{ change: index, theirs }];
      });
      if (conflicts.length > 0) return { saved: false, conflicts };
      past.push(form);
      future.length = 0;
      const answer = set(changes.reduce((before, change, index) => changed(before, change, index), form));
      const stored = changes.map((change) =>
        'value' in change ? valueIn(form, change.file, change.path.join('.')) : null,
      );
      return { ...answer, stored };
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    value: (file, at) => valueIn(form, file, at),
    put(file, at, value) {
      set(withValue(form, { file, path: at.split('.'), was: null, value }));
    },
  };
}

function valueIn(form: PeriodForm, file: StudioChange['file'], at: string) {
  if (typeof file === 'string') return form.figures.find(({ path }) => path.join('.') === at)?.value ?? null;
  const field = form.blocks.flatMap(({ fields }) => fields).find((one) => one.at === at);
  return field?.texts[file.text]?.source ?? null;
}

function changed(form: PeriodForm, change: StudioChange, index: number): PeriodForm {
  if ('items' in change) return withFocus(form, change);
  if ('value' in change) return withValue(form, change, index);
  return 'mark' in change ? withMark(form, change) : form;
}

function withValue(form: PeriodForm, { file, path, value }: ValueChange, index = 0): PeriodForm {
  const at = path.join('.');
  if (typeof file === 'string') {
    const parsed = typeof value === 'string' ? Number(value.replace(/[,\s]/g, '')) : value;
    if (Number.isNaN(parsed)) throw new RangeError(`“${value}” is no number.`, { cause: index });
    const shown = parsed === null ? '' : parsed.toLocaleString('en');
    const figures = form.figures.map((row) =>
      row.path.join('.') === at ? { ...row, value: parsed, shown } : row,
    );
    return { ...form, figures };
  }
  return withText(form, at, file.text, (text) => ({
    ...text,
    source: value === null ? null : String(value),
  }));
}

function withFocus(form: PeriodForm, { path, items }: Extract<StudioChange, { items: unknown }>): PeriodForm {
  const [x = 0.5, y = 0.5] = items;
  const at = path.slice(0, -1).join('.');
  const pictures = form.pictures.map((one) =>
    one.path.slice(0, -1).join('.') === at ? { ...one, focus: { x, y }, isFocusGiven: true } : one,
  );
  return { ...form, pictures };
}

function withMark(
  form: PeriodForm,
  { file, path, mark }: Extract<StudioChange, { mark: unknown }>,
): PeriodForm {
  if (typeof file === 'string') return form;
  return withText(form, path.join('.'), file.text, ({ mark: _, ...text }) => ({
    ...text,
    ...(mark && { mark }),
  }));
}

type Text = PeriodForm['blocks'][number]['fields'][number]['texts'][string];

function withText(form: PeriodForm, at: string, language: string, change: (text: Text) => Text): PeriodForm {
  const blocks = form.blocks.map((block) => ({
    ...block,
    fields: block.fields.map((field) =>
      field.at === at
        ? {
            ...field,
            texts: { ...field.texts, [language]: change(field.texts[language] ?? { source: null }) },
          }
        : field,
    ),
  }));
  return { ...form, blocks };
}
