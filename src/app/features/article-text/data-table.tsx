import type { LinkedBlock } from '#domain/article/linked.ts';
import { Cites } from './cites.tsx';
import styles from './data-table.module.css';

/** Adds React keys. The index can serve as one, since the rows and cells of a table are never reordered. */
const keyed = <T,>(items: readonly T[]) => items.map((item, index) => ({ item, key: String(index) }));

/** A table. On a narrow screen it scrolls inside its own box. */
export function DataTable({ block }: { readonly block: Extract<LinkedBlock, { type: 'table' }> }) {
  return (
    <div id={block.id} className={styles.scroller}>
      <table>
        {block.caption || block.cites ? (
          <caption>
            {block.caption}
            <Cites numbers={block.cites} />
          </caption>
        ) : null}
        {block.header.length > 0 ? (
          <thead>
            <tr>
              {keyed(block.header).map(({ item, key }) => (
                <th key={key} scope="col">
                  {item}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {keyed(block.rows).map(({ item: row, key }) => (
            <tr key={key}>
              {keyed(row).map((cell) => (
                <td key={cell.key}>{cell.item}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
