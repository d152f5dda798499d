import { useHashLocation } from 'wouter/use-hash-location';
import { isPlaceId, type PlaceId } from './places.tsx';

/** The place stands in the address, so that the browser’s back button goes back a place and never out of a visit. */
export function useHashPlace(): readonly [PlaceId, (place: PlaceId) => void] {
  const [location, navigate] = useHashLocation();
  const id = location.slice(1);
  return [isPlaceId(id) ? id : 'counter', (place) => navigate(`/${place}`)];
}
