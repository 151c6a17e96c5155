import { countFaults, formatDiagnostics } from '../diagnostics.ts';
import { contentFolder, readContent } from '../load-content.ts';

const folder = process.argv[2] ?? contentFolder();
const { content, faults } = readContent(folder);
if (faults.length > 0) {
  console.error(formatDiagnostics(faults));
  console.error(`\n${countFaults(faults.length)} (${folder})`);
  process.exitCode = 1;
} else if (content) {
  const counts = `${content.articles.length} ख़बरें, ${content.storylines.length} समयरेखाएं, ${content.entities.length} परिचय`;
  console.log(`सामग्री ठीक है / content is sound: ${counts} (${folder})`);
}
