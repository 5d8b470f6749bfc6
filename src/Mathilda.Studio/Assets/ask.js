// The page of a question: an answer that takes long fills in by itself, and nothing half written is lost.
const awaiting = () => document.querySelector("[data-awaiting]");

async function fill() {
  while (awaiting()) {
    let page;
    try {
      const answer = await fetch(location.href, { headers: { Prefer: "wait=15" } });
      if (!answer.ok) throw new Error(answer.statusText);
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      await new Promise((later) => setTimeout(later, 2000));
      continue;
    }
    const answered = page.getElementById("answer");
    if (!answered) return;
    document.getElementById("answer").replaceWith(answered);
    const main = document.querySelector("main form.ask");
    for (const problem of page.querySelectorAll("main .problem")) {
      const field = document.getElementById(problem.id.replace(/-problem$/, ""));
      if (field && main && !document.getElementById(problem.id)) {
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", problem.id);
        field.after(problem);
        field.closest("details")?.setAttribute("open", "");
      }
    }
  }
}

const isChanged = (field) =>
  field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
  : field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected && option.selected && option.index > 0)
  : field.value !== field.defaultValue;

document.addEventListener("studio:changed", (event) => {
  const isHalfWritten = [...document.querySelectorAll("main form.ask :is(input, select)")].some(isChanged);
  if (isHalfWritten || !event.detail.isNewer) event.preventDefault();
});
document.addEventListener("studio:refreshed", fill);
fill();
