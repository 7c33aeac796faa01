// An area of a page with its blocks: they are dragged by mouse or by keys into any area, or moved by buttons.
import {
  Button,
  type DroppableCollectionInsertDropEvent,
  GridList,
  GridListItem,
  isTextDropItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  useDragAndDrop,
} from 'react-aria-components';
import type { PagesChange } from '../../contract/asks.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/tip.tsx';
import { type Say, useWords } from '../words.ts';
import { NameBlock } from './name-block.tsx';
import { type AreaAt, areaName, beforeAfter, blocksAt, nameIn, placeAfter, placesOf } from './places.ts';

type Arrange = (change: PagesChange, words: string) => Promise<void>;
type Props = {
  at: AreaAt;
  blocks: readonly string[];
  form: PeriodForm;
  titles: (name: string) => string;
  arrange: Arrange;
};

/** What is dragged: a block, and where it comes from. */
const dragged = 'application/x-factsheet-block';

export function AreaList(props: Props) {
  const { at, titles, blocks } = props;
  const { arrangement } = props.form;
  const say = useWords();
  const mayArrange = useMay('/api/arrange');
  const says = arrangement.pages[at.page - 1]?.areas.find(({ area }) => area === at.area)?.says;
  return (
    <div className="area">
      <h3>{nameIn(say, 'area', at.area, says)}</h3>
      {mayArrange ? (
        <Moved {...props} />
      ) : (
        <ul className="plain area-list">
          {blocks.map((name) => (
            <li key={name} className="area-item">
              <span className="area-name">{titles(name)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The blocks as a list in which they are dragged. */
function Moved(props: Props) {
  const { at, blocks, titles } = props;
  const say = useWords();
  const dragAndDropHooks = useDragging(props);
  const name = areaName(say, at);
  return (
    <GridList
      className="area-list"
      aria-label={name}
      items={blocks.map((id) => ({ id }))}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="help">{say('arrange.empty')}</p>}
    >
      {({ id }) => (
        <GridListItem id={id} textValue={titles(id)} className="area-item">
          <Button slot="drag" className="icon-button" aria-label={say('arrange.drag', { name: titles(id) })}>
            <Icon name="grip" />
          </Button>
          <span className="area-name">{titles(id)}</span>
          <BlockButtons name={id} {...props} />
        </GridListItem>
      )}
    </GridList>
  );
}

function BlockButtons({ name, at, blocks, form, titles, arrange }: Props & { name: string }) {
  const say = useWords();
  const { arrangement } = form;
  const title = titles(name);
  const place = blocks.indexOf(name);
  const others = placesOf(arrangement).filter(({ page, area }) => page !== at.page || area !== at.area);
  const block = form.blocks.find((one) => one.name === name);
  const go = (to: AreaAt, before: string | null) =>
    void arrange(
      { move: name, from: at, to: { ...to, before } },
      movedWords(say, title, to, placeAfter(blocksAt(arrangement, to), name, before)),
    );
  return (
    <>
      {block && <NameBlock block={block} title={title} form={form} />}
      <IconButton
        icon="up"
        name={say('list.up', { name: title })}
        isDisabled={place === 0}
        press={() => go(at, beforeAfter(blocks, name, -1))}
      />
      <IconButton
        icon="lower"
        name={say('list.down', { name: title })}
        isDisabled={place === blocks.length - 1}
        press={() => go(at, beforeAfter(blocks, name, 1))}
      />
      <Elsewhere title={title} others={others} go={go} />
      <IconButton
        icon="bin"
        name={say('list.out', { name: title })}
        press={() => void arrange({ aside: name, from: at }, say('arrange.isOut', { name: title }))}
      />
    </>
  );
}

type ElsewhereProps = {
  title: string;
  others: readonly AreaAt[];
  go: (to: AreaAt, before: string | null) => void;
};

/** Into another area. */
function Elsewhere({ title, others, go }: ElsewhereProps) {
  const say = useWords();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('arrange.elsewhere', { name: title })}>
        <Icon name="forward" />
      </Button>
      <Popover className="popover">
        <Menu
          className="list"
          items={others.map((one) => ({ ...one, id: `${one.page} ${one.area}` }))}
          onAction={(key) => {
            const to = others.find(({ page, area }) => `${page} ${area}` === key);
            if (to) go(to, null);
          }}
        >
          {(one) => (
            <MenuItem id={one.id} className="list-item">
              {areaName(say, one)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What is told of a block that was moved. */
function movedWords(say: Say, name: string, to: AreaAt, { at, all }: { at: number; all: number }): string {
  return say('arrange.isMoved', { name, place: areaName(say, to), at, all });
}

function useDragging({ at, blocks, titles, arrange }: Props) {
  const say = useWords();
  const moved = (name: string, from: AreaAt, before: string | null) =>
    arrange(
      { move: name, from, to: { ...at, before } },
      movedWords(say, titles(name), at, placeAfter(blocks, name, before)),
    );
  const beforeOf = ({ key, dropPosition }: { key: string | number; dropPosition: string }) => {
    if (dropPosition === 'before') return String(key);
    return blocks[blocks.indexOf(String(key)) + 1] ?? null;
  };
  const taken = async (items: DroppableCollectionInsertDropEvent['items'], before: string | null) => {
    for (const item of items) {
      if (!isTextDropItem(item) || !item.types.has(dragged)) continue;
      const { name, from } = JSON.parse(await item.getText(dragged)) as { name: string; from: AreaAt };
      await moved(name, from, before);
    }
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [dragged]: JSON.stringify({ name: String(key), from: at }),
        'text/plain': titles(String(key)),
      })),
    acceptedDragTypes: [dragged],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [name] = [...keys].map(String);
      const before = beforeOf(target);
      if (name !== undefined && name !== before) void moved(name, at, before);
    },
    onInsert: ({ items, target }) => void taken(items, beforeOf(target)),
    onRootDrop: ({ items }) => void taken(items, null),
  });
  return dragAndDropHooks;
}
