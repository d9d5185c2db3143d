// In a report: the words that the address names, whole, and stepping from span to span.
const text = () => document.querySelector(".report .text");
const range = (hash) => /^#c=(\d+)-(\d+)$/.exec(decodeURIComponent(hash))?.slice(1).map(Number);
const show = () => {
  const named = range(location.hash);
  for (const mark of text().querySelectorAll("mark")) {
    const [start, end] = mark.dataset.c.split("-").map(Number);
    mark.classList.toggle("now", !!named && start >= named[0] && end <= named[1]);
  }
  if (named) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center" });
};
export function marked() {
  if (!text()) return;
  show();
  addEventListener("hashchange", show);
  document.addEventListener("casus:span", (e) => {
    const anchors = [...text().querySelectorAll(".at")];
    const at = anchors.findIndex((a) => `#${a.id}` === decodeURIComponent(location.hash));
    const next = anchors[at < 0 ? 0 : at + e.detail];
    if (next) location.hash = next.id;
  });
}
