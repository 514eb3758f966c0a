import { grouped, type TableSpec } from './table-spec.ts';

/** US counties: the mean position of their places, to a tenth of a degree. */
export const COUNTIES: TableSpec = {
  name: 'counties',
  columns: ['country', 'admin1', 'name', 'called', 'lng', 'lat', 'source'],
  unique: ['country', 'admin1', 'name', 'called'],
  exports: [
    {
      name: 'COUNTIES',
      type: 'readonly (readonly [country: string, admin1: string, called: string, counties: readonly (readonly [name: string, lng: number, lat: number])[]])[]',
      doc: 'By state and what copy calls them there: `Floyd` in KY is printed `Floyd County`, in degrees.',
      value: (rows) =>
        grouped(rows, 'admin1', (own) =>
          grouped(own, 'called', (counties) =>
            counties.map((row) => [row.name ?? '', Number(row.lng), Number(row.lat)] as const)
          ).map(([called, counties]) => [own[0]?.country, own[0]?.admin1, called, counties])
        ).flatMap(([, lists]) => lists)
    }
  ]
};
