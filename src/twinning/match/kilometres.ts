/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

interface Point {
  readonly latitude?: number;
  readonly longitude?: number;
}

/** As the crow flies, by the haversine formula on a sphere; undefined where a coordinate is missing. Degrees. */
export function kilometresBetween(a: Point, b: Point): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return undefined;
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const square = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
