// What is known of a name is shown beside it, for the mouse and for the keyboard.
const wait = 140;
let note;
let asked;
let shown;
let timer;

function ready() {
  note = document.createElement("div");
  note.id = "hover";
  note.setAttribute("role", "tooltip");
  note.hidden = true;
  document.getElementById("main").append(note);
}

const wordOf = (target) => target instanceof Element && target.closest("#code [data-column]");

function later(word) {
  clearTimeout(timer);
  if (word) timer = setTimeout(() => show(word), wait);
}

async function show(word) {
  if (shown === word) return;
  const code = document.getElementById("code");
  const line = word.closest("[data-line]").dataset.line;
  const query = new URLSearchParams({ file: code.dataset.file, line, column: word.dataset.column });
  if (code.dataset.after) query.set("after", code.dataset.after);
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`/text/hover?${query}`, { signal: asked.signal });
    if (answer.status !== 200) return hide();
    note.innerHTML = await answer.text(); // made by the studio, all text in it escaped
  } catch {
    return;
  }
  shown?.removeAttribute("aria-describedby");
  shown = word;
  word.setAttribute("aria-describedby", "hover");
  note.hidden = false;
  place(word);
}

function place(word) {
  const at = word.getClientRects()[0];
  const [width, height] = [note.offsetWidth, note.offsetHeight];
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const below = at.bottom + 6;
  const top = below + height < innerHeight ? below : Math.max(8, at.top - height - 6);
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}

function hide() {
  clearTimeout(timer);
  asked?.abort();
  shown?.removeAttribute("aria-describedby");
  shown = undefined;
  note.hidden = true;
}

document.addEventListener("pointerover", (event) => {
  const word = wordOf(event.target);
  if (word) later(word);
  else if (!note.contains(event.target) && !wordOf(document.activeElement)) hide();
});
document.addEventListener("focusin", (event) => (wordOf(event.target) ? later(event.target) : hide()));
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
addEventListener("scroll", hide, { passive: true });
document.addEventListener("studio:refreshed", ready);
ready();
