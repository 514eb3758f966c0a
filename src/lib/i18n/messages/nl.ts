import type { Messages } from '../translate.ts';
import common from './nl/common.ts';
import embed from './nl/embed.ts';
import lab from './nl/lab.ts';
import map from './nl/map.ts';
import panel from './nl/panel.ts';
import reason from './nl/reason.ts';

/** All messages in Dutch. */
export const MESSAGES = { ...common, ...reason, ...map, ...panel, ...embed, ...lab } satisfies Messages;
