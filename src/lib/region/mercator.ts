/** Height of a latitude on the map, in the degrees that a longitude takes at the equator; the poles, endlessly far, are brought near. */
export function mercatorY(lat: number): number {
  const clamped = Math.min(89.9, Math.max(-89.9, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) * 180) / Math.PI;
}
