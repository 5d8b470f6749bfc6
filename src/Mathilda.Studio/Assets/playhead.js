// Moves the playhead without loading the page anew: panels come from /moment, and those beside it are fetched ahead.
const parts = new Map();
let asked = 0;

const who = () => new URL(location.href).searchParams.get("who");
const beside = () => document.getElementById("moment").dataset;
const current = () => document.getElementById("moment").dataset.moment;

function address(moment, part = "/moment") {
  const query = new URLSearchParams({ after: moment });
  if (who()) query.set("who", who());
  return `${part}?${query}`;
}

function fetchPart(moment) {
  const key = address(moment);
  if (!parts.has(key)) {
    const part = fetch(key).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))));
    part.catch(() => parts.delete(key));
    parts.set(key, part);
  }
  return parts.get(key);
}

function place() {
  const chart = document.getElementById("chart");
  const line = chart?.querySelector("line.playhead");
  if (!line) return true;
  const index = document.getElementById("moment").dataset.event;
  const dot = index && chart.querySelector(`[data-event="${index}"]`);
  line.setAttribute("visibility", dot ? "visible" : "hidden");
  if (!dot) return !index;
  for (const end of ["x1", "x2"]) line.setAttribute(end, dot.getAttribute("cx"));
  const [box, at] = [chart.getBoundingClientRect(), dot.getBoundingClientRect()];
  if (at.left < box.left + 80 || at.right > box.right - 80) chart.scrollLeft += at.left - box.left - box.width / 2;
  return true;
}

export async function move(moment, keepsHistory = true) {
  const turn = ++asked;
  const opened = [...document.querySelectorAll("#moment .knowledge details")].map((details) => details.open);
  let text;
  try {
    text = await fetchPart(moment);
  } catch {
    location.href = address(moment, "/");
    return;
  }
  if (turn !== asked) return;
  const part = document.createRange().createContextualFragment(text);
  document.getElementById("moment").replaceWith(part);
  document.querySelectorAll("#moment .knowledge details").forEach((details, i) => (details.open ||= opened[i] ?? false));
  list();
  if (keepsHistory) {
    const url = new URL(location.href);
    url.searchParams.set("after", current());
    url.hash = "";
    history.replaceState(null, "", url);
  }
  if (!place()) {
    // The chart of a long story shows a stretch, and this is another.
    location.reload();
    return;
  }
  for (const other of [beside().next, beside().previous]) if (other) fetchPart(other).catch(() => {});
}

// The list of a long story has not every moment.
function list() {
  const select = document.getElementById("after");
  if (![...select.options].some((option) => option.value === current())) {
    const { next } = beside();
    const later = [...select.options].find((option) => option.value === next) ?? null;
    select.add(new Option(document.querySelector("#moment h2").textContent, current()), later);
  }
  select.value = current();
}

function step(by) {
  const next = by > 0 ? beside().next : beside().previous;
  if (next) move(next);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const href = link.getAttribute("href");
  if (!href?.startsWith("/?after=") || !document.getElementById("moment")) return;
  event.preventDefault();
  move(new URL(href, location.href).searchParams.get("after"));
});
document.addEventListener("change", (event) => {
  if (event.target.id === "after") move(event.target.value);
  if (event.target.id === "who") {
    const url = new URL(location.href);
    event.target.value ? url.searchParams.set("who", event.target.value) : url.searchParams.delete("who");
    history.replaceState(null, "", url);
    move(current());
  }
});
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const writes = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (writes && event.target.id !== "after") return;
  if (event.target.closest?.(".scroll")) return;
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  step(by);
});
document.addEventListener("studio:refreshed", () => {
  parts.clear();
  place();
});
place();
