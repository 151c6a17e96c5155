import type { Plugin } from 'vite';

/** Names for developer tools: assignments, which a bundler has to keep, and with them what they name. */
const NAMES = /^\s*\w+\.displayName = "[^"]*";$/gm;
/** Calls that only make a component, which a bundler cannot know. */
const MAKERS = /(?<=^(?:const|let|var) \w+ = )(?=[\w$]+\.(?:forwardRef|memo|createContext)\()/gm;

/** Lets the bundler leave out what nothing here uses of the router: forms, fetchers, and a component for every link. */
export function shakeRouter(): Plugin {
  return {
    name: 'sandarbh-shake-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/ },
      handler: (code) => ({ code: code.replace(NAMES, '').replace(MAKERS, '/* @__PURE__ */ '), map: null }),
    },
  };
}
