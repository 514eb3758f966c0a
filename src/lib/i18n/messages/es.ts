import area from './es/area.ts';
import embed from './es/embed.ts';
import keys from './es/keys.ts';
import legend from './es/legend.ts';
import map from './es/map.ts';
import panel from './es/panel.ts';
import reason from './es/reason.ts';
import search from './es/search.ts';
import share from './es/share.ts';
import time from './es/time.ts';
import view from './es/view.ts';
import type { Messages } from '../types.ts';

/** All messages in Spanish. */
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
