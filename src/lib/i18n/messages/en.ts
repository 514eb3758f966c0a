import common from './en/common.ts';
import embed from './en/embed.ts';
import lab from './en/lab.ts';
import map from './en/map.ts';
import panel from './en/panel.ts';
import reason from './en/reason.ts';

/** All messages in English; the other languages must have the same keys. */
export const MESSAGES = { ...common, ...reason, ...map, ...panel, ...embed, ...lab };
