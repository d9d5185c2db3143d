// Pointing at a place, a day or a row lights up the same in the map, the strip, the timeline and the tables; so does the focus.
const brushed = "[data-place], [data-places], [data-day], [data-from]";
const places = (d) => (d.place ? [d.place] : (d.places ?? "").split("|").filter(Boolean));
const days = (d) => (d.from ? [d.from, d.to] : d.day ? [d.day, d.day] : null);
const same = (a, b) => {
  const [here, there] = [days(a), days(b)];
  // Between rows that tell both a day and places neither alone makes them one: what is pointed at lights up marks, not its neighbours.
  const marks = a.place || a.from || b.place || b.from || !a.places || !b.places;
  if (a.place && (b.within ?? "").split("|").includes(a.place)) return true;
  return !!marks && (places(a).some((p) => places(b).includes(p)) || (!!here && !!there && here[0] <= there[1] && there[0] <= here[1]));
};
const light = (what, is) => {
  for (const other of document.querySelectorAll(brushed)) other.classList.toggle("lit", is && other !== what && same(what.dataset, other.dataset));
};
export function brush() {
  for (const [begin, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(begin, (e) => { const what = e.target.closest?.(brushed); if (what) light(what, true); });
    document.addEventListener(end, (e) => { const what = e.target.closest?.(brushed); if (what) light(what, false); });
  }
}
