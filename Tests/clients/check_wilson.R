# R recomputes every Wilson interval of the release by its own prop.test.
if (!requireNamespace("RSQLite", quietly = TRUE)) {
  cat("skipped: R: the package RSQLite is not installed\n")
  quit()
}
file <- DBI::dbConnect(RSQLite::SQLite(), Sys.getenv("DATABASE"), flags = RSQLite::SQLITE_RO)
rows <- DBI::dbGetQuery(file, "SELECT id, count, denominator, value, lower_ci, upper_ci
  FROM indicator_value WHERE measure = 'percentage' AND status = 'ok' AND denominator > 0
  AND lower_ci IS NOT NULL")
say <- function(name, wrong) {
  if (length(wrong) == 0) return(cat("passed: ", name, "\n", sep = ""))
  cat("failed: ", name, ": ", length(wrong), " of ", nrow(rows), "\n", sep = "")
  cat("  ids ", paste(head(wrong, 10), collapse = ", "), "\n", sep = "")
}
wilson <- function(row) {
  suppressWarnings(prop.test(row[["count"]], row[["denominator"]], correct = FALSE)$conf.int) * 100
}
limits <- t(apply(rows, 1, wilson))
near <- function(a, b) abs(a - b) < 1e-9 * pmax(1, abs(b))
say("r: there are intervals to recompute", if (nrow(rows) > 0) integer(0) else 0)
bare <- DBI::dbGetQuery(file, "SELECT id FROM indicator_value WHERE measure = 'percentage'
  AND status = 'ok' AND denominator > 0 AND lower_ci IS NULL
  AND NOT coalesce(dimension1 = 'stage' AND category1 = 'referred' AND count = denominator, 0)
  AND NOT coalesce(dimension2 = 'stage' AND category2 = 'referred' AND count = denominator, 0)")
say("r: only the base of a funnel has no interval", bare$id)
say("r: every share is 100 x count / denominator",
  rows$id[!near(rows$value, 100 * rows$count / rows$denominator)])
say("r: every interval of a share is Wilson's as prop.test gives it",
  rows$id[!(near(rows$lower_ci, limits[, 1]) & near(rows$upper_ci, limits[, 2]))])
rates <- DBI::dbGetQuery(file, "SELECT id, count, denominator, value, lower_ci, upper_ci
  FROM indicator_value WHERE measure = 'rate' AND status = 'ok' AND count >= 10")
byar <- function(o, side) {
  a <- if (side < 0) o else o + 1
  a * (1 - 1 / (9 * a) + side * qnorm(0.975) / (3 * sqrt(a)))^3
}
scale <- 10000 / rates$denominator
if (nrow(rates) == 0) cat("skipped: r: the release has no rate of 10 or more children\n") else say(
  "r: every rate's interval is Byar's",
  rates$id[!(near(rates$value, rates$count * scale) &
    near(rates$lower_ci, byar(rates$count, -1) * scale) &
    near(rates$upper_ci, byar(rates$count, 1) * scale))])
