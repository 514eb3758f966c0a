/** `[lng, lat]`, WGS 84 degrees. */
export type LngLat = [lng: number, lat: number];

/** `[west, south, east, north]` in degrees, each lng in −180..180; west > east crosses the antimeridian. */
export type Bbox = [west: number, south: number, east: number, north: number];
