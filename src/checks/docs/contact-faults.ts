const MAIL = /[\w.+-]+@[\w-]+(?:\.[a-z][\w-]*)+/gi;
const ADDRESS = /https?:\/\/[^\s)>"'`\]]+/g;

/** Names that are kept free for examples (RFC 2606). */
const EXAMPLE = /[@/.]example\.(?:org|com|net)(?![\w.-])/;
/** Addresses that lead to this project or to hosts of code; standards and other documents are no contact. */
const CONTACT = /sandarbh|github\.com|gitlab\.com|codeberg\.org|bitbucket\.org/i;

/**
 * Finds mail addresses, and addresses of this project, that are not below its repository: nobody may make one up, and all
 * have to agree once there is one.
 * @param repository `repository` of package.json; `undefined` while the project has no public place.
 * @returns the addresses.
 * @internal
 */
export function contactFaults(text: string, repository: string | undefined): string[] {
  const mails = text.match(MAIL) ?? [];
  const addresses = (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:]+$/, ''));
  const contacts = addresses.filter((address) => CONTACT.test(address));
  return [...mails, ...contacts].filter(
    (address) => !EXAMPLE.test(address) && (repository === undefined || !address.startsWith(repository)),
  );
}
