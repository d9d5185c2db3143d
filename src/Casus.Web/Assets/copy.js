// Opening a sentence copies it too.
export function copying() {
  document.addEventListener("toggle", async (e) => {
    if (!e.target.matches?.("details.copy[open]")) return;
    try {
      await navigator.clipboard.writeText(e.target.querySelector(".sentence").textContent);
    } catch {
      return; // The sentence is shown; it can be selected by hand.
    }
    const told = document.createElement("div");
    told.className = "told";
    told.setAttribute("role", "status");
    told.textContent = e.target.querySelector("summary").dataset.done ?? "✓";
    document.body.append(told);
    setTimeout(() => told.remove(), 1600);
  }, true);
}
