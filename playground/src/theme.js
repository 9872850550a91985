// Colours: as the system has them, or light, or dark; remembered.

import { find } from "./dom.js";

const THEMES = ["system", "light", "dark"];
const SPACE = "http://www.w3.org/2000/svg";
/** Outlines of the signs, and whether they are filled. */
const SIGNS = {
  system: [["M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12", false], ["M8 2a6 6 0 0 1 0 12z", true]],
  light: [["M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1", false]],
  dark: [["M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z", true]],
};

/** Makes the button change the colours in turn. */
export function startTheme() {
  const button = find("theme");
  let theme = THEMES.includes(remembered()) ? remembered() : "system";
  apply(button, theme);
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    remember(theme);
    apply(button, theme);
  });
}

function apply(button, theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const label = `Colours: ${theme === "system" ? "as the system" : theme}`;
  button.setAttribute("aria-label", label);
  button.title = label;
  button.replaceChildren(sign(theme));
}

function sign(theme) {
  const svg = document.createElementNS(SPACE, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  for (const [outline, isFilled] of SIGNS[theme]) {
    const path = document.createElementNS(SPACE, "path");
    path.setAttribute("d", outline);
    path.setAttribute("class", isFilled ? "filled" : "drawn");
    svg.append(path);
  }
  return svg;
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
function remembered() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

function remember(theme) {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Nothing is lost but the memory of a colour.
  }
}
