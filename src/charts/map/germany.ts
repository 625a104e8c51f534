/**
 * Germany on a drawing of a given width: its outline and where a place lies. The outline is that of Natural Earth in the
 * scale 1 : 50 million; the projection is the conformal conic one of German survey maps.
 */
import { geoConicConformal } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Point } from './geometry.ts';

/** Degrees, as the heads of cities give them. */
export interface Location {
  lat: number;
  lon: number;
}

/** Germany drawn: the rings of mainland and islands, and the place of each location. */
export interface Germany {
  width: number;
  height: number;
  rings: Point[][];
  at: (location: Location) => Point;
}

type Topology = Parameters<typeof feature>[0];

/** Key of Germany in ISO 3166-1. */
const GERMANY = '276';

/** Draws Germany on a drawing `width` units wide and as high as it then is, with `edge` units free around it. */
export function germany(width: number, edge: number): Germany {
  const shape = outlineInDegrees();
  const projection = geoConicConformal()
    .parallels([48 + 2 / 3, 53 + 2 / 3])
    .rotate([-10.5, 0])
    .fitWidth(width - 2 * edge, shape);
  const [x0, y0] = projection.translate();
  projection.translate([x0 + edge, y0 + edge]);
  const at = ([lon, lat]: readonly number[]): Point => projection([lon ?? 0, lat ?? 0]) ?? [0, 0];
  const rings = shape.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(at)));
  const height = Math.ceil(Math.max(...rings.flat().map(([, y]) => y)) + edge);
  return { width, height, rings, at: ({ lat, lon }) => at([lon, lat]) };
}

function outlineInDegrees(): MultiPolygon {
  const topology = atlas as unknown as Topology;
  const countries = topology.objects['countries'];
  const country =
    countries?.type === 'GeometryCollection'
      ? countries.geometries.find(({ id }) => id === GERMANY)
      : undefined;
  if (country?.type !== 'MultiPolygon')
    throw new Error('world-atlas/countries-50m.json: Germany (276) is not there as MultiPolygon.');
  return feature(topology, country).geometry;
}
