import type { EntityCardLayerProps } from './entity-link.ts';
import { EntityPreview } from './entity-preview.tsx';
import { EntitySheet } from './entity-sheet.tsx';
import { useEntitySheet } from './use-entity-sheet.ts';
import { usePreview } from './use-preview.ts';

/** Preview and sheet, loaded at the first intent, which they then answer. */
export function EntityCardLayer({ articleId, first }: EntityCardLayerProps) {
  const { sheet, close } = useEntitySheet(first.tapped ? first.link : null);
  const { preview, card } = usePreview(first.tapped ? null : first.link, sheet !== null);
  return (
    <>
      {preview ? (
        <EntityPreview key={preview.page.entity.id} box={card} preview={preview} articleId={articleId} />
      ) : null}
      {sheet ? <EntitySheet sheet={sheet} articleId={articleId} onClose={close} /> : null}
    </>
  );
}
