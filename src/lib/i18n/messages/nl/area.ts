/** Regions, drawn areas and distances. */
export default {} as const;
