// Pointing at a place, a day or a row lights up the same in the map, the strip, the timeline and the table.
const light = (what, is) => {
  for (const other of document.querySelectorAll("[data-place], [data-places], [data-day], [data-from]")) other.classList.toggle("lit", is && same(what, other));
};
const same = (a, b) => {
  if (a === b) return false;
  const [x, y] = [a.dataset, b.dataset];
  if (x.place) return y.place === x.place || (y.places ?? "").split("|").includes(x.place);
  if (x.from) return !!y.day && y.day >= x.from && y.day <= x.to;
  if (x.places || x.day)
    return ((x.places ?? "").split("|").includes(y.place) && !!y.place) || (!!x.day && (y.day === x.day || (!!y.from && y.from <= x.day && x.day <= y.to)));
  return false;
};
export function brush() {
  for (const [begin, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(begin, (e) => { const what = e.target.closest?.("[data-place], [data-places], [data-day], [data-from]"); if (what) light(what, true); });
    document.addEventListener(end, (e) => { const what = e.target.closest?.("[data-place], [data-places], [data-day], [data-from]"); if (what) light(what, false); });
  }
}
