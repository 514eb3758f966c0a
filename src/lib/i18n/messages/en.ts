import area from './en/area.ts';
import embed from './en/embed.ts';
import keys from './en/keys.ts';
import legend from './en/legend.ts';
import map from './en/map.ts';
import panel from './en/panel.ts';
import reason from './en/reason.ts';
import search from './en/search.ts';
import share from './en/share.ts';
import time from './en/time.ts';
import view from './en/view.ts';

/** All messages in English; the other languages must have the same keys. */
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
};
