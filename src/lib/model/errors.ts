/** A value from outside that cannot be used: a URL parameter, a flag. Routes answer 400 with `{code, message, parameter}`. */
export class BadRequestError extends Error {
  readonly code = 'bad_request';
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.name = 'BadRequestError';
    this.parameter = parameter;
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
