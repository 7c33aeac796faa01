// The first page of a period as a picture, as soon as it is drawn; quiet paper until then, and where it cannot be.
import { useState } from 'react';

export function FirstPage({ picture }: { picture: string | undefined }) {
  const [state, setState] = useState<'waiting' | 'shown' | 'none'>('waiting');
  const src = state === 'none' ? undefined : picture;
  return (
    <div className="first-page" data-state={src === undefined ? 'none' : state} aria-hidden="true">
      {src !== undefined && (
        <img
          src={src}
          alt=""
          loading="lazy"
          onLoad={() => setState('shown')}
          onError={() => setState('none')}
        />
      )}
    </div>
  );
}
