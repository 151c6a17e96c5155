import type { EntityCardLayerProps } from './card-link.ts';
import { EntityPreview } from './entity-preview.tsx';
import { EntitySheet } from './entity-sheet.tsx';
import { isSourceLink } from './link-kinds.ts';
import { SourceSheet } from './source-sheet.tsx';
import { useEntitySheet } from './use-entity-sheet.ts';
import { usePreview } from './use-preview.ts';
import { useSourceSheet } from './use-source-sheet.ts';

/** Preview and sheets, loaded at the first intent, which they then answer. */
export function EntityCardLayer({ articleId, first }: EntityCardLayerProps) {
  const ofSource = isSourceLink(first.link);
  const tapped = first.tapped ? first.link : null;
  const { sheet, close } = useEntitySheet(ofSource ? null : tapped);
  const { link, closeSource } = useSourceSheet(ofSource ? tapped : null);
  const { preview, card } = usePreview(tapped || ofSource ? null : first.link, sheet !== null);
  return (
    <>
      {preview ? (
        <EntityPreview key={preview.page.entity.id} box={card} preview={preview} articleId={articleId} />
      ) : null}
      {sheet ? <EntitySheet sheet={sheet} articleId={articleId} onClose={close} /> : null}
      {link ? <SourceSheet key={link.hash} link={link} articleId={articleId} onClose={closeSource} /> : null}
    </>
  );
}
