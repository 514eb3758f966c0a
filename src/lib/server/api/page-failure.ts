import { error } from '@sveltejs/kit';
import { BadRequestError, UnavailableError } from '../../model/errors.ts';

/**
 * Runs a page's load as `answering` runs a data route: a value that cannot be used becomes 400, what is not to be had now 503, with
 * the seconds after which to ask again left in `locals` for the hook.
 */
export async function loading<Data>(locals: Pick<App.Locals, 'retryAfter'>, load: () => Promise<Data>): Promise<Data> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof BadRequestError) error(400, { message: cause.message, code: cause.code });
    if (!(cause instanceof UnavailableError)) throw cause;
    locals.retryAfter = cause.retryAfter;
    error(503, { message: cause.message, code: cause.code });
  }
}
