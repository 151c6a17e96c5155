import { isAgency } from '../cues/agencies.ts';

/** The caption and credit of a picture. `value` is empty on a line with a credit only. */
export type Caption = { readonly as: 'caption'; readonly value: string; readonly credit: string | null };
/** The agencies that a story's text comes from. */
export type Credit = { readonly as: 'agency'; readonly value: string };

const CAPTION_CREDIT =
  /^(?<caption>.{0,200}?)\s{0,8}[-–—|(]\s{0,8}(?:फोटो|फ़ोटो|तस्वीर|चित्र|Photo|Pic|Image)(?:\s{0,8}(?:क्रेडिट|साभार|सौजन्य|Credit|Courtesy))?\s{0,8}[:：\-–]\s{0,8}(?<credit>[^।]{2,60}?)\)?$/iu;
const CREDIT_ONLY =
  /^[([]?\s{0,8}(?:फोटो|फ़ोटो|तस्वीर|चित्र|Photo|Pic|Image)(?:\s{0,8}(?:क्रेडिट|साभार|सौजन्य|सोर्स|Credit|Courtesy|Credits|Source))?\s{0,8}[:：\-–]\s{0,8}(?<credit>[^।]{2,60}?)[)\]]?$|^इमेज\s{1,8}(?:स्रोत|सोर्स|क्रेडिट)\s{0,8}[,:]\s{0,8}(?<source>[^।]{2,60})$/iu;
/** Dainik Bhaskar signs its captions: `नकदी बरामद की है। - Dainik Bhaskar`. */
const SIGNED_CAPTION = /^(?<caption>.{8,220}?)\s{1,8}[-–—]\s{1,8}(?<credit>Dainik Bhaskar|दैनिक भास्कर)$/iu;
const PICTURE_NOTE =
  /^[([]?\s{0,8}(?:(?:प्रतीकात्मक|सांकेतिक|फाइल|फ़ाइल|File)\s{0,8}(?:तस्वीर|फोटो|फ़ोटो|चित्र|इमेज|Photo|Image)|तस्वीर प्रतीकात्मक है|(?:Representational|Representative|Symbolic)\s{1,8}(?:Image|Photo|Picture))\s{0,8}[)\]]?[.।]?$/iu;
const NOTED_CAPTION =
  /^(?<caption>[^।]{4,160}?)\s{0,8}[([]\s{0,8}(?:(?:प्रतीकात्मक|सांकेतिक|फाइल|फ़ाइल|File)\s{0,8}(?:तस्वीर|फोटो|फ़ोटो|चित्र|इमेज|Photo|Image))\s{0,8}[)\]]$/iu;
const INPUT_CREDIT =
  /^[([]?\s{0,8}(?:इनपुट|इनपुट्स|Inputs?|With inputs? from|स्रोत|सोर्स|साभार)\s{0,8}(?:[:：\-–]|\s)\s{0,8}(?:सहित\s{1,8})?(?<value>[^।]{2,80}?)\s{0,8}[)\]]?[.।]?$/iu;
const INPUT_FROM =
  /^[([]?\s{0,8}(?<value>[^।()]{2,60}?)\s{1,8}(?:के|से|की)\s{1,8}इनपुट\s{0,8}(?:के साथ|के आधार पर|सहित|से)?\s{0,8}[)\]]?[.।]?$/iu;

/** `भाषा इनपुट के साथ`: without a postposition, so the name has to be a known agency. */
const WITH_INPUT =
  /^[([]?\s{0,8}(?<value>[^।()]{2,40}?)\s{1,8}इनपुट(?:्स)?\s{1,8}(?:के साथ|के आधार पर|सहित)\s{0,8}[)\]]?[.।]?$/u;

/** Reads a line that credits agencies: `(इनपुट- भाषा, एएनआई)`, `(भाषा)`; `null` for other lines. */
export function readCredit(line: string): Credit | null {
  const input = INPUT_CREDIT.exec(line) ?? INPUT_FROM.exec(line);
  const value = input?.groups?.value?.trim();
  if (value && line.length < 110 && (isAgency(value) || /इनपुट|input/iu.test(line))) return { as: 'agency', value };
  const behind = WITH_INPUT.exec(line)?.groups?.value?.trim();
  if (behind && isAgency(behind)) return { as: 'agency', value: behind };
  const bracket = /^[([]\s{0,8}(?<value>[^()[\]]{2,40})\s{0,8}[)\]]$/u.exec(line)?.groups?.value;
  if (bracket && isAgency(bracket)) return { as: 'agency', value: bracket.trim() };
  return null;
}

/**
 * Reads a line that is the caption or credit of a picture: `… - फोटो : पीटीआई`, `(प्रतीकात्मक तस्वीर)`; `null` for other
 * lines.
 */
export function readCaption(line: string): Caption | null {
  if (PICTURE_NOTE.test(line)) return { as: 'caption', value: line, credit: null };
  const only = CREDIT_ONLY.exec(line);
  const source = only?.groups?.credit ?? only?.groups?.source;
  if (source) return { as: 'caption', value: '', credit: source };
  const match = CAPTION_CREDIT.exec(line) ?? SIGNED_CAPTION.exec(line);
  if (match?.groups?.credit && line.length < 260) {
    return { as: 'caption', value: (match.groups.caption ?? '').trim(), credit: match.groups.credit };
  }
  return NOTED_CAPTION.test(line) ? { as: 'caption', value: line, credit: null } : null;
}
