import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, Identifier, SupportStatement } from '@mdn/browser-compat-data/types';

/** The oldest versions that are supported. */
const FLOOR = [
  ['chrome', 87],
  ['webview_android', 87],
  ['firefox', 91],
  ['safari', 15.4],
  ['safari_ios', 15.4],
] as const satisfies readonly (readonly [BrowserName, number])[];

/** Browsers that lack something in the oldest version that is supported. */
type Lacking = ReadonlySet<BrowserName>;

/** What the oldest browsers lack, by how code writes it. */
export type CompatData = {
  /** `structuredClone` */
  readonly globals: ReadonlyMap<string, Lacking>;
  /** `Object.hasOwn` */
  readonly statics: ReadonlyMap<string, Lacking>;
  /** `at`, of an array or another object of JavaScript. Lacking where all objects with a member of this name lack it. */
  readonly methods: ReadonlyMap<string, Lacking>;
  /** `showPopover`, of objects of the web alone. */
  readonly webMembers: ReadonlyMap<string, Lacking>;
};

/** Whether a browser of a version has something by its plain name, without a setting. */
function has(support: SupportStatement | undefined, version: number): boolean {
  if (support === undefined) return true;
  return (Array.isArray(support) ? support : [support]).some(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName }) =>
      typeof added === 'string' &&
      added !== 'preview' &&
      parseFloat(added.replace('≤', '')) <= version &&
      (removed === undefined || parseFloat(removed.replace('≤', '')) > version) &&
      !(flags || prefix || otherName),
  );
}

/** Which of the oldest browsers lack an entry; null for a heading that says nothing of support. */
function lackingOf({ __compat: compat }: Identifier): Lacking | null {
  if (!compat) return null;
  return new Set(FLOOR.flatMap(([browser, version]) => (has(compat.support[browser], version) ? [] : [browser])));
}

/** The browsers that lack all of several things of one name. */
const common = (all: readonly Lacking[]): Lacking =>
  new Set([...(all[0] ?? [])].filter((browser) => all.every((lacking) => lacking.has(browser))));

/** The parts of an entry, without what is said of the entry itself. */
const partsOf = (entry: Identifier = {}): [name: string, part: Identifier][] =>
  Object.keys(entry).flatMap((name) => (name !== '__compat' && entry[name] ? [[name, entry[name]]] : []));

const { builtins } = data.javascript;

/** Objects of JavaScript with their entries. */
const ofJavaScript = () => [
  ...partsOf(builtins),
  ...partsOf(builtins?.Intl).map(([name, entry]) => [`Intl.${name}`, entry] as const),
];

/** Keeps what a browser lacks. */
const lackingOnly = (all: ReadonlyMap<string, readonly Lacking[]>): Map<string, Lacking> =>
  new Map([...all].map(([name, each]) => [name, common(each)] as const).filter(([, lacking]) => lacking.size > 0));

/** Reads what the oldest supported browsers lack from MDN's compatibility data. */
export function readCompatData(): CompatData {
  const globals = new Map<string, Lacking[]>();
  const statics = new Map<string, Lacking[]>();
  const members = new Map<string, Lacking[]>();
  const ofLanguage = new Set<string>();
  const push = (map: Map<string, Lacking[]>, name: string, lacking: Lacking) =>
    map.set(name, [...(map.get(name) ?? []), lacking]);

  for (const [isLanguage, owners] of [
    [true, ofJavaScript()],
    [false, partsOf(data.api)],
  ] as const)
    for (const [owner, entry] of owners) {
      const whole = lackingOf(entry);
      if (whole) push(owner.includes('.') ? statics : globals, owner, whole);
      for (const [key, value] of partsOf(entry)) {
        const lacking = lackingOf(value);
        if (!lacking) continue;
        const name = key.replace(/_static$/, '');
        if (owner === 'Window' || owner === 'WorkerGlobalScope') push(globals, name, lacking);
        push(statics, `${owner}.${name}`, lacking);
        // The data name statics of the web as such, and do not tell JavaScript's apart from methods.
        if (key !== name) continue;
        push(members, name, lacking);
        if (isLanguage) ofLanguage.add(name);
      }
    }
  const all = [...lackingOnly(members)];
  return {
    globals: lackingOnly(globals),
    statics: lackingOnly(statics),
    methods: new Map(all.filter(([name]) => ofLanguage.has(name))),
    webMembers: new Map(all.filter(([name]) => !ofLanguage.has(name))),
  };
}
