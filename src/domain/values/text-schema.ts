import * as v from 'valibot';

/** An id: a slug in Latin letters (`sco`, `rajnath-singh`, `T32`), which keeps shared links short. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'id: Latin letters, digits and single hyphens'),
  v.maxLength(80),
);

/** Control characters, bidi overrides and isolates are refused: they can reorder what is read. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** Non-empty text as a reader sees it. */
export const TextSchema = v.pipe(
  v.string(),
  v.regex(/\S/u, 'text is empty'),
  v.maxLength(20_000, 'text is longer than 20,000 characters'),
  v.check((text) => !FORBIDDEN.test(text), 'text holds a control or direction-override character'),
);

/** Text that may be empty, such as a table's cell. */
export const PlainTextSchema = v.pipe(
  v.string(),
  v.maxLength(20_000, 'text is longer than 20,000 characters'),
  v.check((text) => !FORBIDDEN.test(text), 'text holds a control or direction-override character'),
);

/** Path of a file of this site, with or without a leading slash: no scheme, no other host, no `..`, no escaped dot or slash. */
export const InnerPathSchema = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^\/?(?!\/)(?:(?!\.{1,2}(?:\/|$))[\w.%-]+\/)*(?!\.{1,2}$)[\w.%-]+$/u, 'not a path of this site'),
  v.check((path) => !/%(?:2[ef]|5c)/i.test(path), 'not a path of this site'),
);

/** An http or https URL with a host and no character that could end an attribute. Nothing else becomes a link. */
export const HttpUrlSchema = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\/[^\s/?#"'<>\\^`{|}@]+(?:[/?#][^\s"<>\\^`{|}]*)?$/iu, 'not an http or https address'),
);

/** A language tag such as `hi` or `en-IN`, BCP 47 in its common forms. */
export const LangSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'not a language tag'),
);

/** A short hash or fingerprint in Latin letters and digits. */
export const HashSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,16}$/));
