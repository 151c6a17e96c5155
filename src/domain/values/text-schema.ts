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

const NOT_A_PATH = 'not a path of this site';

const PathSchema = v.pipe(
  v.string(),
  v.regex(/^\/?(?!\/)(?:(?!\.{1,2}(?:\/|$))[\w.%-]+\/)*(?!\.{1,2}$)[\w.%-]+$/u, NOT_A_PATH),
  v.check((path) => !/%(?:2[ef]|5c)/i.test(path), NOT_A_PATH),
);

/** Most characters of a path, without its leading slash. */
const LONGEST_PATH = 300;

/** Path of a file of this site, with or without a leading slash: no scheme, no other host, no `..`, no escaped dot or slash. */
export const InnerPathSchema = v.pipe(PathSchema, v.maxLength(LONGEST_PATH));

/**
 * Path of a data file or picture of this site, from its root. Takes every {@link InnerPathSchema} behind a slash: a story's
 * pictures are listed by such paths.
 */
export const FilePathSchema = v.pipe(
  PathSchema,
  v.check((path) => path.startsWith('/'), NOT_A_PATH),
  v.maxLength(LONGEST_PATH + 1),
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
