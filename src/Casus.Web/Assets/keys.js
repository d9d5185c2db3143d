// The keys of keys.tsv, off while typing, and off for good where the reader says so.
const kept = "casus.keys";
const on = () => localStorage.getItem(kept) !== "off";
const typing = (t) => t.closest("input, textarea, select, [contenteditable]");
const go = (path) => {
  const lang = new URLSearchParams(location.search).get("lang");
  location.href = lang ? `${path}?lang=${lang}` : path;
};
const rows = () => [...document.querySelectorAll("[data-rows] tr, [data-rows] > li")].filter((r) => r.querySelector("a.open"));
const step = (by) => {
  const all = rows();
  if (!all.length) return;
  const at = all.findIndex((r) => r.classList.contains("at"));
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  all.forEach((r) => r.classList.toggle("at", r === next));
  next.querySelector("a.open").focus();
};
const source = (by) => {
  const list = JSON.parse(sessionStorage.getItem("casus.rows") || "[]");
  const at = list.indexOf(location.pathname);
  if (at >= 0 && list[at + by]) go(list[at + by]);
};
const press = (name) => document.querySelector(`[data-act="${name}"]`)?.click();
const acts = {
  search: () => (document.querySelector("[data-key='/']") ?? document.querySelector("#find")).focus(),
  help: () => go("/help"),
  next: () => step(1),
  previous: () => step(-1),
  open: () => document.querySelector(".at a.open")?.click(),
  back: () => history.back(),
  "next-span": () => document.dispatchEvent(new CustomEvent("casus:span", { detail: 1 })),
  "previous-span": () => document.dispatchEvent(new CustomEvent("casus:span", { detail: -1 })),
  "next-source": () => source(1),
  "previous-source": () => source(-1),
  "go-incidents": () => go("/incidents"),
  "go-claimants": () => go("/claimants"),
  "go-appeals": () => go("/appeals"),
  "go-agencies": () => go("/agencies"),
  "go-map": () => document.querySelector(".map")?.scrollIntoView(),
};
for (const name of ["accept", "reject", "skip", "same", "not-same", "unsure", "undo"]) acts[name] = () => press(name);

export async function keys() {
  const label = document.querySelector("[data-keys-switch]");
  if (label) {
    label.hidden = false;
    label.firstElementChild.checked = on();
    label.firstElementChild.addEventListener("change", (e) => localStorage.setItem(kept, e.target.checked ? "on" : "off"));
  }
  const found = rows().map((r) => new URL(r.querySelector("a.open").href).pathname);
  if (found.length && found[0].startsWith("/reports/")) sessionStorage.setItem("casus.rows", JSON.stringify(found));
  const text = await (await fetch("/assets/keys.tsv")).text();
  const known = new Map(text.split("\n").filter((l) => l && l[0] !== "#").map((l) => l.split("\t")));
  let first = "";
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && document.body.classList.toggle("quiet-tips", !!document.querySelector(".w:hover, .w:focus-visible"))) return;
    if (!on() || e.ctrlKey || e.metaKey || e.altKey) return;
    if (typing(e.target)) {
      if (e.key === "Escape") e.target.blur();
      return;
    }
    const key = (e.shiftKey && e.key.length > 1 ? "Shift+" : "") + (e.key === " " ? "Space" : e.key);
    const name = known.get(first ? `${first} ${key}` : key);
    first = !first && key === "g" ? "g" : "";
    // The space bar scrolls where there is nothing to decide.
    if (!name || (name === "skip" && !document.querySelector("[data-act='skip']"))) return;
    e.preventDefault();
    acts[name]?.();
  });
  document.addEventListener("pointermove", () => document.body.classList.remove("quiet-tips"), { passive: true });
}
