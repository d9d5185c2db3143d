// Keys of the review: j and k go from item to item; y, n, h, a, x, u press the item's button. A reason is asked for before anything is sent.
const items = [...document.querySelectorAll(".review-item")];
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
const keysOff = () => localStorage.getItem("casus.keys") === "off";
const current = () => items.find((item) => item.contains(document.activeElement)) ?? items[0];

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keysOff() || typing(event.target)) return;
  const at = items.indexOf(current());
  if (event.key === "j" || event.key === "k") {
    const next = items[document.activeElement === document.body ? 0 : at + (event.key === "j" ? 1 : -1)];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
    if (next) event.preventDefault();
    return;
  }
  const button = current()?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.closest("details")?.setAttribute("open", "");
  button.form.requestSubmit(button);
});
