import {
  BadRequestError,
  DataFileError,
  type UnavailableCode,
  UnavailableError,
  type ValueProblem
} from '../../model/errors.ts';

/** An error as it crosses from thread to thread: a copy would be a plain Error, and its kind says what to do about it. */
export type SentError =
  | { kind: 'bad_request'; parameter: string; message: string; problem: ValueProblem }
  | { kind: 'unavailable'; code: UnavailableCode; message: string; retryAfter: number }
  | { kind: 'data_file'; message: string }
  | { kind: 'other'; message: string; stack: string };

/** What is sent of an error. */
export function sendError(error: unknown): SentError {
  if (error instanceof BadRequestError) {
    return { kind: 'bad_request', parameter: error.parameter, message: error.message, problem: error.problem };
  }
  if (error instanceof UnavailableError) {
    return { kind: 'unavailable', code: error.code, message: error.message, retryAfter: error.retryAfter };
  }
  if (error instanceof DataFileError) return { kind: 'data_file', message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', message, stack: stack ?? message };
}

/** The error that was sent, of its kind again; what nobody expected keeps the stack of the thread that it comes from. */
export function receiveError(sent: SentError): Error {
  if (sent.kind === 'bad_request') return new BadRequestError(sent.parameter, sent.message, sent.problem);
  if (sent.kind === 'unavailable') return new UnavailableError(sent.code, sent.message, sent.retryAfter);
  if (sent.kind === 'data_file') return new DataFileError(sent.message);
  const error = new Error(sent.message);
  error.stack = sent.stack;
  return error;
}
