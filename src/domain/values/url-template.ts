/**
 * URL templates in the router's notation: `:name` stands for a value of Latin letters, digits, `-` and `_`; `:page?` for a
 * number that is 1 when it is left out.
 */

/** What fills a part of a template. */
export type Value = string | number | undefined;

/** The values of a template, in order. */
export type Values<Template extends string> = Template extends `${string}:${infer Rest}`
  ? [...(Rest extends `page?${string}` ? [page?: number] : [value: string]), ...Values<Rest>]
  : [];

/** A part of a template; an optional one takes the slash behind it along. */
export const PART = /:\w+(\?\/?)?/g;

/** Fills a template. A page number of 1 is left out together with its slash, and written where no slash follows. */
export function fillTemplate(template: string, values: readonly Value[]): string {
  let at = 0;
  return template.replace(PART, (_, optional?: string) => {
    const value = values[at++];
    if (!optional) return String(value);
    const count = Number(value ?? 1);
    return optional === '?' ? String(count) : count > 1 ? `${count}/` : '';
  });
}

/** The values of a template, in order, from a record by name. */
export const valuesIn = (template: string, named: Readonly<Record<string, string | undefined>>): Value[] =>
  Array.from(template.matchAll(/:(\w+)/g), ([, name = '']) => named[name]);
