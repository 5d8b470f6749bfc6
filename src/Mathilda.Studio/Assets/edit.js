// What is written is looked at as it is written, kept for this window, and saved only when asked for.
const pause = 250;
const patience = 700;
const form = document.getElementById("editor");
const text = document.getElementById("text");
const base = document.getElementById("base");
const draft = document.getElementById("draft");
const state = document.getElementById("state");
const conflict = document.getElementById("conflict");
const key = `mathilda:draft:${form.dataset.file}`;
let saved = form.dataset.saved ? text.value : undefined;
let timer;
let asked;

const isDirty = () => text.value !== saved;
const pageOf = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
const post = (address, more = {}, signal) => {
  const body = new URLSearchParams({ file: form.dataset.file, base: base.value, text: text.value, ...more });
  return fetch(address, { method: "POST", body, signal });
};

function keep() {
  try {
    if (isDirty()) sessionStorage.setItem(key, JSON.stringify({ base: base.value, text: text.value }));
    else sessionStorage.removeItem(key);
  } catch {
    // Without room to keep it, leaving the page still asks first.
  }
}

function say(words) {
  state.textContent = words;
}

function standing() {
  say(isDirty() ? "Not saved." : "");
}

async function look() {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  draft.setAttribute("aria-busy", "true");
  // Where the check takes long, what the text itself says wrong comes first.
  const early = setTimeout(() => show("quick", signal), patience);
  await show("whole", signal);
  clearTimeout(early);
}

async function show(part, signal) {
  try {
    const answer = await post("/text/check", { part }, signal);
    if (answer.status !== 200) return;
    const drawn = await answer.text();
    if (signal.aborted || (part === "quick" && !draft.hasAttribute("aria-busy"))) return;
    const top = draft.querySelector(".drawn")?.scrollTop ?? 0;
    draft.innerHTML = drawn; // made by the studio, all text in it escaped
    draft.querySelector(".drawn").scrollTop = top;
    if (part !== "quick") draft.removeAttribute("aria-busy");
    follow();
  } catch (stopped) {
    if (stopped.name !== "AbortError") say("The studio does not answer. Your text is kept in this window.");
  }
}

async function save(over) {
  clearTimeout(timer);
  say("Being saved…");
  const sent = text.value;
  try {
    const answer = await post("/text/save", over ? { over } : {});
    const page = await pageOf(answer);
    conflict.replaceChildren(...(page.getElementById("conflict")?.childNodes ?? []));
    if (answer.ok) {
      saved = sent;
      base.value = page.getElementById("base").value;
      say("Saved.");
      keep();
      look();
    } else if (answer.status === 409) {
      say("Not saved.");
      document.getElementById("conflict-head")?.scrollIntoView({ block: "nearest" });
    } else {
      say(page.getElementById("state")?.textContent || "It could not be saved. Your text is kept in this window.");
    }
  } catch {
    say("The studio does not answer: nothing was saved. Your text is kept in this window.");
  }
}

// The drawn text follows the line that is being written.
function follow() {
  const line = text.value.slice(0, text.selectionStart).split("\n").length;
  draft.querySelector(".at")?.classList.remove("at");
  const drawn = document.getElementById(`D${line}`);
  const box = draft.querySelector(".drawn");
  if (!drawn || !box) return;
  drawn.classList.add("at");
  const top = drawn.offsetTop - box.offsetTop;
  if (top < box.scrollTop + 24 || top > box.scrollTop + box.clientHeight - 48) box.scrollTop = top - box.clientHeight / 2;
}

function go(line) {
  const start = text.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const end = text.value.indexOf("\n", start);
  text.focus();
  text.setSelectionRange(start, end < 0 ? text.value.length : end);
  const height = parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTop = Math.max(0, (line - 6) * height);
  follow();
}

// The file, or another of the story, has changed on the disk.
async function changed() {
  const page = await pageOf(await fetch(`${location.pathname}?edit`));
  const there = page.getElementById("text");
  const notice = page.getElementById("notice");
  if (notice) document.getElementById("notice").replaceWith(notice);
  if (!there) return say("The file is gone from the disk. Your text is kept in this window.");
  const mark = page.getElementById("base").value;
  if (mark === base.value) return look();
  if (!isDirty()) {
    const [start, end, top] = [text.selectionStart, text.selectionEnd, text.scrollTop];
    saved = text.value = there.value;
    base.value = mark;
    text.setSelectionRange(start, end);
    text.scrollTop = top;
    say("Changed elsewhere: this is how it is now.");
    look();
  } else if (there.value === text.value) {
    [saved, base.value] = [text.value, mark];
    keep();
    standing();
  } else {
    say("Changed elsewhere meanwhile. Your text is kept; saving shows both.");
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const by = event.submitter;
  if (by?.id === "look") look();
  else save(by?.name === "over" ? by.value : undefined);
});
form.addEventListener("click", (event) => {
  const line = event.target.closest?.("[data-go]");
  if (line) {
    event.preventDefault();
    go(Number(line.dataset.go));
  } else if (event.target.closest?.("#theirs")) {
    saved = text.value;
    keep();
  }
});
text.addEventListener("input", () => {
  keep();
  standing();
  clearTimeout(timer);
  timer = setTimeout(look, pause);
});
document.addEventListener("selectionchange", () => document.activeElement === text && follow());
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});
document.addEventListener("studio:changed", (event) => {
  event.preventDefault();
  if (event.detail.isNewer) changed();
});
addEventListener("beforeunload", (event) => isDirty() && event.preventDefault());

const before = JSON.parse(sessionStorage.getItem(key) ?? "null");
if (before && before.text !== text.value && form.dataset.saved) {
  text.value = before.text;
  base.value = before.base;
  say("Not saved: this is what you wrote before.");
  look();
} else if (!form.dataset.saved) {
  keep();
  standing();
}
if (location.hash.startsWith("#L")) go(Number(location.hash.slice(2)));
