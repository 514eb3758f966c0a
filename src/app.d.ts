import type { Locale } from '$lib/i18n/locale';
import type { Services } from '$lib/server/services';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What the log calls this failure; readers can quote it. */
      id?: string;
      /** For programs: `overloaded`. */
      code?: string;
    }
    interface Locals extends Services {
      locale: Locale;
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
