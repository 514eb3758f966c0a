/** The strip of time under the map. */
export default {} as const;
