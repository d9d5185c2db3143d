// The keys of keys.tsv as the reader changed them; they rest while somebody types, and for good where the reader says so.
const off = "casus.keys";
const changed = "casus.keys.changed";
export const isOn = () => localStorage.getItem(off) !== "off";
export const turn = (on) => localStorage.setItem(off, on ? "on" : "off");
export const changes = () => JSON.parse(localStorage.getItem(changed) ?? "{}");
export const change = (all) => localStorage.setItem(changed, JSON.stringify(all));
export const nameOf = (e) => (e.ctrlKey || e.metaKey ? "Ctrl+" : "") + (e.shiftKey && e.key.length > 1 ? "Shift+" : "") + (e.key === " " ? "Space" : e.key);

const typing = (t) => t.closest("input, textarea, select, [contenteditable]");
const go = (path) => {
  const lang = new URLSearchParams(location.search).get("lang");
  location.href = lang ? `${path}?lang=${lang}` : path;
};
const rows = () => [...document.querySelectorAll("[data-rows] tr, [data-rows] > li, .review-item")].filter((r) => r.matches(".review-item") || r.querySelector("a.open"));
const at = () => rows().find((r) => r.contains(document.activeElement)) ?? document.querySelector(".at:is(tr, li)");
const step = (by) => {
  const all = rows();
  if (!all.length) return;
  const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(at()) + by))];
  all.forEach((r) => r.classList.toggle("at", r === next));
  const target = next.matches(".review-item") ? next : next.querySelector("a.open");
  target.focus();
  target.scrollIntoView({ block: "nearest" });
};
const reports = () => rows().map((r) => r.querySelector("a.open")?.getAttribute("href")).filter((h) => h?.startsWith("/reports/")).map((h) => h.split(/[?#]/)[0]);
const source = (by) => {
  const list = JSON.parse(sessionStorage.getItem("casus.rows") ?? "[]");
  const next = list[list.indexOf(location.pathname) + by];
  if (next) go(next);
};
// Of what is being reviewed, the one with the focus, else the first; a reason that is missing is asked for by the form itself.
const press = (act) => {
  const item = document.activeElement.closest(".review-item") ?? document.querySelector(".review-item");
  const button = item?.querySelector(`[data-act="${act}"]`) ?? (act === "undo" ? document.querySelector("[data-act='undo']") : null);
  if (!button) return false;
  button.closest("details")?.setAttribute("open", "");
  button.form.requestSubmit(button);
};
const acts = {
  search: () => (document.querySelector("[data-search]") ?? document.querySelector("#find")).focus(),
  help: () => go("/help"),
  next: () => step(1),
  previous: () => step(-1),
  open: () => (at()?.querySelector("a.open") ?? at()?.querySelector("a"))?.click(),
  back: () => history.back(),
  "next-span": () => document.dispatchEvent(new CustomEvent("casus:span", { detail: 1 })),
  "previous-span": () => document.dispatchEvent(new CustomEvent("casus:span", { detail: -1 })),
  "next-source": () => source(1),
  "previous-source": () => source(-1),
  // The space bar scrolls where there is nothing to decide.
  skip: () => (document.querySelector("[data-act='skip']") ? step(1) : false),
  "go-incidents": () => go("/incidents"),
  "go-claimants": () => go("/claimants"),
  "go-appeals": () => go("/appeals"),
  "go-agencies": () => go("/agencies"),
  "go-map": () => (document.querySelector("#map") ? (location.hash = "map") : go("/incidents#map")),
};
for (const name of ["accept", "reject", "same", "not-same", "unsure", "undo"]) acts[name] = () => press(name);

// What each key does now; a row is known by its act and its first key, as an act may have two.
const read = (lines) => {
  const now = changes();
  return new Map(lines.map(([key, act]) => [now[`${act} ${key}`] ?? key, act]).filter(([key]) => key));
};

export async function keys() {
  if (reports().length) sessionStorage.setItem("casus.rows", JSON.stringify(reports()));
  const text = await (await fetch("/assets/keys.tsv")).text();
  const lines = text.split("\n").filter((l) => l && l[0] !== "#").map((l) => l.split("\t"));
  let first = "";
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && document.body.classList.toggle("quiet-tips", !!document.querySelector(".w:hover, .w:focus-visible"))) return;
    if (!isOn() || e.altKey || e.defaultPrevented || ["Shift", "Control", "Meta"].includes(e.key)) return;
    if (typing(e.target)) {
      if (e.key === "Escape") e.target.blur();
      return;
    }
    const known = read(lines);
    const key = nameOf(e);
    const act = known.get(first ? `${first} ${key}` : key);
    first = !first && [...known.keys()].some((k) => k.startsWith(`${key} `)) ? key : "";
    // A button keeps its own space bar.
    if (!act || (key === "Space" && e.target.closest("button, summary"))) return;
    if (acts[act]() !== false) e.preventDefault();
  });
  document.addEventListener("pointermove", () => document.body.classList.remove("quiet-tips"), { passive: true });
}
