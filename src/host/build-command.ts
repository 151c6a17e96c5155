/** Vite's script and its arguments for a build. With the native loader Vite does not bundle its configuration first. */
export const BUILD_COMMAND = {
  script: 'node_modules/vite/bin/vite.js',
  args: ['build', '--configLoader', 'native', '--logLevel', 'warn'],
} as const;
