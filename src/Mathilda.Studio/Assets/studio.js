// What every page does: it notices that the story has changed, and shows it as it is now.
const body = document.body;
let version = body.dataset.version;
let known = "open";

// Something the reader has typed or chosen is not taken away.
const isHalfWritten = () =>
  [...document.querySelectorAll("main :is(input[type=text], input[type=search], input:not([type]), textarea)")].some(
    (field) => field.value !== field.defaultValue || field === document.activeElement,
  );

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

function hear(message) {
  const [now, state] = message.data.split(" ");
  const isNewer = now !== version;
  // Only what waits for more is asked for again while the text is the same.
  const waits = document.querySelector("[data-pending]") && state !== known;
  known = state;
  if (!isNewer && !waits) return;
  // A page with something half written decides for itself.
  const goes = document.dispatchEvent(new CustomEvent("studio:changed", { detail: { isNewer }, cancelable: true }));
  if (goes && !isHalfWritten()) refresh();
}

// A browser keeps few connections to one address: only the page that is looked at listens.
let changes = null;
function listen() {
  changes?.close();
  changes = document.hidden ? null : new EventSource("/changes");
  if (changes) changes.onmessage = hear;
}
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => changes?.close());
listen();
