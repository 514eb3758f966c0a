/** Corrections by the editors. */
export default {} as const;
