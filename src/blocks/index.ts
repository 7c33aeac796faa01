// The table of kinds of block: one folder and one line each. Cards tell key figures in this order.
import { articles } from './articles/index.ts';
import { breakdown } from './breakdown/index.ts';
import { contacts } from './contacts/index.ts';
import { donors } from './donors/index.ts';
import { funding } from './funding/index.ts';
import { highlights } from './highlights/index.ts';
import type { AnyKind } from './kind.ts';
import { link } from './link/index.ts';
import { logos } from './logos/index.ts';
import { map } from './map/index.ts';
import { picture } from './picture/index.ts';
import { pictures } from './pictures/index.ts';
import { points } from './points/index.ts';
import { population } from './population/index.ts';
import { presence } from './presence/index.ts';
import { pullout } from './pullout/index.ts';
import { pyramid } from './pyramid/index.ts';
import { quote } from './quote/index.ts';
import { ranking } from './ranking/index.ts';
import { statements } from './statements/index.ts';
import { story } from './story/index.ts';
import { table } from './table/index.ts';
import { trend } from './trend/index.ts';

export const kinds: Readonly<Record<string, AnyKind>> = {
  statements,
  population,
  ranking,
  trend,
  pyramid,
  map,
  funding,
  breakdown,
  highlights,
  articles,
  points,
  pullout,
  story,
  quote,
  picture,
  pictures,
  table,
  link,
  presence,
  donors,
  logos,
  contacts,
};
