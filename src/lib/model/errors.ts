/**
 * What is wrong with a value: it cannot be read, names what nobody knows, ends before it begins, is given `count` times,
 * or is one of more than `most`.
 */
export type ValueProblem =
  | { kind: 'value' | 'unknown' | 'order'; params?: undefined }
  | { kind: 'once'; params: { count: number } }
  | { kind: 'many'; params: { count: number; most: number } };

/** A value from outside that cannot be used: a URL parameter, a flag. Routes answer 400 with `{code, message, parameter}`. */
export class BadRequestError extends Error {
  readonly code = 'bad_request';
  readonly parameter: string;
  /** For whoever shows it to a reader; `message` is for who made the request. */
  readonly problem: ValueProblem;
  constructor(parameter: string, message: string, problem: ValueProblem = { kind: 'value' }) {
    super(message);
    this.name = 'BadRequestError';
    this.parameter = parameter;
    this.problem = problem;
  }
}

/** A document that cannot be read at all; the others of the batch go on. */
export class UnreadableDocumentError extends Error {
  readonly code = 'unreadable_document';
  readonly document: string;
  constructor(document: string, reason: string, options?: ErrorOptions) {
    super(`${document}: ${reason}`, options);
    this.name = 'UnreadableDocumentError';
    this.document = document;
  }
}

/** Our own data file is not what this version expects; rebuilding it mends that. */
export class DataFileError extends Error {
  readonly code = 'data_file';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DataFileError';
  }
}

/** Why an answer is not to be had now: too many ask, this question costs too much, or what answers is beginning anew. */
export type UnavailableCode = 'overloaded' | 'too_dear' | 'restarting';

/** A question that is not answered now, so that others are. Routes answer 503 with Retry-After. */
export class UnavailableError extends Error {
  readonly code: UnavailableCode;
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number;
  constructor(code: UnavailableCode, message: string, retryAfter = 1) {
    super(message);
    this.name = 'UnavailableError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
