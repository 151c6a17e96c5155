/**
 * Templates of URLs in the router's notation: `:name` stands for one value of Latin letters, digits, `-` and `_`; `:page?` for a
 * number that is 1 when it is left out.
 */

/** What fills a part of a template. */
export type Value = string | number | undefined;

/** The values of a template, in order. */
export type Values<Template extends string> = Template extends `${string}:${infer Rest}`
  ? [...(Rest extends `page?${string}` ? [page?: number] : [value: string]), ...Values<Rest>]
  : [];

/** A named part; an optional one takes the slash behind it along. */
const PART = /:\w+(\?\/?)?/g;
const VALUE = '([\\w-]+)';

/** Fills a template. A page number of 1 is left out together with its slash, and written where no slash follows. */
export function fillTemplate(template: string, values: readonly Value[]): string {
  const rest = values.values();
  return template.replace(PART, (_, optional?: string) => {
    const { value } = rest.next();
    if (!optional) return String(value);
    const count = Number(value ?? 1);
    return optional === '?' ? String(count) : count > 1 ? `${count}/` : '';
  });
}

/** Reads the values of a template back out of a text; `undefined` stands for one that is left out, `null` for no match. */
export function readTemplate(template: string, text: string): (string | undefined)[] | null {
  const pattern = template
    .replaceAll('.', '\\.')
    .replace(PART, (_, optional?: string) => (optional ? `(?:${VALUE}${optional.slice(1)})?` : VALUE));
  return new RegExp(`^${pattern}$`).exec(text)?.slice(1) ?? null;
}

/** The values of a template, in order, from a record by name. */
export const valuesIn = (template: string, named: Readonly<Record<string, string | undefined>>): Value[] =>
  Array.from(template.matchAll(/:(\w+)/g), ([, name = '']) => named[name]);
