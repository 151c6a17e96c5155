/** What Node runs to build the site: Vite's script and its arguments. Loading the configuration natively spares bundling it. */
export const BUILD_COMMAND = {
  script: 'node_modules/vite/bin/vite.js',
  args: ['build', '--configLoader', 'native', '--logLevel', 'warn'],
} as const;
