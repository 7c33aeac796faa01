// A kind of block as it looks on a page: cut out of the page of an example.
import type { GalleryKind } from '../../contract/gallery.ts';
import { Icon } from '../parts/icon.tsx';

export function KindPicture({ found }: { found: GalleryKind | undefined }) {
  if (!found)
    return (
      <span className="kind-picture" aria-hidden="true">
        <Icon name="page" />
      </span>
    );
  const { picture, width, height, box } = found;
  const per = (value: number) => `${value * 100}%`;
  const [wide, high] = [box.width * width, box.height * height];
  return (
    <span className="kind-picture" aria-hidden="true">
      <span className="kind-cut" style={{ aspectRatio: `${wide} / ${high}` }}>
        <img
          src={picture}
          alt=""
          style={{
            inlineSize: per(1 / box.width),
            insetInlineStart: per(-box.x / box.width),
            insetBlockStart: per(-box.y / box.height),
          }}
        />
      </span>
    </span>
  );
}
