import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { linkContent } from '#site/link/link-content.ts';
const content = loadContent(contentFolder());
const ev=new Map(content.storylines.flatMap(s=>s.events.map(e=>[e.id,e] as const)));
const l=linkContent(content);
for(const a of l.articles){console.log('## '+a.article.id, a.article.events.join(','));
 for(const b of a.blocks){const ss=b.type==='list'?b.items.flat():'sentences' in b?b.sentences:[];for(const s of ss)if(s.events)for(const e of s.events)console.log(`${s.id} ${e} [${ev.get(e)?.date} ${ev.get(e)?.label}] <- ${s.text.trim()}`)}
 for(const r of a.relations)console.log('   ->',r.to,r.kind,r.reason.event?.id??'',r.reason.entities.map(e=>e.name).join(', '));
}
