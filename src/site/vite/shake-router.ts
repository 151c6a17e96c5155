import type { Plugin } from 'vite';

/** Assignments of names for developer tools. A bundler has to keep an assignment, and with it what it assigns to. */
const DISPLAY_NAMES = /^\s*\w+\.displayName = "[^"]*";$/gm;
/** Calls that only create a component or a context, which a bundler cannot know. */
const COMPONENT_CALLS = /(?<=^(?:const|let|var) \w+ = )(?=[\w$]+\.(?:forwardRef|memo|createContext)\()/gm;

/**
 * Lets the bundler drop what the app does not use of the router: forms, fetchers, and a component for every link.
 * @throws when the browser build is done and nothing in the router had to be changed: after an upgrade its code may look different.
 */
export function shakeRouter(): Plugin {
  let namesRemoved = 0;
  let callsMarked = 0;
  return {
    name: 'sandarbh-shake-router',
    apply: 'build',
    // Node imports the router from its package for prerendering; only browsers load a bundled one.
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      namesRemoved = 0;
      callsMarked = 0;
    },
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/ },
      handler: (code) => ({
        code: code
          .replace(DISPLAY_NAMES, () => {
            namesRemoved += 1;
            return '';
          })
          .replace(COMPONENT_CALLS, () => {
            callsMarked += 1;
            return '/* @__PURE__ */ ';
          }),
        map: null,
      }),
    },
    buildEnd(error) {
      if (!error && (namesRemoved === 0 || callsMarked === 0))
        throw new Error(
          `shake-router: removed ${namesRemoved} names and marked ${callsMarked} calls: adapt its patterns`,
        );
    },
  };
}
