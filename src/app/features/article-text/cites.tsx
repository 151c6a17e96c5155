import { hi } from '../../strings/hi.ts';

/** Numbers of a block's sources, as links to the list of sources below the text. Renders nothing when there are none. */
export const Cites = ({ numbers }: { readonly numbers: readonly number[] | undefined }) =>
  numbers ? (
    <sup>
      {numbers.map((number) => (
        <a key={number} href={`#src${number}`} aria-label={`${hi.article.sources} ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  ) : null;
