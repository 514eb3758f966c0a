/** Arrays of numbers that columns are made of. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The array itself where it has room for `length` numbers, else a copy with a quarter more than that. */
export function grown<A extends NumberArray>(array: A, length: number): A {
  if (length <= array.length) return array;
  const make = array.constructor as new (length: number) => A;
  const larger = new make(Math.ceil(length * 1.25) + 16);
  larger.set(array);
  return larger;
}
