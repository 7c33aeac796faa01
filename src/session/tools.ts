// The tools that pages are made with: loaded when the first page is made, as they bring the charts and the fonts.
import { createRenderer } from '../charts/svg.ts';
import { readTheme } from '../charts/theme.ts';
import { type Assets, tokensOf } from '../layout/assets.ts';
import { createCardsComposer } from '../layout/cards-page.ts';
import type { Cached } from '../layout/fonts.ts';
import { createComposer } from '../layout/page.ts';
import { scriptFonts } from '../layout/script-fonts.ts';
import { createWebComposer } from '../layout/web-page.ts';
import type { Tools } from '../pipeline/tools.ts';

/** The tools that every source shares: those that draw and compose. */
export function sharedTools(assets: Assets, cached?: Cached) {
  const tokens = tokensOf(assets);
  return {
    theme: (palette: Parameters<Tools['theme']>[0]) => readTheme(tokens, palette),
    renderer: createRenderer(assets.fonts, scriptFonts),
    compose: createComposer(assets, cached),
    composeWeb: createWebComposer(assets, cached),
    composeCards: createCardsComposer(assets),
  };
}
