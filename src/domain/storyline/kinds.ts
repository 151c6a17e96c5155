/**
 * What an event is, in the order of legends and filters. These lists stand apart from the schemas: the interface needs the
 * names, and a page that carries its data must not load the schema library.
 */
export const EVENT_KINDS = [
  'founding',
  'membership',
  'summit',
  'defence',
  'counter-terror',
  'chair',
  'law',
  'appointment',
  'logistics',
] as const;

/** What a country can be to an organisation, closest first. */
export const MEMBERSHIP_STATUSES = ['member', 'observer', 'dialogue-partner'] as const;
