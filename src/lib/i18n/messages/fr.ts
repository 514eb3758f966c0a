import area from './fr/area.ts';
import embed from './fr/embed.ts';
import keys from './fr/keys.ts';
import legend from './fr/legend.ts';
import map from './fr/map.ts';
import panel from './fr/panel.ts';
import reason from './fr/reason.ts';
import search from './fr/search.ts';
import share from './fr/share.ts';
import time from './fr/time.ts';
import view from './fr/view.ts';
import type { Messages } from '../types.ts';

/** All messages in French. */
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
