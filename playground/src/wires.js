// Thin lines from the field pointed at to the fields that belong to it, where both can be seen.

const SPACE = "http://www.w3.org/2000/svg";

/** Draws from each of `from` to each of `to`; names of lines in the two lists. */
export function draw(svg, rawList, from, ecsList, to) {
  const frame = svg.getBoundingClientRect();
  svg.replaceChildren();
  if (frame.width === 0) return;
  for (const source of from) {
    const start = rawList.place(source);
    for (const target of to) {
      const end = ecsList.place(target);
      if (start && end && start.right <= end.left) svg.append(...wire(frame, start, end));
    }
  }
}

function wire(frame, start, end) {
  const [x1, y1] = [start.right - frame.left, start.middle - frame.top];
  const [x2, y2] = [end.left - frame.left, end.middle - frame.top];
  const bend = Math.min(160, Math.max(30, (x2 - x1) * 0.5));
  const path = document.createElementNS(SPACE, "path");
  path.setAttribute("d", `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`);
  return [path, dot(x1, y1), dot(x2, y2)];
}

function dot(x, y) {
  const circle = document.createElementNS(SPACE, "circle");
  circle.setAttribute("cx", x);
  circle.setAttribute("cy", y);
  circle.setAttribute("r", 3);
  return circle;
}
