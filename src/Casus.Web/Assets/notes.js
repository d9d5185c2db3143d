// Before printing, every link to words becomes a numbered footnote: quote, source, day, address.
export function notes() {
  addEventListener("beforeprint", () => {
    document.querySelector("ol.notes")?.remove();
    const list = document.createElement("ol");
    list.className = "notes";
    for (const link of document.querySelectorAll("main .w")) {
      const note = document.createElement("li");
      note.textContent = `${link.dataset.q} ${link.dataset.s}. ${link.href}`;
      list.append(note);
    }
    document.querySelector("main").append(list);
    document.documentElement.classList.add("noted");
  });
  addEventListener("afterprint", () => {
    document.querySelector("ol.notes")?.remove();
    document.documentElement.classList.remove("noted");
  });
}
