/**
 * The engine's version: stories keep the one that placed them, and those of another are placed anew from their kept text. Raise it by one
 * when the engine answers otherwise; `tests/unit/engine/version.test.ts` says when.
 */
export const ENGINE_VERSION = 1;
