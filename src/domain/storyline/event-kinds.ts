/** What an event is, in the order that legends and filters list them. Apart from the schema: the interface needs the names alone. */
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
