import { SHARED_PARAM } from '#domain/offline/shared-text.ts';
import { paths } from '#domain/pages.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import { PageLink } from '../../ui/links.tsx';
import quiet from '../../ui/quiet-button.module.css';
import { Section } from '../../ui/section.tsx';
import styles from './add-page.module.css';
import type { SharedText } from './shared-texts.ts';

/** Length of what a link shows of a text, in UTF-16 units. */
const SHOWN = 80;

type SharedTextListProps = { readonly texts: readonly SharedText[]; readonly onDiscardAll: () => void };

/** Links to the texts that other apps shared and that wait to be read; nothing when there are none. */
export function SharedTextList({ texts, onDiscardAll }: SharedTextListProps) {
  if (texts.length === 0) return null;
  return (
    <Section title={hiAdd.sharedTexts}>
      <ul className={styles.list}>
        {texts.map(({ id, text }) => (
          <li key={id}>
            <PageLink to={`${paths.add()}?${SHARED_PARAM}=${id}`}>
              {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
            </PageLink>
          </li>
        ))}
      </ul>
      {texts.length > 1 ? (
        <p>
          <button className={quiet.button} type="button" onClick={onDiscardAll}>
            {hiAdd.discardAll}
          </button>
        </p>
      ) : null}
    </Section>
  );
}
