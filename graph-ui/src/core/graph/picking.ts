import KDBush from 'kdbush';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds what is drawn at a place: of all entities whose radius reaches it, the one whose middle is nearest.
 * @param place in the units of the graph
 * @param most the greatest of all radii, in the same units
 * @param radiusOf radius of an entity by its position in the list; NaN for one that cannot be pointed at
 * @returns the position of the entity; undefined where nothing is drawn
 */
export type Picker = (
  place: Place,
  most: number,
  radiusOf: (position: number) => number,
) => number | undefined;

/** Makes ready to find the entities of a list by their places, with a k-d tree. */
export function pickerOf(places: readonly Place[]): Picker {
  const index = new KDBush(places.length, undefined, Float32Array);
  for (const { x, y } of places) index.add(x, y);
  index.finish();
  return ({ x, y }, most, radiusOf) => {
    let found: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const position of index.within(x, y, most)) {
      const place = places[position] as Place;
      const distance = Math.hypot(place.x - x, place.y - y);
      // Not so where the radius is not a number.
      if (!(distance <= radiusOf(position)) || distance >= least) continue;
      found = position;
      least = distance;
    }
    return found;
  };
}
