/** One dispatch, several agencies. */
export default {} as const;
