import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../site/built-site.ts';
import { readCompatData } from './compat-data.ts';
import { findYoungNeeds } from './young-needs.ts';

/** Fewer scripts mean that the check did not see the site. */
const SCRIPT_FLOOR = 20;

const ADDED = 'added by src/web/old-browsers.ts';
const ASKED = 'used only where the browser has it';
const NAMESAKE = 'a member of an object of the script, not of the browser';
const PACKAGE = 'in a part of React or React Router that asks for it first, or that this app does not use';
const RENEWAL = 'without it a page that was drawn from a copy is not told of a newer one until its next visit';

/** Why a script may name what one of the oldest browsers lacks. */
const EXCUSED: Readonly<Record<string, readonly string[]>> = {
  [ADDED]: ['.at', '.findLast', '.findLastIndex', '.toReversed', 'Object.hasOwn', 'reportError'],
  [ASKED]: [
    'trustedTypes',
    '.createPolicy',
    '.downlink',
    '.saveData',
    '.hidePopover',
    '.showPopover',
    '.navigationPreload',
    '.segment',
  ],
  [NAMESAKE]: [
    '.config',
    '.createContext',
    '.dispose',
    '.fileName',
    '.getState',
    '.notify',
    '.use',
    '.variants',
    '.wait',
  ],
  [PACKAGE]: [
    'navigation',
    'setImmediate',
    '.Profiler',
    '.alternate',
    '.animation',
    '.canIntercept',
    '.cssFloat',
    '.delay',
    '.displayName',
    '.isError',
    '.margin',
    '.marginBottom',
    '.marginTop',
    '.skipTransition',
    '.startViewTransition',
    '.transferSize',
    '.transition',
    '.viewTransition',
  ],
  [RENEWAL]: ['.resultingClientId'],
};

/**
 * Holds the scripts of a built site against MDN's compatibility data: nothing may need what Chrome 87, Firefox 91 or Safari 15.4
 * lack, but what is excused. An excuse that nothing needs fails, too. `npm run old-browsers -- [DIST]`
 */
const dist = process.argv[2] ?? 'dist';
const scripts = builtFiles(dist)
  .filter((path) => path.endsWith('.js'))
  .map((path) => ({ path, code: readFileSync(join(dist, path), 'utf8') }));
const needs = findYoungNeeds(scripts, readCompatData());
const excused = Object.values(EXCUSED).flat();
const findings = [
  ...needs
    .filter(({ name }) => !excused.includes(name))
    .map(
      (need) => `${need.scripts.join(', ')}: ${need.name} is lacking in ${need.browsers.join(', ') || 'one of them'}`,
    ),
  ...excused
    .filter((name) => !needs.some((need) => need.name === name))
    .map((name) => `${name} needs no excuse any more`),
  ...(scripts.length < SCRIPT_FLOOR ? [`fewer than ${SCRIPT_FLOOR} scripts were found in ${dist}`] : []),
];
for (const finding of findings) console.error(finding);
console.log(`${scripts.length} scripts, ${needs.length} young names, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
