/** Millimetres and points in the units of OOXML. */

/** Twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

export function pt(points: number): number {
  return Math.round(points * 20);
}

/** Font sizes are half-points. */
export function half(points: number): number {
  return points * 2;
}
