/** Sums of scores by article number, in one array that is reused for every query. */
export type Scoreboard = {
  readonly add: (article: number, score: number) => void;
  /** Returns the articles with the highest scores, equal scores by number, and resets all scores to 0. */
  readonly takeBest: (limit: number) => [article: number, score: number][];
};

/** @param articles number of articles; they are numbered from 0. */
export function createScoreboard(articles: number): Scoreboard {
  const scores = new Float64Array(articles);
  let touched: number[] = [];
  const scoreOf = (article: number) => scores[article] ?? 0;
  const isBetter = (a: number, b: number) => scoreOf(a) > scoreOf(b) || (scoreOf(a) === scoreOf(b) && a < b);
  return {
    add(article, score) {
      if (scores[article] === 0) touched.push(article);
      scores[article] = scoreOf(article) + score;
    },
    takeBest(limit) {
      // Insertion into a short sorted list: most articles never reach it, and sorting all was slower.
      const best: number[] = [];
      for (const article of touched) {
        const last = best.at(-1);
        if (best.length >= limit && last !== undefined && !isBetter(article, last)) continue;
        let at = best.length;
        while (at > 0 && isBetter(article, best[at - 1] ?? article)) at -= 1;
        best.splice(at, 0, article);
        if (best.length > limit) best.pop();
      }
      const taken = best.map((article): [number, number] => [article, scoreOf(article)]);
      for (const article of touched) scores[article] = 0;
      touched = [];
      return taken;
    },
  };
}
