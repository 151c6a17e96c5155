import { countDiagnostics, formatDiagnostics } from '../diagnostics.ts';
import { contentFolder, readContent } from '../load-content.ts';

// `npm run content:check [FOLDER]`: prints every diagnostic of a content folder; exit code 1 when there is any.
const folder = process.argv[2] ?? contentFolder();
const { content, diagnostics } = readContent(folder);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  console.error(`\n${countDiagnostics(diagnostics.length)} (${folder})`);
  process.exitCode = 1;
} else if (content) {
  const counts = `${content.articles.length} खबरें, ${content.storylines.length} समयरेखाएं, ${content.entities.length} परिचय`;
  console.log(`सामग्री ठीक है / content is sound: ${counts} (${folder})`);
}
