/** Room kept above and below, as a share of the box. */
const MARGIN = 0.15;

/** Brings an item into view inside its scrolling box, and only there: the page does not move, focus stays. */
export function revealIn(box: HTMLElement, item: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const top = item.offsetTop - box.offsetTop;
  const margin = box.clientHeight * MARGIN;
  const above = top - margin < box.scrollTop;
  const below = top + item.offsetHeight + margin > box.scrollTop + box.clientHeight;
  if (above || below) box.scrollTop = top - box.clientHeight / 3;
}
