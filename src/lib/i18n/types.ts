/** The keys of the messages: what the languages promise, and what translating asks for. */
import type { MESSAGES } from './messages/en.ts';
import type error from './messages/en/error.ts';
import type lab from './messages/en/lab.ts';

/** English has every key; a language that lacks one does not compile. */
export type Messages = Record<keyof typeof MESSAGES, string>;
/** The words of the lab, for its readers only. */
export type LabMessages = Record<keyof typeof lab, string>;
/** The words of the error page, which loads nothing else. */
export type ErrorMessages = Record<keyof typeof error, string>;
export type MessageKey = keyof (Messages & LabMessages & ErrorMessages);
