// What the list of events and the chart need to know of each document.

/** Outcomes in the order of the chart. */
export const OUTCOMES = ["success", "failure", "unknown", "none"];

/** The facts of one document for its row in the list. */
export function rowOf(document, line, failed) {
  const { "@timestamp": time, event = {}, user, error } = JSON.parse(document);
  return {
    line,
    failed,
    time,
    type: event.action ?? event.code ?? "",
    code: event.code ?? "",
    user: user?.name ?? "",
    categories: failed ? [] : event.category ?? [],
    outcome: failed ? "failed" : event.outcome ?? "none",
    message: failed ? error?.message ?? "" : "",
  };
}

/** Counts of events by category and outcome, most frequent category first: `[{category, total, counts}]`. */
export function tally(rows) {
  const categories = new Map();
  for (const row of rows) {
    for (const category of row.categories) {
      if (!categories.has(category)) categories.set(category, { category, total: 0, counts: {} });
      const entry = categories.get(category);
      entry.total += 1;
      entry.counts[row.outcome] = (entry.counts[row.outcome] ?? 0) + 1;
    }
  }
  return [...categories.values()].sort((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
}

/** Whether a row has every word of `query`. `category:x` and `outcome:y` look at that column alone. */
export function matches(row, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${row.type} ${row.code} ${row.user} ${row.outcome} ${row.categories.join(" ")} ${row.message}`.toLowerCase();
  return words.every((word) => {
    const [, column, wanted] = /^(category|outcome):(.+)$/.exec(word) ?? [];
    if (column === "category") return row.categories.includes(wanted);
    if (column === "outcome") return row.outcome === wanted;
    return text.includes(word);
  });
}
