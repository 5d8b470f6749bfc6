// What every page does: it notices that the story has changed, and shows it as it is now.
const body = document.body;
let version = body.dataset.version;
let known = document.querySelector("[data-pending]") ? "" : "checked";

// Puts the page as it is now in the place of the old one, without losing where the reader is.
export async function refresh(address = location.href) {
  const answer = await fetch(address);
  if (!answer.ok && answer.status !== 404) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = document.activeElement?.id;
  const chart = document.getElementById("chart");
  const [left, top] = [chart?.scrollLeft, chart?.scrollTop];
  for (const id of ["notice", "main"]) document.getElementById(id).replaceWith(page.getElementById(id));
  document.title = page.title;
  version = body.dataset.version = page.body.dataset.version;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const again = document.getElementById("chart");
  if (again && chart) again.scrollTo(left, top);
  document.dispatchEvent(new CustomEvent("studio:refreshed"));
}

const changes = new EventSource("/changes");
changes.onmessage = (message) => {
  const [now, state] = message.data.split(" ");
  // "open" is what a page shows that waits for more.
  if (now === version && (state === known || (known === "" && state === "open"))) return;
  const isNewer = now !== version;
  known = state;
  // A page with something half written decides for itself.
  const goes = document.dispatchEvent(new CustomEvent("studio:changed", { detail: { isNewer }, cancelable: true }));
  if (goes) refresh();
};
addEventListener("pagehide", () => changes.close());
