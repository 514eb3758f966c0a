import type { Gazetteer } from '$lib/gazetteer/lookup';
import type { Locale } from '$lib/i18n/locale';
import type { Config } from '$lib/server/config';
import type { Editors } from '$lib/server/editors/editors';
import type { Desk } from '$lib/server/desk';
import type { News } from '$lib/server/news/news';
import type { PlaceLists } from '$lib/server/place-list';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What the log calls this failure; readers can quote it. */
      id?: string;
      /** For programs: `overloaded`. */
      code?: string;
    }
    interface Locals {
      config: Config;
      news: News;
      desk: Desk;
      placeLists: PlaceLists;
      gazetteer: Gazetteer;
      locale: Locale;
      /** Null where nobody can sign in. */
      editors: Editors | null;
      /** Whoever asks is signed in as an editor. */
      editor: boolean;
      /** The story that the page opens was taken back by its provider: the page answers 410. */
      gone?: boolean;
      /** Seconds after which to ask again, where a page could not be had. */
      retryAfter?: number;
    }
    interface PageState {
      /** Id of the story that was opened without a navigation. */
      story?: string;
    }
  }
}
