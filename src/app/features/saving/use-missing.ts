import { useQuery } from '@tanstack/react-query';
import { countMissing } from '../../reader/saved/item-health.ts';
import { type SavedItem, savedKey } from '../../reader/saved/saved-list.ts';

/** Returns how many of an item's files are not on the device; `null` until the cache was looked at, or without an item. */
export function useMissing(item: SavedItem | undefined): number | null {
  const { data = null } = useQuery({
    queryKey: item ? ['missing', savedKey(item), item.at] : ['missing'],
    queryFn: () => (item ? countMissing(item) : 0),
    enabled: item !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
  return item ? data : null;
}
