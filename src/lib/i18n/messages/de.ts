import area from './de/area.ts';
import embed from './de/embed.ts';
import keys from './de/keys.ts';
import legend from './de/legend.ts';
import map from './de/map.ts';
import panel from './de/panel.ts';
import reason from './de/reason.ts';
import search from './de/search.ts';
import share from './de/share.ts';
import time from './de/time.ts';
import view from './de/view.ts';
import type { Messages } from '../types.ts';

/** All messages in German. */
export const MESSAGES = {
  ...reason,
  ...map,
  ...panel,
  ...embed,
  ...search,
  ...time,
  ...area,
  ...view,
  ...legend,
  ...keys,
  ...share
} satisfies Messages;
