import { SHARE_FIELDS } from '#domain/offline/shared-text.ts';
import { paths, withBase } from '#domain/pages.ts';
import type { Site } from '#domain/site/schema.ts';

/**
 * The web app manifest, which lets the site be installed.
 * @param base path that the site is served under.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(site: Site, base: string): unknown {
  const at = (path: string) => withBase(base, path);
  const [storyline] = site.storylines;
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: at(`/icons/icon-${size}${purpose === 'maskable' ? '-maskable' : ''}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const screenshot = (name: string, sizes: string, form: 'narrow' | 'wide', label: string) => ({
    src: at(`/screenshots/${name}.png`),
    sizes,
    type: 'image/png',
    form_factor: form,
    label,
  });
  return {
    id: at('/'),
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: 'hi',
    dir: 'ltr',
    start_url: at('/'),
    scope: at('/'),
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    categories: ['news'],
    icons: [
      { src: at('/icons/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
    screenshots: [
      screenshot('phone-article', '720x1480', 'narrow', 'खबर, जुड़ी खबरें और समयरेखा'),
      screenshot('phone-timeline', '720x1480', 'narrow', 'विषय की समयरेखा'),
      screenshot('desktop-article', '1280x900', 'wide', 'खबर के साथ समयरेखा'),
    ],
    share_target: {
      action: at(paths.add()),
      // Answered by the service worker, so that no shared text is sent to the host.
      method: 'POST',
      enctype: 'multipart/form-data',
      params: Object.fromEntries(SHARE_FIELDS.map((name) => [name, name])),
    },
    shortcuts: [
      ...(storyline ? [{ name: 'विषय', url: at(paths.storyline(storyline)) }] : []),
      { name: 'मेरी खबरें', url: at(paths.library()) },
      { name: 'खोजें', url: at(paths.search()) },
    ],
  };
}
