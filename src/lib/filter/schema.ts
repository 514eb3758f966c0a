/** What a parameter takes, as OpenAPI 3.0 says it. */
export interface ParameterSchema {
  type: 'string' | 'integer' | 'boolean' | 'array';
  /** In words, for who makes requests. */
  description: string;
  /** One value that is read without a problem, as an address has it. */
  example: string;
  /** Of one value. */
  pattern?: string;
  enum?: readonly string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: number | string;
  /** Of a list: the most values, which commas part. */
  maxItems?: number;
}
