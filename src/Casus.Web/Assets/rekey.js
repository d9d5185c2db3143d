// The page of help: every key can be changed or turned off, all of them at once too. It is kept in this browser.
import { change, changes, isOn, nameOf, turn } from "./keys.js";
export function rekey() {
  const table = document.querySelector("table[data-keys]");
  if (!table) return;
  for (const hidden of document.querySelectorAll("[data-scripted]")) hidden.hidden = false;
  const box = document.querySelector("[data-keys-switch] input");
  box.checked = isOn();
  box.addEventListener("change", () => turn(box.checked));
  const rows = [...table.querySelectorAll("tbody tr")];
  const keyOf = (row) => changes()[row.dataset.id] ?? row.dataset.key;
  const show = () => {
    for (const row of rows) {
      const cell = row.querySelector(".key");
      cell.replaceChildren();
      for (const part of keyOf(row).split(" ").filter(Boolean)) {
        const key = document.createElement("kbd");
        key.textContent = part;
        cell.append(key, " ");
      }
      if (!keyOf(row)) cell.textContent = table.dataset.none;
    }
  };
  const set = (row, key) => {
    const all = changes();
    if (key === row.dataset.key) delete all[row.dataset.id];
    else all[row.dataset.id] = key;
    change(all);
    show();
  };
  // One key, or two after one another where the first begins others already.
  const ask = (row) => {
    const cell = row.querySelector(".key");
    cell.textContent = table.dataset.press;
    let first = "";
    const hear = (e) => {
      if (["Shift", "Control", "Alt", "Meta"].includes(e.key)) return;
      e.preventDefault();
      e.stopPropagation();
      const key = first ? `${first} ${nameOf(e)}` : nameOf(e);
      const others = rows.filter((r) => r !== row).map(keyOf);
      if (e.key !== "Escape" && !first && others.some((k) => k.startsWith(`${key} `))) return void ((first = key), (cell.textContent = `${key} …`));
      document.removeEventListener("keydown", hear, true);
      if (e.key === "Escape") return show();
      if (others.includes(key)) return void (cell.textContent = `${key}: ${table.dataset.taken}`);
      set(row, key);
    };
    document.addEventListener("keydown", hear, true);
  };
  for (const row of rows) {
    row.querySelector("[data-change]").addEventListener("click", () => ask(row));
    row.querySelector("[data-drop]").addEventListener("click", () => set(row, ""));
  }
  document.querySelector("[data-reset]").addEventListener("click", () => { change({}); turn(true); box.checked = true; show(); });
  show();
}
