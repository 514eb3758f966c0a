import area from './nl/area.ts';
import embed from './nl/embed.ts';
import keys from './nl/keys.ts';
import legend from './nl/legend.ts';
import map from './nl/map.ts';
import panel from './nl/panel.ts';
import reason from './nl/reason.ts';
import search from './nl/search.ts';
import share from './nl/share.ts';
import time from './nl/time.ts';
import view from './nl/view.ts';
import type { Messages } from '../types.ts';

/** All messages in Dutch. */
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
