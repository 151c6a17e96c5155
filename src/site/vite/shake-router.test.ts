import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shakeRouter } from './shake-router.ts';

const ROUTER = '/node_modules/react-router/index.js';

/** Bundles an app that imports `used` from a router of the given source. */
async function bundle(router: string): Promise<string> {
  const modules: Record<string, string> = {
    '/entry.js': `import { used } from '${ROUTER}'; console.log(used);`,
    [ROUTER]: router,
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      shakeRouter(),
      { name: 'modules', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id] ?? null },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: '/entry.js' } },
  });
  if (!('output' in result)) throw new Error('one output expected');
  return result.output[0].code;
}

describe('shakeRouter', () => {
  it('drops a component that is only made and named', async () => {
    const router = `
const React = globalThis.React;
const Form = React.forwardRef(() => null);
Form.displayName = "Form";
export const used = 1;`;
    expect(await bundle(router)).not.toContain('forwardRef');
  });

  it.each([
    ['no pattern', 'export const used = 1;'],
    ['names alone', 'const Form = () => 1;\nForm.displayName = "Form";\nexport const used = Form;'],
    ['calls alone', 'const Form = globalThis.React.memo(() => 1);\nexport const used = Form;'],
  ])('fails the build when the router matches %s', async (_, router) => {
    await expect(bundle(router)).rejects.toThrow('shake-router');
  });
});
