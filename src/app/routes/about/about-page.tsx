import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { site } from '../../site.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './about-page.module.css';

/** What this is, how stories are made, what is kept, under which licence. */
export function AboutPage() {
  const { about } = useStrings();
  const parts = [
    { title: about.what, text: about.whatText },
    { title: about.how, text: about.howText },
    { title: about.privacy, text: about.privacyText },
    { title: about.licence, text: about.licenceText },
  ];
  return (
    <div className={styles.page}>
      <PageHead title={about.title} description={site.description} path={paths.about()} />
      <PageTitle note={site.tagline}>{about.title}</PageTitle>
      {parts.map(({ title, text }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </div>
  );
}
